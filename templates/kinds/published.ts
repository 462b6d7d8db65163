/**
 * A published partnership as an agreement, a memo or an initiative: only what has been published, each fact with its source, and the
 * headings that nothing has been published under. None of our own terms or proposals stands under a real party's name.
 */
import type { AnswerLine } from '#steps/walk/answer-lines.ts';
import type { Block, Document, Run } from '#templates/tree/document.ts';
import { bullets, h2, muted, text, under } from '#templates/tree/prose.ts';
import { plain } from '#templates/tree/runs.ts';
import { clean, sentences } from '#templates/tree/swedish.ts';
import { sortedSummaries } from './case-summaries.ts';
import { frame } from './frame.ts';
import type { DocumentInput } from './input.ts';

/** A heading, and the questions whose published answers stand under it. */
interface Section {
  readonly heading: string;
  readonly refs: readonly string[];
}

const memoSections: readonly Section[] = [
  { heading: 'Parter', refs: ['F1', 'F3'] },
  { heading: 'Hur det började', refs: ['F6', 'A21'] },
  { heading: 'Behovet', refs: ['B2', 'B3', 'B4', 'B6'] },
  { heading: 'Målgruppen', refs: ['B5', 'B12', 'B13'] },
  { heading: 'Syfte och mål', refs: ['A22', 'B1', 'B11'] },
  { heading: 'Styrande dokument', refs: ['B7'] },
  { heading: 'Hur parten valdes', refs: ['R11'] },
  { heading: 'Parternas insatser', refs: ['O1', 'A4'] },
  { heading: 'Pengarna', refs: ['A6', 'A7', 'A23', 'R7'] },
  { heading: 'Tiden', refs: ['A8'] },
  { heading: 'Styrningen', refs: ['O5', 'O6'] },
  { heading: 'Uppföljningen', refs: ['U1', 'U2', 'U8'] },
];

/** The headings of our agreement: what has been published stands under them, and what has not is named by them. */
const agreementSections: readonly Section[] = [
  { heading: 'Parter', refs: ['F1', 'F2', 'F3'] },
  { heading: 'Varför', refs: ['B2', 'B3', 'B4', 'B6', 'B7', 'F6', 'A21'] },
  { heading: 'Vad det här är', refs: ['R11', 'R17'] },
  { heading: 'Syfte, mål och för vilka', refs: ['A22', 'B1', 'B11', 'B5', 'B12', 'B13'] },
  { heading: 'Det parterna gör tillsammans och lär sig', refs: ['B9', 'O3'] },
  { heading: 'Det parterna bidrar med', refs: ['O1', 'A4'] },
  { heading: 'Pengarna', refs: ['A6', 'A7', 'A23', 'R5', 'R7'] },
  { heading: 'Styrgrupp', refs: ['O5', 'O6'] },
  { heading: 'Uppföljning och redovisning', refs: ['U1', 'U2', 'U8'] },
  { heading: 'Öppenhet och personuppgifter', refs: [] },
  { heading: 'Trygghet, personal och försäkring', refs: [] },
  { heading: 'Om något inte fungerar', refs: [] },
  { heading: 'Tid, ändring och avslut', refs: ['A8'] },
];

const initiativeSections: readonly Section[] = [
  { heading: 'Behovet', refs: ['B2', 'B3', 'B5', 'B12'] },
  { heading: 'Idén', refs: ['A22', 'B9', 'F6'] },
  { heading: 'Målen', refs: ['B1', 'B11'] },
  { heading: 'Det organisationen bidrar med', refs: ['O1'] },
  { heading: 'Det organisationen vill få ut av det', refs: ['O3'] },
];

const labelOf = ({ label, text: words }: AnswerLine): string => {
  const tail = label.lastIndexOf(`, ${words}`);
  return (tail > 0 ? label.slice(0, tail) : label).replace(/[.?!:]+$/u, '');
};

/** One published fact: its label, the words, and where they were published. */
function factRuns(line: AnswerLine): readonly Run[] {
  const label = labelOf(line);
  const source = line.source === undefined ? '' : ` Källa: ${line.source}`;
  return [
    ...(label === '' ? [] : [{ text: `${label}: `, mark: 'muted' } as const]),
    ...plain(sentences(clean(line.text))),
    ...(source === '' ? [] : [{ text: source, mark: 'muted' } as const]),
  ];
}

const says = ({ text: words }: AnswerLine): boolean => clean(words) !== '';

/** What has been published and has no heading among these. */
function besides(all: DocumentInput, sections: readonly Section[]): readonly Block[] {
  const known = new Set(sections.flatMap(({ refs }) => refs));
  const lines = sortedSummaries(all).asked.flatMap(({ ref, lines: own }) => (known.has(ref) ? [] : own.filter(says)));
  return under(h2('Mer som är publicerat'), bullets(lines.map(factRuns)));
}

function published(all: DocumentInput, sections: readonly Section[], more: readonly Block[] = []): readonly Block[] {
  const { asked } = sortedSummaries(all);
  const linesOf = ({ refs }: Section): readonly AnswerLine[] =>
    asked
      .filter(({ ref }) => refs.includes(ref))
      .flatMap(({ lines }) => lines)
      .filter(says);
  const told = sections.map((section) => ({ ...section, lines: linesOf(section) }));
  const empty = told.filter(({ lines }) => lines.length === 0).map(({ heading }) => heading);
  return [
    ...told.flatMap(({ heading, lines }) => under(h2(heading), bullets(lines.map(factRuns)))),
    ...more,
    ...under(h2('Det här är inte publicerat'), [
      ...(empty.length === 0 ? [] : [muted('Under de här rubrikerna finns inget publicerat. Det är inget nej.')]),
      ...bullets(empty),
    ]),
  ];
}

export const publishedAgreement = (all: DocumentInput): Document =>
  frame(all, {
    kind: 'agreement',
    subtitle: 'Publicerade uppgifter, ordnade som ett avtal',
    blocks: [
      text('Här står bara det som har publicerats om ett verkligt partnerskap. Inget av det är parternas avtalstext.'),
      ...published(all, agreementSections, besides(all, agreementSections)),
    ],
  });

export const publishedMemo = (all: DocumentInput): Document =>
  frame(all, {
    kind: 'memo',
    subtitle: 'Publicerade uppgifter om ett partnerskap',
    blocks: [
      text('Här står bara det som har publicerats om ett verkligt partnerskap. Inget är ett förslag till beslut.'),
      ...published(all, memoSections),
    ],
  });

export const publishedInitiative = (all: DocumentInput): Document =>
  frame(all, {
    kind: 'initiative',
    subtitle: 'Publicerade uppgifter, ordnade som ett initiativ',
    blocks: [
      text('Så här kan ett initiativ byggas upp av det som har publicerats. Organisationen har inte skrivit det här.'),
      ...published(all, initiativeSections),
    ],
  });
