/** How far groups' shown answers to one question lie from one another: in choices, in numbers and in sorted cards. */
import { isEmptyValue, lanesOf, pathOf, readAt } from '#steps/case/answers.ts';
import type { CaseFile, Value } from '#steps/case/case-file.ts';
import type { Field, Question, StageContent } from '#steps/catalogue/step.ts';
import type { NamedGroup, NumberSpread, Side } from './comparison.ts';
import { median } from './learning.ts';

/** The side of a voice: whoever is not the public party and does not speak for both is the organisation. */
export const sideOf = (voice: string): Side => (voice === 'public' || voice === 'joint' ? voice : 'org');

/** Whether the lanes of a question may be seen by others: a file from one side alone has shown nothing to anybody. */
export function isShown(c: CaseFile, question: Question, scopeId: string | undefined): boolean {
  if (question.who !== 'apart' && question.who !== 'apart-joint') return true;
  return Object.keys(lanesOf(c.notes, pathOf(`revealed:${question.ref}`, scopeId))).length > 0;
}

/** How many different signatures there are, empty ones left out. */
export const distinct = (signatures: readonly string[]): number => new Set(signatures.filter((one) => one !== '')).size;

interface Leaf {
  readonly key: string;
  readonly field: Field;
}

/** Fields that hold a value, inside groups too; lists and rows of lists are left out. */
function leaves(fields: Readonly<Record<string, Field>>, prefix = ''): readonly Leaf[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Leaf[] => {
    const key = `${prefix}${name}`;
    if (key.includes('[]') || field.kind === 'list' || field.per !== undefined) return [];
    return field.kind === 'group' ? leaves(field.fields, `${key}.`) : [{ key, field }];
  });
}

const textKinds: ReadonlySet<Field['kind']> = new Set(['text', 'role', 'link']);

interface Given {
  readonly side: Side;
  readonly value: Value;
}

/** Values that others may see: the one that counts, or the lanes once they have been shown. */
export function given(c: CaseFile, question: Question, key: string, scopeId: string | undefined): readonly Given[] {
  const read = readAt(c, key, scopeId);
  const apart = question.who === 'apart' || question.who === 'apart-joint';
  if (!apart) return read.state === 'answered' ? [{ side: 'joint', value: read.value }] : [];
  const lanes = Object.entries(lanesOf(c.answers, pathOf(key, scopeId))).filter(
    ([, { value }]) => !isEmptyValue(value),
  );
  const joint = lanes.filter(([voice]) => voice === 'joint');
  const open = joint.length > 0 ? joint : isShown(c, question, scopeId) ? lanes : [];
  return open.map(([voice, { value }]) => ({ side: sideOf(voice), value }));
}

/** One question as asked of all the groups, with the words of its stage. */
export interface Asked {
  readonly question: Question;
  readonly scopeId: string | undefined;
  readonly groups: readonly NamedGroup[];
  readonly content: StageContent;
}

/** How many different answers the groups have given in choices, cards and numbers; free text is not counted. */
export function closedVariants({ question, scopeId, groups }: Asked): number {
  const closed = leaves(question.fields).filter(({ field }) => !textKinds.has(field.kind));
  if (closed.length === 0) return 0;
  const signatures = groups.map(({ c }) => {
    const values = closed.map(({ key }) =>
      given(c, question, key, scopeId).map(({ side, value }) => [
        side,
        Array.isArray(value) ? value.toSorted() : value,
      ]),
    );
    return values.every((one) => one.length === 0) ? '' : JSON.stringify(values);
  });
  return distinct(signatures);
}

const numberKinds: ReadonlySet<Field['kind']> = new Set(['integer', 'decimal', 'percent', 'money', 'scale', 'year']);

/** The spread of each number that at least two groups have given, side by side. */
export function spreads({ question, scopeId, groups, content }: Asked): readonly NumberSpread[] {
  const labels = content.questions[question.ref]?.labels ?? {};
  return leaves(question.fields)
    .filter(({ field }) => numberKinds.has(field.kind))
    .flatMap(({ key, field }) =>
      (['joint', 'public', 'org'] as const).flatMap((side): readonly NumberSpread[] => {
        const numbers = groups
          .flatMap(({ c }) => given(c, question, key, scopeId))
          .flatMap((one) => (one.side === side && typeof one.value === 'number' ? [one.value] : []));
        const middle = median(numbers);
        if (middle === undefined || numbers.length < 2) return [];
        const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
        return [{ label: labels[key] ?? '', side, field, given: numbers.length, median: middle, low, high }];
      }),
    );
}

function recordOf(value: Value | undefined): Readonly<Record<string, string | number>> {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, string | number>>) : {};
}

/** Cards and points that two groups have put in different places. */
export function differentCards({ question, scopeId, groups, content }: Asked): readonly string[] {
  return leaves(question.fields).flatMap(({ key, field }) => {
    const ids = field.kind === 'cards' ? field.cards : field.kind === 'checklist' ? field.points : [];
    const sorted = groups.map(({ c }) => recordOf(given(c, question, key, scopeId)[0]?.value));
    const words = content.questions[question.ref]?.options?.[key] ?? {};
    return ids.filter((id) => new Set(sorted.flatMap((one) => one[id] ?? [])).size > 1).map((id) => words[id] ?? id);
  });
}
