/**
 * The agreement: chooses clauses, fills and numbers them, adds the annexes they cite and what is printed around them.
 * The same input gives the same document; no clock and no case file is read here.
 */
import { longDate } from '#steps/swedish/format.ts';
import { sectionBlocks } from '#templates/clause/blocks.ts';
import { listsAnnexes } from '#templates/clause/clause.ts';
import type { AnnexName } from '#templates/clause/context.ts';
import { selectClauses } from '#templates/clause/select.ts';
import type { Section } from '#templates/clause/short.ts';
import { standingParts } from '#templates/fields/fields.ts';
import { isRegion, ours, sideTerm } from '#templates/fields/form.ts';
import type { Block, Document, Run } from '#templates/tree/document.ts';
import { contents } from '#templates/tree/prose.ts';
import { mapRuns, plain } from '#templates/tree/runs.ts';
import { forRegion } from '#templates/tree/swedish.ts';
import { annexBlocks, annexNames, citedAnnexes, selectAnnexes } from './annexes/index.ts';
import { legalAssessment } from './annexes/legal.ts';
import { coverFacts, marksOf, stampOf, summary, titleOf } from './cover.ts';
import { gapsIn } from './gaps.ts';
import type { AgreementInput } from './input.ts';
import { differencesAnnex, missingPage, openQuestionsAnnex, switchedOffNote } from './open-questions.ts';
import { traceability } from './traceability.ts';

/** An agreement is made when some part stands and no lawyer is waited for; otherwise the document is vägval. */
export function agreementIsPossible(input: AgreementInput): boolean {
  if (input.waitsForLawyer) return false;
  return input.fields.parts.length === 0 || standingParts(input.fields).length > 0;
}

const shortFact: Document['facts'][number] = { label: 'Form', runs: plain('Kortversion för små partnerskap') };

/**
 * The draft as a document tree. Missing facts are visible gaps; nothing that nobody has answered is printed as agreed.
 * @throws Error when no part stands, or when a clause refers to one that is not included.
 */
export function agreement(input: AgreementInput): Document {
  if (!agreementIsPossible(input))
    throw new Error('Ingen del av partnerskapet kan bli en överenskommelse. Gör ett vägval.');
  const { fields, edition } = input;
  const selection = selectClauses(input);
  const { sections } = selection;
  const short = input.form === 'short';
  const print = (annexes: readonly AnnexName[]) => (section: Section) =>
    sectionBlocks(section, { input, selection, annexes });
  const isList = (section: Section): boolean => section.clauses.some(listsAnnexes);
  const cited = citedAnnexes(sections.filter((section) => !isList(section)).flatMap(print([])));
  const included = selectAnnexes(input, cited);
  const clauseText = sections.flatMap(print(annexNames(input, included)));
  const annexText = included.flatMap((annex) => annexBlocks(input, annex));
  const head = short ? [] : summary(input);
  const facts = short ? [...coverFacts(input), shortFact] : coverFacts(input);
  const gaps = gapsIn([...head, ...clauseText, ...annexText], facts);
  const document: Document = {
    kind: 'agreement',
    language: 'sv-SE',
    title: titleOf(fields),
    subtitle: 'Överenskommelse om idéburet offentligt partnerskap',
    parties: fields.parties.map((party) => ({ name: party.name ?? sideTerm(fields, party.side), side: party.side })),
    stamp: stampOf(edition),
    marks: marksOf(edition),
    facts,
    footer: input.footer,
    date: input.date,
    blocks: [
      contents,
      ...(short ? [] : [...head, { kind: 'pageBreak' } as const]),
      ...clauseText,
      ...(short ? [{ kind: 'pageBreak' } as const] : []),
      ...annexText,
      ...(short && input.changes.length === 0 ? [] : changeLog(input)),
      ...(short ? [] : assessed(input)),
      ...(input.traceability === true ? traceability(clauseText, input) : []),
      ...missingPage(gaps, selection, input),
      ...differencesAnnex(input),
      ...openQuestionsAnnex(input),
      ...switchedOffNote(selection, input),
      about(input),
    ],
  };
  return isRegion(fields) ? withGapsForRegion(document) : document;
}

/** The words of a gap are always ours, so they too say regionen. */
function withGapsForRegion(document: Document): Document {
  const swap = (run: Run): Run => (run.mark === 'gap' ? { ...run, text: forRegion(run.text) } : run);
  return {
    ...document,
    facts: document.facts.map((fact) => ({ ...fact, runs: fact.runs.map(swap) })),
    blocks: document.blocks.map((block) => mapRuns(block, swap)),
  };
}

function changeLog(input: AgreementInput): readonly Block[] {
  const rows = input.changes.map((change) => [plain(change.version), plain(longDate(change.date)), plain(change.text)]);
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, runs: plain('Ändringslogg'), id: 'andringslogg' },
    {
      kind: 'table',
      caption: 'Versioner',
      columns: [{ header: 'Version', width: 0.6 }, { header: 'Datum' }, { header: 'Ändring', width: 2.5 }],
      rowHeaders: true,
      rows: rows.length > 0 ? rows : [[plain('1'), plain(longDate(input.date)), plain('Första utkastet')]],
    },
  ];
}

/** The page "Så här bedömdes det rättsligt", in short from annex 7. */
function assessed(input: AgreementInput): readonly Block[] {
  const blocks = legalAssessment(input);
  const captions = ['Upphandling: prövning svar för svar', 'Vem har bedömt'];
  const tables = blocks.filter((block) => block.kind === 'table' && captions.includes(block.caption));
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, runs: plain('Så här bedömdes det rättsligt'), id: 'sa-har-bedomdes-det' },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Sidan är hämtad ur bilaga ', to: 'bilaga-bedomning' },
        { text: ', där alla svar och skäl finns.' },
      ],
    },
    ...tables,
  ];
}

function about(input: AgreementInput): Block {
  const rules = `Regler och källor per ${longDate(input.rulesDate)}, inte granskade av jurist.`;
  return {
    kind: 'callout',
    tone: 'notice',
    title: 'Om verktyget',
    blocks: [
      {
        kind: 'paragraph',
        runs: plain(
          `IOP-verkstaden ger struktur och information, inte juridisk rådgivning. ${ours(input.fields, 'Kommunens')} egen jurist avgör. ${rules}`,
        ),
      },
    ],
  };
}
