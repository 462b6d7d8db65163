/** What the group learns, shown as medians only: five statements before and after, and six questions on a marked case. */
import type { Rating, Sitting } from './types.ts';

/** How many statements L1 has. */
export const statementCount = 5;
/** Fewer answers than this are not shown: a median of two would point at somebody. */
export const fewestShown = 3;

/** Median of whole numbers, one decimal at most; undefined for none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle];
  if (high === undefined) return undefined;
  const low = sorted[middle - 1];
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

export interface StatementRow {
  /** 1–5, the statement of L1. */
  readonly statement: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Medians per statement, or undefined while nobody has answered. */
function learningRows(before: readonly Rating[], after: readonly Rating[]): readonly StatementRow[] {
  const at = (ratings: readonly Rating[], index: number): number | undefined =>
    median(ratings.flatMap((rating) => rating[index] ?? []));
  return Array.from({ length: statementCount }, (_, index) => ({
    statement: index + 1,
    before: at(before, index),
    after: at(after, index),
  }));
}

export interface MarkedQuestion {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly right: string;
  /** Why, in one or two sentences, with what in the case shows it. */
  readonly why: string;
  /** Learning goal of the workshop that the question tests, 1–7. */
  readonly goal: number;
}

/** The marked case: Badplatsen (OVN-04), a purchase below the limit, so that the words mislead and the facts do not. */
export const markedCase = {
  id: 'OVN-04',
  title: 'Badplatsen',
  text: 'Silverskärs kommun mejlar en lista till Byalaget Blå Bryggan: 20 klippningar och 110 städtillfällen på kommunens badplats varje säsong. Byalaget får 2 000 kr per tillfälle mot faktura varje månad. Uteblir ett tillfälle görs avdrag. Två trädgårdsföretag har lämnat pris. Kommunen avgör ensam. Parterna kallar det ett partnerskap.',
} as const;

export const markedQuestions: readonly MarkedQuestion[] = [
  {
    id: 'vems',
    question: 'Vems verksamhet är det?',
    options: [
      { id: 'egen', text: 'Byalagets egen' },
      { id: 'gemensam', text: 'En ny gemensam' },
      { id: 'kommunens', text: 'Kommunens' },
    ],
    right: 'kommunens',
    why: 'Badplatsen är kommunens. Det är kommunen som har skrivit vad som ska göras.',
    goal: 3,
  },
  {
    id: 'signaler',
    question: 'Vilka uppgifter talar för att det är ett köp?',
    options: [
      { id: 'lista', text: 'Listan, fakturan per tillfälle och avdraget' },
      { id: 'namn', text: 'Att parterna kallar det ett partnerskap' },
      { id: 'forening', text: 'Att byalaget är en förening' },
    ],
    right: 'lista',
    why: 'Antal tillfällen, pris per gång mot faktura, och avdrag. Det är tre tecken på köp.',
    goal: 6,
  },
  {
    id: 'marknad',
    question: 'Vad betyder det att två företag har lämnat pris?',
    options: [
      { id: 'inget', text: 'Inget, eftersom byalaget är ideellt' },
      { id: 'marknad', text: 'Att det finns en marknad att räkna med' },
      { id: 'forbud', text: 'Att kommunen inte får samarbeta alls' },
    ],
    right: 'marknad',
    why: 'Finns det andra som säljer samma sak talar det för köp. Det stänger inte andra former av samarbete.',
    goal: 3,
  },
  {
    id: 'form',
    question: 'Vilken form ligger närmast?',
    options: [
      { id: 'bidrag', text: 'Bidrag' },
      { id: 'upphandling', text: 'Upphandling, här direktupphandling om villkoren är uppfyllda' },
      { id: 'iop', text: 'Partnerskap' },
    ],
    right: 'upphandling',
    why: 'Kommunen vill ha en bestämd tjänst. Värdet avgör vilken sorts upphandling. Gränsen för året kontrolleras hos Konkurrensverket.',
    goal: 1,
  },
  {
    id: 'ord',
    question: 'Parterna byter ”faktura” mot ”insats” i texten. Vad händer?',
    options: [
      { id: 'inget', text: 'Inget ändras i sak' },
      { id: 'partnerskap', text: 'Det blir ett partnerskap' },
      { id: 'bidrag', text: 'Det blir ett bidrag' },
    ],
    right: 'inget',
    why: 'Ord ändrar inte juridiken. Det är innehållet som räknas.',
    goal: 6,
  },
  {
    id: 'mandat',
    question: 'Vem tar du upp saken med hemma först?',
    options: [
      { id: 'beslutar', text: 'Den som får besluta, och frågar vad som krävs' },
      { id: 'ingen', text: 'Ingen, ett muntligt löfte räcker' },
      { id: 'media', text: 'Lokaltidningen' },
    ],
    right: 'beslutar',
    why: 'Ett muntligt löfte är inget beslut. Både nämnd och styrelse behöver ta ställning.',
    goal: 7,
  },
];

export interface MarkedRow {
  readonly question: MarkedQuestion;
  /** Answers per option; undefined while too few have answered. */
  readonly counts: Readonly<Record<string, number>> | undefined;
}

/** How the group answered, never who. Shape in: one list of option ids per participant, in the order of the questions. */
export function markedRows(answers: readonly (readonly string[])[]): readonly MarkedRow[] {
  return markedQuestions.map((question, index) => {
    const given = answers.flatMap((row) => row[index] ?? []);
    if (given.length < fewestShown) return { question, counts: undefined };
    const counts = Object.fromEntries(
      question.options.map((option) => [option.id, given.filter((one) => one === option.id).length]),
    );
    return { question, counts };
  });
}

export interface LearningView {
  readonly statements: readonly StatementRow[];
  /** How many tables, or persons, the middles are of. */
  readonly answered: { readonly before: number; readonly after: number };
}

/** Sheets of persons, and tables: a table counts only when at least three have put their slips together. */
function counted(sitting: Pick<Sitting, 'before' | 'after' | 'groups'>, when: 'before' | 'after'): readonly Rating[] {
  const tables = sitting.groups.flatMap((group) => (group[when] ? [group[when]] : []));
  const persons = sitting[when];
  return persons.length + tables.length * fewestShown < fewestShown ? [] : [...persons, ...tables];
}

export function learningView(sitting: Pick<Sitting, 'before' | 'after' | 'groups'>): LearningView {
  const [before, after] = [counted(sitting, 'before'), counted(sitting, 'after')];
  return {
    statements: learningRows(before, after),
    answered: { before: before.length, after: after.length },
  };
}
