/** Two who write on the same side, each at a device of its own: what one sends is never the other side's, nor older. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits } from '#steps/case/edit.ts';
import { serialiseCase, withRev } from '#steps/case/revision.ts';
import { envelopeOf } from '#steps/exchange/envelope.ts';
import { handedAlready, handOver } from '#steps/exchange/hand-over.ts';
import { acceptEdits, type Exchange, type Reception, receive } from '#steps/exchange/receive.ts';
import { openCase } from '#steps/import/gate.ts';
import { answer, at, emptyCase, withEdits } from '../support/cases.ts';

interface Device {
  readonly id: string;
  readonly as: string;
  c: CaseFile;
  exchanges: Exchange[];
}

const device = (id: string, as: string, c: CaseFile): Device => ({ id, as, c, exchanges: [] });

function send(from: Device, to: string, role = ''): CaseFile {
  const handed = handOver(from.c, { as: from.as, to, writer: { id: from.id, role }, salts: {}, at });
  from.c = applyEdits(from.c, handed.edits);
  from.exchanges.push({ rev: handed.file.rev, direction: 'sent', at, case: handed.file });
  return handed.file;
}

function compared(to: Device, file: CaseFile): Reception {
  const received = receive(to.c, file, to.exchanges, to.as, to.id);
  if (received.kind !== 'merge') throw new Error(received.kind);
  return received;
}

function take(to: Device, file: CaseFile): void {
  const { merged } = compared(to, file);
  to.c = applyEdits(to.c, acceptEdits({ mine: to.c, theirs: file, merged, decisions: {}, as: to.as, at }));
  to.exchanges.push({ rev: file.rev, direction: 'received', at, case: file });
}

/** Two officials have opened the same letter from the organisation. */
function officials() {
  const o = device('o-ett', 'o1', withEdits(emptyCase(), answer('partnership.name', 'Grannkaféet')));
  const letter = send(o, 'public');
  const opened = { ...letter, parents: [...letter.parents, letter.rev], base: letter.rev };
  const [one, two] = ['ett', 'två'].map((id) => device(id, 'public', opened));
  if (!one || !two) throw new Error('no officials');
  for (const each of [one, two]) each.exchanges.push({ rev: letter.rev, direction: 'received', at, case: letter });
  return { o, one, two };
}

describe('two officials at the same kommun', () => {
  test('hand over to each other as colleagues, with what is covered for the other side', () => {
    const { one, two } = officials();
    two.c = applyEdits(two.c, [answer('hopes', 'Två hoppas', 'public'), answer('term.end', '2027-12-31')]);
    const file = send(two, 'public', ' handläggare ');
    expect(envelopeOf(file)).toMatchObject({
      from: 'public',
      to: 'public',
      writer: { id: 'två', role: 'handläggare' },
    });
    expect(compared(one, file)).toMatchObject({ sender: 'colleague', older: false });
    take(one, file);
    expect(one.c.answers['term.end']?.['joint']?.value).toBe('2027-12-31');
    // The digest of a file that holds what is covered is named to nobody.
    expect(serialiseCase(send(one, 'o1'))).not.toContain(file.rev);
    expect(serialiseCase(send(two, 'o1'))).not.toContain(file.rev);
    expect(serialiseCase(send(two, 'o1'))).not.toContain('Två hoppas');
  });

  test('and what they send apart is parallel, for the colleague and for the other side', () => {
    const { o, one, two } = officials();
    const [first, second] = [send(one, 'o1'), send(two, 'o1')];
    expect(compared(one, second)).toMatchObject({ sender: 'colleague', older: false });
    expect(compared(o, first)).toMatchObject({ sender: 'other', older: false });
    take(o, first);
    expect(compared(o, second)).toMatchObject({ sender: 'other', older: false });
  });

  test('while what one of them sent first, and comes last, is older', () => {
    const { o, one } = officials();
    const late = send(one, 'o1');
    one.c = applyEdits(one.c, [answer('term.end', '2027-12-31')]);
    take(o, send(one, 'o1'));
    expect(compared(o, late)).toMatchObject({ older: true });
  });

  test('and a working file is from nobody else than who opens it says, not from who wrote the last letter', () => {
    const { one, two } = officials();
    two.c = applyEdits(two.c, [answer('term.end', '2027-12-31')]);
    send(two, 'o1');
    two.c = applyEdits(two.c, [answer('term.start', '2027-01-01')]);
    expect(envelopeOf(two.c)).toBeUndefined();
    expect(compared(one, withRev(two.c))).toMatchObject({ sender: 'unknown', envelope: undefined });
  });

  test('and what comes back to the device that sent it is its own', () => {
    const { one } = officials();
    const file = send(one, 'public');
    one.c = applyEdits(one.c, [answer('term.end', '2027-12-31')]);
    expect(compared(one, file)).toMatchObject({ sender: 'own', older: true });
  });
});

test('files from before writers were known open as they were, and files with writers are kept whole', () => {
  const old = openCase(readFileSync('test/fixtures/old-versions/v1.iop.json'));
  expect(old.ok && envelopeOf(old.case)?.writer).toBeUndefined();
  const opened = openCase(readFileSync('test/fixtures/old-versions/v1-writers.iop.json'));
  if (!opened.ok) throw new Error(opened.text);
  expect(envelopeOf(opened.case)).toMatchObject({
    from: 'public',
    to: 'o1',
    number: 2,
    writer: { role: 'handläggare' },
  });
});

test('what is handed over once more, unchanged, is the same letter with the same mark', () => {
  const one = device('ett', 'public', withEdits(emptyCase(), answer('partnership.name', 'Grannkaféet')));
  const again = (to: string) =>
    handedAlready(
      one.c,
      to,
      'public',
      one.exchanges.map((exchange) => exchange.case),
    );
  expect(again('o1')).toBeUndefined();
  const file = send(one, 'o1');
  expect(again('o1')?.rev).toBe(file.rev);
  expect(again('public')).toBeUndefined();
  one.c = applyEdits(one.c, [answer('term.end', '2027-12-31')]);
  expect(again('o1')).toBeUndefined();
});
