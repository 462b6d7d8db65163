import { sheetTitles } from '#src/workshop/sheets.ts';
import type { Course, Meeting, Moment } from '#src/workshop/types.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Sheet } from './Paper.tsx';
import { pack, textHeight } from './pack.ts';
import { type Contents, wordsOf } from './QuestionSheets.tsx';

interface Block {
  readonly id: string;
  readonly height: number;
  readonly body: React.ReactNode;
}

/** "1.05": hours and minutes from the start. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}

interface Asked {
  readonly id: string;
  readonly text: string;
}

function questionsOf(course: Course, contents: Contents, moment: Moment): readonly Asked[] {
  const asked = moment.questions
    .filter((ref) => !course.hidden.includes(ref))
    .flatMap((ref): readonly Asked[] => {
      const question = questionOfRef(ref);
      const words = question && wordsOf(contents, question);
      return words ? [{ id: ref, text: `${question.page} ${words.question}` }] : [];
    });
  const own = course.own.filter((question) => question.moment === moment.id);
  return [...asked, ...own.map((question) => ({ id: question.id, text: `Egen fråga: ${question.text}` }))];
}

function List({ title, items }: { readonly title: string; readonly items: readonly Asked[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <p className="print-label">{title}</p>
      <ul className="guide-list">
        {items.map((item) => (
          <li key={item.id}>{item.text}</li>
        ))}
      </ul>
    </>
  );
}

const listHeight = (items: readonly Asked[]): number =>
  items.length === 0 ? 0 : 6 + items.reduce((sum, item) => sum + textHeight(item.text, 10.5, 164), 0);
const named = (texts: readonly string[]): readonly Asked[] => texts.map((text) => ({ id: text, text }));

function momentBlocks(course: Course, contents: Contents, moment: Moment, start: number, at: string): readonly Block[] {
  const steps = named(moment.steps);
  const happens = named(moment.happens);
  const questions = questionsOf(course, contents, moment);
  const time = `${clock(start)}–${clock(start + moment.minutes)}`;
  const head: Block = {
    id: `${at} ${moment.id}`,
    height: 12 + textHeight(moment.script, 12, 164) + listHeight(steps),
    body: (
      <>
        <h4 className="guide-head">
          <span className="guide-time">{time}</span> {moment.title}
          <span className="print-hint"> {moment.minutes} minuter</span>
        </h4>
        <p className="guide-script">”{moment.script.replaceAll('”', '’')}”</p>
        <List title="Gör så här" items={steps} />
      </>
    ),
  };
  const more: readonly Block[] = [
    { title: 'Det här brukar hända', items: happens },
    { title: 'Blad att ha framme', items: named(moment.sheets.map((id) => sheetTitles[id])) },
    { title: 'Frågor', items: questions },
  ]
    .filter((list) => list.items.length > 0)
    .map((list) => ({
      id: `${at} ${moment.id} ${list.title}`,
      height: listHeight(list.items) + 2,
      body: <List title={list.title} items={list.items} />,
    }));
  return [head, ...more];
}

function meetingBlocks(course: Course, contents: Contents, meeting: Meeting, index: number): readonly Block[] {
  const starts = meeting.moments.map((_, at) =>
    meeting.moments.slice(0, at).reduce((sum, moment) => sum + moment.minutes, 0),
  );
  const title: readonly Block[] =
    course.programme.meetings.length > 1
      ? [{ id: `träff ${index}`, height: 14, body: <p className="clause-section">{meeting.title}</p> }]
      : [];
  const homework: readonly Block[] = meeting.homework
    ? [
        {
          id: `hem ${index}`,
          height: 8 + textHeight(meeting.homework, 11),
          body: (
            <>
              <p className="print-label">Att göra till nästa gång</p>
              <p>{meeting.homework}</p>
            </>
          ),
        },
      ]
    : [];
  return [
    ...title,
    ...meeting.moments.flatMap((moment, at) =>
      momentBlocks(course, contents, moment, starts[at] ?? 0, `${index}-${at}`),
    ),
    ...homework,
  ];
}

function Lead({ course }: { readonly course: Course }) {
  const { programme } = course;
  const from = programme.timesFrom === 'förslag' ? 'verktygets förslag' : programme.timesFrom;
  return (
    <p className="print-lead">
      {programme.summary} {programme.besides ?? ''} Tiderna räknas från start och är {from}.
    </p>
  );
}

/** The programme in words for the one who leads: times, script, steps, what usually happens, questions, homework. */
export function guideSheets(course: Course, contents: Contents, mark: string | undefined): readonly Sheet[] {
  const blocks = course.programme.meetings.flatMap((meeting, index) => meetingBlocks(course, contents, meeting, index));
  return pack(blocks, (block) => block.height + 2, 230, 14).map((page, index) => ({
    title: `Ledarens handledning: ${course.title}`,
    layout: 'text',
    mark: mark ?? 'För ledaren',
    body: (
      <>
        {index === 0 ? <Lead course={course} /> : null}
        {page.map((block) => (
          <section key={block.id} className="guide-block">
            {block.body}
          </section>
        ))}
      </>
    ),
  }));
}
