/** One promise as a line: what it is about, the words, and the numbers of the points of the agreement it is taken from. */
import type { AgreementInput } from '#templates/agreement/input.ts';
import { ours } from '#templates/fields/form.ts';
import type { Block, Document, Run } from '#templates/tree/document.ts';
import { labelled } from '#templates/tree/labels.ts';
import { runsIn, type Words } from '#templates/tree/prose.ts';
import { capital, clean } from '#templates/tree/swedish.ts';

export interface Line {
  /** A day, or what the promise is about. */
  readonly lead: string;
  readonly words: Words;
  /** Points of the agreement by clause and number in its file, "K24-1". A line of which none is printed is left out. */
  readonly points: readonly string[];
}

/** The agreement as it is printed, looked up by point. */
export interface Printed {
  readonly input: AgreementInput;
  /** Numbers by the id of the paragraph, in the order printed. */
  readonly numbers: ReadonlyMap<string, string>;
}

export function printedOf(input: AgreementInput, document: Document): Printed {
  const numbers = labelled(document).blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.numbered === true && block.label !== undefined
      ? [[block.id, block.label] as const]
      : [],
  );
  return { input, numbers: new Map(numbers) };
}

/** "K24-2" and, where it is printed once for each party, "K24-2-2" and so on; "=K14-1" is that point alone. */
const isOf = (id: string, point: string): boolean =>
  point.startsWith('=') ? id === point.slice(1) : id === point || id.startsWith(`${point}-`);

const clauseOf = (point: string): string => point.replace('=', '').split('-')[0] ?? point;

/** The parties have written the clause themselves: only their own words tell what it says. */
const ownWords = ({ input }: Printed, point: string): boolean =>
  clean(input.ownWording[clauseOf(point)]?.text ?? '') !== '';

const numbersOf = ({ numbers }: Printed, points: readonly string[]): readonly string[] => {
  const found = [...numbers].filter(([id]) => points.some((point) => isOf(id, point)));
  return [...new Set(found.map(([, number]) => number))];
};

const inOwnWords = 'Ni har skrivit egna ord om det här. Läs dem i avtalet.';

/** The runs of one line, or nothing when the agreement does not say it. */
export function lineRuns(line: Line, printed: Printed): readonly Run[] {
  const own = line.points.some((point) => ownWords(printed, point));
  const points = own ? line.points.map((point) => `${clauseOf(point)}-0`) : line.points;
  const numbers = numbersOf(printed, points);
  if (numbers.length === 0) return [];
  const { fields } = printed.input;
  const words = own
    ? [{ text: inOwnWords }]
    : runsIn(line.words).map((run) => ({ ...run, text: ours(fields, run.text) }));
  return [
    { text: `${ours(fields, capital(line.lead))}. `, mark: 'strong' },
    ...words,
    { text: ` ${numbers.join(', ')}`, mark: 'muted' },
  ];
}

export function linesList(lines: readonly Line[], printed: Printed): readonly Block[] {
  const items = lines.map((line) => lineRuns(line, printed)).filter((runs) => runs.length > 0);
  return items.length === 0 ? [] : [{ kind: 'list', style: 'bullets', items: items.map((runs) => ({ runs })) }];
}
