/**
 * Answers to questions that are asked in another way now. An old answer stands under its new question where it still means
 * the same. Else the question is asked again, and what was answered is shown beside it, in the words it was given in
 * (note `earlier:<ref>`): nothing is read as something else than what it was. Where the rules still read what was asked
 * then, the old answer counts until the new question is answered. Pure, and done once.
 */
import type { Entry, Lanes, Value } from './case-file.ts';
import { withMovedNotes } from './moved-notes.ts';

type Answers = Readonly<Record<string, Lanes>>;

/** What was answered to the old questions of one scope: by one side, or by both together. */
type Given = (key: string) => Value | undefined;

interface Moved {
  /** The key as it was. */
  readonly key: string;
  /** The question that asks for it now, where an answer that cannot be carried over is shown. */
  readonly ref: string;
  /** The question and its options, as they were put. */
  readonly asked: string;
  readonly options: Readonly<Record<string, string>>;
  /** The key of the new answer, when the old one can be carried over. */
  readonly to: string;
  /** The rules still read this key: an answer that cannot be carried over counts until the new question is answered. */
  readonly counts?: true;
  /** The new answer that means the same, null when another answer says it already, or undefined. */
  readonly becomes: (value: Value, given: Given) => Value | null | undefined;
}

const yes = 'Ja';
const no = 'Nej';

/** A32 and A33 together: what waits for the decision to gain legal force. */
function waits(given: Given): Value | undefined {
  const [agreement, money] = [given('legalForceWait'), given('payAfterLegalForce')];
  const none = money === 'inga_stora_utbetalningar';
  if (agreement === 'ja') return money === 'ja' || none ? 'ja' : undefined;
  if (agreement !== 'nej') return undefined;
  if (none) return 'inga_pengar';
  return money === 'ja' ? 'pengarna' : money === 'nej' ? 'nej' : undefined;
}

/** Every answer that has moved, by the wording that it was given to. */
const table: readonly Moved[] = [
  {
    key: 'enforceablePerformance',
    counts: true,
    ref: 'R27',
    asked: 'Kan kommunen kräva att organisationen utför verksamheten?',
    options: { ja: yes, delvis: 'Delvis eller tveksamt', nej: no },
    to: 'ifNotDone',
    becomes: (value, given) => {
      if (value === 'ja') return ['krava'];
      return value === 'nej' && given('repaymentOnly') === 'ja' ? ['pengar'] : undefined;
    },
  },
  {
    key: 'repaymentOnly',
    counts: true,
    ref: 'R27',
    asked: 'Är enda påföljden att stoppa utbetalningen och kräva tillbaka pengar som använts fel?',
    options: { ja: yes, delvis: 'Delvis', nej: no },
    to: 'ifNotDone',
    becomes: (value, given) => (value === 'ja' && given('enforceablePerformance') === 'nej' ? null : undefined),
  },
  {
    key: 'legalForceWait',
    ref: 'A32',
    asked: 'Ska avtalet gälla först när kommunens beslut har fått laga kraft?',
    options: { ja: yes, nej: no },
    to: 'waitForLegalForce',
    becomes: (_, given) => waits(given),
  },
  {
    key: 'payAfterLegalForce',
    counts: true,
    ref: 'A32',
    asked: 'Väntar kommunen med stora utbetalningar tills beslutet har fått laga kraft?',
    options: { ja: yes, delvis: 'Delvis', nej: no, inga_stora_utbetalningar: 'Det finns inga stora utbetalningar' },
    to: 'waitForLegalForce',
    becomes: (_, given) => (waits(given) === undefined ? undefined : null),
  },
  {
    // A no said that nothing was divided, not that there was nothing more.
    key: 'valueSplit',
    counts: true,
    ref: 'A27',
    asked: 'Delas värdet eller tiden upp för att hamna under en gräns?',
    options: { nej: no, delvis: 'Delvis eller tveksamt', ja: yes },
    to: 'otherDealings',
    becomes: () => undefined,
  },
  {
    // Who sends no invoice adds no value added tax; who sends one may or may not.
    key: 'invoices',
    counts: true,
    ref: 'A25',
    asked: 'Skickar ni faktura till kommunen?',
    options: { nej: no, delvis: 'Ibland', ja: yes },
    to: 'vatAdded',
    becomes: (value) => (value === 'nej' ? 'nej' : undefined),
  },
  {
    // It was never asked whether the purpose is the only one.
    key: 'legalPersonPublicBenefit',
    counts: true,
    ref: 'F2',
    asked: 'Har ni två saker: ett eget organisationsnummer, och ett allmännyttigt syfte i stadgarna?',
    options: { ja: 'Ja, båda', delvis: 'Bara det ena, eller så är det inte tydligt', nej: 'Nej, inget av dem' },
    to: 'ownLegalPerson',
    becomes: () => undefined,
  },
  {
    key: 'conflictOfInterest',
    ref: 'F14',
    asked: 'Har någon som bereder eller beslutar koppling till den andra parten?',
    options: { delvis: 'Kanske, eller det har hanterats' },
    to: 'conflictOfInterest',
    becomes: (value) => (value === 'delvis' ? undefined : value),
  },
];

