/** The annexes in their order. Their ids are fixed; their letters follow from which of them are printed. */
import type { AnnexName } from '#templates/clause/context.ts';
import { ask } from '#templates/fields/ask.ts';
import { partiesOf } from '#templates/fields/fields.ts';
import { ours, sideTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { gap, plain, runsOf } from '#templates/tree/runs.ts';
import type { AgreementInput } from '../input.ts';
import { budgetAnnex } from './budget.ts';
import { contactsAnnex } from './contacts.ts';
import { isAnnexId } from './ids.ts';
import { declaration, personalData } from './papers.ts';
import { planAnnex } from './plan.ts';

export interface Annex {
  readonly id: string;
  readonly title: string;
  readonly blocks: (input: AgreementInput) => readonly Block[];
}

const common: readonly Annex[] = [
  { id: 'bilaga-budget', title: 'Budget och insatser', blocks: budgetAnnex },
  { id: 'bilaga-plan', title: 'Plan, mål och lärande', blocks: planAnnex },
  { id: 'bilaga-kontakter', title: 'Kontakter, roller och lokal', blocks: contactsAnnex },
];

const data: Annex = { id: 'bilaga-personuppgifter', title: 'Personuppgifter', blocks: personalData };

/** One declaration for each organisation; the first has the id that the text refers to. */
function declarations({ fields }: AgreementInput): readonly Annex[] {
  const organisations = partiesOf(fields, 'org');
  if (organisations.length === 0)
    return [
      {
        id: 'bilaga-stod',
        title: 'Försäkran om stöd av mindre betydelse',
        blocks: () => [{ kind: 'paragraph', runs: [gap(ask('vilka organisationer som är med', 'organisations'))] }],
      },
    ];
  return organisations.map((party, index) => ({
    id: index === 0 ? 'bilaga-stod' : `bilaga-stod-${party.id}`,
    title:
      organisations.length === 1
        ? 'Försäkran om stöd av mindre betydelse'
        : `Försäkran om stöd av mindre betydelse, ${party.name ?? sideTerm(fields, 'org')}`,
    blocks: () => declaration(fields, party),
  }));
}

/** Ids of the annexes that a text refers to. */
export function citedAnnexes(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(runsOf).flatMap(({ to }) => (to !== undefined && isAnnexId(to) ? [to] : [])));
}

/** The annexes to print: three always, and those that the answers or the text ask for. */
export function selectAnnexes(input: AgreementInput, cited: ReadonlySet<string>): readonly Annex[] {
  const { fields } = input;
  return [
    ...common,
    ...(fields.fact('dataJoint') === 'yes' || cited.has('bilaga-personuppgifter') ? [data] : []),
    ...(fields.fact('deMinimisAid') === 'yes' || cited.has('bilaga-stod') ? declarations(input) : []),
  ];
}

/** The annexes as the text names them (K58). */
export function annexNames(input: AgreementInput, included: readonly Annex[]): readonly AnnexName[] {
  return included.map(({ id, title }) => ({ id, title: ours(input.fields, title) }));
}

/** One annex, after the one before it. */
export function annexBlocks(input: AgreementInput, annex: Annex): readonly Block[] {
  const title = plain(ours(input.fields, annex.title));
  return [{ kind: 'heading', level: 2, numbered: 'annex', id: annex.id, runs: title }, ...annex.blocks(input)];
}
