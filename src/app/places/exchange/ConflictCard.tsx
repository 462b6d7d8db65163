/** One thing that both sides have changed: the last common value, ours and theirs, and what to do about it. */
import { useId } from 'react';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { WeighedConflict } from '#steps/exchange/conflict-weight.ts';
import { homeOf } from '#steps/exchange/open-disagreements.ts';
import type { Decision } from '#steps/exchange/settle.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { type Contents, textOfLeaf, titleOfPlace, wordsOfRef, writerOf } from './describe.ts';
import { LevelLine } from './LevelLine.tsx';
import { SideBox } from './SideBox.tsx';
import { canWriteAnew, WriteNew } from './WriteNew.tsx';

interface Props {
  readonly weighed: WeighedConflict;
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  readonly as: Voice;
  readonly from: Voice;
  readonly contents: Contents;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
  /** Findings that came with the merge and concern this place. */
  readonly findings: readonly string[];
}

function choiceOf(decision: Decision | undefined): string {
  if (!decision) return '';
  if ('take' in decision) return decision.take;
  return 'write' in decision ? 'write' : 'open';
}

export function ConflictCard(props: Props) {
  const { weighed, mine, theirs, as, from, contents, decision, onDecide, findings } = props;
  const { conflict, levels, legal } = weighed;
  const { place, base } = conflict;
  const name = useId();
  const { field, ref, key } = homeOf(place);
  const canWrite = field !== undefined && place.kind !== 'row' && place.kind !== 'note' && canWriteAnew(field);
  const chosen = choiceOf(decision);
  const title = titleOfPlace(mine, contents, place);
  const choices: readonly (readonly [string, string, Decision])[] = [
    ['mine', conflict.mine ? 'Behåll vårt' : 'Ta bort, som vi', { take: 'mine' }],
    ['theirs', conflict.theirs ? 'Ta deras' : 'Ta bort, som de', { take: 'theirs' }],
    ...(canWrite ? ([['write', 'Skriv gemensamt', { write: field.kind === 'choices' ? [] : '' }]] as const) : []),
    ['open', 'Inte överens än', { leave: 'open' }],
  ];
  return (
    <section className="exchange-conflict" data-conflict={conflict.id}>
      <div className="exchange-head">
        <h3>{title}</h3>
        {legal ? <p className="word-tag">Ändrar det rättsliga läget</p> : null}
      </div>
      <div className="exchange-sides">
        <SideBox
          voice="base"
          title={base ? 'Senast gemensamt' : 'Inget gemensamt än'}
          text={base ? textOfLeaf(mine, contents, place, base) : '–'}
        />
        <SideBox
          voice={as}
          title={`Vi: ${voiceName(mine, as)}`}
          text={textOfLeaf(mine, contents, place, conflict.mine)}
          writer={writerOf(mine, conflict.mine)}
        >
          {legal ? <LevelLine c={mine} levels={levels.mine} /> : null}
        </SideBox>
        <SideBox
          voice={from}
          title={`De: ${voiceName(mine, from)}`}
          text={textOfLeaf(theirs, contents, place, conflict.theirs)}
          writer={writerOf(mine, conflict.theirs)}
        >
          {legal ? <LevelLine c={mine} levels={levels.theirs} /> : null}
        </SideBox>
      </div>
      {findings.map((text) => (
        <p className="notice" key={text}>
          {text}
        </p>
      ))}
      <fieldset className="exchange-choices">
        <legend>
          Vad ska gälla?<span className="visually-hidden"> {title}</span>
        </legend>
        <div className="choices exchange-ways">
          {choices.map(([id, label, value]) => (
            <label className="choice" key={id}>
              <input type="radio" name={name} checked={chosen === id} onChange={() => onDecide(value)} />
              <span>{label}</span>
            </label>
          ))}
        </div>
        {chosen === 'open' ? (
          <p className="hint">{base ? 'Det senast gemensamma står kvar.' : ''} Båda svaren sparas under Oense.</p>
        ) : null}
      </fieldset>
      {canWrite && decision && 'write' in decision ? (
        <WriteNew
          field={field}
          value={decision.write}
          options={wordsOfRef(contents, ref)?.options?.[key] ?? {}}
          onWrite={(write) => onDecide({ write })}
        />
      ) : null}
    </section>
  );
}
