/**
 * State aid: whether the supported activity is economic, whether the support needs an allowed route, and which. The one
 * home of these rules: the assessment reads them through its own values, everything else through a case.
 */

import type { Truth } from '#steps/catalogue/step.ts';
import { all } from './truth.ts';

type Given = string | number | readonly string[] | undefined;

/** The answers that decide. Whatever is not one of the options (missing, "vet inte", disputed, not asked) is unknown. */
export interface AidAnswers {
  readonly valueTransferred?: Given;
  readonly otherSellers?: Given;
  readonly economicActivity?: Given;
  readonly localEffect?: Given;
  readonly sgeiChosen?: Given;
  readonly sgeiRoute?: Given;
  readonly deMinimisWithinCap?: Given;
}

/** `none` nothing is transferred · `no-route` none holds and a lawyer must choose · `unknown` an answer is missing. */
export type AidRoute = 'none' | 'aidR0' | 'aidR1' | 'aidR2' | 'aidR3' | 'aidR4' | 'no-route' | 'unknown';

export const transfersNothing = (a: AidAnswers): boolean => a.valueTransferred === 'nej';

/** Others selling the same makes the activity economic whatever the association says (HFD 2020 ref. 15). */
export function economic(a: AidAnswers): Truth {
  if (a.otherSellers === 'ja' || a.economicActivity === 'ja' || a.economicActivity === 'delvis') return 'yes';
  return a.economicActivity === 'nej' ? 'no' : 'unknown';
}

export function tradeAffected(a: AidAnswers): Truth {
  if (a.localEffect === 'delvis' || a.localEffect === 'inte_lokalt') return 'yes';
  return a.localEffect === 'uppenbart_lokalt' ? 'no' : 'unknown';
}

/** Economic activity gets, or may get, something of value. */
export const economicSupport = (a: AidAnswers): Truth => (transfersNothing(a) ? 'no' : economic(a));

/** Support that may affect trade between countries and so needs an allowed route. */
export const aidNeeded = (a: AidAnswers): Truth => all(economicSupport(a), tradeAffected(a));

/** Asked as soon as economic activity is supported, until the effect is known to be plainly local. */
export const sgeiAsked = (a: AidAnswers): boolean => economicSupport(a) === 'yes' && tradeAffected(a) !== 'no';

export function sgeiChosen(a: AidAnswers): Truth {
  if (!sgeiAsked(a)) return aidNeeded(a) === 'unknown' ? 'unknown' : 'no';
  return a.sgeiChosen === 'ja' ? 'yes' : a.sgeiChosen === 'nej' ? 'no' : 'unknown';
}

/** Routes written R2–R4 in older files are read as aidR2–aidR4. */
export function sgeiRoute({ sgeiRoute: written }: AidAnswers): AidRoute {
  if (written === 'aidR2' || written === 'R2') return 'aidR2';
  if (written === 'aidR3' || written === 'R3') return 'aidR3';
  return written === 'aidR4' || written === 'R4' ? 'aidR4' : 'unknown';
}

/** The route that the answers give. Small aid counts when the parties have said that they take no SGEI route. */
export function aidRoute(a: AidAnswers): AidRoute {
  if (transfersNothing(a)) return 'none';
  if (economic(a) === 'no') return 'aidR0';
  if (economic(a) === 'unknown') return 'unknown';
  if (tradeAffected(a) === 'no') return 'aidR0';
  if (aidNeeded(a) !== 'yes' || sgeiChosen(a) === 'unknown') return 'unknown';
  if (sgeiChosen(a) === 'yes') return sgeiRoute(a);
  if (a.deMinimisWithinCap === 'ja') return 'aidR1';
  return a.deMinimisWithinCap === 'nej' ? 'no-route' : 'unknown';
}

/** What the agreement says of state aid in one part; undefined while an answer is missing. */
export type AidVariant = 'noValue' | 'none' | 'local' | 'deMinimis' | 'sgeiDeMinimis' | 'other';

export function variant(a: AidAnswers): AidVariant | undefined {
  switch (aidRoute(a)) {
    case 'none':
      return 'noValue';
    case 'aidR0':
      return economic(a) === 'no' ? 'none' : 'local';
    case 'aidR1':
      return 'deMinimis';
    case 'aidR2':
      return 'sgeiDeMinimis';
    case 'unknown':
      return undefined;
    default:
      return 'other';
  }
}
