/** What the agreement lacks: what is missing, what is open, and which clauses wait for an answer. */
import { longDate } from '#steps/swedish/format.ts';
import type { Gap } from '#templates/agreement/gaps.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import type { Selection } from '#templates/clause/select.ts';
import { factOf } from '#templates/fields/facts.ts';
import { ours } from '#templates/fields/form.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import { capital } from '#templates/tree/swedish.ts';

type Table = Extract<Block, { kind: 'table' }>;

const heading = (text: string, id: string): Block => ({ kind: 'heading', level: 2, runs: plain(text), id });

const toPage = (ref: string, page: string): readonly Run[] => [{ text: `Fråga ${ref}`, page, ref }];

/** Pages in the order of the method: F.1 … F.6, 1.1 … 5.15, E.1 … E.7. */
function comparePages(a: string, b: string): number {
  return pageOrder(a) - pageOrder(b);
}

function pageOrder(page: string): number {
  const [stage = '', number = ''] = page.split('.');
  const step = stage === 'F' ? 0 : stage === 'E' ? 6 : Number(stage);
  return step * 100 + Number(number);
}

/** "Det som saknas": one row for each missing fact, by page. */
export function missingPage(gaps: readonly Gap[], selection: Selection, input: AgreementInput): readonly Block[] {
  const rows = gaps
    .toSorted((a, b) => comparePages(a.page, b.page))
    .map((gap): Table['rows'][number] => [
      plain(capital(ours(input.fields, gap.label))),
      plain(gap.ref),
      toPage(gap.ref, gap.page),
    ]);
  const undecided = selection.undecided.map(({ clause, fact }): Table['rows'][number] => {
    const { asks } = factOf(fact);
    const { ref, page } = input.fields.asksAt(fact);
    return [
      plain(ours(input.fields, clause.heading)),
      plain(`Ni har inte svarat på ${ours(input.fields, asks)}`),
      toPage(ref, page),
    ];
  });
  if (rows.length + undecided.length === 0) return [];
  const missing: Table = {
    kind: 'table',
    caption: 'Uppgifter som saknas',
    columns: [
      { header: 'Uppgift', width: 2.4 },
      { header: 'Fråga', width: 0.6 },
      { header: 'Fyll i på', width: 0.8 },
    ],
    rowHeaders: true,
    rows,
  };
  const clauses: Table = {
    kind: 'table',
    caption: 'Avsnitt som väntar på ett svar',
    columns: [
      { header: 'Avsnitt', width: 1.4 },
      { header: 'Varför det inte är med', width: 2 },
      { header: 'Svara på', width: 0.8 },
    ],
    rowHeaders: true,
    rows: undecided,
  };
  return [
    heading('Det som saknas', 'det-som-saknas'),
    ...(rows.length > 0 ? [missing] : []),
    ...(undecided.length > 0 ? [clauses] : []),
  ];
}

/** "Öppna frågor": what somebody has promised to find out, and by when. Empty when there is nothing. */
export function openQuestionsAnnex(input: AgreementInput): readonly Block[] {
  const rows = input.openQuestions
    .toSorted((a, b) => comparePages(a.page, b.page))
    .map((open): Table['rows'][number] => [
      plain(open.text),
      plain(open.party),
      plain(open.who ?? 'Ingen utsedd'),
      plain(open.by === undefined ? 'Ingen dag satt' : longDate(open.by)),
      toPage(open.ref, open.page),
    ]);
  if (rows.length === 0) return [];
  const table: Table = {
    kind: 'table',
    caption: 'Frågor som ni ska ta reda på',
    columns: [
      { header: 'Fråga', width: 2 },
      { header: 'Vem vet inte än' },
      { header: 'Vem tar reda på' },
      { header: 'Senast' },
      { header: 'Svara på', width: 0.7 },
    ],
    rowHeaders: true,
    rows,
  };
  return [heading('Öppna frågor', 'oppna-fragor'), table];
}

/** Recommended clauses that the parties have left out, with their reason. */
export function switchedOffNote(selection: Selection, input: AgreementInput): readonly Block[] {
  if (selection.switchedOff.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Rekommenderade avsnitt som ni har valt bort',
      columns: [{ header: 'Avsnitt' }, { header: 'Skäl', width: 2 }],
      rowHeaders: true,
      rows: selection.switchedOff.map(({ clause, reason }) => [
        plain(ours(input.fields, clause.heading)),
        plain(reason),
      ]),
    },
  ];
}

/** "Det här har parterna olika svar på": the draft is not finished before it is settled. Empty when there is nothing. */
export function differencesAnnex({ differences = [] }: AgreementInput): readonly Block[] {
  if (differences.length === 0) return [];
  const table: Table = {
    kind: 'table',
    caption: 'Olika svar',
    columns: [
      { header: 'Fråga', width: 2 },
      { header: 'Svar', width: 2 },
      { header: 'Svara på', width: 0.7 },
    ],
    rowHeaders: true,
    rows: differences.map((one) => [plain(one.text), plain(one.answers.join(' · ')), toPage(one.ref, one.page)]),
  };
  const note = 'Utkastet är inte klart förrän parterna har valt ett gemensamt svar på varje fråga.';
  return [heading('Det här har parterna olika svar på', 'olika-svar'), { kind: 'paragraph', runs: plain(note) }, table];
}
