/**
 * The texts of a case that the law reads: what the parties themselves have written and the agreement prints. Only what
 * both sides may see, and only for the parts that may stand in an agreement.
 */
import { isRevealed, isRowShown, readAnswer } from '#steps/case/answers.ts';
import { type CaseFile, type Item, rowsOf } from '#steps/case/case-file.ts';
import { questionOfKey } from '#steps/catalogue/index.ts';
import type { Key, ListKey, RowField } from '#steps/catalogue/key.ts';

export interface WrittenText {
  readonly text: string;
  /** Case path of the answer, the field of the row, or the note. */
  readonly path: string;
}

/** Answers in running text, whatever their scope. How a contribution is valued is not among them: it may be kronor per hour. */
const answers: readonly Key[] = [
  'partnership.name',
  'decision.publicBody',
  'decision.publicParagraph',
  'decision.caseNumber',
  'decision.orgBody',
  'legalBasis.specialStatute',
  'legalAssessment.by',
  'legalAssessment.caseNumber',
  'localCompact.name',
  'values.ownText',
  'need.joint',
  'need.evidence',
  'mutuality.public',
  'mutuality.org',
  'initiativeBackground.when',
  'initiativeBackground.dialogue',
  'purpose.text',
  'purpose.longTermEffect',
  'targetGroup.text',
  'targetGroup.area',
  'parallelAgreements',
  'participation.method',
  'participation.frequency',
  'learning.dialogueFrequency',
  'quality.permit',
  'payment.plan',
  'payment.due',
  'payment.account',
  'funding.absorbedGrant',
  'funding.adjustmentRule',
  'fundingChange',
  'premises.name',
  'premises.times',
  'premises.terms',
  'followUp.publicBody',
  'workGroup.convenor',
  'workGroup.meetings',
  'material.licence',
  'escalation.public',
  'escalation.org',
  'exitPlan',
  'volunteering.introduction',
  'childSafetyRoutines',
];

/** Written by each side for itself, and printed side by side. */
const answersOfEach: readonly Key[] = ['conditions'];

/** Lists, with the fields of a row that hold running text. */
const lists: { readonly [L in ListKey]?: readonly RowField<L>[] } = {
  publicParties: ['name'],
  organisations: ['name'],
  policyDocuments: ['name'],
  'legalBasis.statutes': ['text'],
  exclusions: ['text'],
  goals: ['text', 'indicator', 'baseline', 'dueWhen'],
  'commitments.joint': ['text'],
  'commitments.public': ['text'],
  'commitments.org': ['text'],
  'funding.org': ['source'],
  'budget.items': ['cost'],
  contributions: ['text'],
  signatures: ['name', 'title'],
  'personalData.processing': ['processing'],
  'plan.activities': ['activity', 'sign'],
  reports: ['what'],
  risks: ['risk', 'consequence', 'action'],
};

/** Lists inside a row. */
const innerLists: Readonly<Record<string, readonly string[]>> = { 'publicParties/boards': ['text'] };
const namesOf = new Map<string, readonly string[]>([...Object.entries(lists), ...Object.entries(innerLists)]);
const keyOf = new Map<string, Key>(answers.map((key) => [key, key]));

const wording = 'clauseOwnWording:';
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** `publicParties/k1/boards` is the list `publicParties/boards` under k1, and `budget.items@p1` is `budget.items` under p1. */
function listAt(path: string): { readonly list: string; readonly ids: readonly string[] } {
  const [head = '', ...ids] = path.split('@');
  const [list = '', row, inner] = head.split('/');
  return row === undefined || inner === undefined ? { list, ids } : { list: `${list}/${inner}`, ids: [row, ...ids] };
}

/** Answers given apart are printed once they have been shown to each other. */
function isShown(c: CaseFile, key: string): boolean {
  const question = questionOfKey(key);
  return question?.who !== 'apart' || isRevealed(c, question.ref);
}

function fromAnswers(c: CaseFile, isOut: (id: string) => boolean): readonly WrittenText[] {
  return Object.keys(c.answers).flatMap((path): readonly WrittenText[] => {
    const [name = '', ...ids] = path.split('@');
    const key = keyOf.get(name);
    if (key === undefined || ids.some(isOut)) return [];
    const read = readAnswer(c, key, ids.length > 0 ? ids.join('@') : undefined);
    return read.state === 'answered' && isText(read.value) ? [{ text: read.value, path }] : [];
  });
}

function fromEach(c: CaseFile): readonly WrittenText[] {
  return answersOfEach
    .filter((key) => isShown(c, key))
    .flatMap((key) =>
      Object.values(c.answers[key] ?? {}).flatMap(({ value }) => (isText(value) ? [{ text: value, path: key }] : [])),
    );
}

function fromRow(path: string, { id, fields }: Item, names: readonly string[]): readonly WrittenText[] {
  return names.flatMap((name) => {
    const value = fields[name]?.value;
    return isText(value) ? [{ text: value, path: `${path}/${id}/${name}` }] : [];
  });
}

function fromLists(c: CaseFile, isOut: (id: string) => boolean): readonly WrittenText[] {
  return Object.entries(c.items).flatMap(([path, rows]) => {
    const { list, ids } = listAt(path);
    const names = namesOf.get(list);
    if (!names || ids.some(isOut)) return [];
    const question = questionOfKey(`${list}[]`) ?? questionOfKey(list);
    const among = rows.filter((row) => {
      const part = row.fields['part']?.value;
      const shown = question === undefined || isRowShown(c, question, path, row);
      return shown && (typeof part !== 'string' || !isOut(part));
    });
    return among.flatMap((row) => fromRow(path, row, names));
  });
}

/** The parties' own wording of a clause. */
function fromWording(c: CaseFile): readonly WrittenText[] {
  return Object.entries(c.notes).flatMap(([path, lanes]): readonly WrittenText[] => {
    if (!path.startsWith(wording)) return [];
    const value = (lanes['joint'] ?? Object.values(lanes)[0])?.value;
    return isText(value) ? [{ text: value, path }] : [];
  });
}

/**
 * Every text that the law reads, in no special order. What stands under a party or a part that is gone is read no more.
 * @param out ids of the parts that are left out of the agreement.
 */
export function writtenTexts(c: CaseFile, out: ReadonlySet<string>): readonly WrittenText[] {
  const present = new Set(
    (['publicParties', 'organisations', 'parts'] as const).flatMap((list) => rowsOf(c, list).map((row) => row.id)),
  );
  const isOut = (id: string): boolean => out.has(id) || !present.has(id);
  return [...fromAnswers(c, isOut), ...fromEach(c), ...fromLists(c, isOut), ...fromWording(c)];
}
