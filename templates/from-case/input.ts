/** The agreement's input from a case file: what each field, list and fact says, and what the case says about the draft. */

import type { CaseFile } from '#steps/case/case-file.ts';
import { rowsOf } from '#steps/case/case-file.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { FieldName, ListKey } from '#steps/catalogue/key.ts';
import type { Level } from '#steps/catalogue/step.ts';
import type { AgreementInput, Change, OpenQuestion, OwnWording } from '#templates/agreement/input.ts';
import { clauses } from '#templates/clause/library.ts';
import { at } from '#templates/fields/ask.ts';
import {
  type FieldLookup,
  type Filled,
  numberOf,
  type Part,
  type Party,
  type Scope,
  type ValueKey,
} from '#templates/fields/fields.ts';
import { clean } from '#templates/tree/swedish.ts';
import { asksAtOf, becauseOf, factOfCase, stateAidOf } from './facts.ts';
import { rowsFor } from './lists.ts';
import { motivationAt, printable, type Reading, standing, valueAt } from './read.ts';

export interface CaseContext {
  /** ISO day the document is made for. */
  readonly date: string;
  readonly footer: string;
  /** ISO day of the rule set. */
  readonly rulesDate: string;
  /** Legal level by part id; a part at level 4 is left out of the agreement. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly changes?: readonly Change[];
  /** Words of the questions by ref, when they are loaded; used in the table of open questions. */
  readonly questionWords?: Readonly<Record<string, string>>;
}

function partiesIn(c: CaseFile): readonly Party[] {
  const of = (list: ListKey, side: Party['side'], kindField: FieldName): readonly Party[] =>
    rowsOf(c, list).map((row) => {
      const name = printable(row.fields['name']?.value);
      const kind = printable(row.fields[kindField]?.value);
      return {
        id: row.id,
        side,
        ...(typeof name === 'string' ? { name: clean(name) } : {}),
        ...(typeof kind === 'string' ? { kind } : {}),
      };
    });
  return [...of('publicParties', 'public', 'kind'), ...of('organisations', 'org', 'legalForm')];
}

function partsIn(c: CaseFile, levels: CaseContext['levels']): readonly Part[] {
  return rowsOf(c, 'parts').map((row, index) => {
    const name = printable(row.fields['name']?.value);
    return {
      id: row.id,
      name: typeof name === 'string' ? clean(name) : `Del ${index + 1}`,
      stands: levels[row.id] !== 4,
    };
  });
}

/** How the documents read a case. Pure; hidden, disputed and absent answers are all missing. */
export function lookupOf(c: CaseFile, levels: CaseContext['levels']): FieldLookup {
  const reading: Reading = { c, parties: partiesIn(c), parts: partsIn(c, levels) };
  return {
    value: (key, scope = {}) => derived(reading, key, scope) ?? valueAt(reading, key, scope),
    rows: (list, scope) => rowsFor(reading, list, scope),
    fact: (name, scope) => factOfCase(reading, name, scope),
    asksAt: (name, scope) => asksAtOf(reading, name, scope),
    because: (name, scope) => becauseOf(reading, name, scope),
    parties: reading.parties,
    parts: reading.parts,
  };
}

/** Values that are worked out and never asked. */
function derived(reading: Reading, key: ValueKey, scope: Scope): Filled | undefined {
  if (key.startsWith('motivation:')) return motivationAt(reading, key.slice('motivation:'.length), scope);
  if (key === 'termConfirmed') {
    const note = notesOf(reading.c, 'termConfirmed')[0];
    return note && { state: 'filled', value: note.text, ...at('term.end'), path: note.path };
  }
  if (key === 'extension.times') {
    const possible = valueAt(reading, 'extension.possible');
    return possible && { ...possible, value: 1 };
  }
  if (key === 'volunteering.hours') return hours(reading);
  if (key === 'stateAid.sek') return aidInKronor(reading, scope);
  if (key === 'stateAid.eur') return aidInEuro(reading, scope);
  return undefined;
}

function hours(reading: Reading): Filled | undefined {
  const rows = rowsFor(reading, 'contributions').filter((row) => row.fields['type']?.value === 'ideell_tid');
  const fields = rows.flatMap((row) => row.fields['hoursPerYear'] ?? []);
  const [first] = fields;
  return first && { ...first, value: fields.reduce((sum, field) => sum + numberOf(field), 0) };
}

/**
 * Cash and other advantages that an organisation gets (L-37): the confirmed value of the parts with small aid. Missing
 * when a part is shared by several organisations, since nobody has said how its value is split between them.
 */
