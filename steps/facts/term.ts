/** Facts about time: how long it lasts, how it is prolonged, changed and ended, and how it is looked at on the way. */
import type { Fact, Facts } from './fact.ts';
import { all, caseIs, not, partIs, truth } from './truth.ts';

/** The term covers more than one calendar (budget) year, or has no end. */
const multiYear: Fact['truth'] = (read) => {
  if (read.value('term.openEnded') === 'ja') return 'yes';
  const [start, end] = [read.value('term.start'), read.value('term.end')];
  if (typeof start !== 'string' || typeof end !== 'string') return 'unknown';
  return truth(start.slice(0, 4) !== end.slice(0, 4));
};

/** An end that is written says no before the question is answered. */
const openEnded: Fact['truth'] = (read, scope) => {
  const said = caseIs('term.openEnded', 'ja')(read, scope);
  return said === 'unknown' && typeof read.value('term.end') === 'string' ? 'no' : said;
};

const olderYes = partIs('openEndedOrAutoRenew', 'ja', 'delvis');

/**
 * A8 says so. Files from before A30 followed from A8 may say it there, of any part: that counts as long as it stands and
 * an agreement without an end does not explain it.
 */
const autoRenewal: Fact['truth'] = (read, scope) => {
  const said = caseIs('extension.possible', 'automatisk')(read, scope);
  if (said === 'yes' || openEnded(read, scope) === 'yes') return said;
  return olderYes(read, scope) === 'yes' ? 'yes' : said;
};

const prolonged = 'om avtalet får förlängas';

export const term = {
  multiYear: {
    explanation: 'Tiden sträcker sig över mer än ett budgetår.',
    asks: 'om tiden sträcker sig över flera år',
    keys: ['term.start', 'term.end', 'term.openEnded'],
    truth: multiYear,
    reasons: { no: 'avtalet gäller ett enda budgetår' },
  },
  openEnded: {
    explanation: 'Avtalet gäller tills vidare.',
    asks: 'hur länge avtalet gäller',
    keys: ['term.openEnded', 'term.end'],
    truth: openEnded,
    reasons: { no: 'avtalet har ett slutdatum', yes: 'avtalet gäller tills vidare' },
    refusal: 'slutdatum, eftersom ni har svarat att avtalet gäller tills vidare',
  },
  autoRenewal: {
    explanation: 'Avtalet förlängs av sig själv.',
    asks: prolonged,
    keys: ['extension.possible', 'openEndedOrAutoRenew', 'term.openEnded', 'term.end'],
    truth: autoRenewal,
    reasons: { no: 'avtalet inte förlängs av sig själv' },
    refusal: 'sann text om förlängning, eftersom ni har svarat att den sker av sig själv',
  },
  endsByItself: {
    explanation: 'Avtalet har ett slutdatum och förlängs inte av sig själv.',
    asks: prolonged,
    keys: ['extension.possible', 'term.openEnded', 'term.end', 'openEndedOrAutoRenew'],
    truth: (read, scope) => all(not(openEnded(read, scope)), not(autoRenewal(read, scope))),
    reasons: { no: 'avtalet gäller tills vidare eller förlängs av sig själv' },
  },
  unequalNotice: {
    explanation: 'Uppsägningstiden är inte lika för alla.',
    asks: 'om uppsägningstiden är lika för alla',
    keys: ['termination.equal'],
    truth: (read, scope) => not(caseIs('termination.equal', 'ja')(read, scope)),
    reasons: { no: 'uppsägningstiden är lika för alla' },
  },
  checkInOpen: {
    explanation: 'Avtalet har börjat gälla och en avstämning är öppen.',
    asks: 'när ni stämmer av',
    keys: ['checkIns'],
    truth: (read) => truth(read.checkInOpen === true),
    reasons: { no: 'avstämningarna börjar när avtalet har börjat gälla' },
  },
} as const satisfies Facts;
