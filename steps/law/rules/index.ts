/** Every rule of the set, in the order of law.md, and the version of the whole. */
import type { Rule } from '../types.ts';
import { alwaysAskRules, onlyLegBRule } from './always-ask.ts';
import { municipalRules } from './municipal.ts';
import { chainRules } from './procurement-chain.ts';
import { formRules, legalCertaintyRule, mixedDocumentRule } from './procurement-form.ts';
import { weighingRules } from './procurement-weighing.ts';
import { specialRules } from './special.ts';
import { startRules } from './start.ts';
import { stateAidRules } from './state-aid.ts';
import { textRules } from './text-rules.ts';

/** Changes with every change of a condition, an effect or a legal text. */
export const ruleSetVersion = '1.0.0';

/** The day that the newest source behind the rules was looked at; the acts are read as they stood about 2025-09-01. */
export const dataDate = '2026-11-22';

/** Rules read for each part, before its level is known. */
export const partRules: readonly Rule[] = [
  ...startRules,
  ...chainRules,
  ...weighingRules,
  ...formRules,
  ...stateAidRules,
  ...municipalRules,
  ...specialRules,
  ...alwaysAskRules,
  ...textRules,
];

/** Read after the level, or for the case as a whole; neither can change a level. */
export const laterRules: readonly Rule[] = [legalCertaintyRule, mixedDocumentRule, onlyLegBRule];

export const allRules: readonly Rule[] = [...partRules, ...laterRules];

export { legalCertaintyRule, mixedDocumentRule, onlyLegBRule };
