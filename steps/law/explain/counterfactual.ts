/**
 * What would fell the result, and what decides it (README 12): smallest sets of answers, at most three, that give
 * another level. Never an amount, the claimed leg or a split value; a purchase does not become smaller by being split.
 */

import { askedThrough } from '#steps/law/assess/answers.ts';
import { levelOnly } from '#steps/law/assess/level.ts';
import type { PartResult } from '#steps/law/assess/part.ts';
import { linkKeys } from '#steps/law/assess/part-details.ts';
import { isOpen } from '#steps/law/findings/findings-of-case.ts';
import { allLawKeys, type LawKey } from '#steps/law/keys.ts';
import { partRules } from '#steps/law/rules/index.ts';
import type { EffectKind, Level } from '#steps/law/types.ts';
import { type Change, type Option, offered, optionsOf } from './offered.ts';

export interface Counterfactual {
  readonly changes: readonly Change[];
  readonly level: Level;
}

/** Why nothing is offered. */
export type NoBetter = 'best-already' | 'incomplete' | 'said' | 'own-claim' | 'open' | 'doubtful' | 'none-found';

export interface Counterfactuals {
  /** Single answers that give a more dangerous level, most dangerous first, then the order of the keys. */
  readonly worse: readonly Counterfactual[];
  /** Smallest sets that give a safer level; empty when `noBetter` says why. */
  readonly better: readonly Counterfactual[];
  readonly noBetter: NoBetter | null;
}

const maxChanges = 3;

function levelWith(part: PartResult, options: readonly Option[]): Level {
  const changes = options.flat().map((change) => [change.key, change.to] as const);
  return levelOnly({ ...part.stored, ...Object.fromEntries(changes) }, part.context);
}

function worseThan(part: PartResult): readonly Counterfactual[] {
  const found = allLawKeys
    .filter(offered)
    .flatMap((key) =>
      optionsOf(part.stored, key).map((option) => ({ changes: option, level: levelWith(part, [option]) })),
    );
  return found.filter((one) => one.level > part.level).sort((a, b) => b.level - a.level);
}

/**
 * Rules read before the level is known. L-28 has a namesake for the whole document, which reads another answer; leg B
 * alone (J-03) is a consequence of the level and goes when another leg is carried.
 */
const keysByRule = new Map(partRules.map((rule) => [rule.id, rule.keys]));

/** Rules with an effect, each as the keys of which at least one must change for the effect to go away. */
function behind(part: PartResult, effect: EffectKind): readonly (readonly LawKey[])[] {
  const ids = new Set(part.fired.filter((one) => one.effect === effect).map((one) => one.ruleId));
  return [...ids].flatMap((id) => [keysByRule.get(id)].filter((keys) => keys !== undefined));
}

/** An answer also loses its effect when its question is no longer asked. */
function orNotAsked(keys: readonly LawKey[]): readonly LawKey[] {
  return [...keys, ...keys.flatMap((key) => askedThrough(key))];
}

function mustChange(part: PartResult): readonly (readonly LawKey[])[] {
  const open = part.open.map((one) => [one.key]);
  if (part.decidedBy === 'stop') return behind(part, 'stop').map(orNotAsked);
  if (part.level === 3) return behind(part, 'lawyer').map(orNotAsked);
  return part.level === 2 ? [...behind(part, 'warn'), ...open].map(orNotAsked) : [];
}

/** Keys that may have to be answered as well once another way for the aid is taken. */
const aidKeys: readonly LawKey[] = ['economicActivity', 'localEffect', 'deMinimisWithinCap'];

/** The keys that may change: those of every fired STOP, LAWYER and WARN, the open answers, and the links they decide. */
function candidates(part: PartResult): readonly LawKey[] {
  const links = part.decidedBy === 'chain' || part.decidedBy === 'no-leg' || part.decidedBy === 'only-leg-b';
  const weighed = [...behind(part, 'stop'), ...behind(part, 'lawyer'), ...behind(part, 'warn')];
  const open = part.open.map((one) => one.key);
  const keys = new Set([...weighed.flat(), ...open, ...(links ? Object.values(linkKeys).flat() : [])]);
  if (keys.has('sgeiChosen')) for (const key of aidKeys) keys.add(key);
  const asked = (key: LawKey) => part.effective[key] !== 'ej_aktuell' || key === 'deMinimisWithinCap';
  return allLawKeys.filter((key) => keys.has(key) && offered(key) && asked(key));
}

function* choose<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index += 1) {
    const first = items[index];
    if (first === undefined) continue;
    for (const rest of choose(items, size - 1, index + 1)) yield [first, ...rest];
  }
}

function* product(lists: readonly (readonly Option[])[]): Generator<readonly Option[]> {
  const [first, ...rest] = lists;
  if (!first) {
    yield [];
    return;
  }
  for (const option of first) for (const tail of product(rest)) yield [option, ...tail];
}

function betterOfSize(
  part: PartResult,
  keys: readonly LawKey[],
  must: readonly (readonly LawKey[])[],
  size: number,
): readonly Counterfactual[] {
  const options = new Map(keys.map((key) => [key, optionsOf(part.stored, key)]));
  const found: Counterfactual[] = [];
  for (const set of choose(keys, size)) {
    if (!must.every((one) => one.some((key) => set.includes(key)))) continue;
    for (const chosen of product(set.map((key) => options.get(key) ?? []))) {
      const level = levelWith(part, chosen);
      if (level > 0 && level < part.level) found.push({ changes: chosen.flat(), level });
    }
  }
  return found;
}

const facts = (one: Counterfactual): number => one.changes.filter((change) => change.nature === 'fact').length;

function whyNone(part: PartResult): NoBetter | null {
  if (part.level === 0) return 'incomplete';
  if (part.level === 1) return 'best-already';
  if (part.decidedBy === 'own-claim') return 'own-claim';
  return null;
}

function smallestBetter(part: PartResult): readonly Counterfactual[] {
  const must = mustChange(part);
  const keys = candidates(part);
  for (let size = 1; size <= maxChanges; size += 1) {
    const found = betterOfSize(part, keys, must, size);
    if (found.length > 0) return found.toSorted((a, b) => facts(a) - facts(b));
  }
  return [];
}

/** What to do first when no plain change gives a safer level: answer, find out, or sort out what is doubtful. */
function whyNotFound(part: PartResult): NoBetter {
  if (part.level === 4) return part.missing.length > 0 ? 'incomplete' : 'none-found';
  if (part.open.length > 0) return 'open';
  if (part.level === 2 && part.findings.some(isOpen)) return 'said';
  const against = part.fired.filter((one) => one.effect === 'lawyer' || one.effect === 'warn');
  const doubtful = against.some((one) => one.answers.some((used) => used.value === 'delvis'));
  return doubtful ? 'doubtful' : 'none-found';
}

/** Counterfactuals of one part. At level 0 there are none: the list of missing answers takes their place. */
export function counterfactuals(part: PartResult): Counterfactuals {
  const worse = part.level === 0 ? [] : worseThan(part);
  const none = whyNone(part);
  if (none) return { worse, better: [], noBetter: none };
  const better = smallestBetter(part);
  if (better.length > 0) return { worse, better, noBetter: null };
  return { worse, better: [], noBetter: whyNotFound(part) };
}
