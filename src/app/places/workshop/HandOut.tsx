import { useState } from 'react';
import { groupFile, usualWish, type Wish } from '#src/app/parts/sitting/group-case.ts';
import { useSession } from '#src/app/shell/context.ts';
import { exampleOf } from '#src/examples/index.ts';
import type { Sitting } from '#src/workshop/types.ts';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly chosen: T;
  readonly options: readonly (readonly [T, string])[];
  readonly choose: (value: T) => void;
}

function Choice<T extends string>({ legend, name, chosen, options, choose }: ChoiceProps<T>) {
  return (
    <fieldset className="input">
      <legend className="input-label">{legend}</legend>
      <div className="choices">
        {options.map(([value, words]) => (
          <label key={value} className="choice">
            <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function useSave(caseId: string, wish: Wish) {
  const session = useSession();
  return async (group: string): Promise<string> => {
    const text = await groupFile(session, caseId, group, wish);
    const name = session.device.fileNameFor(
      `${exampleOf(caseId)?.title ?? caseId} ${group}`,
      session.today,
      'iop.json',
    );
    session.device.saveFile(name, new TextEncoder().encode(text), 'application/json');
    return name;
  };
}

function Files({ caseId, wish, groups }: { readonly caseId: string; readonly wish: Wish; readonly groups: string[] }) {
  const [said, setSaid] = useState('');
  const save = useSave(caseId, wish);
  const saveAll = async (ids: readonly string[]): Promise<void> => {
    try {
      const names: string[] = [];
      for (const id of ids) names.push(await save(id));
      setSaid(`Sparat: ${names.join(', ')}. Lägg filen på ett USB-minne eller i gruppens mapp.`);
    } catch {
      setSaid('Filen kunde inte tas fram. Ladda om sidan och försök igen.');
    }
  };
  return (
    <>
      <ul className="plain rows">
        {groups.map((id) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => void saveAll([id])}>
              Spara fil till {id}
            </button>
          </li>
        ))}
      </ul>
      {groups.length > 1 ? (
        <>
          <p className="button-row">
            <button type="button" className="button-outline" onClick={() => void saveAll(groups)}>
              Spara alla {groups.length} filer
            </button>
          </p>
          <p className="muted">Webbläsaren kan fråga om den får spara flera filer.</p>
        </>
      ) : null}
      <p role="status">{said}</p>
    </>
  );
}

/** "Ge grupperna fallet": a practice file per group, to carry to the groups' computers. */
export function HandOut({ sitting }: { readonly sitting: Sitting }) {
  const { cases } = sitting.course;
  const [chosen, setChosen] = useState('');
  const [wish, setWish] = useState<Wish>(usualWish);
  const caseId = cases.includes(chosen) ? chosen : (cases[0] ?? '');
  return (
    <details>
      <summary>Ge grupperna fallet</summary>
      {cases.length > 1 ? (
        <div className="input">
          <label className="input-label" htmlFor="hand-out-case">
            Fall
          </label>
          <select
            id="hand-out-case"
            className="text-input"
            value={caseId}
            onChange={(event) => setChosen(event.target.value)}
          >
            {cases.map((id) => (
              <option key={id} value={id}>
                {exampleOf(id)?.title ?? id}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <Choice
        legend="Svar i filen"
        name="hand-out-answers"
        chosen={wish.answers}
        options={[
          ['empty', 'Inga. Gruppen svarar själv'],
          ['full', 'Fallets egna svar följer med'],
        ]}
        choose={(answers) => setWish({ ...wish, answers })}
      />
      <Choice
        legend="Frågor"
        name="hand-out-track"
        chosen={wish.track}
        options={[
          ['short', 'Korta vägen, 24 frågor'],
          ['full', 'Alla frågor'],
        ]}
        choose={(track) => setWish({ ...wish, track })}
      />
      <p className="muted">Varje fil är märkt ÖVNING. Gruppen öppnar den med ”Öppna en sparad fil” på startsidan.</p>
      {sitting.groups.length === 0 ? (
        <p>Välj först antal grupper.</p>
      ) : (
        <Files caseId={caseId} wish={wish} groups={sitting.groups.map((group) => group.id)} />
      )}
    </details>
  );
}
