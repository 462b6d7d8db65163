/** The letter that a file is sent with, and what the file is called. */
import { expect, test } from 'vitest';
import { letterName, mailText } from '#src/app/places/exchange/mail-text.ts';
import { applyEdits } from '#steps/case/edit.ts';
import { handOver } from '#steps/exchange/hand-over.ts';
import { answer, at, emptyCase, entry, withEdits } from '../support/cases.ts';

const c = withEdits(
  emptyCase(),
  answer('partnership.name', 'Grannkaféet'),
  { op: 'field', list: 'publicParties', id: 'k1', field: 'name', entry: entry('Ängby kommun') },
  { op: 'field', list: 'organisations', id: 'o1', field: 'name', entry: entry('Kören') },
);
const writer = { id: 'ett', role: '' };
const first = handOver(c, { as: 'public', to: 'o1', writer, salts: {}, at });
const second = handOver(applyEdits(c, first.edits), { as: 'public', to: 'o1', writer, salts: {}, at });
const facts = { fileName: 'fil.iop.json', from: 'public', to: 'o1', at, hidden: 2 };

test('two files of one day are never called the same, nor two to different receivers', () => {
  const names = [first, second].map(({ file }) => letterName({ file, from: 'public', to: 'o1' }));
  expect(names).toEqual(['brev 1 från Ängby kommun till Kören', 'brev 2 från Ängby kommun till Kören']);
  const own = handOver(c, { as: 'public', to: 'public', writer, salts: {}, at });
  expect(letterName({ file: own.file, from: 'public', to: 'public' })).toBe('brev 1 från Ängby kommun till en kollega');
});

test('the message says who writes, what is covered and what to do, and nothing of what has been answered', () => {
  const { subject, body } = mailText({ ...facts, file: second.file }, 'Grannkaféet', 'https://exempel.se/');
  expect(subject).toBe('Grannkaféet: brev 2 från Ängby kommun');
  for (const said of ['Hej Kören!', 'fil.iop.json', 'https://exempel.se/', 'svarat på 2 frågor som ni inte ser'])
    expect(body).toContain(said);
  expect(mailText({ ...facts, hidden: 0, file: second.file }, 'X', 'Y').body).not.toMatch(/ser svaret/);
});
