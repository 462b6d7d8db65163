/** Checks of money: C-03, C-04 and C-07. */
import { eurOn } from '#steps/law/values/dated-values.ts';
import { groupDigits, nbsp } from '#steps/swedish/format.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import { cashOf, inKindRows } from '#templates/agreement/money.ts';
import { type FieldLookup, numberOf, type Party, partiesOf, textOf } from '#templates/fields/fields.ts';
import { sideTerm } from '#templates/fields/form.ts';
import { type Finding, finding } from './finding.ts';

/** C-03: the sums agree, and both sides bring something with a value and a ground for it. */
export function sums({ fields }: AgreementInput): readonly Finding[] {
  const budget = fields.rows('budget.items');
  const found: Finding[] = [];
  for (const side of ['public', 'org'] as const) {
    const parties = partiesOf(fields, side);
    const ids = parties.map((party) => party.id);
    const funding = parties.reduce((sum, party) => sum + cashOf(fields, party), 0);
    const items = budget
      .filter((row) => ids.includes(textOf(row.fields['paidBy'])))
      .reduce((sum, row) => sum + numberOf(row.fields['amount']), 0);
    const name = sideTerm(fields, side);
    if (budget.length > 0 && funding !== items) {
      const [a, b] = [funding, items].map((amount) => `${groupDigits(amount)}${nbsp}kronor`);
      found.push(
        finding(
          'C-03',
          `${name} lägger in ${a} per år sammanlagt, men står för ${b} i budgeten. Rätta så att summorna blir lika.`,
          'budget.items',
        ),
      );
    }
    if (!hasValuedEffort(fields, parties))
      found.push(
        finding('C-03', `Skriv minst en egeninsats från ${name} med värde och hur ni har räknat.`, 'contributions'),
      );
  }
  return found;
}

function hasValuedEffort(fields: FieldLookup, parties: readonly Party[]): boolean {
  return inKindRows(fields).some(
    (row) =>
      parties.some((party) => party.id === row.party) &&
      numberOf(row.fields['sekPerYear']) > 0 &&
      textOf(row.fields['method']) !== '',
  );
}

/** C-04: money never hangs on numbers. */
export function noUnits(input: AgreementInput): readonly Finding[] {
  if (input.fields.fact('publicPartyPays') !== 'yes') return [];
  if (input.fields.fact('perUnit') === 'yes')
    return [
      finding(
        'C-04',
        'Pengarna räknas per styck eller timme. Då kan avtalet inte säga att de inte beror på antal. Gå tillbaka till frågan om hur pengarna räknas.',
        'paymentBasis',
        'stop',
      ),
    ];
  if (input.ownWording['K09'])
    return [
      finding(
        'C-04',
        'Ni har skrivit avsnittet om mål själva. Kontrollera att det fortfarande står att pengarna inte beror på antal.',
        'textFindings',
      ),
    ];
  return [];
}

/** C-07: the papers of small aid, one set for each organisation. */
export function smallAid({ fields, date }: AgreementInput): readonly Finding[] {
  if (fields.fact('deMinimisAid') !== 'yes') return [];
  const ceiling = eurOn(fields.fact('aidDeMinimis') === 'yes' ? 'deminimis.allman' : 'deminimis.sgei', date);
  const rate = (['stateAid.rate', 'stateAid.rateDate'] as const).every((key) => fields.value(key));
  const missingRate = rate ? [] : [finding('C-07', 'Skriv eurokursen och vilken dag den gäller.', 'stateAid.rateDate')];
  const perOrg = partiesOf(fields, 'org').flatMap((party) => {
    const scope = { party: party.id };
    const name = party.name ?? sideTerm(fields, 'org');
    const found: Finding[] = [];
    if (!fields.value('stateAid.sek', scope))
      found.push(finding('C-07', `Skriv stödets samlade värde för ${name}.`, 'totalValueSek'));
    if (!fields.value('stateAid.declarationDate', scope))
      found.push(
        finding(
          'C-07',
          `Intyget om tidigare stöd saknas för ${name}. Fyll i dagen för intyget.`,
          'stateAid.declarationDate',
        ),
      );
    const before = fields
      .rows('stateAid.previous', scope)
      .reduce((sum, row) => sum + numberOf(row.fields['amountEur']), 0);
    const total = before + numberOf(fields.value('stateAid.eur', scope));
    if (ceiling !== undefined && total > ceiling)
      found.push(
        finding(
          'C-07',
          `${name} har sammanlagt ${groupDigits(total)} euro i stöd. Taket är ${groupDigits(ceiling)} euro på tre år. Fråga jurist.`,
          'stateAid.previous',
          'stop',
        ),
      );
    return found;
  });
  const ceilingUnknown =
    ceiling === undefined
      ? [
          finding(
            'C-07',
            'Taket för stödet är inte kontrollerat för dagen. Fråga jurist vad som gäller.',
            'stateAid.previous',
          ),
        ]
      : [];
  return [...missingRate, ...ceilingUnknown, ...perOrg];
}
