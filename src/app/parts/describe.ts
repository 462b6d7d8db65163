/** Places and values of a case in the words of the screens. */
import { pageHash } from '#src/wizard/places.ts';
import { partIds } from '#steps/case/answers.ts';
import { type CaseFile, rowsAt, type Value } from '#steps/case/case-file.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { listTarget } from '#steps/catalogue/paths.ts';
import type { Field, QuestionWords, StageContent } from '#steps/catalogue/step.ts';
import { homeOf } from '#steps/exchange/open-disagreements.ts';
import type { Leaf, Place } from '#steps/exchange/place.ts';
import { formatRow, formatValue, longDate, voiceName } from '#steps/swedish/format.ts';

import { packagePlace, packageValue } from './package/describe.ts';

export type Contents = Readonly<Partial<Record<string, StageContent>>>;

export function wordsOfRef(contents: Contents, ref: string): QuestionWords | undefined {
  for (const content of Object.values(contents)) {
    if (content && Object.hasOwn(content.questions, ref)) return content.questions[ref];
  }
  return undefined;
}

const noteNames: Readonly<Record<string, string>> = {
  motivation: 'Motivering',
  unknown: 'Vi vet inte än',
  declined: 'Svarar inte',
  revealed: 'Svaren visas för varandra',
  laneStatus: 'Överens eller inte än',
  'handed-over': 'Överlämning',
  writer: 'Vem som lämnade över',
  commitment: 'Har svarat, visas senare',
  salt: 'Kontroll av dolt svar',
  disagreement: 'Lämnat öppet',
  proposal: 'Förslag',
  replaced: 'Ett förslag är ersatt',
  broken: 'Ett dolt svar ändrades i efterhand',
};

const isRemark = (place: Place): boolean => place.kind === 'note' && place.path.startsWith('own:remark:');

/** Notes that keep the exchange itself in order, and marks of the walk: nothing to read. */
const quiet = /^(?:seen|stepDone|assessmentSeen|handed-over|writer|commitment|salt|typed|replaced):/;
export const isQuiet = (place: Place): boolean => place.kind === 'note' && quiet.test(place.path);

const settingNames: Readonly<Record<string, string>> = {
  kind: 'Slag av fall',
  track: 'Hela metoden eller snabbspåret',
};
const plainNames: Readonly<Record<string, string>> = {
  full: 'Hela metoden',
  short: 'Snabbspåret',
  own: 'Eget fall',
  practice: 'Övning',
  published: 'Exempel',
};

function labelOf(words: QuestionWords | undefined, key: string): string | undefined {
  const labels = words?.labels ?? {};
  return [key, key.split('.').at(-1) ?? ''].map((name) => labels[name]).find((label) => label !== undefined);
}

function rowName(c: CaseFile, list: string, id: string): string {
  const row = rowsAt(c, list).find((one) => one.id === id);
  const name = row?.fields['name']?.value ?? row?.fields['text']?.value;
  return typeof name === 'string' && name !== '' ? `”${name.length > 60 ? `${name.slice(0, 60)}…` : name}”` : 'en rad';
}

/** What a place is called: the question, and the field, row or part within it. */
export function titleOfPlace(c: CaseFile, contents: Contents, place: Place): string {
  if (place.kind === 'setting') return settingNames[place.key] ?? 'Inställning';
  const own = packagePlace(place);
  if (own !== undefined) return own;
  if (isRemark(place)) return 'Egen anmärkning';
  const { ref, key, scopeId } = homeOf(place);
  const words = wordsOfRef(contents, ref);
  const note = place.kind === 'note' ? noteNames[place.path.split(':')[0] ?? ''] : undefined;
  const parts = partIds(c).length > 1 && scopeId !== undefined ? [rowName(c, 'parts', scopeId)] : [];
  const row = place.kind === 'row' || place.kind === 'field' ? [rowName(c, place.list, place.id)] : [];
  const order = place.kind === 'order' ? ['ordningen'] : [];
  const label = place.kind === 'order' || place.kind === 'row' ? undefined : labelOf(words, key);
  const question = words?.question ?? 'Uppgift i filen';
  return [question, note, label, ...row, ...order, ...parts].filter((part) => part !== undefined).join(' – ');
}

export function hashOfPlace(place: Place): string | undefined {
  const { ref, scopeId } = homeOf(place);
  const question = questionOfRef(ref);
  if (!question) return undefined;
  const scope = question.scope === 'org' ? { orgId: scopeId } : question.scope === 'part' ? { partId: scopeId } : {};
  const known = Object.fromEntries(Object.entries(scope).filter(([, id]) => id !== undefined));
  return pageHash(question.page, { ref, ...known });
}

function fieldsOfList(list: string): Readonly<Record<string, Field>> {
  const level = listTarget(list)?.level;
  return Object.fromEntries([...(level?.fields ?? [])].map(([name, target]) => [name, target.field]));
}

/** What stands in an answer or a note, as text. */
function textOfValue(c: CaseFile, contents: Contents, place: Place, value: Value): string {
  const own = packageValue(place, value);
  if (own !== undefined) return own;
  if (value === '') return 'Inget';
  const { ref, key, field } = homeOf(place);
  if (field && place.kind !== 'note') return formatValue(field, value, wordsOfRef(contents, ref)?.options?.[key], c);
  if (isRemark(place) && typeof value === 'object') return 'text' in value ? String(value['text']) : 'Inget';
  if (typeof value === 'object' && !Array.isArray(value))
    return Object.values(value)
      .filter((part) => part !== '')
      .join(', ');
  return value === 'ja' ? 'Ja' : String(value);
}

/** What stands at a place, as text. `c` gives names to what is pointed at. */
export function textOfLeaf(c: CaseFile, contents: Contents, place: Place, leaf: Leaf | null): string {
  if (!leaf) return 'Inget';
  const { ref, key } = homeOf(place);
  const words = wordsOfRef(contents, ref);
  if (leaf.kind === 'plain') return plainNames[String(leaf.value)] ?? String(leaf.value);
  if (leaf.kind === 'order') return leaf.ids.map((id) => rowName(c, 'list' in place ? place.list : '', id)).join(', ');
  if (leaf.kind === 'row') {
    const list = 'list' in place ? place.list : '';
    return words ? formatRow(key, fieldsOfList(list), leaf.row, words, c) || 'Tom rad' : 'En rad';
  }
  return textOfValue(c, contents, place, leaf.entry.value);
}

/** Who wrote what stands there, and when: ”Ängby kommun, 3 mars 2026”. */
export function writerOf(c: CaseFile, leaf: Leaf | null): string | undefined {
  if (leaf?.kind === 'entry') return `${voiceName(c, leaf.entry.by)}, ${longDate(leaf.entry.at)}`;
  return leaf?.kind === 'row' ? `${voiceName(c, leaf.row.by)}, ${longDate(leaf.row.at)}` : undefined;
}
