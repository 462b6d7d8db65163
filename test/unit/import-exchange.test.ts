/** Rows I-49, I-51, I-52, I-61 and I-62 of the list of bad inputs: files that come between two parties. */
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { codeParts, fromPayload, joinChunks, joinParts, toCodes, toPayload } from '#steps/exchange/payload.ts';
import { type Exchange, type Received, receive } from '#steps/exchange/receive.ts';
import { exchangeTexts, nothingChanged } from '#steps/import/messages.ts';
import { answer, emptyCase, withEdits } from '../support/cases.ts';
import { sendFrom, takeIn, twoParties } from '../support/exchange-play.ts';

const kept = (file: CaseFile, direction: Exchange['direction']): Exchange => ({
  rev: file.rev,
  direction,
  at: '',
  case: file,
});

const conflictsIn = (received: Received): readonly string[] =>
  received.kind === 'merge' ? received.merged.conflicts.map(({ id }) => id) : [];
const takenIn = (received: Received): readonly string[] =>
  received.kind === 'merge' ? received.merged.changes.filter(({ by }) => by === 'theirs').map(({ id }) => id) : [];

/** What the page says of a received file before its differences. */
function told(received: Received): string | undefined {
  if (received.kind === 'known') return exchangeTexts['IM-16'];
  if (received.kind === 'other-case') return received.sameName ? exchangeTexts['IM-17'] : undefined;
  return received.older ? exchangeTexts['IM-18'] : undefined;
}

interface Row {
  readonly id: string;
  readonly what: string;
  readonly come: () => { readonly mine: CaseFile; readonly received: Received };
  readonly says: string | undefined;
  readonly conflicts?: readonly string[];
}

const named = (name: string): CaseFile => withEdits(emptyCase(), answer('partnership.name', name));

const rows: readonly Row[] = [
  {
    id: 'I-49',
    what: 'the same file twice',
    come: () => {
      const { k, o } = twoParties();
      o.c = withEdits(o.c, answer('partnership.name', 'Kören'));
      const file = sendFrom(o);
      takeIn(k, file, { take: 'theirs' });
      return { mine: k.c, received: receive(k.c, file, k.exchanges, 'public') };
    },
    says: 'Ni har redan tagit emot den här filen. Inget har ändrats.',
  },
  {
    id: 'I-51',
    what: 'a file from another case with the same title',
    come: () => {
      const mine = named('Öppna kvällar');
      return { mine, received: receive(mine, { ...named('Öppna kvällar'), id: 'annat' }, [], 'public') };
    },
    says: 'Filen hör till ett annat ärende som har samma namn. Öppna den som ett eget ärende?',
  },
  {
    id: 'I-52',
    what: 'the own file from before a hand-over',
    come: () => {
      const { k } = twoParties();
      k.c = withEdits(k.c, answer('partnership.name', 'Före'));
      const before = sendFrom(k);
      k.c = withEdits(k.c, answer('partnership.name', 'Efter'));
      sendFrom(k);
      return { mine: k.c, received: receive(k.c, before, k.exchanges, 'public') };
    },
    says: 'Filen är äldre än det ni har. Jämför skillnaderna innan ni går vidare.',
  },
  {
    id: 'I-61a',
    what: 'the right case, its base unknown here',
    come: () => {
      const mine = withEdits(named('Kören'), answer('term.end', '2028-12-31'));
      const theirs = { ...withEdits(named('Sången'), answer('term.start', '2027-01-01')), base: 'a'.repeat(64) };
      return { mine, received: receive(mine, theirs, [], 'public') };
    },
    says: undefined,
    conflicts: ['answers/partnership.name/joint', 'answers/term.end/joint', 'answers/term.start/joint'],
  },
  {
    id: 'I-61b',
    what: 'the right case without a base, when this device knows other files',
    come: () => {
      const mine = { ...named('Kören'), parents: [named('Gammalt').rev] };
      const received = receive(mine, named('Sången'), [kept(named('Gammalt'), 'sent')], 'public');
      return { mine, received };
    },
    says: undefined,
    conflicts: ['answers/partnership.name/joint'],
  },
];

describe('a file that comes between two parties', () => {
  test.each(rows)('$id: $what', ({ come, says, conflicts }) => {
    const { received } = come();
    expect(told(received)).toBe(says);
    expect([...conflictsIn(received)].sort()).toEqual(conflicts ?? []);
    // Nothing comes in unasked: what differs is either a conflict or not taken at all.
    expect(takenIn(received)).toEqual([]);
    if (received.kind === 'merge') expect(received.hasBase).toBe(conflicts === undefined);
  });
});

const whole = toPayload(
  serialiseCase(withEdits(emptyCase(), answer('hopes', 'Färre är ensamma'.repeat(40), 'public'))),
);
const swollen = (): string => `iop1.${Buffer.from(deflateSync(new Uint8Array(30_000_000))).toString('base64url')}`;

const letters: readonly (readonly [id: string, what: string, payload: () => string, im: string, kernel: string])[] = [
  ['I-62a', 'a link that is cut', () => whole.slice(0, -40), 'IM-02', 'avbruten fil'],
  ['I-62a', 'a link of its mark only', () => 'iop1.', 'IM-02', 'avbruten fil'],
  [
    'I-62b',
    'a link whose stream is broken',
    () => `${whole.slice(0, 60)}AAAA${whole.slice(90)}`,
    'IM-02',
    'avbruten fil',
  ],
  ['I-62b', 'a link with letters of no alphabet', () => `${whole.slice(0, 60)}%%%`, 'IM-02', 'avbruten fil'],
  ['I-62c', 'a link that swells past the limit', swollen, 'IM-10', 'för stor'],
];

describe('a link or a QR code', () => {
  test.each(letters)('%s: %s', (_id, _what, payload, im, kernel) => {
    const result = fromPayload(payload());
    expect(result).toMatchObject({ ok: false, id: im });
    expect(!result.ok && result.text).toContain(kernel);
    expect(!result.ok && result.text.endsWith(nothingChanged)).toBe(true);
  });

  test('I-62: codes come in any order, twice and pasted together, and tell which are missing', () => {
    const codes = toCodes(whole, 100);
    expect(codes.length).toBeGreaterThan(3);
    const links = codes.map((code) => `https://exempel.se/#/ta-emot/${code}`);
    expect(joinChunks([...links, ...links].reverse().join('\n'))).toEqual({ ok: true, payload: whole });
    const missing = joinParts(codeParts(codes.filter((_, index) => index !== 1).join(' ')));
    expect(missing).toEqual({ ok: false, missing: [2], count: codes.length });
    expect(joinParts(codeParts('inget'))).toMatchObject({ ok: false, count: 0 });
  });

  test('I-62: parts of two files are never put together', () => {
    const other = toCodes(toPayload(serialiseCase(named('En annan kör som sjunger'.repeat(9)))), 100);
    const [first, ...rest] = toCodes(whole, 100);
    expect(joinParts(codeParts([other[0], ...rest].join(' ')))).toMatchObject({ ok: false, missing: [1] });
    expect(joinParts(codeParts([...other, ...rest, first].join(' ')))).toEqual({ ok: true, payload: whole });
  });

  test('a file small enough is one code', () => {
    expect(toCodes(whole, whole.length)).toEqual([whole]);
  });
});
