/** The lists of a case as documents read them, with those that are worked out from other answers. */
import { pathOf, readAnswer } from '#steps/case/answers.ts';
import { questionOfKey } from '#steps/catalogue/index.ts';
import type { Key } from '#steps/catalogue/key.ts';
import { groupDigits } from '#steps/swedish/format.ts';
import { type Filled, numberOf, type Row, type RowsKey, type Scope } from '#templates/fields/fields.ts';
import { filled, itemsOf, partyOfVoice, type Reading, rowAt, rowsShown, standing, valueAt } from './read.ts';

type Maker = (reading: Reading, scope: Scope) => readonly Row[];

const makers: Readonly<Partial<Record<RowsKey, Maker>>> = {
  publicParties: (reading) => parties(reading, 'publicParties'),
  organisations: (reading) => parties(reading, 'organisations'),
  'goals/signs': (reading, { row }) => (row === undefined ? [] : plainRows(reading, `goals/${row}/signs`, {})),
  contributions,
  conditions: (reading) => lanes(reading, 'conditions'),
  whyNotAlone: (reading) => voices(reading, 'whyNotAlone'),
  challenge: (reading) => voices(reading, 'challenge'),
  hopes: (reading) => voices(reading, 'hopes'),
  ownGoals: (reading) => voices(reading, 'ownGoals'),
  learning,
  'ownership.cards': (reading) => cards(reading, 'ownership.cards', undefined),
  'control.cards': (reading) => cards(reading, 'control.cards', standing(reading)[0]?.id),
  goals: (reading, scope) => ofKnownPart(reading, plainRows(reading, 'goals', scope)),
  'plan.activities': (reading, scope) => ofKnownPart(reading, plainRows(reading, 'plan.activities', scope)),
  'funding.public': (reading, scope) => byYear(plainRows(reading, 'funding.public', scope)),
  'funding.org': (reading, scope) => byYear(plainRows(reading, 'funding.org', scope)),
  'budget.items': (reading, scope) => byYear(plainRows(reading, 'budget.items', scope)),
};

/** While a part needs another form, a row that names no part may be its: it is a gap, and nothing of it is printed. */
const ofKnownPart = (reading: Reading, rows: readonly Row[]): readonly Row[] =>
  reading.parts.some((part) => !part.stands)
    ? rows.map((row) => (row.part === undefined ? { ...row, fields: {} } : row))
    : rows;

/** Rows of a list by its key; see `fields.ts`. */
export function rowsFor(reading: Reading, list: RowsKey, scope: Scope = {}): readonly Row[] {
  return makers[list]?.(reading, scope) ?? plainRows(reading, list, scope);
}

/** The rows behind a name that is put together from data; none when it is no list. */
export function rowsNamed(reading: Reading, name: string, scope: Scope): readonly Row[] {
  const maker = Object.entries(makers).find(([list]) => list === name)?.[1];
  return maker ? maker(reading, scope) : plainRows(reading, name, scope);
}

function plainRows(reading: Reading, list: string, scope: Scope): readonly Row[] {
  const key = list.replace(/\/[^/]+\//gu, '[].');
  return itemsOf(reading, list, scope)
    .map((found) => rowAt(reading, key, found))
    .filter((row) => Object.keys(row.fields).some((name) => name !== 'party'));
}

const byYear = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => numberOf(a.fields['year']) - numberOf(b.fields['year']));

/** Parties are rows also before anything is written about them. */
function parties(reading: Reading, list: 'publicParties' | 'organisations'): readonly Row[] {
  return itemsOf(reading, list).map((found) => {
    const row = rowAt(reading, list, found);
    const path = `${list}/${row.id}/boards`;
    const boards = itemsOf(reading, path).flatMap(({ item }) => {
      const name = item.fields['text']?.value;
      return typeof name === 'string' && name.trim() !== '' ? [name] : [];
    });
    const question = questionOfKey(`${list}[].boards`);
    const own = boards.length > 0 ? { boards: filled(boards, question, path) } : {};
    return { ...row, party: row.id, fields: { ...row.fields, ...own } };
  });
}

