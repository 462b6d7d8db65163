import { expect, test } from 'vitest';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import { embeddedCase } from '#src/documents/reopen.ts';
import { agreement, fonts } from './documents-sample.ts';

const text = '{"schemaVersion":1,"namn":"Lyktans öppna kvällar endstream"}';

test('arbetsfilen kommer tillbaka ur PDF:en byte för byte', async () => {
  const bytes = new TextEncoder().encode(text);
  const pdf = await toPdf(agreement, fonts, { attachCase: { name: 'fall.iop.json', bytes } });
  expect(new TextDecoder().decode(embeddedCase(pdf))).toBe(text);
});

test('en PDF utan arbetsfil, eller något annat, ger ingenting', async () => {
  expect(embeddedCase(await toPdf(agreement, fonts))).toBeUndefined();
  expect(embeddedCase(new TextEncoder().encode('inte en PDF'))).toBeUndefined();
});
