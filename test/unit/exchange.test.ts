/** Handing over and taking in: what travels, what stays, and what is noticed. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { canonical, revisionOf, serialiseCase } from '#steps/case/revision.ts';
import { checkCommitments, commitmentOf, noteOf } from '#steps/exchange/commitment.ts';
import { weighConflicts } from '#steps/exchange/conflict-weight.ts';
import { chooseEdits, rankedDisagreements } from '#steps/exchange/disagreements.ts';
import { envelopeOf } from '#steps/exchange/envelope.ts';
import { handOver, saltsNeeded } from '#steps/exchange/hand-over.ts';
import { apartLanes } from '#steps/exchange/hidden.ts';
import { firstHeard } from '#steps/exchange/incoming.ts';
import { merge } from '#steps/exchange/merge.ts';
import { openDisagreements } from '#steps/exchange/open-disagreements.ts';
import { fromPayload, joinChunks, toChunks, toPayload } from '#steps/exchange/payload.ts';
import { acceptEdits, brokenPromises, type Exchange, receive } from '#steps/exchange/receive.ts';
import { settle } from '#steps/exchange/settle.ts';
import { openCase } from '#steps/import/gate.ts';
import { answer, at, emptyCase, entry, row, withEdits } from '../support/cases.ts';
import { sendFrom, takeIn, twoParties } from '../support/exchange-play.ts';
import { bytesOf } from '../support/valid-case.ts';

const secret = 'Kommunen vill egentligen lägga ner lokalen';
const salt = 'c0ffee'.padEnd(64, '0');
const today = '2026-11-22';

const note = (path: string, voice: string, value = 'ja'): Edit => ({
  op: 'note',
  path,
  voice,
  entry: entry(value, voice),
});

/** Everything that a hand-over can carry: open, joint, hidden, believed and private. */
const full = withEdits(
  emptyCase(),
  answer('partnership.name', 'Öppna kvällar'),
  answer('hopes', secret, 'public'),
  answer('challenge', `${secret} nu`, 'public'),
  row('contributions', 'c1', 'public', { type: 'pengar', text: secret, sekPerYear: 987_654, part: 'p1' }),
  answer('whoseActivity@p1', 'foreningens', 'public'),
  note('motivation:R17@p1', 'public', secret),
  { op: 'answer', path: 'hopes', voice: 'o1', entry: { value: `Vi tror att: ${secret}`, by: 'public', at } },
  { op: 'note', path: 'typed:budget.total', voice: 'joint', entry: entry(secret, 'public') },
  note('unknown:R22', 'public'),
);

function handed(c: CaseFile, as = 'public', to = 'o1', with_ = salt): CaseFile {
  const salts = Object.fromEntries(saltsNeeded(c, to).map((key) => [key, with_]));
  return handOver(c, { as, to, salts, at }).file;
}

describe('a hand-over before the answers are shown', () => {
  const file = handed(full);
  const text = serialiseCase(file);

  test('carries no hidden, believed or private text, nor when or how much was written', () => {
    expect(text).not.toContain(secret);
    expect(text).not.toContain('987654');
    expect(text).not.toContain('foreningens');
    expect(text).not.toContain('contributions');
    expect(text).not.toContain(salt);
    expect(text).not.toContain('typed:');
    expect(JSON.stringify(file.notes)).not.toMatch(/commitment:[^}]*2026/);
  });

  test('says that each hidden answer exists, and carries what is joint or open', () => {
    const promised = Object.keys(file.notes).filter((path) => path.startsWith('commitment:'));
    expect(promised.sort()).toEqual(['commitment:B1', 'commitment:B2', 'commitment:O1@p1', 'commitment:R17@p1']);
    expect(Object.values(file.notes['commitment:B1'] ?? {})[0]?.value).toMatch(/^[0-9a-f]{64}$/);
    expect(file.answers['partnership.name']?.['joint']?.value).toBe('Öppna kvällar');
    expect(Object.keys(file.notes)).toContain('unknown:R22');
  });

  test('lists what stays and names who it is for', () => {
    const { stays } = handOver(full, { as: 'public', to: 'o1', salts: {}, at });
    expect(stays.hidden.map(({ key }) => key).sort()).toEqual(['B1', 'B2', 'O1@p1', 'R17@p1']);
    expect(stays.assumptions).toEqual(['B1']);
    expect(stays.private).toEqual(['typed:budget.total']);
    expect(envelopeOf(file)).toMatchObject({ from: 'public', to: 'o1', number: 1, writer: undefined });
  });

  test('passes the import gate without a remark, and keeps its revision', () => {
    const opened = openCase(bytesOf(text));
    expect(opened.ok && opened.notices).toEqual([]);
    expect(opened.ok && opened.case.rev).toBe(file.rev);
  });

  test('gives a guess no way in: the same answer has another promise under another salt', () => {
    const promise = (with_: string): unknown =>
      handed(full, 'public', 'o1', with_).notes['commitment:B1']?.['public']?.value;
    expect(promise(salt)).toMatch(/^[0-9a-f]{64}$/);
    expect(promise(salt)).not.toBe(promise('f'.repeat(64)));
  });

  test('keeps each organisation’s hidden answers from the others', () => {
    const two = withEdits(
      full,
      row('organisations', 'o2', 'joint', { name: 'Två' }),
      answer('hopes', 'Ettans hopp', 'o1'),
    );
    expect(serialiseCase(handed(two, 'public', 'o2'))).not.toContain('Ettans hopp');
    expect(serialiseCase(handed(two, 'public', 'o1'))).toContain('Ettans hopp');
  });
});