/** O1: volunteer time without a written value gets the agreed value per hour. */
function contributions(reading: Reading, scope: Scope): readonly Row[] {
  const rate = valueAt(reading, 'volunteering.sekPerHour');
  return plainRows(reading, 'contributions', scope).map((row) => {
    const hours = row.fields['hoursPerYear'];
    const value = numberOf(hours) * numberOf(rate);
    const volunteer = row.fields['type']?.value === 'ideell_tid';
    if (!volunteer || row.fields['sekPerYear'] || !hours || value === 0) return row;
    const how = `${groupDigits(numberOf(hours))} timmar × ${groupDigits(numberOf(rate))} kronor`;
    const method = row.fields['method'] ?? { ...hours, value: how };
    const extent = row.fields['extent'] ?? { ...hours, value: `${groupDigits(numberOf(hours))} timmar per år` };
    return { ...row, fields: { ...row.fields, sekPerYear: { ...hours, value }, method, extent } };
  });
}

/** One row for each lane of a text written apart, once shown. */
function lanes(reading: Reading, key: Key): readonly Row[] {
  const question = questionOfKey(key);
  const found = reading.c.answers[key];
  if (!found || !rowsShown(reading, key)) return [];
  return Object.entries(found).flatMap(([voice, entry]) => {
    const party = partyOfVoice(reading, voice);
    if (typeof entry.value !== 'string' || entry.value.trim() === '') return [];
    const text = filled(entry.value, question, key);
    const whose = party === undefined ? {} : { party: filled(party, question, key) };
    return [{ id: voice, voice, ...(party === undefined ? {} : { party }), fields: { ...whose, text } }];
  });
}

/** What each party has written for itself. A text that nobody stands behind alone has no party to be named. */
const voices = (reading: Reading, key: Key): readonly Row[] =>
  lanes(reading, key).filter((row) => row.party !== undefined);

/** A card sort as rows of card and pile. */
function cards(reading: Reading, key: Key, scopeId: string | undefined): readonly Row[] {
  const read = readAnswer(reading.c, key, scopeId);
  if (read.state !== 'answered' || typeof read.value !== 'object' || Array.isArray(read.value)) return [];
  const question = questionOfKey(key);
  const path = pathOf(key, scopeId);
  return Object.entries(read.value).map(([card, pile]) => ({
    id: card,
    fields: { card: filled(card, question, path), pile: filled(String(pile), question, path) },
  }));
}

/** Section 7: rows from L2, L3 and L4, with form from L7 and participants from L5. */
function learning(reading: Reading): readonly Row[] {
  const forms = valueAt(reading, 'learning.forms');
  const learners = valueAt(reading, 'learners');
  const shared: Record<string, Filled> = { ...(forms ? { form: forms } : {}), ...(learners ? { learners } : {}) };
  const oneWay = (key: Key, direction: string, side: 'public' | 'org'): readonly Row[] => {
    const area = valueAt(reading, key);
    if (!area) return [];
    const responsible = reading.parties.find((party) => party.side === side);
    const fields: Record<string, Filled> = { ...shared, area, direction: { ...area, value: direction } };
    if (responsible) fields['responsible'] = { ...area, value: responsible.id };
    return [{ id: key, fields }];
  };
  const goals = plainRows(reading, 'learningGoals', {}).map((row): Row => {
    const { learn, date, responsible, ableTo, sign } = row.fields;
    const fields: Record<string, Filled> = {
      ...shared,
      ...(ableTo ? { ableTo } : {}),
      ...(sign ? { sign } : {}),
    };
    if (learn) fields['area'] = learn;
    if (learn) fields['direction'] = { ...learn, value: 'joint' };
    if (date) fields['when'] = date;
    if (responsible) fields['responsible'] = responsible;
    return { id: row.id, fields };
  });
  return [
    ...oneWay('learnFromOrg', 'org-to-public', 'public'),
    ...oneWay('learnFromPublic', 'public-to-org', 'org'),
    ...goals,
  ];
}
