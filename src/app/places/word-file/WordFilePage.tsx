import { useEffect, useMemo, useState } from 'react';
import { useRestedCase } from '#src/app/parts/rested-case.ts';
import { isWordFile, openWordFile } from '#src/app/parts/word-file.ts';
import { useCase, useHeld, useSession } from '#src/app/shell/context.ts';
import type { Comparison, WordChange } from '#src/documents/word-back/changes.ts';
import { FileButton } from '#src/ui/FileButton.tsx';
import { useStore } from '#src/ui/store.ts';
import { nothingChanged } from '#steps/import/messages.ts';
import { clauseStates } from '#templates/clause/states.ts';
import { agreementInputOf } from '#templates/kinds/make.ts';
import { ChangeCard } from './ChangeCard.tsx';
import { type ComparedNow, compareNow } from './compare-now.ts';
import './word-file.css';

type NameOf = (clause: string) => string;

/** Below this share the file is hardly the same agreement. */
const hardlySame = 0.2;

/** The file is chosen here too, beside being dropped anywhere. */
function ChooseWord({ onTrouble }: { readonly onTrouble: (text: string) => void }) {
  const session = useSession();
  const choose = async (files: readonly File[]): Promise<void> => {
    const read = await session.device.readFiles(files);
    if (!read.ok) onTrouble(read.text);
    else if (!isWordFile(read.bytes)) onTrouble(`Det här är inte en Word-fil. ${nothingChanged}`);
    else onTrouble((await openWordFile(session, read.bytes)) ?? '');
  };
  return (
    <p className="button-row">
      <FileButton
        label="Välj Word-filen"
        name="Word-filen med ändringar"
        className="button-outline"
        onFiles={(files) => void choose(files)}
      />
    </p>
  );
}

/** Compares anew when the case or the file changes. What stood before is shown until then. */
function useCompared(bytes: Uint8Array | undefined): ComparedNow | undefined {
  const session = useSession();
  const c = useRestedCase();
  const [found, setFound] = useState<ComparedNow>();
  useEffect(() => {
    if (bytes === undefined) return undefined;
    let gone = false;
    compareNow(c, session.today, bytes).then(
      (now) => {
        if (!gone) setFound(now);
      },
      () => {
        if (!gone) setFound({ ok: false, text: `Word-filen gick inte att jämföra med avtalet. ${nothingChanged}` });
      },
    );
    return () => {
      gone = true;
    };
  }, [bytes, c, session]);
  return bytes === undefined ? undefined : found;
}

/** What the reader has to know of how the file was read. */
function Remarks({ comparison, nameOf }: { readonly comparison: Comparison; readonly nameOf: NameOf }) {
  const c = useCase();
  const { byText, oursSince, knowsOrigin, found } = comparison;
  const [first] = byText;
  return (
    <>
      {found < hardlySame ? (
        <p className="notice">Nästan inget i filen är likt ert avtal. Kontrollera att ni har valt rätt fil.</p>
      ) : null}
      {comparison.caseId === undefined || comparison.caseId === c.id ? null : (
        <p className="notice">Word-filen är gjord av ett annat fall. Den jämförs med det fall som är öppet här.</p>
      )}
      {knowsOrigin ? null : (
        <p className="notice">
          Filen säger inte hur avtalet såg ut när den gjordes. Den jämförs med avtalet så som det är nu. Det ni själva
          har ändrat sedan dess kan också synas här.
        </p>
      )}
      {first === undefined ? null : (
        <p className="notice">
          {byText.length === 1
            ? `Innehållskontrollen runt klausulen ${nameOf(first)} är borta. Klausulen är jämförd med hjälp av texten.`
            : `Innehållskontrollerna runt ${byText.length} klausuler är borta. De är jämförda med hjälp av texten.`}
        </p>
      )}
      {oursSince.length === 0 ? null : (
        <p className="muted">
          Ni har själva ändrat i avtalet sedan filen gjordes, och de klausulerna är orörda i filen. De visas inte här:{' '}
          {oursSince.map(nameOf).join(', ')}.
        </p>
      )}
    </>
  );
}

function countWords(changes: readonly WordChange[]): string {
  if (changes.length === 0) return 'Inget i Word-filen skiljer sig från ert avtal.';
  return changes.length === 1 ? 'En ändring i Word-filen.' : `${changes.length} ändringar i Word-filen.`;
}

function Comments({ comparison, nameOf }: { readonly comparison: Comparison; readonly nameOf: NameOf }) {
  if (comparison.comments.length === 0) return null;
  return (
    <section>
      <h2>Kommentarer i filen</h2>
      <ul className="plain">
        {comparison.comments.map(({ author, text, on, clause }) => (
          <li key={`${author} ${text} ${on}`} className="word-change">
            <p>
              {author === '' ? '' : `${author}: `}”{text}”
            </p>
            <p className="muted">
              {clause === undefined ? '' : `${nameOf(clause)}: `}”{on.length > 200 ? `${on.slice(0, 200)}…` : on}”
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A change is known by what it says: one that is left alone stays so when another is taken in. */
const keyOf = (change: WordChange): string => JSON.stringify([change.kind, change.lines]);

function Found({ found, nameOf }: { readonly found: ComparedNow; readonly nameOf: NameOf }) {
  if (!found.ok) return <p role="alert">{found.text}</p>;
  const { comparison, ourWording } = found.compared;
  return (
    <>
      <p role="status">{countWords(comparison.changes)}</p>
      <Remarks comparison={comparison} nameOf={nameOf} />
      {comparison.changes.length === 0 ? null : (
        <section>
          <h2>Ändringarna i ordning</h2>
          <ul className="plain">
            {comparison.changes.map((change) => (
              <ChangeCard key={keyOf(change)} change={change} nameOf={nameOf} ourWording={ourWording} />
            ))}
          </ul>
        </section>
      )}
      <Comments comparison={comparison} nameOf={nameOf} />
    </>
  );
}

/** What somebody has changed in a Word file of the agreement, for the parties to take in or leave. */
export function WordFilePage() {
  const session = useSession();
  const c = useRestedCase();
  const bytes = useStore(useHeld().wordFile);
  const [trouble, setTrouble] = useState('');
  const found = useCompared(bytes);
  const names = useMemo(
    () => new Map(clauseStates(agreementInputOf(c, session.today)).map(({ clause, heading }) => [clause.id, heading])),
    [c, session],
  );
  const nameOf: NameOf = (clause) => names.get(clause) ?? clause;
  return (
    <div className="narrow">
      <p className="caption">
        <a href="#/utkast">Till utkastet</a>
      </p>
      <h1>Ändringar i Word-filen</h1>
      <p className="lead">
        Har kommunens jurist eller någon annan ändrat i avtalet i Word? Här ser ni vad, och väljer själva vad som ska
        gälla. Inget ändras i ert avtal förrän ni tar in det.
      </p>
      <p className="hint">Välj en Word-fil av avtalet som är gjord i verktyget, eller släpp den på sidan.</p>
      <ChooseWord onTrouble={setTrouble} />
      <p role="alert">{trouble}</p>
      {bytes !== undefined && found === undefined ? <p role="status">Filen läses …</p> : null}
      {found === undefined ? null : <Found found={found} nameOf={nameOf} />}
    </div>
  );
}