/** Two parties that have both answered B1 apart and exchanged files once. */
function answeredApart() {
  const { k, o } = twoParties();
  k.c = applyEdits(k.c, [answer('hopes', 'Färre är ensamma', 'public')]);
  o.c = applyEdits(o.c, [answer('hopes', 'Fler sjunger i kör', 'o1')]);
  takeIn(o, sendFrom(k), { take: 'mine' });
  takeIn(k, sendFrom(o), { take: 'mine' });
  return { k, o };
}

describe('answers shown to each other by file', () => {
  test('travel only after both have answered and somebody has shown them, and end the same on both sides', () => {
    const { k, o } = answeredApart();
    expect(serialiseCase(o.c)).not.toContain('Färre är ensamma');
    expect(serialiseCase(k.c)).not.toContain('Fler sjunger');
    k.c = applyEdits(k.c, [note('revealed:B1', 'joint')]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    expect(o.c.answers['hopes']?.['public']?.value).toBe('Färre är ensamma');
    const back = sendFrom(o);
    expect(checkCommitments(k.c, back)).toMatchObject([{ key: 'B1', voice: 'o1', result: 'held' }]);
    takeIn(k, back, { take: 'mine' });
    expect(revisionOf(k.c)).toBe(revisionOf(o.c));
  });

  test('a text changed after the other’s was seen fails the check', () => {
    const { k, o } = answeredApart();
    k.c = applyEdits(k.c, [note('revealed:B1', 'joint')]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    o.c = applyEdits(o.c, [answer('hopes', 'Precis som kommunen', 'o1')]);
    expect(checkCommitments(k.c, sendFrom(o))).toMatchObject([{ key: 'B1', voice: 'o1', result: 'broken' }]);
  });

  test('a promise that was not kept is remembered in the case, on both sides', () => {
    const { k, o } = answeredApart();
    k.c = applyEdits(k.c, [note('revealed:B1', 'joint')]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    o.c = applyEdits(o.c, [answer('hopes', 'Precis som kommunen', 'o1')]);
    takeIn(k, sendFrom(o), { take: 'mine' });
    expect(brokenPromises(k.c)).toEqual([{ ref: 'B1', voice: 'o1' }]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    expect(brokenPromises(o.c)).toEqual([{ ref: 'B1', voice: 'o1' }]);
    const opened = openCase(bytesOf(serialiseCase(k.c)));
    expect(opened.ok && opened.notices).toEqual([]);
  });

  test('a text that is no answer yet keeps nobody from the same revision', () => {
    const { k, o } = answeredApart();
    takeIn(k, sendFrom(o), { take: 'mine' });
    takeIn(o, sendFrom(k), { take: 'mine' });
    const before = revisionOf(k.c);
    k.c = applyEdits(k.c, [note('typed:budget.total', 'joint', '12 tusen')]);
    expect(revisionOf(k.c)).toBe(before);
    expect(serialiseCase(k.c)).toContain('12 tusen');
    expect(serialiseCase(sendFrom(k))).not.toContain('12 tusen');
  });

  test('a text changed before anything is shown is a new promise and no fault', () => {
    const { k, o } = answeredApart();
    o.c = applyEdits(o.c, [answer('hopes', 'Ännu fler sjunger', 'o1')]);
    takeIn(k, sendFrom(o), { take: 'mine' });
    k.c = applyEdits(k.c, [note('revealed:B1', 'joint')]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    expect(checkCommitments(k.c, sendFrom(o))).toMatchObject([{ result: 'held' }]);
  });

  test('letters composed in another way are the same answer', () => {
    const { k, o } = answeredApart();
    o.c = applyEdits(o.c, [answer('hopes', 'Mo\u0308ten pa\u030a kva\u0308llar', 'o1')]);
    takeIn(k, sendFrom(o), { take: 'mine' });
    k.c = applyEdits(k.c, [note('revealed:B1', 'joint')]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    const opened = openCase(bytesOf(serialiseCase(sendFrom(o))));
    expect(opened.ok && checkCommitments(k.c, opened.case)).toMatchObject([{ result: 'held' }]);
  });
});

describe('a promise', () => {
  test('has a salt of its own for each version, so that an earlier answer is never tried out with a later salt', () => {
    const { k, o } = twoParties();
    const promised: unknown[] = [];
    for (const value of ['ja', 'nej', 'ja']) {
      k.c = applyEdits(k.c, [answer('enforceablePerformance@p1', value, 'public')]);
      promised.push(sendFrom(k).notes['commitment:R27@p1']?.['public']?.value);
    }
    expect(promised[0]).not.toBe(promised[1]);
    expect(promised[2]).toBe(promised[0]);
    expect(new Set(Object.keys(k.salts)).size).toBe(2);
    k.c = applyEdits(k.c, [note('revealed:R27@p1', 'joint'), note('declined:R27@p1', 'o1')]);
    const file = sendFrom(k);
    expect(Object.keys(file.notes).some((path) => path.startsWith('own:'))).toBe(false);
    expect(file.notes['salt:R27@p1']?.['public']?.value).toBe(k.salts[Object.keys(k.salts)[0] ?? '']);
    takeIn(o, file, { take: 'mine' });
    expect(o.c.answers['enforceablePerformance@p1']?.['public']?.value).toBe('ja');
  });

  test('made by an older version, with one salt for the lane, is kept and can be checked', () => {
    const { k, o } = twoParties();
    k.c = applyEdits(k.c, [answer('hopes', 'Färre är ensamma', 'public')]);
    const [lane] = apartLanes(k.c);
    if (!lane) throw new Error('no lane');
    k.salts['B1 public'] = salt;
    k.c = applyEdits(k.c, [noteOf('commitment', lane, commitmentOf(lane, salt))]);
    o.c = applyEdits(o.c, [answer('hopes', 'Fler sjunger', 'o1')]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    takeIn(k, sendFrom(o), { take: 'mine' });
    k.c = applyEdits(k.c, [note('revealed:B1', 'joint')]);
    expect(checkCommitments(o.c, sendFrom(k))).toMatchObject([{ key: 'B1', voice: 'public', result: 'held' }]);
  });

  test('whose salt is missing is called unproven, not broken', () => {
    const { k, o } = answeredApart();
    k.c = applyEdits(k.c, [note('revealed:B1', 'joint')]);
    for (const key of Object.keys(k.salts)) delete k.salts[key];
    const file = sendFrom(k);
    expect(checkCommitments(o.c, file)).toMatchObject([{ key: 'B1', result: 'unproven' }]);
    takeIn(o, file, { take: 'mine' });
    expect(o.c.notes['revealed:B1']).toBeUndefined();
  });
});

describe('a hand-over is built from what may leave', () => {
  test('a kind of note that nobody has decided about stays, as do keys of a newer version and private notes', () => {
    const c = {
      ...withEdits(full, note('notis:B1', 'joint', 'nytt'), note('review:need', 'joint', 'nytt')),
      extra: { plus: secret },
    };
    const { file, unknownKeys } = handOver(c, { as: 'public', to: 'o1', salts: {}, at });
    expect(serialiseCase(file)).not.toContain('nytt');
    expect(file.extra).toBeUndefined();
    expect(unknownKeys).toEqual(['plus']);
  });

  test('what was left open about a hidden answer stays, and is told in no list of disagreements', () => {
    const c = withEdits(
      full,
      note('disagreement:answers/challenge/public', 'public', `${secret} ena`),
      note('disagreement:notes/disagreement:answers/challenge/public/public', 'o1', `${secret} andra`),
    );
    expect(serialiseCase(handed(c))).not.toContain(secret);
    expect(openDisagreements(c)).toEqual([]);
  });

  test('a check-in leaves when it has been shown for its day', () => {
    const rated = (day: string, voice: string): Edit =>
      row('checkIns', `${voice}-${day}`, voice, { date: day, temperature: [1, 2, 3, 4, 5] });
    const c = withEdits(
      emptyCase(),
      ...['2027-02-01', '2027-08-01'].flatMap((day) => [rated(day, 'public'), rated(day, 'o1')]),
      note('revealed:U4@2027-02-01', 'joint'),
    );
    const days = (handed(c).items['checkIns'] ?? []).filter(({ voice }) => voice === 'public');
    expect(days.map(({ id }) => id)).toEqual(['public-2027-02-01']);
  });

  test('a first file shows nothing for a side that has not answered in it', () => {
    const c = withEdits(
      emptyCase(),
      answer('challenge', 'Svar', 'o1'),
      ...['revealed:B1', 'revealed:B2', 'own:promised:B1'].map((path) => note(path, 'joint')),
    );
    const heard = firstHeard(c, { from: 'public', to: 'o1', number: 1, writer: undefined });
    expect(Object.keys(heard.notes)).toEqual(['revealed:B2']);
  });
});

/** The public party and two organisations, each with a file of its own. */
function threeParties() {
  const two = [
    row('organisations', 'o2', 'joint', { name: 'Föreningen Två' }),
    row('organisations', 'o3', 'joint', { name: 'Tredje' }),
  ];
  const at_ = (as: string, c: CaseFile) => ({
    as,
    c,
    exchanges: [] as Exchange[],
    salts: {} as Record<string, string>,
  });
  type Party = ReturnType<typeof at_>;
  const send = (from: Party, to: string): CaseFile => {
    for (const key of saltsNeeded(from.c, to)) from.salts[key] ??= salt;
    const { file, edits } = handOver(from.c, { as: from.as, to, salts: from.salts, at });
    from.c = applyEdits(from.c, edits);
    from.exchanges.push({ rev: file.rev, direction: 'sent', at, case: file });
    return file;
  };
  const take = (party: Party, file: CaseFile): void => {
    const received = receive(party.c, file, party.exchanges, party.as);
    if (received.kind !== 'merge') throw new Error(received.kind);
    const { merged } = received;
    const decisions = Object.fromEntries(merged.conflicts.map(({ id }) => [id, { take: 'theirs' } as const]));
    party.c = applyEdits(party.c, acceptEdits({ mine: party.c, theirs: file, merged, decisions, as: party.as, at }));
    party.exchanges.push({ rev: file.rev, direction: 'received', at, case: file });
  };
  const k = at_('public', withEdits(emptyCase(), ...two));
  const orgs = ['o1', 'o2', 'o3'].map((as) => {
    const file = send(k, as);
    const party = at_(as, { ...file, parents: [...file.parents, file.rev], base: file.rev });
    party.exchanges.push({ rev: file.rev, direction: 'received', at, case: file });
    return party;
  });
  return { k, orgs, send, take };
}

describe('three organisations with a lane and a file each', () => {
  const hopeOf = (as: string): string => `Hopp från ${as}`;

  test('keep their hidden answers from each other, and end with the same revision when all are shown', () => {
    const { k, orgs, send, take } = threeParties();
    for (const party of [k, ...orgs]) party.c = applyEdits(party.c, [answer('hopes', hopeOf(party.as), party.as)]);
    for (const party of orgs) take(k, send(party, 'public'));
    for (const party of orgs) {
      const file = send(k, party.as);
      for (const other of orgs.filter((one) => one !== party))
        expect(serialiseCase(file)).not.toContain(hopeOf(other.as));
      take(party, file);
    }
    k.c = applyEdits(k.c, [note('revealed:B1', 'joint')]);
    // Everyone shows to the public party, which then sends what all have said to each.
    for (const party of orgs) take(party, send(k, party.as));
    for (const party of orgs) take(k, send(party, 'public'));
    for (const party of orgs) take(party, send(k, party.as));
    for (const party of orgs) {
      const lanes = party.c.answers['hopes'] ?? {};
      expect(Object.keys(lanes).sort()).toEqual(['o1', 'o2', 'o3', 'public']);
    }
    expect(new Set([k, ...orgs].map(({ c }) => canonical([c.answers, c.items]))).size).toBe(1);
    // Texts written unseen are meant to differ.
    expect(openDisagreements(k.c)).toEqual([]);
  });
});

describe('a file that comes', () => {
  test('twice changes nothing the second time (I-49)', () => {
    const { k, o } = answeredApart();
    const file = sendFrom(o);
    expect(takeIn(k, file, { take: 'mine' })).toBe('merged');
    const before = serialiseCase(k.c);
    expect(takeIn(k, file, { take: 'mine' })).toBe('known');
    expect(serialiseCase(k.c)).toBe(before);
  });

  test('from another case is never merged by its name (I-51)', () => {
    const one = withEdits(emptyCase(), answer('partnership.name', 'Öppna kvällar'));
    expect(receive(one, { ...one, id: 'annat' }, [], 'public')).toEqual({ kind: 'other-case', sameName: true });
    const other = withEdits({ ...emptyCase(), id: 'annat' }, answer('partnership.name', 'Dagträffen'));
    expect(receive(one, other, [], 'public')).toEqual({ kind: 'other-case', sameName: false });
  });

  test('late, after a newer one from the same side, is called older (I-52)', () => {
    const { k, o } = answeredApart();
    const late = sendFrom(o);
    o.c = applyEdits(o.c, [answer('partnership.name', 'Kören')]);
    takeIn(k, sendFrom(o), { take: 'theirs' });
    const again = receive(k.c, late, k.exchanges, 'public');
    expect(again).toMatchObject({ kind: 'merge', older: true });
    expect(again.kind === 'merge' && again.merged.conflicts).toEqual([]);
    expect(again.kind === 'merge' && again.merged.changes.filter(({ by }) => by === 'theirs')).toEqual([]);
  });

  test('without a known base makes every difference a conflict, save what it cannot speak of (I-61)', () => {
    const { k, o } = answeredApart();
    k.c = applyEdits(k.c, [answer('partnership.name', 'Kören')]);
    o.c = applyEdits(o.c, [answer('partnership.name', 'Sången')]);
    const received = receive(k.c, sendFrom(o), [], 'public');
    expect(received.kind === 'merge' && received.hasBase).toBe(false);
    expect(received.kind === 'merge' && received.merged.conflicts.map(({ id }) => id)).toEqual([
      'answers/partnership.name/joint',
    ]);
  });
});

describe('a link', () => {
  const text = serialiseCase(handed(full));

  test('carries the whole file there and back, also in parts in any order', () => {
    const payload = toPayload(text);
    const back = fromPayload(payload);
    expect(back.ok && new TextDecoder().decode(back.bytes)).toBe(text);
    const parts = toChunks(payload, 300);
    expect(joinChunks([...parts].reverse().join('\n\n'))).toEqual({ ok: true, payload });
    expect(joinChunks(parts.slice(1).join('\n'))).toMatchObject({ ok: false, missing: [1] });
    expect(joinChunks(`https://exempel.se/#/ta-emot/${payload}`)).toEqual({ ok: true, payload });
    expect(joinChunks('hej')).toBeNull();
  });

  test('that is cut, broken or made to swell is answered and never hangs (I-62)', () => {
    const payload = toPayload(text);
    expect(fromPayload(payload.slice(0, -40))).toMatchObject({ ok: false, id: 'IM-02' });
    expect(fromPayload(`${payload.slice(0, 60)}%%%`)).toMatchObject({ ok: false, id: 'IM-02' });
    const letters = Buffer.from(deflateSync(new Uint8Array(30_000_000))).toString('base64url');
    expect(fromPayload(`iop1.${letters}`)).toMatchObject({ ok: false, id: 'IM-10' });
  });

  test('with any letters in it never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (letters) => {
        fromPayload(`iop1.${letters}`, 100_000);
        joinChunks(letters);
      }),
      { numRuns: 2_000, seed: 20261122 },
    );
  });
});

describe('what the parties see differently', () => {
  const apart = withEdits(
    emptyCase(),
    answer('otherSellers@p1', 'nej', 'public'),
    answer('valueTransferred@p1', 'nej', 'public'),
    answer('ifNotDone@p1', ['krava'], 'public'),
    answer('ifNotDone@p1', ['pengar'], 'o1'),
    answer('hopes', 'Färre är ensamma', 'public'),
    answer('hopes', 'Fler sjunger', 'o1'),
  );
  const shown = withEdits(apart, note('revealed:R27@p1', 'joint'), note('revealed:B1', 'joint'));

  test('counts only what they have shown each other', () => {
    expect(openDisagreements(apart)).toEqual([]);
    expect(
      openDisagreements(shown)
        .map(({ ref }) => ref)
        .sort(),
    ).toEqual(['R27']);
  });

  test('is ranked by what it changes: the agreement’s text before the rest', () => {
    const textOf = (c: CaseFile): readonly string[] => [String(c.answers['ifNotDone@p1']?.['joint']?.value)];
    const ranked = rankedDisagreements(shown, { today, textOf });
    expect(ranked.map(({ ref, weight }) => [ref, weight])).toEqual([['R27', 'text']]);
    expect(ranked[0]?.outcomes.map(({ lines }) => lines)).toEqual([['krava'], ['pengar']]);
  });

  test('is closed by choosing, and a new text from one side is that side’s proposal', () => {
    const base = withEdits(emptyCase(), answer('term.end', '2027-12-31'));
    const change = (value: string, by: string): CaseFile =>
      withEdits(base, {
        op: 'answer',
        path: 'term.end',
        voice: 'joint',
        entry: { value, by, at: '2026-09-02T08:00:00Z' },
      });
    const merged = merge(base, change('2028-12-31', 'public'), change('2029-12-31', 'o1'));
    const left = settle(merged, {}, { as: 'public', from: 'o1', at: '2026-09-03T08:00:00Z' });
    expect(left.answers['term.end']?.['joint']?.value).toBe('2027-12-31');
    const [open] = openDisagreements(left);
    expect(open).toMatchObject({ kind: 'left-open', ref: 'A8' });
    expect(open?.sides.map(({ value }) => value)).toEqual(['2028-12-31', '2029-12-31']);
    const later = '2026-09-04T08:00:00Z';
    if (!open) throw new Error('nothing is open');
    const taken = applyEdits(left, chooseEdits(left, open, '2029-12-31', 'public', later));
    expect(openDisagreements(taken)).toEqual([]);
    expect(taken.answers['term.end']?.['joint']?.value).toBe('2029-12-31');
    const written: Edit = {
      op: 'answer',
      path: 'term.end',
      voice: 'joint',
      entry: { value: '2030-12-31', by: 'o1', at: later },
    };
    expect(openDisagreements(applyEdits(left, [written]))[0]?.sides.map(({ value }) => value)).toEqual([
      '2028-12-31',
      '2030-12-31',
    ]);
    const together: Edit = { ...written, entry: { value: '2030-12-31', by: 'joint', at: later } };
    expect(openDisagreements(applyEdits(left, [together]))).toEqual([]);
  });

  test('in two files stands with the legally heavy first', () => {
    const opened = openCase(new Uint8Array(readFileSync('src/examples/cases/OVN-01.iop.json')));
    if (!opened.ok) throw new Error(opened.text);
    const base = opened.case;
    const path = 'otherSellers@p1';
    const voice = Object.keys(base.answers[path] ?? {})[0] ?? 'public';
    const side = (value: string, name: string): CaseFile =>
      withEdits(base, answer('partnership.name', name), answer(path, value, voice));
    const [mine, theirs] = [side('nej', 'Ena'), side('ja', 'Andra')];
    const old = withEdits(base, answer(path, 'vet_inte', voice));
    const weighed = weighConflicts(merge(old, mine, theirs), today);
    expect(weighed.map(({ conflict, legal }) => [conflict.id, legal])).toEqual([
      [`answers/${path}/${voice}`, true],
      ['answers/partnership.name/joint', false],
    ]);
  });
});
