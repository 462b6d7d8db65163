/** The codes on groups' telephones, read from pictures: a whole file, a file in parts, and what is no code of ours. */
import { encodeQR } from 'qr';
import { describe, expect, test } from 'vitest';
import { readCodes } from '#src/app/parts/sitting/read-codes.ts';
import type { Device } from '#src/app/shell/device.ts';
import { handOut } from '#src/workshop/hand-out.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { toCodes, toPayload } from '#steps/exchange/payload.ts';
import { openCase } from '#steps/import/gate.ts';
import { exampleCase } from '#test/support/examples.ts';

const wish = {
  id: 'g1',
  at: '2026-12-01T09:00:00Z',
  group: 'Grupp 1',
  title: '',
  answers: 'empty',
  track: 'short',
} as const;
const file = serialiseCase(handOut(exampleCase('OVN-01'), wish));

/** A picture of a code, four pixels a square, as the pixels that a canvas would give. */
function pixels(text: string) {
  const squares = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const size = squares.length * 4;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (squares[y >> 2]?.[x >> 2]) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return { width: size, height: size, data };
}

/** A device whose pictures are named after what their code says. */
const device = {
  pixelsOf: async (picture: File) =>
    picture.name === 'katt' ? { width: 40, height: 40, data: new Uint8ClampedArray(6400) } : pixels(picture.name),
} as unknown as Device;

const read = (texts: readonly string[], waiting: readonly string[] = []) =>
  readCodes(
    texts.map((text) => new File([], text)),
    waiting,
    device,
  );

const link = (code: string): string => `https://exempel.se/#/ta-emot/${code}`;

describe('a code on a telephone', () => {
  test('becomes the file of the group', async () => {
    const { files, told } = await read(toCodes(toPayload(file)).map(link));
    expect(told).toEqual([]);
    const [bytes] = await Promise.all(files.map((one) => one.arrayBuffer()));
    const opened = openCase(new Uint8Array(bytes ?? new ArrayBuffer(0)));
    expect(opened.ok && serialiseCase(opened.case)).toBe(file);
  });

  test('is one of several, and says which are missing until they have come in any order', async () => {
    const codes = toCodes(toPayload(file), 300).map(link);
    expect(codes.length).toBeGreaterThan(1);
    const first = await read(codes.slice(1));
    expect([first.files.length, first.told.at(-1)]).toEqual([0, `Läs också kod 1 av ${codes.length}.`]);
    const whole = await read(codes.slice(0, 1), first.waiting);
    expect([whole.files.length, whole.waiting, whole.told]).toEqual([1, [], []]);
  });

  test('of something else, and a picture without a code, are said and leave nothing', async () => {
    const other = await read(['https://exempel.se/', 'katt']);
    expect([other.files, other.told[0]]).toEqual([[], 'Koden hör inte till IOP-verkstaden.']);
    expect(other.told[1]).toMatch(/^Bilden har ingen kod/);
  });
});
