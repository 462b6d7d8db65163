/** What came with a file: conflicts first, heaviest first, then what only they have changed. Nothing is done before saving. */
import { useMemo, useState } from 'react';
import { type Contents, isQuiet, textOfLeaf, titleOfPlace } from '#src/app/parts/describe.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { weighConflicts } from '#steps/exchange/conflict-weight.ts';
import { type MergeFinding, mergeFindings } from '#steps/exchange/merge-findings.ts';
import type { Change } from '#steps/exchange/merge-work.ts';
import { homeOf } from '#steps/exchange/open-disagreements.ts';
import type { Place } from '#steps/exchange/place.ts';
import { type Reception, type Sender, sideOf } from '#steps/exchange/receive.ts';
import { type Decision, settle } from '#steps/exchange/settle.ts';
import { exchangeTexts } from '#steps/import/messages.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { Checks } from './Checks.tsx';
import { Conflicts, type Decisions } from './Conflicts.tsx';
import { Reveals } from './Reveals.tsx';

interface Props {
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  readonly received: Reception;
  readonly as: Voice;
  readonly contents: Contents;
  readonly today: string;
  /** The time as it is asked for: ISO time, UTC. */
  readonly now: () => string;
  readonly notices: readonly string[];
  readonly onSave: (decisions: Decisions) => void;
  readonly onCancel: () => void;
}

interface ChangesProps extends Pick<Props, 'mine' | 'theirs' | 'contents'> {
  readonly changes: readonly Change[];
  readonly about: (place: Place) => readonly string[];
}

