/** The twelve annexes. Their numbers are fixed and never renumbered. */
import type { Truth } from '#steps/catalogue/step.ts';
import { ours } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { plain, plainText, runsOf } from '#templates/tree/runs.ts';
import type { AgreementInput } from '../input.ts';
import { legalAssessment } from './legal.ts';
import { organisationPapers, personalData, smallAid } from './papers.ts';
import { activityPlan, followUpPlan, learningPlan } from './plans.ts';
import { resources } from './resources.ts';
import { organisationParts, premises, risks, roles } from './roles.ts';
import { onlyInFull, shortAnnex } from './short.ts';

export interface Annex {
  readonly number: number;
  readonly title: string;
  /** Printed when yes, and always when the printed text cites it. */
  readonly when: (input: AgreementInput) => Truth;
  readonly blocks: (input: AgreementInput) => readonly Block[];
}

const always = (): Truth => 'yes';

const annexes: readonly Annex[] = [
  { number: 1, title: 'Budget och samlade resurser', when: always, blocks: resources },
  { number: 2, title: 'Verksamhetsplan med tidplan', when: always, blocks: activityPlan },
  { number: 3, title: 'Uppföljningsplan', when: always, blocks: followUpPlan },
  { number: 4, title: 'Roller och ansvar', when: always, blocks: roles },
  { number: 5, title: 'Personuppgifter', when: ({ fields }) => fields.fact('dataJoint'), blocks: personalData },
  { number: 6, title: 'Plan för lärande och kompetensutveckling', when: always, blocks: learningPlan },
  { number: 7, title: 'Rättslig bedömning', when: always, blocks: legalAssessment },
  {
    number: 8,
    title: 'Organisationens del',
    when: ({ fields }) => fields.fact('severalOrganisations'),
    blocks: organisationParts,
  },
  { number: 9, title: 'Lokal', when: ({ fields }) => fields.fact('premisesShared'), blocks: premises },
  {
    number: 10,
    title: 'Risköversikt',
    when: ({ fields }) => (fields.rows('risks').length > 0 ? 'yes' : 'no'),
    blocks: risks,
  },
  {
    number: 11,
    title: 'Försäkran om stöd av mindre betydelse',
    when: ({ fields }) => fields.fact('deMinimisAid'),
    blocks: smallAid,
  },
  { number: 12, title: 'Underlag från Organisationen', when: always, blocks: organisationPapers },
];

/** Numbers of the annexes that a text cites: "bilaga 4", "bilagorna 2, 3, 4 och 6". */
export function citedAnnexes(blocks: readonly Block[]): ReadonlySet<number> {
  const cited = new Set<number>();
  for (const block of blocks) {
    const text = plainText(runsOf(block));
    for (const match of text.matchAll(/bilag(?:a|orna) (\d+(?:(?:, | och )\d+)*)/giu))
      for (const number of (match[1] ?? '').match(/\d+/gu) ?? []) cited.add(Number(number));
  }
  return cited;
}

/** The annexes to print: those whose fact holds, and those that the text cites. */
export function selectAnnexes(input: AgreementInput, cited: ReadonlySet<number>): readonly Annex[] {
  const room = (annex: Annex): boolean => input.form !== 'short' || !onlyInFull.has(annex.number);
  return annexes.filter((annex) => (annex.when(input) === 'yes' && room(annex)) || cited.has(annex.number));
}

/** "bilaga 1 Budget …, bilaga 2 … och bilaga 12 …" (K58). */
export function annexList(input: AgreementInput, included: readonly Annex[]): readonly string[] {
  return included.map((annex) => `bilaga ${annex.number} ${ours(input.fields, annex.title)}`);
}

/** One annex, on its own page in the full form. */
export function annexBlocks(input: AgreementInput, annex: Annex): readonly Block[] {
  const heading: Block = {
    kind: 'heading',
    level: 2,
    number: `Bilaga ${annex.number}`,
    id: `bilaga-${annex.number}`,
    runs: plain(ours(input.fields, annex.title)),
  };
  if (input.form === 'short') return [heading, ...shortAnnex(annex.number, annex.blocks(input))];
  return [{ kind: 'pageBreak' }, heading, ...annex.blocks(input), ...(input.pictures?.[annex.number] ?? [])];
}
