/** Two sides next to each other: what a side has said, and which of the five rows of "5 × 2" it has filled. */

import type { Key, ListKey, Ref, RowField } from '#steps/catalogue/key.ts';
import { asText, laneOpen, marked, type SignalView, wordsOf } from './view.ts';

export type Side = 'public' | 'org';

export const sideName = { public: 'kommunen', org: 'organisationen' } as const satisfies Record<Side, string>;

export const otherSide = (side: Side): Side => (side === 'public' ? 'org' : 'public');

/** Lanes that belong to a side. */
export function voicesOfSide(view: SignalView, side: Side): readonly string[] {
  return side === 'public' ? ['public'] : view.orgIds;
}

const nothing = ['tomt', 'inget', 'inga', 'ingenting', 'ingen', 'nej', 'saknas'];
const filler = ['alls', 'än', 'ännu', 'särskilt', 'speciellt', 'eget', 'egna', 'egen', 'mål', 'risk', 'risker', 'plan'];

/**
 * True when a short text says that there is nothing: "Inget", "(tomt)", "Inget eget mål", "–". Only known words count,
 * so that "Ingen kommer" stays the risk that it is.
 */
export function saysNothing(text: string): boolean {
  const [first, ...others] = wordsOf(text);
  return first === undefined || (nothing.includes(first) && others.every((word) => filler.includes(word)));
}

const spokenKeys: Readonly<Record<Side, readonly Key[]>> = {
  public: ['ownGoals', 'equality', 'conditions', 'concessions', 'selfRating', 'learnFromOrg', 'fundingDecided'],
  org: ['ownGoals', 'equality', 'conditions', 'concessions', 'selfRating', 'learnFromPublic', 'freeVoice'],
};
const spokenLists = ['contributions', 'risks', 'knowledgeOffered', 'reports'] as const;

/**
 * True when a side has answered something of its own in these stages. Until then its empty lanes say nothing:
 * the other side may be working alone.
 */
function hasSpoken(view: SignalView, side: Side): boolean {
  return voicesOfSide(view, side).some(
    (voice) =>
      spokenKeys[side].some((key) => view.voice(key, voice) !== undefined) ||
      spokenLists.some((list) => view.rows(list).some((row) => row.voice === voice)),
  );
}

/** The lanes of a side for a text answered apart: something, explicitly nothing, or no answer at all. */
export function sideText(view: SignalView, key: Key, side: Side): 'something' | 'nothing' | 'unanswered' {
  const texts = voicesOfSide(view, side).flatMap((voice) => {
    const value = view.voice(key, voice);
    return typeof value === 'string' ? [value] : [];
  });
  if (texts.some((text) => asText(text) !== undefined && !saysNothing(text))) return 'something';
  return texts.length > 0 ? 'nothing' : 'unanswered';
}

/** The same for a list whose rows carry the lane; `column` is the text that must say something. */
export function sideRows<L extends ListKey>(
  view: SignalView,
  list: L,
  column: RowField<L>,
  side: Side,
): 'something' | 'nothing' | 'unanswered' {
  const voices = voicesOfSide(view, side);
  const rows = view.rows(list).filter((row) => voices.includes(row.voice));
  const real = rows.filter((row) => {
    const text = asText(row.fields[column]);
    return text !== undefined && !saysNothing(text);
  });
  if (real.length > 0) return 'something';
  return rows.length > 0 ? 'nothing' : 'unanswered';
}

type Filled = 'something' | 'nothing' | 'unanswered';

/** The side that has nothing while the other has something; only after the reveal, and never for an open question. */
export function emptySide(view: SignalView, ref: Ref, filled: (side: Side) => Filled): Side | undefined {
  if (!view.revealed(ref) || marked(view, ref)) return undefined;
  return (['public', 'org'] as const).find((side) => {
    if (filled(otherSide(side)) !== 'something' || filled(side) === 'something') return false;
    return filled(side) === 'nothing' || hasSpoken(view, side);
  });
}

/** A contribution that gives something: a sum above zero, or another kind than money. */
function isRealContribution(fields: Readonly<Record<string, unknown>>): boolean {
  if (fields['type'] !== 'pengar') return fields['type'] !== undefined;
  return typeof fields['sekPerYear'] === 'number' ? fields['sekPerYear'] > 0 : fields['sekPerYear'] === undefined;
}

/** What a side contributes in a part; rows without a part count in every part. */
function contributionsOf(view: SignalView, side: Side, partId?: string): Filled {
  const voices = voicesOfSide(view, side);
  const rows = view
    .rows('contributions')
    .filter((row) => voices.includes(row.voice))
    .filter((row) => {
      const part = asText(row.fields['part']);
      return partId === undefined || part === undefined || part === partId;
    });
  if (rows.some((row) => isRealContribution(row.fields))) return 'something';
  return rows.length > 0 ? 'nothing' : 'unanswered';
}

/** The part where one side contributes nothing, with that side. */
export function emptyContributions(view: SignalView): readonly { readonly partId: string; readonly side: Side }[] {
  return view.partIds.flatMap((partId) => {
    if (marked(view, 'O1', partId)) return [];
    const side = emptySide(view, 'O1', (each) => contributionsOf(view, each, partId));
    return side === undefined ? [] : [{ partId, side }];
  });
}

export interface FiveByTwoCell {
  readonly row: 'goal' | 'contribution' | 'risk' | 'concession' | 'report';
  readonly side: Side;
  readonly ref: Ref;
  readonly path: string;
  /** `hidden`: the lanes have not been shown to each other. */
  readonly state: 'filled' | 'gap' | 'hidden';
}

/**
 * The test "5 × 2": each side has one goal, one contribution, one risk, one concession and one report.
 * A gap is shown as a gap, never as a score, and never as a missing part of the draft.
 */
export function fiveByTwo(view: SignalView): readonly FiveByTwoCell[] {
  const rows = [
    ['goal', 'O3', 'ownGoals', (side: Side) => sideText(view, 'ownGoals', side)],
    ['contribution', 'O1', 'contributions', (side: Side) => contributionsOf(view, side)],
    ['risk', 'O9', 'risks', (side: Side) => sideRows(view, 'risks', 'risk', side)],
    ['concession', 'O11', 'concessions', (side: Side) => sideText(view, 'concessions', side)],
    ['report', 'U3', 'reports', (side: Side) => sideRows(view, 'reports', 'what', side)],
  ] as const;
  return rows.flatMap(([row, ref, path, filled]) =>
    (['public', 'org'] as const).map((side): FiveByTwoCell => {
      const open = voicesOfSide(view, side).every((voice) => laneOpen(view, ref, voice));
      const state = open ? (filled(side) === 'something' ? 'filled' : 'gap') : 'hidden';
      return { row, side, ref, path, state };
    }),
  );
}

/**
 * True when nobody has planned any check-in although other parts of the follow-up are written. A yearly report, from
 * each other or to the board, is a check-in of a kind.
 */
export function noCheckIns(view: SignalView): boolean {
  if (view.answer('followUp.schedule') !== undefined || marked(view, 'U1')) return false;
  if ((['followUp.reportDate', 'followUp.publicReportDate'] as const).some((key) => view.answer(key) !== undefined))
    return false;
  const lane = view.voice('followUp.schedule', 'joint');
  if (Array.isArray(lane)) return true;
  const signs = view.rows('goals').some((goal) => view.countInside('goals', goal.id, 'signs') > 0);
  const measured = view.rows('goals').some((goal) => asText(goal.fields['measuredBy']) !== undefined);
  return signs || measured || view.rows('reports').length > 0 || view.answer('followUp.publicBody') !== undefined;
}
