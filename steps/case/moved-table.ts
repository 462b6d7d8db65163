/** Every answer that has moved, by the wording that it was given to, and what it is now. A new row is an old question. */
import type { Value } from './case-file.ts';

/** What was answered to the old questions of one scope: by one side, or by both together. */
export type Given = (key: string) => Value | undefined;

export interface Moved {
  /** The key as it was. */
  readonly key: string;
  /** The question that asks for it now, where an answer that cannot be carried over is shown. */
  readonly ref: string;
  /** The question and its options, as they were put. */
  readonly asked: string;
  readonly options: Readonly<Record<string, string>>;
  /** The key of the new answer, when the old one can be carried over. */
  readonly to: string;
  /** The rules still read this key: an answer that cannot be carried over counts until the new question is answered. */
  readonly counts?: true;
  /** The question that this one was part of: what was shown for each other there is shown here too. */
  readonly shownWith?: string;
  /** The new answer that means the same, null when another answer says it already, or undefined. */
  readonly becomes: (value: Value, given: Given) => Value | null | undefined;
}

const yes = 'Ja';
const no = 'Nej';

/** A32 and A33 together: what waits for the decision to gain legal force. */
function waits(given: Given): Value | undefined {
  const [agreement, money] = [given('legalForceWait'), given('payAfterLegalForce')];
  const none = money === 'inga_stora_utbetalningar';
  if (agreement === 'ja') return money === 'ja' || none ? 'ja' : undefined;
  if (agreement !== 'nej') return undefined;
  if (none) return 'inga_pengar';
  return money === 'ja' ? 'pengarna' : money === 'nej' ? 'nej' : undefined;
}

/** R38 as it was: whom one meets, children and people at home in one list of boxes. What was not ticked was no. */
const whomYouMeet = {
  key: 'contactGroups',
  asked: 'Vilka träffar ni i verksamheten?',
  options: {
    skola_forskola: 'Barn i skola eller förskola',
    boende_med_barn: 'Barn på ett boende',
    lss_barn: 'LSS-insatser åt barn',
    ovriga_barn: 'Andra barn och unga',
    hem_aldre_funktionsnedsatta: 'Äldre eller personer med funktionsnedsättning, i deras hem',
    ingen: 'Inget av detta',
  },
} as const;
const atHome = 'hem_aldre_funktionsnedsatta';

export const movedAnswers: readonly Moved[] = [
  {
    ...whomYouMeet,
    ref: 'R38',
    to: 'childGroups',
    becomes: (value) => {
      if (!Array.isArray(value)) return undefined;
      const children = value.filter((one) => one !== atHome);
      return children.length === 0 ? ['ingen'] : children;
    },
  },
  {
    ...whomYouMeet,
    ref: 'R62',
    shownWith: 'R38',
    to: 'homeVisits',
    becomes: (value) => (Array.isArray(value) ? (value.some((one) => one === atHome) ? 'ja' : 'nej') : undefined),
  },
  {
    key: 'enforceablePerformance',
    counts: true,
    ref: 'R27',
    asked: 'Kan kommunen kräva att organisationen utför verksamheten?',
    options: { ja: yes, delvis: 'Delvis eller tveksamt', nej: no },
    to: 'ifNotDone',
    becomes: (value, given) => {
      if (value === 'ja') return ['krava'];
      return value === 'nej' && given('repaymentOnly') === 'ja' ? ['pengar'] : undefined;
    },
  },
  {
    key: 'repaymentOnly',
    counts: true,
    ref: 'R27',
    asked: 'Är enda påföljden att stoppa utbetalningen och kräva tillbaka pengar som använts fel?',
    options: { ja: yes, delvis: 'Delvis', nej: no },
    to: 'ifNotDone',
    becomes: (value, given) => (value === 'ja' && given('enforceablePerformance') === 'nej' ? null : undefined),
  },
  {
    key: 'legalForceWait',
    ref: 'A32',
    asked: 'Ska avtalet gälla först när kommunens beslut har fått laga kraft?',
    options: { ja: yes, nej: no },
    to: 'waitForLegalForce',
    becomes: (_, given) => waits(given),
  },
  {
    key: 'payAfterLegalForce',
    counts: true,
    ref: 'A32',
    asked: 'Väntar kommunen med stora utbetalningar tills beslutet har fått laga kraft?',
    options: { ja: yes, delvis: 'Delvis', nej: no, inga_stora_utbetalningar: 'Det finns inga stora utbetalningar' },
    to: 'waitForLegalForce',
    becomes: (_, given) => (waits(given) === undefined ? undefined : null),
  },
  {
    // A no said that nothing was divided, not that there was nothing more.
    key: 'valueSplit',
    counts: true,
    ref: 'A27',
    asked: 'Delas värdet eller tiden upp för att hamna under en gräns?',
    options: { nej: no, delvis: 'Delvis eller tveksamt', ja: yes },
    to: 'otherDealings',
    becomes: () => undefined,
  },
  {
    // Who sends no invoice adds no value added tax; who sends one may or may not.
    key: 'invoices',
    counts: true,
    ref: 'A25',
    asked: 'Skickar ni faktura till kommunen?',
    options: { nej: no, delvis: 'Ibland', ja: yes },
    to: 'vatAdded',
    becomes: (value) => (value === 'nej' ? 'nej' : undefined),
  },
  {
    // It was never asked whether the purpose is the only one.
    key: 'legalPersonPublicBenefit',
    counts: true,
    ref: 'F2',
    asked: 'Har ni två saker: ett eget organisationsnummer, och ett allmännyttigt syfte i stadgarna?',
    options: { ja: 'Ja, båda', delvis: 'Bara det ena, eller så är det inte tydligt', nej: 'Nej, inget av dem' },
    to: 'ownLegalPerson',
    becomes: () => undefined,
  },
  {
    // How others were told was not asked apart.
    key: 'selectionBasis',
    counts: true,
    ref: 'R11',
    asked: 'Hur valdes organisationen?',
    options: {
      oppen_inbjudan: 'Genom en öppen inbjudan',
      motiverat_val: 'Vi valde den, och skälen är skrivna',
      ingen_motivering: 'Vi valde den, och skälen är inte skrivna',
    },
    to: 'othersInformed',
    becomes: () => undefined,
  },
  {
    key: 'conflictOfInterest',
    ref: 'F14',
    asked: 'Har någon som bereder eller beslutar koppling till den andra parten?',
    options: { delvis: 'Kanske, eller det har hanterats' },
    to: 'conflictOfInterest',
    becomes: (value) => (value === 'delvis' ? undefined : value),
  },
];
