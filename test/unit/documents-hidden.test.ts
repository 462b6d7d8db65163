import { describe, expect, it } from 'vitest';
import { plainWords } from '#src/documents/plain.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import type { Field, Question } from '#steps/catalogue/step.ts';
import { summarise } from '#steps/walk/summary.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { answer, entry, everythingCase, row, withEdits } from '#test/support/cases.ts';

const today = '2027-03-12';
const words = await documentWords();
const kinds = documentKinds.map((info) => info.kind);
const secret = 'HEMLIGHET';

const apart = allQuestions.filter(({ who }) => who === 'apart' || who === 'apart-joint');
const scopesOf = (question: Question): readonly string[] =>
  question.scope === 'part' ? ['@p1', '@p2'] : question.scope === 'org' ? ['@o1', '@o2'] : [''];

function fieldEdits(key: string, field: Field, at: string, voice: string): readonly Edit[] {
  if (key.includes('[].')) return [];
  if (field.kind === 'list') {
    const texts = Object.entries(field.item).flatMap(([name, inner]) =>
      inner.kind === 'text' || inner.kind === 'role' ? [[name, `${secret} ${voice}`] as const] : [],
    );
    return [row(`${key.replace('[]', '')}${at}`, `${voice}${at.replace('@', '-')}h`, voice, Object.fromEntries(texts))];
  }
  if (field.kind === 'group')
    return Object.entries(field.fields).flatMap(([sub, child]) => fieldEdits(`${key}.${sub}`, child, at, voice));
  return field.kind === 'text' ? [answer(`${key}${at}`, `${secret} ${voice}`, voice)] : [];
}

/** Both sides have written apart everything that can be written apart, with reasons, and shown nothing. */
function hiddenEdits(): readonly Edit[] {
  return apart.flatMap((question) =>
    scopesOf(question).flatMap((at) =>
      ['public', 'o1'].flatMap((voice) => [
        ...Object.entries(question.fields).flatMap(([key, field]) => fieldEdits(key, field, at, voice)),
        {
          op: 'note',
          path: `motivation:${question.ref}${at}`,
          voice,
          entry: entry(`${secret} skäl`, voice),
        } as const,
      ]),
    ),
  );
}

const checkIn = (voice: string): Edit =>
  row('checkIns', `${voice}-t`, voice, { date: '2027-02-01', temperature: [1, 1, 1, 1, 1] });

const reveal = (ref: string): Edit => ({ op: 'note', path: `revealed:${ref}`, voice: 'joint', entry: entry('ja') });

const textOf = (c: CaseFile, kind: (typeof kinds)[number]): string =>
  plainWords(makeDocument(c, { kind, today, words }));

describe('what a party has written apart and not shown', () => {
  const hidden = withEdits(everythingCase(), ...hiddenEdits(), checkIn('public'), checkIn('o1'));

  it('is there to be found: the same answers are printed once they are shown', () => {
    const shown = withEdits(
      hidden,
      ...apart.flatMap((question) =>
        scopesOf(question).map(
          (at) => ({ op: 'note', path: `revealed:${question.ref}${at}`, voice: 'joint', entry: entry('ja') }) as const,
        ),
      ),
      reveal('U4@2027-02-01'),
    );
    expect(textOf(shown, 'everything').split(secret).length).toBeGreaterThan(20);
    expect(textOf(shown, 'initiative')).toContain(`${secret} o1`);
    expect(textOf(shown, 'initiative')).not.toContain(`${secret} public`);
    expect(textOf(shown, 'minutes')).toContain('Svaren är från avstämningen den 1 februari 2027');
  });

  it('stays covered for one check-in when another day has been shown', () => {
    const other = withEdits(hidden, reveal('U4'), reveal('U4@2026-02-01'));
    expect(textOf(other, 'minutes')).not.toContain('avstämningen den 1 februari 2027');
    const ratings = (c: CaseFile): readonly string[] =>
      allQuestions
        .filter(({ ref }) => ref === 'U4')
        .flatMap((question) => {
          const own = words.questions[question.ref];
          return own ? summarise(c, question, own, undefined, {}).lines.map((line) => line.text) : [];
        });
    expect(ratings(other).join()).not.toContain('1 · 1 · 1 · 1 · 1');
    expect(ratings(withEdits(other, reveal('U4@2027-02-01'))).join()).toContain('1 · 1 · 1 · 1 · 1');
  });

  it.each(kinds)('never stands in the document %s', (kind) => {
    const text = textOf(hidden, kind);
    expect(text).not.toContain(secret);
    expect(text).not.toContain('avstämningen den 1 februari 2027');
    expect(text).not.toContain('1 · 1 · 1 · 1 · 1');
  });
});
