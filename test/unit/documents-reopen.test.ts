import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import { caseInPdf, newCost } from '#src/documents/reopen.ts';
import { revisionOf } from '#steps/case/revision.ts';
import { openCase } from '#steps/import/gate.ts';
import { sizeLimit } from '#steps/import/messages.ts';
import { full } from '#test/support/full.ts';
import { bytesOf, validText } from '#test/support/valid-case.ts';
import { agreement, documentOf, fonts } from './documents-sample.ts';

const good = validText();
const folder = mkdtempSync(join(tmpdir(), 'iop-reopen-'));
const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const carrying = (bytes: Uint8Array, name = 'fall.iop.json') =>
  toPdf(documentOf([]), fonts, { attachCase: { name, bytes } });

/** As the app does it: out of the PDF, then through the gate. */
function opened(pdf: Uint8Array) {
  const found = caseInPdf(pdf);
  return found.ok ? openCase(found.bytes) : found;
}

let pdf = new Uint8Array();
beforeAll(async () => {
  pdf = new Uint8Array(
    await toPdf(agreement, fonts, { attachCase: { name: 'ärende.iop.json', bytes: bytesOf(good) } }),
  );
  writeFileSync(join(folder, 'in.pdf'), pdf);
});

describe('en PDF med arbetsfil öppnas igen', () => {
  test('byte för byte, även när texten liknar slutet på en ström', async () => {
    const text = '{"schemaVersion":1,"namn":"Lyktans öppna kvällar endstream endobj"}';
    const found = caseInPdf(await carrying(bytesOf(text)));
    expect(found.ok && new TextDecoder().decode(found.bytes)).toBe(text);
  });

  test('till samma fall med samma rev', () => {
    const direct = openCase(bytesOf(good));
    const through = opened(pdf);
    if (!direct.ok || !through.ok) throw new Error('Fallet gick inte att öppna');
    expect(through.case).toEqual(direct.case);
    expect([through.case.rev, revisionOf(through.case)]).toEqual([direct.case.rev, revisionOf(direct.case)]);
  });

  // What other programs do to a file that they save again.
  const saved = [
    ['objektströmmar', ['--object-streams=generate']],
    ['inga objektströmmar', ['--object-streams=disable']],
    ['okomprimerat', ['--stream-data=uncompress', '--object-streams=generate']],
    ['läsbart för människor', ['--qdf']],
    ['hårdare packat', ['--recompress-flate', '--compression-level=9']],
    ['för snabb visning på webben', ['--linearize']],
  ] as const;
  test.each(saved)('I-57 sparad på nytt av qpdf: %s', (_, options) => {
    const out = join(folder, 'out.pdf');
    try {
      execFileSync('qpdf', [...options, join(folder, 'in.pdf'), out]);
    } catch (error) {
      if (!isMissing(error)) throw error;
      console.warn('Inte kontrollerat: qpdf finns inte här.');
      return;
    }
    const again = opened(new Uint8Array(readFileSync(out)));
    expect(again.ok && again.case.rev).toBe(JSON.parse(good).rev);
  });

  test('också när en annan bilaga ligger före', async () => {
    const other = '7 0 obj\n<</Type /EmbeddedFile /Length 5>>\nstream\n<xml>\nendstream\nendobj\n';
    const both = Buffer.concat([Buffer.from(`%PDF-1.7\n${other}`), Buffer.from(pdf)]);
    expect(opened(both).ok).toBe(true);
  });
});

describe('en PDF utan arbetsfil får ett svar och ändrar ingenting', () => {
  const says = 'Det här är en PDF, inte en arbetsfil. PDF:en innehåller ingen arbetsfil';

  test('I-58a PDF/A-2 utan bilaga', async () => {
    const answer = opened(await toPdf(agreement, fonts));
    expect(answer).toMatchObject({ ok: false, id: 'IM-05' });
    expect(!answer.ok && answer.text).toBe(`${says}. Inget har ändrats i ert ärende.`);
  });

  test('I-58b krypterad', () => {
    const out = join(folder, 'locked.pdf');
    try {
      execFileSync('qpdf', ['--encrypt', 'a', 'b', '256', '--', join(folder, 'in.pdf'), out]);
    } catch (error) {
      if (!isMissing(error)) throw error;
      console.warn('Inte kontrollerat: qpdf finns inte här.');
      return;
    }
    const answer = opened(new Uint8Array(readFileSync(out)));
    expect(answer).toMatchObject({ ok: false, id: 'IM-05' });
    expect(!answer.ok && answer.text).toContain(`${says} som går att läsa: den är krypterad.`);
  });

  test('I-58c en utskrift till PDF', () => {
    const printed = '%PDF-1.4\n1 0 obj\n<</Type /Catalog /Names <</EmbeddedFiles <</Names []>>>>>>\nendobj\ntrailer\n';
    const answer = opened(bytesOf(printed));
    expect(!answer.ok && answer.text).toContain(says);
  });
});

