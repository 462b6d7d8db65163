/**
 * What the documents write in words of our own, read from the documents themselves: each kind is made from a case without
 * answers and from cases at every level, and every text that they print is told once. Cases without names and own texts,
 * so that nothing of the users' stands among them. Pure; the day decides the sums.
 */
import type { CaseFile } from '#steps/case/case-file.ts';
import { newCase } from '#steps/case/new-case.ts';
import { ruleSetVersion } from '#steps/catalogue/about.ts';
import type { PlainAnswers } from '#steps/law/assess/answers.ts';
import { caseFileFrom } from '#steps/law/cases/known-case-file.ts';
import { allKnownCases, baseAnswers } from '#steps/law/cases/known-cases.ts';
import type { Block, Document, Run, Trace } from '#templates/tree/document.ts';
import { plainText } from '#templates/tree/runs.ts';
import { type DocumentKind, documentKinds } from './kinds.ts';
import { makeDocument } from './make.ts';
import type { DocumentWords } from './words.ts';

export interface FixedProse {
  /** Kind and running number, for example "memo 12". */
  readonly id: string;
  /** Swedish name of the document. */
  readonly document: string;
  readonly text: string;
  /** Titles of the sources that the text names as its own. */
  readonly sources: readonly string[];
}

/** Answers that between them reach every level, and the texts that go with each. */
const answers: readonly PlainAnswers[] = [
  baseAnswers,
  { ...baseAnswers, invoices: 'ja', economicActivity: 'ja', localEffect: 'uppenbart_lokalt' },
  { ...baseAnswers, placements: 'delvis', otherSellers: 'delvis', statutoryDuty: 'delvis' },
  { ...baseAnswers, placements: 'ja', otherSellers: 'ja', enforceablePerformance: 'ja' },
  { ...baseAnswers, valueTransferred: 'nej', claimedLeg: 'V' },
];

/** Answers of known cases that between them bring out what the documents say only now and then. */
const telling: readonly string[] = ['X06', 'X13', 'X15', 'Y02', 'Y05', 'Y06', 'Y11', 'Y13', 'Y14', 'Y18', 'Y21'];

/** Of these the assessment and the vägval are made as well: of the others they say what stands in tables of its own. */
const whole: readonly string[] = ['X01', 'X04', 'X07', 'X08', 'X10', 'Y10', 'Y22'];
const laws: readonly DocumentKind[] = ['assessment', 'route'];

const at = '2026-01-15T09:00:00.000Z';

/** A known case without its names and its own words. */
const nameless = (id: string): CaseFile =>
  caseFileFrom({
    id,
    name: 'Partnerskapet',
    parts: (allKnownCases.find((known) => known.id === id)?.parts ?? []).map(({ changes }) => ({
      name: 'Delen',
      answers: { ...baseAnswers, ...changes },
    })),
  });

function cases(): readonly CaseFile[] {
  const empty = newCase({
    id: 'tomt',
    at,
    by: 'joint',
    voices: 'both',
    app: 'iop-verkstaden',
    ruleSet: ruleSetVersion,
  });
  const made = answers.map((one, index) =>
    caseFileFrom({ id: `fast-${index}`, name: 'Partnerskapet', parts: [{ name: 'Delen', answers: one }] }),
  );
  return [empty, ...made];
}

interface Told {
  readonly text: string;
  readonly sources: readonly string[];
}

const told = (runs: readonly Run[], trace?: Trace): Told => ({ text: plainText(runs), sources: trace?.sources ?? [] });

function inBlock(block: Block): readonly Told[] {
  switch (block.kind) {
    case 'heading':
      return [told(block.runs)];
    case 'paragraph':
      return [told(block.runs, block.trace)];
    case 'list':
      return block.items.flatMap((item) => [told(item.runs), ...(item.list ? inBlock(item.list) : [])]);
    case 'table':
      return [block.caption, ...block.columns.map(({ header }) => header)].map((text) => ({ text, sources: [] }));
    case 'callout':
      return [{ text: block.title, sources: [] }, ...block.blocks.flatMap(inBlock)];
    default:
      return [];
  }
}

/** Every text that a document prints outside the cells of its tables. */
export const inDocument = ({ title, subtitle, stamp, blocks }: Document): readonly Told[] => [
  ...[title, subtitle, stamp].map((text) => ({ text, sources: [] })),
  ...blocks.flatMap(inBlock),
];

/**
 * Headings, paragraphs, list items, captions and column heads of every kind of document, each once for its kind. The
 * document that prints every question is left out: its words are those of the questions.
 */
export function fixedProse(today: string, words: DocumentWords): readonly FixedProse[] {
  const files = cases();
  const more = telling.map(nameless);
  const wholes = whole.map(nameless);
  return documentKinds
    .filter(({ kind }) => kind !== 'everything')
    .flatMap(({ kind, name }) => {
      const made = [...files, ...(laws.includes(kind) ? wholes : [...more, ...wholes])];
      const all = made.flatMap((c) => inDocument(makeDocument(c, { kind, today, words })));
      const once = [...new Map(all.filter(({ text }) => text.trim() !== '').map((one) => [one.text, one])).values()];
      return once.map(({ text, sources }, index) => ({ id: `${kind} ${index + 1}`, document: name, text, sources }));
    });
}
