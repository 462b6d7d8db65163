/**
 * The agreement: chooses clauses, fills and numbers them, and adds the annexes.
 * The same input gives the same document; no clock and no case file is read here.
 */
import { type ClauseSheet, printedPoints, sectionBlocks } from '#templates/clause/blocks.ts';
import { listsAnnexes } from '#templates/clause/clause.ts';
import type { Section } from '#templates/clause/section.ts';
import { selectClauses } from '#templates/clause/select.ts';
import { standingParts } from '#templates/fields/fields.ts';
import { isRegion, sideTerm } from '#templates/fields/form.ts';
import type { Document, Run } from '#templates/tree/document.ts';
import { contents } from '#templates/tree/prose.ts';
import { mapRuns } from '#templates/tree/runs.ts';
import { forRegion } from '#templates/tree/swedish.ts';
import { annexBlocks, annexNames, citedAnnexes, selectAnnexes } from './annexes/index.ts';
import { gapsIn } from './gaps.ts';
import { documentTitle, headFacts, marksOf, stampOf } from './head.ts';
import type { AgreementInput } from './input.ts';
import { traceability } from './traceability.ts';

/** An agreement is made when some part stands and no lawyer is waited for; otherwise the document is vägval. */
export function agreementIsPossible(input: AgreementInput): boolean {
  if (input.waitsForLawyer) return false;
  return input.fields.parts.length === 0 || standingParts(input.fields).length > 0;
}

/**
 * The draft as a document tree. Missing facts are visible gaps; nothing that nobody has answered is printed as agreed.
 * @throws Error when no part stands, or when a clause refers to one that is not included.
 */
export function agreement(input: AgreementInput): Document {
  if (!agreementIsPossible(input)) throw new Error('Ingen del av partnerskapet kan bli ett avtal. Gör ett vägval.');
  const { fields, edition } = input;
  const selection = selectClauses(input);
  const { sections } = selection;
  const sheet: ClauseSheet = { input, selection, annexes: [] };
  const isList = (section: Section): boolean => section.clauses.some(listsAnnexes);
  // What is printed must be known before anything can refer to it.
  const cited = citedAnnexes(
    sections.filter((section) => !isList(section)).flatMap((section) => sectionBlocks(section, sheet)),
  );
  const included = selectAnnexes(input, cited);
  const known: ClauseSheet = { ...sheet, annexes: annexNames(input, included), points: printedPoints(sheet) };
  const clauseText = sections.flatMap((section) => sectionBlocks(section, known));
  const annexText = included.flatMap((annex) => annexBlocks(input, annex));
  const gaps = gapsIn([...clauseText, ...annexText], headFacts(input, 0));
  const document: Document = {
    kind: 'agreement',
    language: 'sv-SE',
    title: documentTitle(input),
    subtitle: 'Avtal om idéburet offentligt partnerskap',
    parties: fields.parties.map((party) => ({ name: party.name ?? sideTerm(fields, party.side), side: party.side })),
    stamp: stampOf(edition),
    marks: marksOf(edition),
    facts: headFacts(input, gaps.length),
    footer: input.footer,
    date: input.date,
    blocks: [
      contents,
      ...clauseText,
      ...annexText,
      ...(input.traceability === true ? traceability(clauseText, input) : []),
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
