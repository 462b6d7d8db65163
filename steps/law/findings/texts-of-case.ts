/**
 * The texts of a case that are read for findings (README 10): everything that the parties have written in running text
 * and that both may see. Names, and answers that are themselves about other forms, other sellers or the law, are left out.
 */
import { isRevealed, readAt } from '#steps/case/answers.ts';
import { type CaseFile, type Item, rowsOf } from '#steps/case/case-file.ts';
import { isRowShown } from '#steps/case/shown.ts';
import { allQuestions, questionOfKey } from '#steps/catalogue/index.ts';
import type { Field } from '#steps/catalogue/step.ts';

export interface CaseText {
  readonly text: string;
  /** Case path of the answer, `list/row/field` of a row, or the note with own wording. */
  readonly path: string;
  /** The part that it belongs to; undefined: the whole case. */
  readonly partId?: string;
}

/** Keys, lists and fields that are not read, and why. */
export const notRead: Readonly<Record<string, string>> = {
  'partnership.name': 'ett namn',
  'publicParties/name': 'ett namn',
  'publicParties/address': 'en adress',
  'publicParties/boards/text': 'ett namn',
  'organisations/name': 'ett namn',
  'organisations/address': 'en adress',
  'otherParticipants/name': 'ett namn',
  'affectedUnits/unit': 'ett namn',
  'signatures/name': 'en roll',
  'signatures/title': 'en roll',
  'decision.publicBody': 'ett namn',
  'decision.orgBody': 'ett namn',
  'decision.publicParagraph': 'en paragraf i ett protokoll',
  'decision.caseNumber': 'ett diarienummer',
  'legalAssessment.caseNumber': 'ett diarienummer',
  'legalAssessment.attachment.name': 'ett namn',
  'policyDocuments/name': 'ett namn',
  'localCompact.name': 'ett namn',
  'followUp.publicBody': 'ett namn',
  'premises.name': 'ett namn',
  'legalBasis.statutes/text': 'en hänvisning till lag',
  'legalBasis.specialStatute': 'en hänvisning till lag',
  'personalData.processing/processing': 'behandling av personuppgifter',
  'personalData.processing/purpose': 'behandling av personuppgifter',
  'personalData.processing/legalBasis': 'en hänvisning till lag',
  'personalData.processing/categories': 'behandling av personuppgifter',
  'personalData.processing/recipients': 'behandling av personuppgifter',
  'personalData.processing/storage': 'behandling av personuppgifter',
  'personalData.processing/informs': 'behandling av personuppgifter',
  'personalData.processing/security': 'behandling av personuppgifter',
  'personalData.contacts': 'en kontaktväg',
  'insurance.org/text': 'en försäkring',
  'insurance.public/text': 'en försäkring',
  'marketCheck.how': 'vad andra gör',
  'marketCheck.source': 'en källa',
  'evidence/source': 'en källa',
  changedInSubstance: 'själva svaret om det som har upphandlats',
  'responsibilities/task': 'kommunens egna uppgifter, med ett eget svar om lag',
  formReasons: 'skälen för och emot andra former',
  ifNo: 'vad ni gör i stället',
  'stateAid.previous/giver': 'andra givares stöd',
  'contributions/method': 'hur en insats är värderad',
  'volunteering.rateReason': 'hur ideell tid är värderad',
};

const keys = new Set<string>();
/** Name of a list, `goals` or `goals/signs`, with its fields of running text. */
const lists = new Map<string, Set<string>>();

function inList(list: string, field: string): void {
  if (notRead[`${list}/${field}`] !== undefined) return;
  const fields = lists.get(list) ?? new Set();
  lists.set(list, fields.add(field));
}

function register(key: string, field: Field): void {
  const [list, column] = key.split('[].');
  if (field.kind === 'text') {
    if (list !== undefined && column !== undefined) inList(list, column);
    else if (notRead[key] === undefined) keys.add(key);
  }
  if (field.kind === 'group')
    for (const [name, child] of Object.entries(field.fields)) register(`${key}.${name}`, child);
  if (field.kind === 'list')
    for (const [name, child] of Object.entries(field.item))
      if (child.kind === 'text') inList(key.replace('[].', '/').replace('[]', ''), name);
}
for (const question of allQuestions) for (const [key, field] of Object.entries(question.fields)) register(key, field);

