/** Links: nothing readable in them, and those that a guard of the mail has written over are put right. */
import { describe, expect, test } from 'vitest';
import { hashBefore } from '#src/effects/payload.ts';
import { newCode, seal, unseal } from '#src/effects/sealed.ts';
import { fromPayload, fromSealed, isSealed, joinChunks, pack, toSealed, unpack } from '#steps/exchange/payload.ts';

describe('a link that a guard of the mail has written over', () => {
  const hash = '#/ta-emot/iop2.AbC-d_9';
  test.each([
    ['?#/ta-emot/iop2.AbC-d_9'],
    ['?%23/ta-emot/iop2.AbC-d_9'],
    ['?%23%2Fta-emot%2Fiop2.AbC-d_9'],
    ['?%2523%252Fta-emot%252Fiop2.AbC-d_9'],
    ['?=%23/ta-emot/iop2.AbC-d_9'],
    ['?%23/ta-emot/iop2.AbC-d_9&utm_source=mejl'],
  ])('is put right: %s', (search) => {
    expect(hashBefore(search)).toBe(hash);
  });

  test.each([[''], ['?spara=inte'], ['?rensa'], ['?%23/oversikt'], ['?%'], ['?%252525252323/ta-emot/iop2.A']])(
    'and another address is left alone: %s',
    (search) => {
      expect(hashBefore(search)).toBeUndefined();
    },
  );
});

describe('what a link carries', () => {
  const text = '{"partnership.name":"Grannkaféet"}';

  test('is opened by its code alone, however it is written, and by no other', async () => {
    const code = newCode();
    expect(code).toMatch(/^(?:[A-HJ-KM-NP-Z2-9]{4}-){2}[A-HJ-KM-NP-Z2-9]{4}$/);
    const payload = toSealed(await seal(pack(text), code));
    expect(isSealed(payload)).toBe(true);
    expect(fromPayload(payload)).toMatchObject({ ok: false });
    const sealed = fromSealed(payload);
    if (!sealed) throw new Error('cut');
    const bytes = await unseal(sealed, code.toLowerCase().replaceAll('-', ' '));
    const opened = bytes ? unpack(bytes) : undefined;
    expect(opened?.ok && new TextDecoder().decode(opened.bytes)).toBe(text);
    expect(await unseal(sealed, newCode())).toBeUndefined();
    expect(joinChunks(`Hej! https://exempel.se/?#/ta-emot/${payload}`)).toEqual({ ok: true, payload });
  });
});
