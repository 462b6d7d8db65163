import { describe, expect, it } from 'vitest';
import { plainWords } from '#src/documents/plain.ts';
import { loadExample } from '#src/examples/index.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { ofTheParties } from '#templates/tree/third-person.ts';
import { answer, entry, withEdits } from '#test/support/cases.ts';

const today = '2027-03-12';
const words = await documentWords();
const agreed = await loadExample('OVN-01');
const textOf = (c: CaseFile, kind: 'agreement' | 'questions' | 'everything'): string =>
  plainWords(makeDocument(c, { kind, today, words }));

describe('questions that the parties answer differently', () => {
  const apart = withEdits(
    agreed,
    { op: 'answer', path: 'residentialType@p1', voice: 'joint', entry: null },
    answer('residentialType@p1', ['ingen'], 'public'),
    answer('residentialType@p1', ['hvb'], 'o1'),
    { op: 'note', path: 'revealed:R35@p1', voice: 'joint', entry: entry('ja') },
  );

  it('are not the texts that each has written for itself', () => {
    const texts = withEdits(
      agreed,
      { op: 'answer', path: 'hopes', voice: 'joint', entry: null },
      answer('hopes', 'Fler kvällar', 'public'),
      answer('hopes', 'Färre kvällar', 'o1'),
      { op: 'note', path: 'revealed:B1', voice: 'joint', entry: entry('ja') },
    );
    expect(textOf(texts, 'agreement')).not.toContain('Utkast, inte klart');
  });

  it('stand in Arbetslistan with what each answer leads to', () => {
    expect(textOf(apart, 'questions')).toContain('Olika svar, det som väger tyngst först');
    expect(textOf(apart, 'questions')).toContain('HVB');
    expect(textOf(agreed, 'questions')).not.toContain('Olika svar, det som väger tyngst först');
  });

  it('keep the draft from being finished, and say so at the top, and in a table of their own in the underlag', () => {
    const text = textOf(apart, 'agreement');
    expect(text).toContain('Utkast, inte klart: parterna har olika svar på en fråga');
    expect(textOf(apart, 'everything')).toContain('Det här har parterna olika svar på');
    expect(textOf(agreed, 'agreement')).not.toContain('Utkast, inte klart');
  });
});

describe('the appendix Spårbarhet', () => {
  it('is printed only when it is asked for', () => {
    const made = (traceability: boolean) =>
      plainWords(makeDocument(agreed, { kind: 'agreement', today, words, traceability }));
    expect(made(true)).toContain('Från avsnitt till svar, regel och källa');
    expect(made(false)).not.toContain('Från avsnitt till svar, regel och källa');
  });
});

describe('words for a reader outside the partnership', () => {
  it.each([
    ['Innan ni går vidare.', 'Innan parterna går vidare.'],
    ['Inga varningssignaler i era svar', 'Inga varningssignaler i parternas svar'],
    ['Insatsen inte har köpts tidigare av er.', 'Insatsen inte har köpts tidigare av parterna.'],
    ['Ni har själva svarat.', 'Parterna har själva svarat.'],
  ])('”%s” becomes ”%s”', (ours, theirs) => {
    expect(ofTheParties(ours)).toBe(theirs);
  });
});