const rows: ReadonlyMap<string, Moved> = new Map(table.map((row) => [row.key, row]));

const keyOf = (path: string): string => path.split('@')[0] ?? path;

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' && entry !== null && 'value' in entry && 'by' in entry && 'at' in entry;

function inWords({ asked, options }: Moved, value: Value): string {
  const chosen = Array.isArray(value) ? value : [value];
  return `”${asked}” ${chosen.map((one) => options[String(one)] ?? String(one)).join(', ')}.`;
}

/** What was said of an old question in the same scope: in the same lane, else together, else by all alike. */
const givenIn =
  (answers: Answers, scope: string, voice: string): Given =>
  (key) => {
    const lanes = answers[`${key}${scope}`] ?? answers[key] ?? {};
    const [first, ...others] = Object.values(lanes);
    const alike = others.every(({ value }) => value === first?.value) ? first : undefined;
    return (lanes[voice] ?? lanes['joint'] ?? alike)?.value;
  };

/** One old answer in one lane, and what it is now. */
interface Old {
  readonly path: string;
  readonly voice: string;
  readonly to: 'answers' | 'notes' | 'nowhere';
  readonly newPath: string;
  readonly entry: Entry;
  /** The answer stays where it is: it counts until the new question is answered. */
  readonly stays?: boolean;
}

function oldAnswer(row: Moved, path: string, voice: string, answers: Answers): readonly Old[] {
  const entry = answers[path]?.[voice];
  if (!isEntry(entry)) return [];
  const scope = path.slice(row.key.length);
  const value = row.becomes(entry.value, givenIn(answers, scope, voice));
  if (row.to === row.key && value === entry.value) return [];
  const at = { path, voice, newPath: `${row.to}${scope}` };
  if (value === null) return [{ ...at, to: 'nowhere', entry }];
  if (value !== undefined) return [{ ...at, to: 'answers', entry: { ...entry, value } }];
  const earlier = { ...entry, value: inWords(row, entry.value) };
  const stays = row.counts === true;
  return [{ ...at, to: 'notes', newPath: `earlier:${row.ref}${scope}`, entry: earlier, stays }];
}

/** An answer that still counts is told of once. */
const isTold = (notes: Answers, { stays, newPath, voice, entry }: Old): boolean =>
  stays === true && String(notes[newPath]?.[voice]?.value ?? '').includes(String(entry.value));

const oldIn = ({ answers, notes }: Holder): readonly Old[] =>
  Object.entries(answers)
    .flatMap(([path, lanes]) => {
      const row = rows.get(keyOf(path));
      return row ? Object.keys(lanes).flatMap((voice) => oldAnswer(row, path, voice, answers)) : [];
    })
    .filter((one) => !isTold(notes, one));

type Draft = Record<string, Record<string, Entry>>;

/** An answer that has been given anew stays; what is kept beside a question is kept line by line. */
function add(draft: Draft, { to, newPath, voice, entry }: Old): void {
  const there = draft[newPath]?.[voice];
  if (there && to !== 'notes') return;
  const value = there ? `${there.value} ${entry.value}` : entry.value;
  draft[newPath] = { ...draft[newPath], [voice]: { ...entry, value } };
}

/** The answers without those that are old. */
function without(answers: Answers, old: readonly Old[]): Draft {
  const gone = (path: string, voice: string): boolean =>
    old.some((one) => one.path === path && one.voice === voice && !one.stays);
  return Object.fromEntries(
    Object.entries(answers).flatMap(([path, lanes]) => {
      const left = Object.entries(lanes).filter(([voice]) => !gone(path, voice));
      return left.length === 0 ? [] : [[path, Object.fromEntries(left)] as const];
    }),
  );
}

interface Holder {
  readonly answers: Answers;
  readonly notes: Answers;
}

/** A case, or a file that has not been checked yet, with every old answer where it belongs now. The same when it has none. */
export function withMovedAnswers<T extends Holder>(given: T): T {
  const held = withMovedNotes(given);
  const old = oldIn(held);
  if (old.length === 0) return held;
  const answers = without(held.answers, old);
  const notes: Draft = { ...held.notes };
  for (const one of old) if (one.to !== 'nowhere') add(one.to === 'notes' ? notes : answers, one);
  return { ...held, answers, notes };
}
