/** Every rule of the set, in the order of their numbers, and the version of the whole. */
import type { Rule } from '../types.ts';
import { alwaysAskRules, onlyLegBRule } from './always-ask.ts';
import { municipalRules } from './municipal.ts';
import { chainRules } from './procurement-chain.ts';
import { formRules, legalCertaintyRule, mixedDocumentRule } from './procurement-form.ts';
import { weighingRules } from './procurement-weighing.ts';
import { specialRules } from './special.ts';
import { startRules } from './start.ts';
import { stateAidRules } from './state-aid.ts';
import { togetherRules } from './taken-together.ts';

/** The version of the rule set and the day of its newest source, the same that every document prints. */
export { ruleSetVersion, rulesAsOf as dataDate } from '#steps/catalogue/about.ts';

/** Rules read for each part, before its level is known. */
export const partRules: readonly Rule[] = [
  ...startRules,
  ...chainRules,
  ...weighingRules,
  ...togetherRules,
  ...formRules,
  ...stateAidRules,
  ...municipalRules,
  ...specialRules,
  ...alwaysAskRules,
];

/** Read after the level, or for the case as a whole; neither can change a level. */
export const laterRules: readonly Rule[] = [legalCertaintyRule, mixedDocumentRule, onlyLegBRule];

export const allRules: readonly Rule[] = [...partRules, ...laterRules];

export { legalCertaintyRule, mixedDocumentRule, onlyLegBRule };
