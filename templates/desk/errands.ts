/** What is to be done in a case, by whom and by when: from the answers and notes, the readers and the days that follow. */
import { textOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { parkedRows } from '#steps/case/parked.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { measureAt } from '#steps/law/explain/measures.ts';
import type { Assessment } from '#steps/law/result.ts';
import { readerTexts } from '#steps/law/texts/reader-texts.ts';
import { summarise } from '#steps/walk/summary.ts';
import { lookupOf } from '#templates/from-case/input.ts';
import type { DocumentWords } from '#templates/kinds/words.ts';
import { followUpDates } from '#templates/minutes/follow-up-dates.ts';
import type { Decision } from './decision.ts';

export interface Errand {
  readonly id: string;
  /** A role, or '' while nobody has been named. */
  readonly who: string;
  /** ISO day, or '' while none is set. */
  readonly day: string;
  /** A whole sentence, or the question itself. */
  readonly what: string;
  /** A question that somebody finds out about; anything else is a thing to do. */
  readonly kind: 'question' | 'thing';
  /** Where it is done: a question with its page, or a place. */
  readonly ref?: string;
  readonly place?: 'bedomning' | 'handlaggaren' | 'utkast';
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);
const dayOr = (text: string): string => (isDay(text) ? text : '');

/** "Vi vet inte än", as long as nobody has found out. */
function unknowns(c: CaseFile, { questions }: DocumentWords): readonly Errand[] {
  return Object.keys(c.notes).flatMap((path): readonly Errand[] => {
    if (!path.startsWith('unknown:')) return [];
    const [ref = '', scopeId] = path.slice('unknown:'.length).split('@');
    const question = questionOfRef(ref);
    const words = questions[ref];
    if (!question || !words) return [];
    const { state, unknown, scopeName } = summarise(c, question, words, scopeId, {});
    if (state !== 'unknown') return [];
    const what = scopeName === undefined ? words.question : `${words.question} (${scopeName})`;
    return [{ id: path, who: unknown?.who ?? '', day: dayOr(unknown?.when ?? ''), what, kind: 'question', ref }];
  });
}

const parked = (c: CaseFile): readonly Errand[] =>
  parkedRows(c).map(({ id, text, who, when, ref }) => ({
    id: `parked:${id}`,
    who,
    day: dayOr(when),
    what: text,
    kind: 'question' as const,
    ...(questionOfRef(ref) ? { ref } : {}),
  }));

/** What the parties have promised to do against a warning, and by which day. */
function measures(c: CaseFile): readonly Errand[] {
  return Object.keys(c.notes).flatMap((path): readonly Errand[] => {
    const measure = path.startsWith('warning:') ? measureAt(c, path) : undefined;
    if (!measure || dayOr(measure.when) === '' || measure.what.trim() === '') return [];
    return [{ id: path, who: measure.who, day: measure.when, what: measure.what, kind: 'thing', place: 'bedomning' }];
  });
}

const readers = ({ readers: all }: Assessment): readonly Errand[] =>
  all.flatMap(({ who, read }): readonly Errand[] =>
    read
      ? []
      : [
          {
            id: `reader-${who}`,
            who: readerTexts[who].name,
            day: '',
            what: 'Läsa och lämna en slutsats',
            kind: 'thing',
            place: 'bedomning',
          },
        ],
  );

/** What follows on the decision itself. */
function steps(c: CaseFile, decisions: readonly Decision[]): readonly Errand[] {
  return decisions.flatMap(
    ({ partyId, officer, body, planned, decided, appealEnds, steps: all }): readonly Errand[] => {
      const thing = (id: string, who: string, day: string, what: string, ref: string): Errand => ({
        id: `${id}:${partyId}`,
        who,
        day,
        what,
        kind: 'thing',
        ref,
      });
      if (decided === '') return planned === '' ? [] : [thing('beslut', body, planned, 'Besluta', 'F4')];
      const force = all.find(({ id }) => id === 'laga-kraft');
      const waits = force?.state === 'done' ? [] : [force];
      return [
        ...waits.map(() =>
          appealEnds === ''
            ? thing('anslag', officer, '', 'Skriva in när justeringen tillkännagavs', 'A65')
            : thing('laga-kraft', officer, appealEnds, 'Kontrollera om beslutet har fått laga kraft', 'A65'),
        ),
        ...(textOf(c, 'agreement.signedDate') === undefined
          ? [thing('underskrift', officer, '', 'Skriva in när alla har skrivit under', 'A65')]
          : []),
      ];
    },
  );
}

/** The days of the follow-up that are still to come. Who does it is not said by the answers. */
function followUps(c: CaseFile, today: string): readonly Errand[] {
  return followUpDates(lookupOf(c, {}))
    .filter(({ day, kind }) => day >= today && kind !== 'beslut' && kind !== 'start')
    .map(({ id, day, title }) => ({ id, who: '', day, what: title, kind: 'thing' as const, ref: 'U1' }));
}

/** Those with a day first, the earliest first; then those without, in the order found. */
const byDay = (all: readonly Errand[]): readonly Errand[] =>
  all.toSorted((a, b) => (a.day === b.day ? 0 : a.day === '' ? 1 : b.day === '' ? -1 : a.day < b.day ? -1 : 1));

export interface ErrandInput {
  readonly c: CaseFile;
  /** ISO day. */
  readonly today: string;
  readonly assessment: Assessment;
  readonly decisions: readonly Decision[];
  readonly words: DocumentWords;
}

/** Everything to do, the earliest day first. Nothing of a published partnership, which is nobody's here. */
export function errandsOf({ c, today, assessment, decisions, words }: ErrandInput): readonly Errand[] {
  if (c.kind === 'published') return [];
  return byDay([
    ...steps(c, decisions),
    ...readers(assessment),
    ...unknowns(c, words),
    ...parked(c),
    ...measures(c),
    ...followUps(c, today),
  ]);
}

export interface Person {
  /** '' is nobody. */
  readonly who: string;
  readonly errands: readonly Errand[];
}

/** Open questions by person, in the order of each one's first day; what nobody has been named for comes last. */
export function byPerson(errands: readonly Errand[]): readonly Person[] {
  const found = new Map<string, Errand[]>();
  for (const errand of errands.filter(({ kind }) => kind === 'question')) {
    const name = errand.who.trim();
    const key = [...found.keys()].find((known) => known.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'));
    const list = found.get(key ?? name) ?? [];
    list.push(errand);
    found.set(key ?? name, list);
  }
  const people = [...found].map(([who, list]) => ({ who, errands: list }));
  return [...people.filter(({ who }) => who !== ''), ...people.filter(({ who }) => who === '')];
}

/** The day has passed, and nothing says that it is done. */
export const isLate = ({ day }: Errand, today: string): boolean => day !== '' && day < today;
