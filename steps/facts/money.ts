/** Facts about money and other value: who gives, what the organisation gets, and how the money is followed. */
import type { RowField } from '#steps/catalogue/key.ts';
import type { Fact, FactRow, Facts, Reader } from './fact.ts';
import { any, everyPartIs, partIsWhereGiven, truth, written } from './truth.ts';

type PayingSide = 'public' | 'org';

/** Rows of O1 where one side gives money. */
const moneyRows = (read: Reader, side: PayingSide): readonly FactRow<RowField<'contributions'>>[] =>
  read
    .rows('contributions')
    .filter((row) => row.value('type') === 'pengar' && (row.voice === 'public') === (side === 'public'));

/**
 * Money that somebody has put down counts as money also before its sum is written. A sum of nought is no money, and a year
 * without a sum is not known yet.
 */
const pays =
  (side: PayingSide): Fact['truth'] =>
  (read) => {
    const years = read.rows(`funding.${side}`).map((row) => row.value('amount'));
    const given = moneyRows(read, side).map((row) => row.value('sekPerYear'));
    if ([...years, ...given].some((sum) => typeof sum === 'number' && sum > 0)) return 'yes';
    if (given.includes(undefined)) return 'yes';
    if (years.includes(undefined)) return 'unknown';
    return read.answered('contributions') ? 'no' : 'unknown';
  };

const publicPays = pays('public');
const organisationPays = pays('org');

export const money = {
  publicPartyPays: {
    explanation: 'Kommunen bidrar med pengar.',
    asks: 'om kommunen bidrar med pengar',
    keys: ['contributions', 'funding.public'],
    truth: publicPays,
    reasons: { no: 'kommunen inte bidrar med pengar' },
  },
  organisationPays: {
    explanation: 'Organisationen bidrar med egna pengar.',
    asks: 'om organisationen bidrar med pengar',
    keys: ['contributions', 'funding.org'],
    truth: organisationPays,
    reasons: { no: 'organisationen inte bidrar med egna pengar' },
  },
  moneyGiven: {
    explanation: 'Kommunen eller organisationen bidrar med pengar.',
    asks: 'om någon bidrar med pengar',
    keys: ['contributions', 'funding.public', 'funding.org'],
    truth: (read, scope) => any(publicPays(read, scope), organisationPays(read, scope)),
    reasons: { no: 'ingen bidrar med pengar' },
  },
  organisationContributes: {
    explanation: 'Organisationen bidrar med egna resurser.',
    asks: 'om organisationen bidrar med egna resurser',
    keys: ['ownResources'],
    truth: everyPartIs('ownResources', 'vasentlig', 'obetydlig'),
    reasons: { no: 'organisationen inte bidrar med egna resurser' },
  },
  perUnit: {
    explanation: 'Pengarna räknas per plats, deltagare, tillfälle eller timme.',
    asks: 'hur pengarna räknas fram',
    keys: ['valueTransferred', 'paymentBasis'],
    truth: partIsWhereGiven('paymentBasis', 'per_enhet', 'per_timme'),
    reasons: { no: 'pengarna inte räknas per styck eller timme' },
    refusal: 'sann text om pengarna, eftersom de räknas per styck eller timme',
  },
  otherPenalties: {
    explanation: 'Det finns andra påföljder än att pengarna stoppas eller krävs tillbaka.',
    asks: 'vilka påföljder som finns',
    keys: ['valueTransferred', 'repaymentOnly'],
    truth: partIsWhereGiven('repaymentOnly', 'nej', 'delvis'),
    reasons: { no: 'det inte finns andra påföljder' },
    refusal: 'sann text om påföljder, eftersom ni har svarat att det finns andra än återbetalning',
  },
  earlierSupport: {
    explanation: 'Ett tidigare bidrag går in i Bidraget.',
    asks: 'om ett tidigare bidrag nu ingår',
    keys: ['funding.absorbedGrant'],
    truth: written('funding.absorbedGrant'),
    reasons: { no: 'inget tidigare bidrag ingår' },
  },
  fundingCapped: {
    explanation: 'Bidraget har ett högsta belopp.',
    asks: 'om Bidraget har ett högsta belopp',
    keys: ['funding.cap'],
    truth: written('funding.cap'),
    reasons: { no: 'det inte finns något högsta belopp' },
    silent: true,
  },
  instalmentsWritten: {
    explanation: 'Parterna har skrivit varje utbetalning med dag och belopp.',
    asks: 'när pengarna betalas ut',
    keys: ['payment.instalments'],
    truth: (read) => truth(read.rows('payment.instalments').length > 0),
    reasons: { no: 'parterna inte har skrivit varje utbetalning' },
  },
  amountsReviewed: {
    explanation: 'Beloppen ses över varje år.',
    asks: 'om beloppen ses över varje år',
    keys: ['funding.adjustmentRule'],
    truth: written('funding.adjustmentRule'),
    reasons: { no: 'beloppen inte ses över varje år' },
    silent: true,
  },
} as const satisfies Facts;
