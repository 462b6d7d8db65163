/** The terms of money, by the answers: payments that must sum, a cap, index rules, notice, and what is decided. */
import { describe, expect, test } from 'vitest';
import type { Edit } from '#steps/case/edit.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { answer, entry, withEdits } from '#test/support/cases.ts';
import { wholeText } from '#test/support/document-text.ts';
import { exampleCase } from '#test/support/examples.ts';

const textOf = (id: string, ...edits: readonly Edit[]): string =>
  wholeText(makeDocument(withEdits(exampleCase(id), ...edits), { kind: 'agreement', today: '2026-11-30' })).replaceAll(
    '\u00a0',
    ' ',
  );
const field = (list: string, id: string, name: string, value: number | string): Edit => ({
  op: 'field',
  list,
  id,
  field: name,
  entry: entry(value),
});

describe('payments', () => {
  test('that sum to the money of each year leave no gap, and stand instead of words about them', () => {
    const text = textOf('OVN-01');
    expect(text).toContain('varav senast den 31 januari');
    expect(text).not.toContain('utbetalningar som blir');
    expect(text).not.toContain('Utbetalning: ');
  });

  test('that do not sum are told, year by year', () => {
    expect(textOf('OVN-01', field('payment.instalments', 'ut2', 'amount', 65_000))).toContain(
      '[Saknas: utbetalningar som blir 170 000 kronor 2028, nu blir de 150 000 kronor – fråga A23 i verktyget]',
    );
  });

  test('are counted for each organisation', () => {
    expect(textOf('OVN-11', field('payment.instalments', 'ut7', 'amount', 10_000))).toContain(
      'utbetalningar till Stiftelsen Gamla Tjärboden som blir 40 000 kronor 2027, nu blir de 10 000 kronor',
    );
  });
});

describe('the money', () => {
  test.each([
    ['ja', 'Bidraget är beslutat för hela tiden.'],
    ['delvis', 'Bidraget är beslutat för den första tiden. Resten gäller under förutsättning'],
    ['nej', 'Bidraget är inte beslutat. Beloppen gäller under förutsättning'],
  ])('decided: %s', (value, words) => {
    expect(textOf('OVN-01', answer('fundingDecided', value, 'public'))).toContain(words);
  });

  test('has a cap only when there is one', () => {
    expect(textOf('OVN-01')).not.toContain('får vara högst');
    expect(textOf('OVN-01', answer('funding.cap', 500_000, 'public'))).toContain(
      'Bidraget får vara högst 500 000 kronor för hela tiden.',
    );
  });

  test('is looked over by the parties’ own rule also when the term is short', () => {
    const short = [answer('term.start', '2027-01-01'), answer('term.end', '2027-12-31')];
    expect(
      textOf('OVN-01', ...short, answer('funding.adjustmentRule', 'Styrgruppen ser på priserna i oktober')),
    ).toContain('Så ses de över: Styrgruppen ser på priserna i oktober.');
  });
});

test('a term of one year is not told of every year', () => {
  const short = [answer('term.start', '2027-01-01'), answer('term.end', '2027-12-31')];
  expect(textOf('OVN-01', ...short)).toMatch(/Senast den 1 mars ska Parterna redovisa/u);
  expect(textOf('OVN-01')).toMatch(/Senast den 1 mars varje år ska Parterna redovisa/u);
});

test('unequal notice has both times, and asks for the one that is missing', () => {
  const unequal = answer('termination.equal', 'nej');
  expect(textOf('OVN-01', unequal, answer('termination.orgNoticeMonths', 1))).toContain(
    'Kommunen får säga upp avtalet skriftligt med tre månaders uppsägningstid och Organisationen med en månads.',
  );
  expect(textOf('OVN-01', unequal)).toContain('[Saknas: organisationens uppsägningstid – fråga A11 i verktyget]');
});
