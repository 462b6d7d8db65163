import { lanesOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Side } from './fields.ts';
import { Outline, type Sheet } from './Paper.tsx';
import { type Contents, wordsOf } from './QuestionSheets.tsx';

interface Role {
  readonly side: Side;
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

/** What a role is told, from the answers of the practice case: the view, the own goals and the conditions. */
const told = [
  ['challenge', 'Så ser ni på utmaningen'],
  ['ownGoals', 'Det här vill ni själva få ut'],
  ['conditions', 'Det här behöver den andra förstå om era villkor'],
] as const;

function answerIn(c: CaseFile | undefined, key: string, voice: string): string | undefined {
  const value = c === undefined ? undefined : lanesOf(c.answers, key)[voice]?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The catalogue's own example of O10, when the case says nothing or is a real one. */
function exampleConditions(contents: Contents, side: 'public' | 'org'): string {
  const question = questionOfRef('O10');
  return (question && wordsOf(contents, question)?.examples?.[side]) ?? '';
}

function roleOf(contents: Contents, c: CaseFile | undefined, side: 'public' | 'org'): Role {
  const voice = side === 'public' ? 'public' : 'o1';
  const rows = told.flatMap(([key, label]) => {
    const text = answerIn(c, key, voice) ?? (key === 'conditions' ? exampleConditions(contents, side) : '');
    return text === '' ? [] : [{ label, text }];
  });
  return { side, title: side === 'public' ? 'Ni spelar kommunen' : 'Ni spelar organisationen', rows };
}

function RoleCard({ role }: { readonly role: Role }) {
  return (
    <section className="half role">
      <h4>
        <Outline side={role.side} scale={1.6} /> {role.title}
      </h4>
      {role.rows.map((row) => (
        <div key={row.label} className="role-row">
          <p className="print-label">{row.label}</p>
          <p>{row.text}</p>
        </div>
      ))}
      <p className="print-hint">Tala som ”vi”. Säg det med egna ord. Roller har inga namn.</p>
    </section>
  );
}

/** Two cards of A5 on a sheet. `c` is the practice case; without one the conditions are examples of the catalogue. */
export function roleSheets(contents: Contents, c: CaseFile | undefined, mark: string | undefined): readonly Sheet[] {
  return [
    {
      title: 'Rollkort',
      layout: 'half',
      mark: mark ?? 'Klipp på mitten',
      body: (
        <div className="halves">
          <RoleCard role={roleOf(contents, c, 'public')} />
          <RoleCard role={roleOf(contents, c, 'org')} />
        </div>
      ),
    },
  ];
}
