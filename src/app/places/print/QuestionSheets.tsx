import type { Course } from '#src/workshop/types.ts';
import { allQuestions, pageOf } from '#steps/catalogue/index.ts';
import type { Question, QuestionWords, StageContent, StageId } from '#steps/catalogue/step.ts';
import { FieldOnPaper } from './FieldOnPaper.tsx';
import { fieldHeight, type PrintField, printFields, type Side, sidesOf } from './fields.ts';
import { type Sheet, Tick } from './Paper.tsx';
import { pack, textHeight } from './pack.ts';

export type Contents = Readonly<Partial<Record<StageId, StageContent>>>;

export function wordsOf(contents: Contents, question: Question): QuestionWords | undefined {
  const stage = pageOf(question.page)?.stage;
  return stage === undefined ? undefined : contents[stage]?.questions[question.ref];
}

/** Rated on a sheet of its own. */
const ownSheet = 'L1';

/** The questions that the groups work with: of the programme, or the whole short track, less those the course hides. */
export function questionsFor(course: Course, which: 'programme' | 'short'): readonly Question[] {
  const used = new Set(
    course.programme.meetings.flatMap((meeting) => meeting.moments.flatMap((moment) => moment.questions)),
  );
  return allQuestions.filter(
    (question) =>
      question.ref !== ownSheet &&
      !course.hidden.includes(question.ref) &&
      (which === 'short' ? question.short === true : used.has(question.ref)),
  );
}

interface Unit {
  /** Number, question and help above the first field of a question. */
  readonly id: string;
  readonly number: string;
  readonly question: string;
  readonly help: string;
  readonly first: boolean;
  readonly last: boolean;
  /** Number of the field within the question. */
  readonly place: number;
  readonly field: PrintField;
}

function unitsOf(question: Question, words: QuestionWords, side: Side): readonly Unit[] {
  const fields = printFields(question, words);
  const help =
    side === 'joint' && question.who === 'apart-joint'
      ? 'Skriv det ni båda kan stå för, när ni har visat.'
      : words.help;
  return fields.map((field, index) => ({
    id: question.ref,
    number: `Fråga ${question.page}`,
    question: words.question,
    help,
    first: index === 0,
    last: index === fields.length - 1,
    place: index,
    field,
  }));
}

function heightOf(unit: Unit): number {
  const head = unit.first ? 5 + textHeight(unit.question, 13) + textHeight(unit.help, 10) + 4 : 0;
  return head + fieldHeight(unit.field) + (unit.last ? 10 : 0);
}

/** The right answer when nobody knows: who finds out, and by when. */
function NotYet() {
  return (
    <p className="print-short print-unknown">
      <Tick />
      <span>Vet inte än. Vem tar reda på det?</span>
      <span className="print-line" />
      <span>När?</span>
      <span className="print-line print-line-short" />
    </p>
  );
}

function QuestionOnPaper({ units }: { readonly units: readonly Unit[] }) {
  const [first] = units;
  if (!first) return null;
  return (
    <section className="print-question" data-grow={units.some((unit) => unit.field.kind === 'rules')}>
      <p className="print-ref">
        {first.number}
        {first.first ? '' : ', fortsättning'}
      </p>
      <h4>{first.question}</h4>
      {first.first ? <p className="print-help">{first.help}</p> : null}
      {units.map((unit) => (
        <FieldOnPaper key={unit.place} field={unit.field} />
      ))}
      {units.at(-1)?.last ? <NotYet /> : null}
    </section>
  );
}

function grouped(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) groups.set(unit.id, [...(groups.get(unit.id) ?? []), unit]);
  return [...groups.values()];
}

const ownUnit = (question: { readonly id: string; readonly text: string }): Unit => ({
  id: question.id,
  number: 'Kursens egen fråga',
  question: question.text,
  help: '',
  first: true,
  last: true,
  place: 0,
  field: { kind: 'rules', lines: 4 },
});

export const sideTitles = {
  public: 'Kommunens blad',
  org: 'Organisationens blad',
  joint: 'Gemensamt blad',
} as const satisfies Readonly<Record<Side, string>>;

const leads = {
  public: 'Skriv som kommunen. Visa inte bladet förrän den andra parten också är klar.',
  org: 'Skriv som organisationen. Visa inte bladet förrän den andra parten också är klar.',
  joint: 'Skriv tillsammans. Det ni inte är överens om är också ett svar.',
} as const satisfies Readonly<Record<Side, string>>;

interface Asked {
  readonly course: Course;
  readonly contents: Contents;
  readonly which: 'programme' | 'short';
  readonly side: Side;
  readonly mark: string | undefined;
  /** The cards of the card questions lie on the table: they are not asked once more on paper. */
  readonly cards: boolean;
}

const isSorted = (question: Question): boolean =>
  Object.values(question.fields).some((field) => field.kind === 'cards');

/** The sheets of one side: its questions in the order of the method, and on the joint sheet the course's own last. */
export function questionSheets({ course, contents, which, side, mark, cards }: Asked): readonly Sheet[] {
  const units = questionsFor(course, which)
    .filter((question) => sidesOf(question).includes(side) && !(cards && isSorted(question)))
    .flatMap((question) => {
      const words = wordsOf(contents, question);
      return words ? unitsOf(question, words, side) : [];
    });
  const all = side === 'joint' ? [...units, ...course.own.map(ownUnit)] : units;
  return pack(all, heightOf, 235, 8).map((page, index) => ({
    title: sideTitles[side],
    side,
    layout: 'text',
    ...(mark === undefined ? {} : { mark }),
    body: (
      <>
        {index === 0 ? <p className="print-lead">{leads[side]}</p> : null}
        {grouped(page).map((group) => (
          <QuestionOnPaper key={group[0]?.id} units={group} />
        ))}
      </>
    ),
  }));
}
