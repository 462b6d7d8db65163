/**
 * Answers to the legal questions that most practice cases share (examples 7.3), and what a case changes in them.
 * Keys that the table of the cases lacks are set openly here: the matter is one of principle, and nothing on the list of
 * special circumstances applies.
 */
import { answers, type Edits, type Fields } from './edits.ts';

const aboutTheCase = {
  decisionMaker: 'namnd',
  matterOfPrinciple: 'ja',
  conflictOfInterest: 'nej',
  renewalWithoutReview: 'nej',
  lawyerFlags: ['inget'],
  retroactive: 'nej',
  payAfterLegalForce: 'ja',
  juristLimitSek: 700_000,
} satisfies Fields;

const aboutTheOrganisation = {
  legalPersonPublicBenefit: 'ja',
  publicControlOfOrg: 'nej',
  majorityPublicFunding: 'nej',
} satisfies Fields;

const aboutThePart = {
  mixedInPart: 'nej',
  statutoryDuty: 'nej',
  handsOverMunicipalAffair: 'nej',
  exerciseOfAuthority: 'nej',
  publicInterest: 'ja',
  businessOperatorFavoured: 'nej',
  previouslyProcured: 'nej',
  placements: 'nej',
  enforceablePerformance: 'nej',
  repaymentOnly: 'ja',
  openToAll: 'nej',
  economicActivity: 'nej',
  residentialType: ['ingen'],
  healthCare: 'nej',
  education: 'nej',
  contactGroups: ['ingen'],
  crisisNonProfit: 'nej',
  valueTransferred: 'ja',
  openEndedOrAutoRenew: 'nej',
  valueSplit: 'nej',
  invoices: 'nej',
} satisfies Fields;

/** `null` takes a shared answer away: nobody has answered. */
type Changes = Readonly<Record<string, Fields[string] | null>>;

function changed(base: Fields, changes: Changes): Fields {
  const merged = Object.entries({ ...base, ...changes });
  return Object.fromEntries(merged.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

export const caseLaw = (changes: Changes, orgs?: readonly string[]): Edits =>
  answers(changed(aboutTheCase, changes), undefined, orgs);

export const orgLaw = (id: string, changes: Changes = {}): Edits => answers(changed(aboutTheOrganisation, changes), id);

export const partLaw = (id: string, changes: Changes, orgs?: readonly string[]): Edits =>
  answers(changed(aboutThePart, changes), id, orgs);

export const allChecks = ['orgnr', 'firmatecknare', 'stadgar', 'arsredovisning', 'skatteskuld', 'demokrativillkor'];

/** A13, one letter per point: K klart, I inte klart, - inte aktuellt, and a full stop for no answer. */
export function checklist(points: string): Readonly<Record<string, string>> {
  const names = [
    'personuppgifter',
    'sekretess',
    'registerutdrag',
    'forsakring',
    'arbetsgivaransvar',
    'volontarvillkor',
  ];
  const status = { K: 'klart', I: 'inte_klart', '-': 'ej_aktuellt' } as const;
  const isStatus = (letter: string): letter is keyof typeof status => Object.hasOwn(status, letter);
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const letter = points[index] ?? '';
      if (letter === '.') return [];
      if (!isStatus(letter)) throw new Error(`A checklist point needs K, I, - or a full stop, not ${letter}`);
      return [[name, status[letter]]];
    }),
  );
}
