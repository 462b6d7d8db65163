/** The annexes in their order. Their ids are fixed; their numbers follow from which of them are printed. */
import type { Truth } from '#steps/catalogue/step.ts';
import type { AnnexName } from '#templates/clause/context.ts';
import { ours } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { plain, runsOf } from '#templates/tree/runs.ts';
import type { AgreementInput } from '../input.ts';
import { type AnnexId, isAnnexId } from './ids.ts';
import { learningPlan } from './learning.ts';
import { legalAssessment } from './legal.ts';
import { organisationParts } from './organisation-parts.ts';
import { organisationPapers, personalData, smallAid } from './papers.ts';
import { activityPlan, followUpPlan } from './plans.ts';
import { premises } from './premises.ts';
import { resources } from './resources.ts';
import { risks } from './risks.ts';
import { roles } from './roles.ts';
import { onlyInFull, shortAnnex } from './short.ts';

export interface Annex {
  readonly id: AnnexId;
  readonly title: string;
  /** Printed when yes, and always when the printed text cites it. */
  readonly when: (input: AgreementInput) => Truth;
  readonly blocks: (input: AgreementInput) => readonly Block[];
}

const always = (): Truth => 'yes';

const annexes: readonly Annex[] = [
  { id: 'bilaga-budget', title: 'Budget och samlade resurser', when: always, blocks: resources },
  { id: 'bilaga-verksamhetsplan', title: 'Verksamhetsplan med tidplan', when: always, blocks: activityPlan },
  { id: 'bilaga-uppfoljning', title: 'Uppföljningsplan', when: always, blocks: followUpPlan },
  { id: 'bilaga-roller', title: 'Roller och ansvar', when: always, blocks: roles },
  {
    id: 'bilaga-personuppgifter',
    title: 'Personuppgifter',
    when: ({ fields }) => fields.fact('dataJoint'),
    blocks: personalData,
  },
  { id: 'bilaga-larande', title: 'Plan för lärande och kompetensutveckling', when: always, blocks: learningPlan },
  { id: 'bilaga-bedomning', title: 'Rättslig bedömning', when: always, blocks: legalAssessment },
  {
    id: 'bilaga-delar',
    title: 'Organisationens del',
    when: ({ fields }) => fields.fact('severalOrganisations'),
    blocks: organisationParts,
  },
  { id: 'bilaga-lokal', title: 'Lokal', when: ({ fields }) => fields.fact('premisesShared'), blocks: premises },
  {
    id: 'bilaga-risker',
    title: 'Risköversikt',
    when: ({ fields }) => (fields.rows('risks').length > 0 ? 'yes' : 'no'),
    blocks: risks,
  },
  {
    id: 'bilaga-stod',
    title: 'Försäkran om stöd av mindre betydelse',
    when: ({ fields }) => fields.fact('deMinimisAid'),
    blocks: smallAid,
  },
  { id: 'bilaga-underlag', title: 'Underlag från Organisationen', when: always, blocks: organisationPapers },
];

/** Ids of the annexes that a text refers to. */
export function citedAnnexes(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(runsOf).flatMap(({ to }) => (to !== undefined && isAnnexId(to) ? [to] : [])));
}

/** The annexes to print: those whose fact holds, and those that the text cites. */
export function selectAnnexes(input: AgreementInput, cited: ReadonlySet<string>): readonly Annex[] {
  const room = (annex: Annex): boolean => input.form !== 'short' || !onlyInFull.has(annex.id);
  return annexes.filter((annex) => (annex.when(input) === 'yes' && room(annex)) || cited.has(annex.id));
}

/** The annexes as the text names them (K58). */
export function annexNames(input: AgreementInput, included: readonly Annex[]): readonly AnnexName[] {
  return included.map(({ id, title }) => ({ id, title: ours(input.fields, title) }));
}

/** One annex, on its own page in the full form. */
export function annexBlocks(input: AgreementInput, annex: Annex): readonly Block[] {
  const heading: Block = {
    kind: 'heading',
    level: 2,
    numbered: 'annex',
    id: annex.id,
    runs: plain(ours(input.fields, annex.title)),
  };
  if (input.form === 'short') return [heading, ...shortAnnex(annex.id, annex.blocks(input))];
  return [{ kind: 'pageBreak' }, heading, ...annex.blocks(input), ...(input.pictures?.[annex.id] ?? [])];
}
