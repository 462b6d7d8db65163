/** "Det här lovar ni": one page for those who sign, every line of which is taken from the agreement and says where. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { layout } from '#src/documents/pdf/layout.ts';
import { metricsOf } from '#src/documents/pdf/metrics.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';
import { clauses } from '#templates/clause/library.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { labelled } from '#templates/tree/labels.ts';
import { plainText } from '#templates/tree/runs.ts';
import { answer, withEdits } from '#test/support/cases.ts';
import { wholeText } from '#test/support/document-text.ts';
import { full } from '#test/support/full.ts';

const today = '2026-11-30';
const metrics = metricsOf(readFonts());

const casesIn = (folder: string): readonly (readonly [string, CaseFile])[] =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.iop.json'))
    .flatMap((file) => {
      const opened = openCase(new Uint8Array(readFileSync(new URL(`../../${folder}/${file}`, import.meta.url))));
      return opened.ok ? [[file.replace('.iop.json', ''), opened.case] as const] : [];
    });

const examples = casesIn('src/examples/cases');
const review = casesIn('test/fixtures/cases/review');
const telling = [
  ...examples.filter(([id]) => id.startsWith('OVN-')),
  ...review.filter(
    ([id]) => full || ['near-empty', 'no-money', 'own-words-sentences', 'own-words-bullets'].includes(id),
  ),
];
const example = (id: string): CaseFile => {
  const found = examples.find(([one]) => one === id)?.[1];
  if (!found) throw new Error(id);
  return found;
};
const promisesOf = (c: CaseFile): Document => makeDocument(c, { kind: 'promises', today });
const text = (document: Document): string => wholeText(document).replaceAll('\u00a0', ' ');

/** Every line with its numbers. */
const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(({ runs }) => plainText(runs))
      : block.kind === 'paragraph' && block.runs[0]?.mark === 'strong'
        ? [plainText(block.runs)]
        : [],
  );

describe.each(telling)('the promises of %s', (_, c) => {
  const document = promisesOf(c);
  const parties = makeDocument(c, { kind: 'agreement', today }).parties.length;

  test('are one page, and one more at most where more than three parties sign', () => {
    expect(layout(document, metrics).pages.length).toBeLessThanOrEqual(parties > 3 ? 2 : 1);
  });

  test('each say where in the agreement they stand', () => {
    const agreement = makeDocument(c, { kind: 'agreement', today });
    const printed = labelled(agreement).blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.label !== undefined ? [block.label] : [],
    );
    for (const line of linesOf(document.blocks)) {
      const numbers = / ((?:\d+\.\d+(?:, )?)+)$/u.exec(line)?.[1]?.split(', ') ?? [];
      expect(numbers.length, line).toBeGreaterThan(0);
      expect(printed, line).toEqual(expect.arrayContaining([...numbers]));
    }
  });
});

describe('what Lyktan and its kommun promise', () => {
  const lyktan = example('OVN-01');
  const words = text(promisesOf(lyktan));

  test.each([
    'Bidra med 85 000 kr 2027, 170 000 kr 2028, 170 000 kr 2029 och 85 000 kr 2030, om kommunfullmäktige anslår medel.',
    '31 januari och 31 augusti. Betala ut bidraget',
    'Låta de öppna kvällarna använda träffpunkten, 48 söndagar per år.',
    '31 mars varje år. Rapportera till socialnämnden.',
    'Bidra med 20 000 kr 2027',
    'Betala tillbaka det som inte har använts, om inte kommunen låter er använda det nästa år.',
    'Ha ansvarsförsäkring och olycksfallsförsäkring för ideellt engagerade',
    'Senast 30 september 2030. Lämna slutredovisning',
    'Kräva att en insats genomförs, styra arbetet i detalj och bestämma vem som får delta.',
    'Den 30 juni 2030, utan uppsägning. Efter tre månaders uppsägning',
  ])('says ”%s”', (line) => {
    expect(words).toContain(line);
  });

  test('has nothing of children, whom it does not concern', () => {
    expect(words).not.toContain('registerutdrag');
  });

  test('follows the answers', () => {
    const decided = text(promisesOf(withEdits(lyktan, answer('fundingDecided', 'ja', 'public'))));
    expect(decided).not.toContain('om kommunfullmäktige anslår medel');
    const back = text(promisesOf(withEdits(lyktan, answer('surplusRule@p1', 'tillbaka'))));
    expect(back).toContain('Betala tillbaka det som inte har använts.');
    const unequal = [answer('termination.equal', 'nej'), answer('termination.orgNoticeMonths', 1)];
    expect(text(promisesOf(withEdits(lyktan, ...unequal)))).toContain(
      'Efter tre månaders uppsägning från kommunen och en månads uppsägning från organisationen',
    );
  });

  test('sends to the parties’ own words where they have written the clause themselves', () => {
    const own = withEdits(lyktan, {
      op: 'note',
      path: 'clauseOwnWording:K24',
      voice: 'joint',
      entry: { value: 'Pengarna betalas varje månad.', by: 'joint', at: '2027-01-01T00:00:00.000Z' },
    });
    expect(text(promisesOf(own))).toMatch(/Ni har skrivit egna ord om det här\. Läs dem i avtalet\. 8\.\d/u);
  });
});

test('each organisation has its own money and its own efforts', () => {
  const words = text(promisesOf(example('OVN-11')));
  expect(words).toMatch(/Föreningen Relingen[\s\S]*Bidra med skutan och verktyg[\s\S]*Stiftelsen Gamla Tjärboden/u);
  expect(words).toMatch(/Stiftelsen Gamla Tjärboden[\s\S]*30 000 kr 2027[\s\S]*Båda organisationerna/u);
});

test('an empty case and a published one promise nothing that nobody has said', () => {
  const published = examples.filter(([id]) => id.startsWith('FK-'));
  for (const [, c] of published) expect(text(promisesOf(c))).toContain('inget avtal att lova något i');
  const empty = review.find(([id]) => id === 'near-empty')?.[1];
  if (!empty) throw new Error('near-empty');
  expect(text(promisesOf(empty))).not.toMatch(
    /styra arbetet i detalj|bestämma vem som får delta|kräva att en insats/iu,
  );
});

test('a clause that they name is in the library', () => {
  const ids = new Set(clauses.map(({ id }) => id));
  const source = ['lines', 'closing', 'promises']
    .map((file) => readFileSync(new URL(`../../templates/promises/${file}.ts`, import.meta.url), 'utf8'))
    .join('');
  const named = [...source.matchAll(/'=?(K\d+[a-z]?)-(\d)'/gu)];
  expect(named.length).toBeGreaterThan(20);
  for (const [, id = '', point] of named) {
    expect(ids.has(id), id).toBe(true);
    const numbers = clauses.find((clause) => clause.id === id)?.paragraphs.map(({ number }) => String(number));
    expect(numbers, id).toContain(point);
  }
});