const wording = 'clauseOwnWording:';
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Answers given apart are read once they have been shown to each other. */
function isShown(c: CaseFile, key: string): boolean {
  const question = questionOfKey(key);
  return question?.who !== 'apart' || isRevealed(c, question.ref);
}

interface Scope {
  /** Ids of parts and parties that are there. */
  readonly present: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

const partOf = (ids: readonly string[], { parts }: Scope): { readonly partId?: string } => {
  const partId = ids.find((id) => parts.has(id));
  return partId === undefined ? {} : { partId };
};

function fromAnswers(c: CaseFile, scope: Scope): readonly CaseText[] {
  return Object.keys(c.answers).flatMap((path): readonly CaseText[] => {
    const [key = '', ...ids] = path.split('@');
    if (!keys.has(key) || ids.some((id) => !scope.present.has(id)) || !isShown(c, key)) return [];
    const where = { path, ...partOf(ids, scope) };
    if (questionOfKey(key)?.who === 'apart')
      return Object.values(c.answers[path] ?? {}).flatMap(({ value }) =>
        isText(value) ? [{ text: value, ...where }] : [],
      );
    const read = readAt(c, key, ids.length > 0 ? ids.join('@') : undefined);
    return read.state === 'answered' && isText(read.value) ? [{ text: read.value, ...where }] : [];
  });
}

/** `goals/g1/signs` is the list `goals/signs` under g1, and `budget.items@p1` is `budget.items` under p1. */
function listAt(path: string): { readonly list: string; readonly ids: readonly string[] } {
  const [head = '', ...ids] = path.split('@');
  const [list = '', row, inner] = head.split('/');
  return row === undefined || inner === undefined ? { list, ids } : { list: `${list}/${inner}`, ids };
}

function fromRow(path: string, row: Item, ids: readonly string[], scope: Scope): readonly CaseText[] {
  const part = row.fields['part']?.value;
  const under = typeof part === 'string' ? [...ids, part] : ids;
  if (under.some((id) => !scope.present.has(id))) return [];
  const names = [...(lists.get(listAt(path).list) ?? [])];
  return names.flatMap((name) => {
    const value = row.fields[name]?.value;
    return isText(value) ? [{ text: value, path: `${path}/${row.id}/${name}`, ...partOf(under, scope) }] : [];
  });
}

function fromLists(c: CaseFile, scope: Scope): readonly CaseText[] {
  return Object.entries(c.items).flatMap(([path, rows]) => {
    const { list, ids } = listAt(path);
    if (!lists.has(list)) return [];
    const question = questionOfKey(`${list}[]`) ?? questionOfKey(list);
    return rows
      .filter((row) => question === undefined || isRowShown(c, question, path, row))
      .flatMap((row) => fromRow(path, row, ids, scope));
  });
}

/** The parties' own wording of a clause. */
function fromWording(c: CaseFile): readonly CaseText[] {
  return Object.entries(c.notes).flatMap(([path, lanes]): readonly CaseText[] => {
    if (!path.startsWith(wording)) return [];
    const value = (lanes['joint'] ?? Object.values(lanes)[0])?.value;
    return isText(value) ? [{ text: value, path }] : [];
  });
}

/** Every text that is read, in no special order. What stands under a party or a part that is gone is not. */
export function textsOf(c: CaseFile): readonly CaseText[] {
  const parts = new Set(rowsOf(c, 'parts').map((row) => row.id));
  const parties = (['publicParties', 'organisations'] as const).flatMap((list) => rowsOf(c, list).map((row) => row.id));
  const scope: Scope = { parts, present: new Set([...parts, ...parties]) };
  return [...fromAnswers(c, scope), ...fromLists(c, scope), ...fromWording(c)];
}
