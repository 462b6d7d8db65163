/** Spårbarhet: from each paragraph of the agreement to the answers, the rules and the sources behind it. */

import { clauses } from '#templates/clause/library.ts';
import { ours } from '#templates/fields/form.ts';
import type { Block, Run, Trace } from '#templates/tree/document.ts';
import { plain, plainText } from '#templates/tree/runs.ts';
import type { AgreementInput } from './input.ts';

interface Traced {
  /** Ids of the paragraphs. */
  readonly points: readonly string[];
  readonly trace: Trace;
}

/** What each clause was built from, in the order printed: one row a clause, with the paragraphs that were printed. */
function byClause(blocks: readonly Block[]): ReadonlyMap<string, Traced> {
  const found = new Map<string, Traced>();
  const note = (trace: Trace | undefined, point: string | undefined): void => {
    if (trace?.clause === undefined) return;
    const before = found.get(trace.clause) ?? { points: [], trace: { ...trace, answers: [] } };
    const answers = [...before.trace.answers, ...trace.answers];
    found.set(trace.clause, {
      points: point === undefined ? before.points : [...before.points, point],
      trace: { ...before.trace, answers },
    });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') note(block.trace, block.numbered === true ? block.id : undefined);
    if (block.kind === 'list') for (const item of block.items) note(item.trace, undefined);
  }
  return found;
}

/** Each question once, with its page as a way back to the answer. */
function answerRuns(trace: Trace): readonly Run[] {
  const once = [...new Map(trace.answers.map((answer) => [answer.ref, answer])).values()];
  if (once.length === 0) return plain('Fast text, inget svar');
  return once.flatMap(({ ref, page }, index): readonly Run[] => [
    ...(index > 0 ? [{ text: ', ' }] : []),
    { text: ref, ref, page },
  ]);
}

const headings = new Map(clauses.map((clause) => [clause.id, clause.heading]));

/** The paragraphs of a clause, first to last: "20.1–20.4", or the only one. */
function span(points: readonly string[]): readonly Run[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from: Run = { text: '', to: first };
  return first === last ? [from] : [from, { text: '–' }, { text: '', to: last }];
}

/**
 * The appendix, from the printed text of the clauses. It is no part of the agreement and says so.
 * @param printed The blocks of the clauses, as printed.
 */
export function traceability(printed: readonly Block[], input: AgreementInput): readonly Block[] {
  const own = new Set(
    printed.flatMap((block) =>
      block.kind === 'paragraph' && block.ownWording ? [block.trace?.clause ?? plainText(block.runs)] : [],
    ),
  );
  const rows = [...byClause(printed)].map(([id, { points, trace }]) => [
    span(points),
    plain(`${ours(input.fields, headings.get(id) ?? id)} (${id})${own.has(id) ? ', egen formulering' : ''}`),
    answerRuns(trace),
    plain(trace.rules.length > 0 ? trace.rules.join(', ') : '–'),
    plain(trace.sources.join('; ')),
  ]);
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, runs: plain('Spårbarhet'), id: 'sparbarhet' },
    {
      kind: 'paragraph',
      runs: plain(
        'Tabellen visar vad varje avsnitt bygger på. Den är ett stöd för läsaren och gäller inte som en del av avtalet.',
      ),
    },
    {
      kind: 'table',
      caption: 'Från avsnitt till svar, regel och källa',
      columns: [
        { header: 'Punkt', width: 0.8 },
        { header: 'Avsnitt', width: 1.3 },
        { header: 'Svar', width: 1.5 },
        { header: 'Regel', width: 0.9 },
        { header: 'Källa', width: 2 },
      ],
      rowHeaders: true,
      rows,
    },
    {
      kind: 'paragraph',
      runs: plain(
        'Källornas märken: [K] källan är läst, [A] allmän kunskap, [O] oklart eller omstritt, [F] eget förslag.',
      ),
    },
  ];
}
