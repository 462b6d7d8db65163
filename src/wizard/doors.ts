/**
 * The policy of the doors: which documents each one leads to, which questions it asks, and where it ends. What a document
 * needs stands in `templates/needs/`, the words of the doors in `steps/catalogue/door-words.ts`, and the way through them
 * in the statechart.
 */
import { lanesOf, pathOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsAt, voicesOf } from '#steps/case/case-file.ts';
import { firstIds } from '#steps/case/new-case.ts';
import { authorOf, type Perspective } from '#steps/case/perspective.ts';
import { type DoorId, doorIds } from '#steps/catalogue/door-words.ts';
import { allQuestions, questionOfRef } from '#steps/catalogue/index.ts';
import { questionOf } from '#steps/catalogue/lookup.ts';
import type { Question } from '#steps/catalogue/step.ts';
import { conditionsOf, whenNo } from '#steps/catalogue/when.ts';
import { holds, type Setting } from '#steps/facts/asked.ts';
import { type Need, type NeedingKind, needs } from '#templates/needs/needs.ts';

/** In the order that the documents are written. */
const documentsOf: Readonly<Record<DoorId, readonly NeedingKind[]>> = {
  initiative: ['initiative'],
  form: ['result'],
  agreement: ['agreement', 'memo', 'assessment', 'result'],
};

/** The doors, and the questions that the other side has sent, which are walked in the same way. */
export type Way = DoorId | 'asked';

export const isWay = (value: unknown): value is Way => value === 'asked' || doorIds.some((id) => id === value);

/** Ref to the needs that name it. */
type Wanted = ReadonlyMap<string, readonly Need[]>;

/** A joint answer that is written when two have answered for themselves is asked together with those. */
function before(ref: string): readonly string[] {
  const at = allQuestions.findIndex((question) => question.ref === ref);
  const [earlier, here] = [allQuestions[at - 1], allQuestions[at]];
  return earlier?.who === 'apart' && here?.who === 'joint' && earlier.page === here.page ? [earlier.ref] : [];
}

function wantedBy(door: DoorId): Wanted {
  const wanted = new Map<string, readonly Need[]>();
  for (const need of documentsOf[door].flatMap((kind) => needs[kind])) {
    wanted.set(need.ref, [...(wanted.get(need.ref) ?? []), need]);
    for (const ref of before(need.ref)) wanted.set(ref, [...(wanted.get(ref) ?? []), need]);
  }
  return wanted;
}

const wantedOf: Readonly<Record<DoorId, Wanted>> = {
  initiative: wantedBy('initiative'),
  form: wantedBy('form'),
  agreement: wantedBy('agreement'),
};

/** Nothing that is answered takes a need away from the way but a plain no: the page must not vanish under its reader. */
function mayBeNeeded({ when }: Need, setting: Setting): boolean {
  return !conditionsOf(when).some(({ fact, asked }) => asked === 'whenYes' && holds(whenNo(fact), setting));
}

/** The side that sits alone at the screen; undefined when both are with us or have answered. */
export function aloneAs(c: CaseFile, perspective: Perspective): 'public' | 'org' | undefined {
  if (perspective === 'tillsammans' || voicesOf(c) === 'both') return undefined;
  return perspective === 'kommun' ? 'public' : 'org';
}

/** A fact of the other side, that one party alone is never asked to guess. */
export const isTheirs = (question: Question, alone: 'public' | 'org' | undefined): boolean =>
  alone !== undefined && question.who === (alone === 'public' ? 'org' : 'public');

/** The documents behind the door need it, whoever is to answer. */
export const isBehind = (door: DoorId, question: Question, setting: Setting): boolean =>
  wantedOf[door].get(question.ref)?.some((need) => mayBeNeeded(need, setting)) === true;

/** Note path of a question that one side asks the other to answer, kept in the lane of the one who asks. */
export const askedPath = (ref: string, scopeId: string | undefined): string => pathOf(`asked:${ref}`, scopeId);

const sideOf = (voice: string): 'public' | 'org' => (voice === 'public' ? 'public' : 'org');

/** The other side has asked us this, for this part or organisation. */
function isAskedFor(c: CaseFile, question: Question, setting: Setting, perspective: Perspective): boolean {
  const scopeId = question.scope === 'part' ? setting.partId : question.scope === 'org' ? setting.orgId : undefined;
  const paths = [askedPath(question.ref, scopeId), askedPath(question.ref, undefined)];
  const lanes = paths.flatMap((path) => Object.keys(lanesOf(c.notes, path)));
  return lanes.some((voice) => perspective === 'tillsammans' || sideOf(voice) !== sideOf(authorOf(perspective)));
}

/** The other side has asked something that this one is to answer. */
export const asksUs = (c: CaseFile, perspective: Perspective): boolean =>
  perspective !== 'tillsammans' &&
  Object.entries(c.notes).some(
    ([path, lanes]) =>
      path.startsWith('asked:') && Object.keys(lanes).some((voice) => sideOf(voice) !== sideOf(authorOf(perspective))),
  );

/** Who walks, and which way. */
export interface Walker {
  readonly door: Way | null;
  readonly perspective: Perspective;
}

/** What a door asks: what its documents need, but for the facts of the other side while one is alone. */
export function keeps(c: CaseFile, { door, perspective }: Walker) {
  if (door === null) return undefined;
  if (door === 'asked') return (question: Question, setting: Setting) => isAskedFor(c, question, setting, perspective);
  const alone = aloneAs(c, perspective);
  return (question: Question, setting: Setting): boolean =>
    isBehind(door, question, setting) && !isTheirs(question, alone);
}

/** The name was given when the case was begun: it is not asked again on the way, and can be changed where the answers are. */
export function isNamedFromStart(c: CaseFile): boolean {
  const begun = rowsAt(c, 'publicParties').find(({ id }) => id === firstIds.publicParties)?.at;
  const name = lanesOf(c.answers, 'partnership.name')['joint'];
  return begun !== undefined && name?.at === begun;
}

/**
 * What is not asked on the way although it belongs there: what was said when the case was begun, and in the whole method what
 * is the other side's to say while one is alone (a door says itself what it keeps).
 */
export function leaves(c: CaseFile, { door, perspective }: Walker): ((question: Question) => boolean) | undefined {
  const alone = door === null ? aloneAs(c, perspective) : undefined;
  const isNamed = isNamedFromStart(c);
  if (alone === undefined && !isNamed) return undefined;
  return (question) => isTheirs(question, alone) || (isNamed && question.ref === questionOf('partnership.name').ref);
}

/** Refs of what a door can ask, for counting words before there is a case. */
export const refsBehind = (door: DoorId): readonly string[] =>
  [...wantedOf[door].keys()].filter((ref) => questionOfRef(ref)?.noPage !== true);

/** The place where a door ends: the document it leads to. */
export const endOf = {
  initiative: 'export',
  form: 'result',
  agreement: 'preview',
  asked: 'handOver',
} as const satisfies Readonly<Record<Way, string>>;