function aidInKronor(reading: Reading, { party }: Scope): Filled | undefined {
  const parts = standing(reading).filter((part) => {
    const variant = stateAidOf(reading, part.id);
    return variant === 'deMinimis' || variant === 'sgeiDeMinimis';
  });
  const shares = parts.filter((part) => party === undefined || orgsIn(reading, part.id).includes(party));
  if (shares.some((part) => orgsIn(reading, part.id).length > 1)) return undefined;
  const values = shares.map((part) => valueAt(reading, 'totalValueSek', { part: part.id }));
  const [first] = values;
  if (!first || values.includes(undefined)) return undefined;
  return { ...first, value: values.reduce((sum, value) => sum + numberOf(value), 0) };
}

function orgsIn(reading: Reading, partId: string): readonly string[] {
  const all = reading.parties.filter((party) => party.side === 'org').map((party) => party.id);
  const named = rowsOf(reading.c, 'parts').find((row) => row.id === partId)?.fields['organisations']?.value;
  const chosen = Array.isArray(named) ? all.filter((id) => named.some((name) => name === id)) : [];
  return chosen.length > 0 ? chosen : all;
}

function aidInEuro(reading: Reading, scope: Scope): Filled | undefined {
  const sek = aidInKronor(reading, scope);
  const rate = valueAt(reading, 'stateAid.rate');
  if (!sek || !rate || numberOf(rate) <= 0) return undefined;
  return { ...rate, value: Math.round((100 * numberOf(sek)) / numberOf(rate)) / 100 };
}

/** Notes of one kind: `clauseOff:K16` → K16 with the text, in the joint lane first. A kind without id has its note bare. */
function notesOf(
  c: CaseFile,
  kind: string,
): readonly { readonly id: string; readonly text: string; readonly path: string }[] {
  return Object.entries(c.notes).flatMap(([path, lanes]) => {
    if (path !== kind && !path.startsWith(`${kind}:`)) return [];
    const entry = lanes['joint'] ?? Object.values(lanes)[0];
    const text = entry && typeof entry.value === 'string' ? entry.value : '';
    return text.trim() === '' ? [] : [{ id: path.slice(kind.length + 1), text, path }];
  });
}

function ownWordingOf(c: CaseFile): Readonly<Record<string, OwnWording>> {
  const ids = new Set(clauses.map((clause) => clause.id));
  const found = notesOf(c, 'clauseOwnWording').filter(({ id }) => ids.has(id));
  return Object.fromEntries(found.map(({ id, text, path }) => [id, { text, path }]));
}

/** "Vi vet inte än", each with who finds out and by when. */
function openQuestionsOf(reading: Reading, words: Readonly<Record<string, string>>): readonly OpenQuestion[] {
  return Object.entries(reading.c.notes).flatMap(([path, lanes]) => {
    if (!path.startsWith('unknown:')) return [];
    const ref = path.slice('unknown:'.length).split('@')[0] ?? '';
    const question = questionOfRef(ref);
    if (!question) return [];
    return Object.entries(lanes).map(([voice, entry]) => {
      const value = typeof entry.value === 'object' && !Array.isArray(entry.value) ? entry.value : {};
      const detail = new Map(Object.entries(value).map(([key, part]) => [key, String(part)]));
      const [who, by] = [detail.get('who'), detail.get('when')];
      return {
        ref,
        page: question.page,
        text: words[ref] ?? `Fråga ${ref}`,
        party: voiceWords(reading, voice),
        ...(who ? { who } : {}),
        ...(by ? { by } : {}),
      };
    });
  });
}

function voiceWords(reading: Reading, voice: string): string {
  if (voice === 'joint') return 'Parterna';
  const side = voice === 'public' ? 'public' : 'org';
  const party = reading.parties.find((one) => one.id === voice) ?? reading.parties.find((one) => one.side === side);
  return party?.name ?? (side === 'public' ? 'Kommunen' : 'Organisationen');
}

/** Everything the agreement needs, from a case. The kind of case decides how the pages are marked. */
export function agreementInput(c: CaseFile, context: CaseContext): AgreementInput {
  const fields = lookupOf(c, context.levels);
  const editions = { own: 'draft', practice: 'exercise', published: 'example' } as const;
  const reading: Reading = { c, parties: fields.parties, parts: fields.parts };
  return {
    fields,
    date: context.date,
    edition: editions[c.kind],
    footer: context.footer,
    rulesDate: context.rulesDate,
    off: Object.fromEntries(notesOf(c, 'clauseOff').map(({ id, text }) => [id, clean(text)])),
    ownWording: ownWordingOf(c),
    openQuestions: openQuestionsOf(reading, context.questionWords ?? {}),
    changes: context.changes ?? [],
  };
}
