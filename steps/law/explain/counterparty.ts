/**
 * The strongest case against a part, from the same rules as the result: one question for each answer that carries it.
 * Never what an authority says or would say: only what somebody who examines may ask about.
 */
import type { SourceId } from '#steps/catalogue/sources.ts';
import { orderResult } from '../assess/result-order.ts';
import { isUnknown, keyInfo, type LawKey, type LawValue, riskOf } from '../keys.ts';
import type { PartAssessment } from '../result.ts';
import type { Fired, LinkId, UsedAnswer } from '../types.ts';

/** stop: ends the form · lawyer: makes it uncertain · warn: weighs for a purchase · link: holds in the chain · ask: usual. */
export type Strength = 'stop' | 'lawyer' | 'warn' | 'link' | 'ask';

export interface Examination {
  readonly key: LawKey;
  readonly path: string;
  readonly value: LawValue;
  /** What was answered, when the answer counts as another. */
  readonly given?: NonNullable<UsedAnswer['given']>;
  readonly strength: Strength;
  /** Effects that this answer carries against the form, heaviest first. */
  readonly carries: readonly Fired[];
  /** Links of the chain that hold, or may hold, by this answer. */
  readonly links: readonly LinkId[];
  readonly sources: readonly SourceId[];
}

/** Effects against the form, heaviest first. */
const against = ['stop', 'lawyer', 'stop-leg', 'stop-aid', 'warn'] as const satisfies readonly Fired['effect'][];
const strengths: Readonly<Record<(typeof against)[number], Strength>> = {
  stop: 'stop',
  lawyer: 'lawyer',
  'stop-leg': 'lawyer',
  'stop-aid': 'lawyer',
  warn: 'warn',
};
const order: readonly Strength[] = ['stop', 'lawyer', 'warn', 'link', 'ask'];

/** Asked about also when nothing speaks against: how we know, how the party was chosen, what it is worth. */
const usual: readonly LawKey[] = [
  'whoseActivity',
  'otherSellers',
  'enforceablePerformance',
  'economicActivity',
  'selectionBasis',
  'totalValueSek',
];

/** Nothing against has anything to say about these by itself. */
const notExamined: readonly LawKey[] = ['claimedLeg', 'wantsLegalCertainty'];

interface Found {
  readonly used: UsedAnswer;
  readonly strength: Strength;
  readonly fired?: Fired;
  readonly link?: LinkId;
}

const ranks: readonly Fired['effect'][] = against;
const rank = (effect: Fired['effect']): number => ranks.indexOf(effect);

/** The safest answer to a question carries nothing against; an unknown one does. */
const carriesAgainst = ({ key, value }: UsedAnswer): boolean =>
  keyInfo(key).order.length === 0 || isUnknown(value) || riskOf(key, value) !== 0;

/** The answers that carry an effect or a link; all of them when none is more dangerous than the others. */
function carrying(answers: readonly UsedAnswer[]): readonly UsedAnswer[] {
  const found = answers.filter(carriesAgainst);
  return found.length > 0 ? found : answers;
}

function fromRules(part: PartAssessment): readonly Found[] {
  const heaviest = orderResult(part).forPurchase;
  const effects = [...new Set([...heaviest, ...part.fired])]
    .filter((fired) => rank(fired.effect) >= 0)
    .toSorted((a, b) => rank(a.effect) - rank(b.effect));
  return effects.flatMap((fired) => {
    const kind = against[rank(fired.effect)] ?? 'warn';
    return carrying(fired.answers).map((used) => ({ used, fired, strength: strengths[kind] }));
  });
}

function fromLinks(part: PartAssessment): readonly Found[] {
  const held = (['E3', 'E4', 'E5', 'E6', 'E7'] as const).filter((id) => part.links[id] !== 'no');
  return held.flatMap((link) =>
    carrying(part.linkAnswers[link]).map((used) => ({ used, link, strength: 'link' as const })),
  );
}

/** Answers behind what supports the form can be asked about too: they are what the parties lean on. */
function fromUsual(part: PartAssessment): readonly Found[] {
  const all = [...part.fired.flatMap((fired) => fired.answers), ...Object.values(part.linkAnswers).flat()];
  return usual.flatMap((key) => {
    const used = all.find((answer) => answer.key === key);
    return used ? [{ used, strength: 'ask' as const }] : [];
  });
}

const once = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function merged(found: readonly Found[]): Examination | undefined {
  const [first] = found;
  if (!first) return undefined;
  const fired = found.flatMap((one) => one.fired ?? []);
  const carries = [...new Map(fired.map((one) => [`${one.textId}${one.orgId ?? ''}`, one])).values()];
  return {
    ...first.used,
    strength: order.find((strength) => found.some((one) => one.strength === strength)) ?? 'ask',
    carries,
    links: once(found.flatMap((one) => one.link ?? [])),
    sources: once(carries.flatMap((one) => one.sources)),
  };
}

/**
 * What somebody who examines the part may ask about, strongest first. An unknown answer is a question too: that nothing
 * is known is itself asked about.
 */
export function examinations(part: PartAssessment): readonly Examination[] {
  const found = [...fromRules(part), ...fromLinks(part), ...fromUsual(part)].filter(
    ({ used }) => used.path !== '' && !notExamined.includes(used.key) && used.value !== 'ej_aktuell',
  );
  const paths = once(found.map(({ used }) => used.path));
  return paths
    .flatMap((path) => merged(found.filter(({ used }) => used.path === path)) ?? [])
    .filter((one) => one.strength !== 'link' || one.links.length > 0)
    .toSorted((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
}

/** Whether the parties have an answer to give at all. */
export const isAnswered = (one: Examination): boolean => !isUnknown(one.value);
