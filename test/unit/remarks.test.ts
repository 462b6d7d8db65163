/** Own remarks: kept with the case and its own file, and in nothing that anybody else is given. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { toCalendar } from '#src/documents/calendar.ts';
import { toDocx } from '#src/documents/docx.ts';
import { toHtml } from '#src/documents/html.ts';
import { openBytes } from '#src/documents/open-bytes.ts';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import { plainWords } from '#src/documents/plain.ts';
import { toText } from '#src/documents/text.ts';
import { textOf } from '#steps/case/answers.ts';
import { applyEdits } from '#steps/case/edit.ts';
import { longestRemark, remarkEdit, remarksOf, withoutRemark } from '#steps/case/remarks.ts';
import { revisionOf, serialiseCase } from '#steps/case/revision.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import { attachedCase } from '#steps/exchange/may-attach.ts';
import { openCase } from '#steps/import/gate.ts';
import { clauses } from '#templates/clause/library.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { calendarData } from '#templates/minutes/follow-up-dates.ts';
import { answer, at, emptyCase, entry, withEdits } from '#test/support/cases.ts';
import { exampleCase } from '#test/support/examples.ts';
import { sendFrom, takeIn, twoParties } from '#test/support/exchange-play.ts';
import { full } from '#test/support/full.ts';
import { bytesOf } from '#test/support/valid-case.ts';
import { documentXml } from '#test/support/words-reader.ts';

const today = '2026-11-22';
const mark = 'ANMÄRKNINGSMÄRKE';

const remark = (about: string, id = `a-${about || 'fallet'}`) =>
  remarkEdit({ id, about, text: `${mark} ${about}`, by: 'public', at });

/** A remark to every question, to every clause and to the whole. */
const everywhere = ['', ...allQuestions.map(({ ref }) => ref), ...clauses.map(({ id }) => id)].map((about) =>
  remark(about),
);
const without = exampleCase('OVN-01');
const noted = withEdits(without, ...everywhere);

describe('remarks', () => {
  test('are read the latest first, with what they are about, who wrote them and when', () => {
    const later = '2026-09-02T08:00:00.000Z';
    const c = withEdits(
      emptyCase(),
      remark('A39'),
      remarkEdit({ id: 'b', about: 'K21', text: ' Fråga ekonomi. ', by: 'public', at: later }),
    );
    expect(remarksOf(c)).toEqual([
      { id: 'b', about: 'K21', text: 'Fråga ekonomi.', by: 'public', at: later },
      { id: 'a-A39', about: 'A39', text: `${mark} A39`, by: 'public', at },
    ]);
    expect(remarksOf(applyEdits(c, withoutRemark(c, 'b'))).map(({ id }) => id)).toEqual(['a-A39']);
  });

  test('of a shape that nobody can read are passed over', () => {
    const odd = ['text', 7, ['a'], {}, { about: 'A39' }, { text: '   ' }].map((value, index) => ({
      op: 'note' as const,
      path: `own:remark:${index}`,
      voice: 'public',
      entry: entry(value as never, 'public'),
    }));
    expect(remarksOf(withEdits(emptyCase(), ...odd))).toEqual([]);
  });

  test('go with the own file and open again as they were, at full length', () => {
    const long = withEdits(
      noted,
      remarkEdit({ id: 'x', about: 'A39', text: 'å'.repeat(longestRemark), by: 'public', at }),
    );
    const opened = openCase(bytesOf(serialiseCase(long)));
    expect(opened.ok && opened.notices).toEqual([]);
    expect(opened.ok && remarksOf(opened.case)).toEqual(remarksOf(long));
  });

  test('and the days after the decision are read from the file that first had them, byte for byte', () => {
    const file = readFileSync('test/fixtures/old-versions/v1-desk.iop.json');
    const opened = openCase(new Uint8Array(file));
    if (!opened.ok) throw new Error(opened.text);
    expect(opened.notices).toEqual([]);
    expect(remarksOf(opened.case).map(({ about, text }) => `${about}: ${text}`)).toEqual([
      'A39: Fråga registratorn.',
      'K21: Är beloppet för 2028 inräknat?',
    ]);
    expect(textOf(opened.case, 'decision.announcedDate', 'k1')).toBe('2027-04-16');
    expect(textOf(opened.case, 'agreement.signedDate')).toBe('2027-05-12');
    expect(serialiseCase(opened.case)).toBe(file.toString('utf8'));
  });

  test('change neither what the case says nor its revision', () => {
    expect(revisionOf(noted)).toBe(revisionOf(without));
  });
});

describe('the other party and every document', () => {
  test('are given none of them, and what comes back takes none away', () => {
    const { k, o } = twoParties();
    k.c = applyEdits(k.c, everywhere);
    const sent = sendFrom(k);
    expect(serialiseCase(sent)).not.toContain(mark);
    expect(takeIn(o, sent, { take: 'theirs' })).toBe('merged');
    o.c = applyEdits(o.c, [
      answer('triedBefore', 'Ett kafé', 'o1'),
      remarkEdit({ id: 'o', about: 'A39', text: 'Deras', by: 'o1', at }),
    ]);
    expect(takeIn(k, sendFrom(o), { take: 'theirs' })).toBe('merged');
    expect(remarksOf(k.c)).toHaveLength(everywhere.length);
    expect(remarksOf(o.c).map(({ text }) => text)).toEqual(['Deras']);
  });

  test('the case that a PDF carries has none', () => {
    expect(remarksOf(attachedCase(noted))).toEqual([]);
    expect(serialiseCase(attachedCase(noted))).not.toContain(mark);
  });

  test.runIf(full)('nor has the PDF itself', async () => {
    const bytes = new TextEncoder().encode(serialiseCase(attachedCase(noted)));
    const document = makeDocument(noted, { kind: 'agreement', today });
    const inside = openBytes(await toPdf(document, readFonts(), { attachCase: { name: 'fall.iop.json', bytes } }));
    expect(inside.ok && serialiseCase(inside.case)).not.toContain(mark);
  });

  const words = documentWords();
  test.each(documentKinds)('$name is the same document with and without them', async ({ kind }) => {
    const wish = { kind, today, traceability: true, words: await words };
    const document = makeDocument(noted, wish);
    // Every renderer is given the document and nothing else of the case.
    expect(JSON.stringify(document) === JSON.stringify(makeDocument(without, wish))).toBe(true);
    if (!full && kind !== 'questions') return;
    const texts = [plainWords(document), toHtml(document), toText(document), documentXml(await toDocx(document))];
    for (const text of texts) expect(text).not.toContain(mark);
  });

  test('the calendar has none', () => {
    expect(calendarData(noted, today)).toEqual(calendarData(without, today));
    expect(toCalendar(calendarData(noted, today))).not.toContain(mark);
  });
});
