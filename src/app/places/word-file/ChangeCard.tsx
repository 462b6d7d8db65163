import { useState } from 'react';
import { leftOutPath, longestWording, noteEdit, ownWordingPath } from '#src/app/parts/clause-edits.ts';
import { useHeld, usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import type { Line, WordChange } from '#src/documents/word-back/changes.ts';
import type { Stretch } from '#src/documents/word-back/match.ts';
import { wordingOf } from '#src/documents/word-back/wording.ts';
import { hashOf } from '#src/wizard/places.ts';
import { authorOf } from '#steps/case/perspective.ts';

const clausesHash = hashOf({ kind: 'place', id: 'klausuler' });

function Stretches({
  stretches,
  without,
}: {
  readonly stretches: readonly Stretch[];
  readonly without: Stretch['kind'];
}) {
  return stretches
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text }, index) => {
      const key = `${index} ${text}`;
      if (kind === 'old') return <del key={key}>{text}</del>;
      return kind === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
    });
}

function LineView({ line }: { readonly line: Line }) {
  if (line.kind === 'same') return <li className="muted">{line.text}</li>;
  if (line.kind === 'changed')
    return (
      <li className="word-change-pair">
        <p>
          <span className="tag">Så står det hos er</span> <Stretches stretches={line.stretches} without="new" />
        </p>
        <p>
          <span className="tag">I Word-filen</span> <Stretches stretches={line.stretches} without="old" />
        </p>
      </li>
    );
  return (
    <li>
      <span className="tag">{line.kind === 'new' ? 'Nytt i Word-filen' : 'Borttaget i Word-filen'}</span>{' '}
      {line.kind === 'new' ? <ins>{line.text}</ins> : <del>{line.text}</del>}
    </li>
  );
}

/** What a change is, in words. */
function kindWords(change: WordChange): string {
  if (change.kind === 'clause') return 'Ändrad klausul';
  if (change.kind === 'removed') return 'Borttagen klausul';
  if (change.kind === 'beside') return 'Utanför klausulerna';
  return change.theirs.length === 1 ? 'Nytt stycke' : 'Nya stycken';
}

interface Props {
  readonly change: WordChange;
  /** What a clause is called. */
  readonly nameOf: (clause: string) => string;
  readonly ourWording: (clause: string) => string | undefined;
}

/** The clause that a change can be taken into, and its text then. */
function takenIn({ change, ourWording }: Props): { readonly clause: string; readonly text: string } | undefined {
  if (change.kind === 'clause') {
    const text = wordingOf(change.theirs);
    return text === undefined || ourWording(change.clause) === undefined ? undefined : { clause: change.clause, text };
  }
  if (change.kind !== 'added' || change.after === undefined) return undefined;
  const [ours, more] = [ourWording(change.after), wordingOf(change.theirs)];
  return ours === undefined || more === undefined ? undefined : { clause: change.after, text: `${ours}\n${more}` };
}

/** Why a change is not offered to be taken in. */
function whyNot(props: Props): string | undefined {
  const { change } = props;
  const taken = takenIn(props);
  if (change.kind === 'removed')
    return 'Klausulen finns inte i Word-filen. Vill ni välja bort den eller skriva om den gör ni det på sidan Klausuler.';
  if (change.kind === 'beside')
    return 'Rubriker, tabeller och bilagor kommer ur era svar. Ändra svaret i verktyget om det nya ska gälla.';
  if (taken !== undefined && taken.text.length > longestWording)
    return 'Texten är för lång för en egen ordalydelse. Dela upp den eller skriv den kortare.';
  if (taken !== undefined) return undefined;
  return change.kind === 'clause'
    ? 'Klausulen har en tabell som räknas fram ur era svar. Ändra svaren i verktyget om det nya ska gälla.'
    : 'Stycket hör inte till någon klausul. Skriv in det där det ska stå, på sidan Klausuler.';
}

function Remarks({ change }: { readonly change: WordChange }) {
  const fillsGap = change.lines.some(
    (line) =>
      (line.kind === 'old' && line.text.includes('[Saknas:')) ||
      (line.kind === 'changed' && line.old.includes('[Saknas:')),
  );
  return (
    <>
      {change.kind === 'clause' && change.byText ? (
        <p className="muted">
          Innehållskontrollen runt klausulen är borta. Klausulen gick att hitta med hjälp av texten.
        </p>
      ) : null}
      {change.kind === 'clause' && change.alsoOurs ? (
        <p className="notice">Ni har också ändrat klausulen sedan filen gjordes.</p>
      ) : null}
      {change.kind !== 'removed' && change.tracked ? (
        <p className="muted">Ändringen är spårad i Word. Den läses som om den vore godkänd.</p>
      ) : null}
      {fillsGap ? (
        <p className="notice">
          Här saknas ett svar hos er. Svara hellre på frågan i verktyget, så kommer svaret med på alla ställen.
        </p>
      ) : null}
    </>
  );
}

function Acts({ onLeave, ...props }: Props & { readonly onLeave: () => void }) {
  const session = useSession();
  const perspective = usePerspective();
  const { change, nameOf } = props;
  const taken = takenIn(props);
  const take = (): void => {
    if (taken === undefined) return;
    const author = { by: authorOf(perspective), at: session.device.now() };
    sendEdits(
      session,
      [noteEdit(ownWordingPath(taken.clause), taken.text, author), noteEdit(leftOutPath(taken.clause), null, author)],
      `${nameOf(taken.clause)} har nu ordalydelsen från Word-filen.`,
    );
  };
  return (
    <p className="button-row">
      {taken === undefined || whyNot(props) !== undefined ? null : (
        <button type="button" className="button" onClick={take}>
          {change.kind === 'added' ? `Lägg till sist i ”${nameOf(taken.clause)}”` : 'Ta in som egen ordalydelse'}
        </button>
      )}
      <button type="button" className="button-outline" onClick={onLeave}>
        Låt vara
      </button>
    </p>
  );
}

/** One change in the file: old and new, and what can be done with it. Nothing happens by itself. */
export function ChangeCard(props: Props) {
  const { change, nameOf } = props;
  const { spot } = useHeld();
  const readOnly = useWizard((context) => context.readOnly);
  const [left, setLeft] = useState(false);
  const clause = change.kind === 'added' ? change.after : change.kind === 'beside' ? undefined : change.clause;
  const why = whyNot(props);
  const heading =
    clause === undefined
      ? kindWords(change)
      : `${kindWords(change)}: ${change.kind === 'added' ? 'efter ' : ''}${nameOf(clause)}`;
  if (left)
    return (
      <li className="word-change">
        <h3>{heading}</h3>
        <p className="muted">
          Ni låter den vara.{' '}
          <button type="button" className="link" onClick={() => setLeft(false)}>
            Visa igen
          </button>
        </p>
      </li>
    );
  return (
    <li className="word-change">
      <h3>{heading}</h3>
      <ul className="plain word-change-lines">
        {change.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
          <LineView key={index} line={line} />
        ))}
      </ul>
      <Remarks change={change} />
      {why === undefined ? null : <p>{why}</p>}
      {clause === undefined ? null : (
        <p>
          <a href={clausesHash} onClick={() => spot.set({ screen: 'klausuler', section: clause, nth: 0 })}>
            Visa klausulen {nameOf(clause)}
          </a>
        </p>
      )}
      {readOnly ? null : <Acts {...props} onLeave={() => setLeft(true)} />}
    </li>
  );
}
