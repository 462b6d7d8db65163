/**
 * "Det här lovar ni": one page for those who sign. Every line is taken from a point of the agreement and says which; none
 * has an answer of its own, and what the agreement does not print stands nowhere here.
 */
import { type Party, partiesOf } from '#templates/fields/fields.ts';
import { sideTerm } from '#templates/fields/form.ts';
import { frame } from '#templates/kinds/frame.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { periodRuns } from '#templates/memo/names.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { h2, text } from '#templates/tree/prose.ts';
import { boardLines, endLines, limitLines } from './closing.ts';
import { type Line, lineRuns, linesList, type Printed, printedOf } from './line.ts';
import { commonLines, organisationLines, publicCommonLines, publicLines } from './lines.ts';

const subtitle = 'Det här lovar ni';

function paragraphs(lines: readonly Line[], printed: Printed): readonly Block[] {
  return lines
    .map((line) => lineRuns(line, printed))
    .filter((runs) => runs.length > 0)
    .map((runs) => ({ kind: 'paragraph', runs }));
}

interface Side {
  readonly all: readonly Party[];
  /** What one party promises; `nth` is its place on its side. */
  readonly own: (party: Party, nth: number) => readonly Line[];
  readonly common: readonly Line[];
  /** The heading over what they promise alike, by how many they are. */
  readonly together: string;
  readonly term: string;
}

/** One party has one list; several have a list each, and one of what they promise alike. */
function sideBlocks({ all, own, common, together, term }: Side, printed: Printed): readonly Block[] {
  const named = (name: string | undefined, lines: readonly Line[]): readonly Block[] => [
    h2(name ?? term),
    ...linesList(lines, printed),
  ];
  const [only] = all;
  if (all.length < 2) return named(only?.name, [...(only ? own(only, 0) : []), ...common]);
  const lead = all.length === 2 ? 'Båda' : 'Alla';
  return [...all.flatMap((party, nth) => named(party.name, own(party, nth))), ...named(`${lead} ${together}`, common)];
}

function sides(printed: Printed): readonly Block[] {
  const { fields } = printed.input;
  const organisations = partiesOf(fields, 'org');
  // With several organisations each has a point of its own for what it brings.
  const point = (nth: number): string => (nth === 0 ? '=K14-1' : `=K14-1-${nth + 1}`);
  return [
    ...sideBlocks(
      {
        all: partiesOf(fields, 'public'),
        own: (party) => publicLines(fields, party),
        common: publicCommonLines(fields),
        together: 'offentliga parterna, var för sig',
        term: sideTerm(fields, 'public'),
      },
      printed,
    ),
    ...sideBlocks(
      {
        all: organisations,
        own: (party, nth) => organisationLines(fields, party, organisations.length > 1 ? point(nth) : 'K14-1'),
        common: commonLines(fields),
        together: 'organisationerna, var för sig',
        term: sideTerm(fields, 'org'),
      },
      printed,
    ),
  ];
}

/** @param agreed The agreement, or nothing while none can be made: then there is nothing to promise. */
export function promises(all: DocumentInput, agreed: Document | undefined): Document {
  const { fields } = all.input;
  if (agreed === undefined)
    return frame(all, {
      kind: 'promises',
      subtitle,
      blocks: [text('Det finns inget avtal att lova något i än.')],
    });
  const printed = printedOf(all.input, agreed);
  return frame(all, {
    kind: 'promises',
    subtitle,
    side: 'none',
    blocks: [
      text([...periodRuns(fields), { text: '. Läs före underskriften. Siffrorna visar punkten i avtalet.' }]),
      ...sides(printed),
      ...paragraphs([...limitLines(fields), ...boardLines(fields), ...endLines(fields)], printed),
    ],
  });
}
