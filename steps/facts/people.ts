/** Facts about people: who takes part, who works, who decides and who steers. */
import type { Fact, Facts } from './fact.ts';
import { all, any, caseHas, caseIs, contributes, partHas } from './truth.ts';

const meetsChildren = partHas('childGroups', 'skola_forskola', 'boende_med_barn', 'lss_barn', 'ovriga_barn');
const affectsChildren = caseHas('rightsAffected', 'barn');
const children: Fact['truth'] = (read, scope) => any(affectsChildren(read, scope), meetsChildren(read, scope));

const usesWorkGroup = caseIs('workGroup.used', 'ja');
const mayDivide = caseIs('workGroup.subgroups', 'ja');

export const people = {
  children: {
    explanation: 'Barn deltar, eller någon träffar barn direkt och regelbundet.',
    asks: 'om barn deltar',
    keys: ['childGroups', 'rightsAffected'],
    truth: children,
    reasons: { no: 'inga barn berörs' },
  },
  volunteers: {
    explanation: 'Någon bidrar med ideell tid.',
    asks: 'om någon bidrar med ideell tid',
    keys: ['contributions'],
    truth: contributes('ideell_tid'),
    reasons: { no: 'ingen bidrar med ideell tid' },
  },
  subgroups: {
    explanation: 'Styrgruppen får tillsätta arbetsgrupper.',
    asks: 'om arbetsgrupper får tillsättas',
    keys: ['workGroup.used', 'workGroup.subgroups'],
    truth: (read, scope) => all(usesWorkGroup(read, scope), mayDivide(read, scope)),
    reasons: { no: 'inga arbetsgrupper får tillsättas' },
  },
} as const satisfies Facts;