describe('I-59 en bilaga som inte går att öppna får samma svar som filen ensam', () => {
  const swap = (from: string, to: string) => {
    expect(good).toContain(from);
    return good.replace(from, () => to);
  };
  const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const rows: readonly (readonly [string, () => Uint8Array])[] = [
    ['I-01 tom', () => new Uint8Array()],
    ['I-02 bara mellanrum', () => bytesOf(' \n\t ')],
    ['I-03 avbruten', () => bytesOf(good.slice(0, good.length / 2))],
    ['I-04 skräp efter slutet', () => bytesOf(`${good}xx`)],
    ['I-05 en kommentar', () => bytesOf(swap('"version"', '// hej\n "version"'))],
    ['I-06 BOM', () => bytesOf(`\ufeff${good}`)],
    ['I-07 UTF-16', () => Uint8Array.of(0xff, 0xfe, ...[...good].flatMap((char) => [char.charCodeAt(0) & 255, 0]))],
    ['I-08 Latin-1', () => latin1(good)],
    ['I-09 överlång UTF-8', () => latin1('{"a": "\u00c0\u0080"}')],
    ['I-10 en PNG', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ['I-11 null', () => bytesOf('null')],
    ['I-12 ett annat verktygs JSON', () => bytesOf('{"type":"excalidraw","version":2}')],
    ['I-13 utan version', () => bytesOf(swap('"version": 1,', ''))],
    ['I-15 nyare version', () => bytesOf(swap('"version": 1', '"version": 99'))],
    ['I-16 __proto__', () => bytesOf(swap('"format":', '"__proto__": {"admin": true},\n  "format":'))],
    ['I-20 samma nyckel två gånger', () => bytesOf(swap('"format":', '"format": "x",\n  "format":'))],
    ['I-21 hundra tusen nivåer', () => bytesOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    // As it comes by itself it is opened in import.test.ts.
    ...(full
      ? [['I-23 ett fält på 10 MB', () => bytesOf(swap('"Mötesplats Ängen"', `"${'x'.repeat(10_000_000)}"`))] as const]
      : []),
    ['I-26 NaN', () => bytesOf(swap('"value": 120000', '"value": NaN'))],
    ['I-30 negativa kronor', () => bytesOf(swap('"value": 120000', '"value": -120000'))],
    ['I-33 30 februari', () => bytesOf(swap('"2027-01-01"', '"2026-02-30"'))],
    ['I-39 javascript-länk', () => bytesOf(swap('"https://kommun.example/plan"', '"javascript:alert(1)"'))],
    ['I-42 NUL i ett namn', () => bytesOf(swap('"Mötesplats Ängen"', '"Möte\\u0000"'))],
    ['I-43 halvt teckenpar', () => bytesOf(swap('"Mötesplats Ängen"', '"Möte\\ud800"'))],
    ['I-44 NFD', () => bytesOf(swap('"Mötesplats Ängen"', '"Mo\u0308tesplats"'))],
  ];

  test.each(rows)('%s', async (_, make) => {
    const bytes = make();
    const { ok, ...answer } = opened(await carrying(bytes));
    const { ok: bareOk, ...bare } = openCase(bytes);
    expect([ok, answer]).toEqual([bareOk, bare]);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });
});

describe('en skadad eller fientlig PDF', () => {
  test('avhuggen mitt i bilagan är en avbruten fil', () => {
    const text = Buffer.from(pdf).toString('latin1');
    const start = text.indexOf('stream', text.indexOf('/Type /EmbeddedFile'));
    expect(opened(pdf.subarray(0, start + 200))).toMatchObject({ ok: false, id: 'IM-02' });
  });

  test('I-62 en bilaga som packas upp till mer än gränsen stoppas under uppackningen', () => {
    const packed = Buffer.from(zlibSync(new Uint8Array(1.25 * sizeLimit)));
    const head = `%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`;
    const cost = newCost();
    const answer = caseInPdf(Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\n')]), cost);
    expect(answer).toMatchObject({ ok: false, id: 'IM-10' });
    expect(cost.unpacked).toBeLessThan(1.2 * sizeLimit);
  });

  test('full av låtsade bilagor besvaras utan att dröja', () => {
    const many = bytesOf(`%PDF-1.7\n${'1 0 obj <</Type /EmbeddedFile'.repeat(400_000)}`);
    const cost = newCost();
    expect(caseInPdf(many, cost)).toMatchObject({ ok: false, id: 'IM-05' });
    expect(cost.looked).toBeLessThan(many.length);
  });
});
