/** Warning signals of stage 5 about the money: invoices, a surplus, what is not decided yet, and a cap (A6, A7). */

import { asText, hasAnyPhrase, marked, own, type Signal, type SignalView, scoped } from '#steps/signals/view.ts';
import { groupDigits, nbsp } from '#steps/swedish/numbers.ts';
import { confirmations, partLabel } from './signals-passed.ts';

const invoiceWords = [
  'faktura',
  'fakturan',
  'fakturor',
  'fakturera',
  'faktureras',
  'à pris',
  'a pris',
  'styckpris',
  'timpris',
];

/** A6: money against an invoice or a unit price. */
export function invoices(view: SignalView): readonly Signal[] {
  const base = {
    ref: 'A6',
    text: 'Pengarna begärs med moms eller räknas per styck. Det liknar ett köp. Gå tillbaka till frågan om hur summan är framräknad, och pröva en gemensam budget.',
    source:
      'Västra Götalandsregionens villkor (inte offentligt kontrakt) och exemplet Västra Östergötland, 5 kr per invånare',
  } as const;
  const perPart = view.partIds.flatMap((partId): readonly Signal[] => {
    const answer = view.answer('invoices', partId);
    const basis = view.answer('paymentBasis', partId);
    const unit = basis?.value === 'per_enhet' || basis?.value === 'per_timme';
    const because = [...(answer?.value === 'ja' ? [answer.path] : []), ...(unit ? [basis.path] : [])];
    const id = partLabel(view, 'A6-invoice', partId);
    if (because.length > 0) return [{ ...base, id, level: 'R', because }];
    return answer?.value === 'delvis' ? [{ ...base, id, level: 'G', because: [answer.path] }] : [];
  });
  if (perPart.some((signal) => signal.level === 'R')) return perPart;
  const plan = (['payment.plan', 'payment.due'] as const).flatMap((key) => view.answer(key) ?? []);
  const named = plan.filter((answer) => hasAnyPhrase(asText(answer.value) ?? '', invoiceWords));
  if (named.length === 0) return perPart;
  return [...perPart, { ...base, id: 'A6-invoice-words', level: 'R', because: named.map((answer) => answer.path) }];
}

/** A6: no rule for money left over. Looked for once a later question is answered. */
export function surplus(view: SignalView): readonly Signal[] {
  const keys = ['payment.plan', 'fundingDecided', ...confirmations] as const;
  const later = keys.some((key) => view.answer(key) !== undefined);
  if (!later) return [];
  return view.partIds.flatMap((partId): readonly Signal[] => {
    if (view.answer('surplusRule', partId) !== undefined || marked(view, 'A6', partId)) return [];
    return [
      {
        id: partLabel(view, 'A6-surplus', partId),
        level: 'G',
        ref: 'A6',
        because: [scoped('surplusRule', partId)],
        text: 'Det finns ingen regel för pengar som blir över. Bestäm det nu: styrgruppen får föra över dem, eller de betalas tillbaka.',
        source: 'Uddevalla kommuns och Borås Stads avtalsrubriker',
      },
    ];
  });
}

/** A7: the money is not decided for the whole term. */
export function funding(view: SignalView): readonly Signal[] {
  const answer = view.answer('fundingDecided');
  if (answer?.value !== 'nej' && answer?.value !== 'delvis') return [];
  return [
    {
      id: 'A7-undecided',
      level: 'G',
      ref: 'A7',
      because: [answer.path],
      text: 'Pengarna är inte beslutade för hela tiden. Skriv när kommunen senast lämnar besked, och vad ni gör om beloppet minskar.',
      source: 'Exemplet Värmdö (lägre belopp efter ett uppehåll) och debatten i mvt.se om ett muntligt löfte',
    },
  ];
}

const kronor = (sum: number): string => `${groupDigits(sum)}${nbsp}kronor`;

/**
 * A7: the years of the kommun's money add up to more than its cap for the whole term, in kronor. A year without an amount
 * is unknown and adds nothing: the years that are known are already too much.
 */
export function cap(view: SignalView): readonly Signal[] {
  const most = view.answer('funding.cap');
  if (typeof most?.value !== 'number') return [];
  const sums = view.publicIds.flatMap((id) =>
    view
      .rows('funding.public', id)
      .flatMap(({ fields }) =>
        typeof fields.amount === 'number' ? [{ path: scoped('funding.public', id), amount: fields.amount }] : [],
      ),
  );
  const total = sums.reduce((sum, { amount }) => sum + amount, 0);
  if (total <= most.value) return [];
  return [
    {
      id: 'A7-over-cap',
      level: 'G',
      ref: 'A7',
      because: [most.path, ...new Set(sums.map(({ path }) => path))],
      text: `Åren blir tillsammans ${kronor(total)}, men ni har skrivit ett högsta belopp på ${kronor(most.value)}. Ändra beloppen eller taket, så att avtalet inte säger två saker.`,
      source: own,
    },
  ];
}
