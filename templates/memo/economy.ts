/** "Ekonomi" and the consequences that the catalogue asks about. What it does not ask about is said, not invented. */

import { budgetAnnex } from '#templates/agreement/annexes/budget.ts';
import { heading, longText, sentence, settled, unsettled } from '#templates/agreement/annexes/parts.ts';
import { clauseTable } from '#templates/agreement/money-table.ts';
import { ask } from '#templates/fields/ask.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { bullets, h2, text } from '#templates/tree/prose.ts';
import { recommendsPartnership } from './decision.ts';

const shownTables = ['Egeninsatser', 'Samlade resurser för hela tiden, kronor'];

/** Money per year, what is brought otherwise, how it is paid, and whether it is decided. */
export function economy({ input, every, ...rest }: DocumentInput): readonly Block[] {
  if (!recommendsPartnership({ input, every, ...rest })) return [];
  const pays = every.fact('publicPartyPays');
  return [
    h2('Ekonomi', 'ekonomi'),
    ...(every.fact('moneyGiven') === 'no' ? [] : clauseTable('tabell-pengar', input)),
    ...budgetAnnex(input).filter((block) => block.kind === 'table' && shownTables.includes(block.caption)),
    text('Värdena gör parternas insatser synliga. De ger inte rätt till betalning.'),
    ...(pays !== 'no'
      ? [
          ...(pays === 'yes'
            ? [
                sentence(
                  every,
                  'Pengarna betalas ut %.',
                  'payment.plan',
                  ask('hur pengarna betalas ut', 'payment.plan'),
                ),
              ]
            : unsettled({ ...input, fields: every }, 'publicPartyPays')),
          settled(
            every,
            'fundingDecided',
            { ...ask('om pengarna är beslutade', 'fundingDecided'), form: 'choice' },
            {
              ja: 'Pengarna är beslutade för hela tiden.',
              nej: 'Pengarna är inte beslutade för hela tiden.',
            },
          ),
          ...longText(every, 'fundingChange', ask('vad ni gör om pengarna ändras', 'fundingChange')),
          settled(
            every,
            'otherSupport',
            { ...ask('annat offentligt stöd för samma sak', 'otherSupport'), form: 'choice' },
            {
              ja: 'Organisationen får också annat stöd för samma sak.',
              nej: 'Organisationen får inget annat stöd för samma sak.',
            },
          ),
        ]
      : []),
  ];
}

const notInCatalogue = [
  'prövning av barnets bästa i den form som egna rutiner kräver',
  'jämställdhet, likabehandling och tillgänglighet, utöver avtalets text',
  'klimat och miljö',
];

/** Children when children are concerned, what happens with people at the end, and what the guide does not ask about. */
export function effects(all: DocumentInput): readonly Block[] {
  const { every, c } = all;
  const children = every.fact('children') === 'yes';
  const part = every.parts[0];
  const scope = part && every.parts.length === 1 ? { part: part.id } : {};
  const partnership = recommendsPartnership(all);
  return [
    h2('Konsekvenser'),
    ...(children
      ? [
          heading('För barn'),
          sentence(
            every,
            'Vilka träffar barn direkt och regelbundet: %.',
            'contactGroups',
            { ...ask('vilka som träffar barn', 'contactGroups'), form: 'choice' },
            scope,
          ),
          ...longText(every, 'childSafetyRoutines', ask('rutiner för barns trygghet', 'childSafetyRoutines')),
        ]
      : []),
    ...(partnership
      ? [
          heading('För människorna i verksamheten om det tar slut'),
          ...longText(every, 'exitPlan', ask('vad som händer om det tar slut', 'exitPlan'), scope),
        ]
      : []),
    ...(c.kind === 'published'
      ? []
      : [
          heading('Det här ingår inte i underlaget'),
          text(ours(every, 'Lägg till det som kommunens egna rutiner kräver. IOP-verkstaden frågar inte om:')),
          ...bullets(notInCatalogue),
        ]),
  ];
}