function Changes({ changes, mine, theirs, contents, about }: ChangesProps) {
  return (
    <ul className="plain rows">
      {changes.map(({ id, place, before, after }) => (
        <li key={id} className="exchange-change">
          <strong>{titleOfPlace(after ? theirs : mine, contents, place)}</strong>
          <span className="block">{after ? textOfLeaf(theirs, contents, place, after) : 'Borttaget'}</span>
          {before && after ? (
            <span className="muted block">Innan: {textOfLeaf(mine, contents, place, before)}</span>
          ) : null}
          {about(place).map((text) => (
            <span className="block exchange-finding" key={text}>
              <strong>Se över:</strong> {text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Who has written what the file brings, as it can be said in a heading. */
function whoWrote(c: CaseFile, { sender, envelope }: Reception): string {
  if (sender === 'other') return `${voiceName(c, envelope?.from ?? '')} har ändrat`;
  const role = envelope?.writer?.role ?? '';
  if (sender === 'colleague') return `En kollega hos er${role === '' ? '' : ` (${role})`} har skrivit`;
  return 'I filen är det ändrat';
}

const senderTexts: Readonly<Record<Sender, string>> = {
  other: '',
  colleague:
    'Filen kommer från er egen sida. Ni och kollegan har skrivit var för sig, och ingens text är äldre för det.',
  own: 'Filen kommer från den här enheten.',
  unknown: 'Filen är en sparad arbetsfil. Den säger inte vem som skickar den.',
};

function leftText(open: number): string {
  if (open === 0) return '';
  return open === 1
    ? 'Ett val är inte gjort. Det lämnas öppet om ni sparar nu, och båda texterna finns kvar.'
    : `${open} val är inte gjorda. De lämnas öppna om ni sparar nu, och alla texter finns kvar.`;
}

/** ”Skriv gemensamt” without anything written is no decision yet. */
const isMade = (decision: Decision | undefined): decision is Decision =>
  decision !== undefined &&
  !('write' in decision && (decision.write === '' || (Array.isArray(decision.write) && decision.write.length === 0)));

/** Reveals stand in a list of their own. */
const seen = ({ place }: Change): boolean =>
  !isQuiet(place) && !(place.kind === 'note' && place.path.startsWith('revealed:'));

/** What the rules between fields say of the result as chosen so far. */
function useFindings({ mine, theirs, received, as, today, now }: Props, made: Decisions): readonly MergeFinding[] {
  return useMemo(() => {
    const settling = { as, from: sideOf(theirs, as), at: now() };
    return mergeFindings(settle(received.merged, made, settling), [mine, theirs], today);
  }, [mine, theirs, received, as, today, made, now]);
}

function Before({ received, notices }: Pick<Props, 'received' | 'notices'>) {
  return (
    <>
      {notices.map((text) => (
        <p className="notice" key={text}>
          {text}
        </p>
      ))}
      {senderTexts[received.sender] === '' ? null : <p className="notice">{senderTexts[received.sender]}</p>}
      {received.older ? <p className="notice">{exchangeTexts['IM-18']}</p> : null}
      {received.hasBase ? null : (
        <p className="notice">
          Den här enheten har ingen gemensam fil att jämföra med. Därför visas alla skillnader, och ni väljer i varje.
        </p>
      )}
    </>
  );
}

/** Findings whose questions are not among those shown stand by themselves. */
function Loose({ findings }: { readonly findings: readonly MergeFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h2>Att se över när svaren står tillsammans</h2>
      <ul className="plain rows">
        {findings.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** What both sides have changed, weighed, and what only one has; findings stand with their question where it is shown. */
function useComparison(props: Props, made: Decisions) {
  const { theirs, received, as, today } = props;
  const { merged } = received;
  const weighed = useMemo(() => weighConflicts(merged, today), [merged, today]);
  const findings = useFindings(props, made);
  const from = sideOf(theirs, as);
  const incoming = merged.changes.filter((change) => change.by === 'theirs' && seen(change));
  const own = merged.changes.filter((change) => change.by === 'mine' && seen(change));
  const open = weighed.filter(({ conflict: { id, kind } }) => kind !== 'own-lane' && !Object.hasOwn(made, id)).length;
  const about = (place: Place): readonly string[] =>
    findings.filter(({ refs }) => refs.includes(homeOf(place).ref)).map(({ text }) => text);
  const shownRefs = [...weighed.map(({ conflict }) => conflict), ...incoming].map(({ place }) => homeOf(place).ref);
  const loose = findings.filter(({ refs }) => !refs.some((ref) => shownRefs.includes(ref)));
  return { weighed, from, incoming, own, open, about, loose };
}

export function MergeView(props: Props) {
  const { mine, theirs, received, contents, onSave, onCancel } = props;
  const [decisions, setDecisions] = useState<Decisions>({});
  const made = useMemo(
    () => Object.fromEntries(Object.entries(decisions).filter(([, decision]) => isMade(decision))),
    [decisions],
  );
  const compared = useComparison(props, made);
  const { from, incoming, own, open, about, loose } = compared;
  return (
    <>
      <Before received={received} notices={props.notices} />
      <Checks c={mine} checks={received.checks} contents={contents} />
      <Reveals c={mine} reveals={received.reveals} contents={contents} />
      <Conflicts
        {...{ mine, theirs, contents, decisions, from, about }}
        as={props.as}
        sender={received.sender}
        weighed={compared.weighed}
        onDecide={(some) => setDecisions((all) => ({ ...all, ...some }))}
      />
      <h2>
        {whoWrote(mine, received)} <span className="count">{incoming.length}</span>
      </h2>
      {incoming.length === 0 ? <p>Inget annat är ändrat i filen.</p> : null}
      <Changes changes={incoming} mine={mine} theirs={theirs} contents={contents} about={about} />
      <Loose findings={loose} />
      {own.length > 0 ? (
        <details>
          <summary>Ni har ändrat {own.length} svar sedan sist. De står kvar.</summary>
          <Changes changes={own} mine={mine} theirs={mine} contents={contents} about={about} />
        </details>
      ) : null}
      <p role="status">{leftText(open)}</p>
      <p className="button-row">
        <button type="button" className="button" onClick={() => onSave(made)}>
          Spara sammanslagningen
        </button>
        <button type="button" className="button-outline" onClick={onCancel}>
          Avbryt utan att ändra något
        </button>
      </p>
    </>
  );
}
