/** What the parties answer together at a check-in: legal changes (U5), lessons (U6) and the way forward (U7). */
import { fieldText, partIds } from '#steps/case/answers.ts';
import { type CheckIn, legalChanges, legalRow } from '#steps/case/check-ins.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { QuestionWords } from '#steps/catalogue/step.ts';
import { FieldInput } from '../fields/FieldInput.tsx';
import { useRow } from '../fields/use-row.ts';
import { PageContext, usePage } from '../page-context.ts';
import type { QuestionProps } from './LaneParts.tsx';

type Props = QuestionProps & { readonly checkIn: CheckIn };

const nameOf = (key: string): string => key.slice(key.indexOf('[].') + 3);

/** What has changed sends the parties back to the questions that the assessment rests on. */
function BackToLaw({ points, words }: { readonly points: readonly string[]; readonly words: QuestionWords }) {
  const options = words.options?.['checkIns[].legalChange'];
  return (
    <div className="notice">
      <p className="notice-title">Bedömningen behöver göras om</p>
      <p>Svara på nytt där något har ändrats. Läs sedan bedömningen igen, innan ni fortsätter som förut.</p>
      <ul className="plain">
        {points.map((point) => {
          const page = questionOfRef(point)?.page;
          return page === undefined ? null : (
            <li key={point}>
              <a href={`#/sida/${page}`}>Svara på nytt på sida {page}</a>
              <span className="muted block">{options?.[point]}</span>
            </li>
          );
        })}
      </ul>
      <p>
        <a href="#/bedomning">Till bedömningen</a>
      </p>
    </div>
  );
}

interface Way {
  readonly text: string;
  readonly links: readonly (readonly [href: string, label: string])[];
}

/** Where each way forward is written, and the document that it leads to. */
const ways: Readonly<Record<string, Way>> = {
  forlanga: {
    text: 'En förlängning behöver ett beslut hos var och en. Skriv nya datum, och läs vad avtalet säger om förlängning.',
    links: [
      ['#/sida/5.1', 'Hur länge avtalet gäller'],
      ['#/utkast', 'Utkastet till avtal'],
    ],
  },
  andra: {
    text: 'Ändra svaren där något är nytt. Bedömningen och utkastet följer med.',
    links: [
      ['#/oversikt', 'Översikten'],
      ['#/utkast', 'Utkastet till avtal'],
    ],
  },
  annan_form: {
    text: 'Välj formen och skriv varför. Då blir dokumentet ett vägval i stället för ett avtal.',
    links: [
      ['#/bedomning', 'Bedömningen och de andra formerna'],
      ['#/exportera', 'Dokumenten, med vägvalet'],
    ],
  },
  avsluta: {
    text: 'Börja i planen för slutet: vad händer med människorna, och när får de veta det?',
    links: [
      ['#/sida/5.6', 'Planen för slutet'],
      ['#/exportera', 'Dokumenten, med bilagan om slutet'],
    ],
  },
};

function WayForward({ chosen }: { readonly chosen: string | undefined }) {
  const way = chosen === undefined ? undefined : ways[chosen];
  if (!way) return null;
  return (
    <div className="follow-up">
      <p>{way.text}</p>
      <p className="link-line">
        {way.links.map(([href, label]) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </p>
    </div>
  );
}

/** The joint answers of one check-in. */
export function CheckInAnswers(props: Props) {
  const { question, words, scopeId, checkIn } = props;
  const { c } = usePage();
  const ofPart = question.checkIn === 'legal';
  const row = ofPart ? legalRow(c, checkIn, scopeId) : checkIn.rows['joint'];
  const part = ofPart && scopeId !== undefined && scopeId !== partIds(c)[0] ? { part: scopeId } : {};
  const { id, page } = useRow('checkIns', row, 'joint', { date: checkIn.date, ...part });
  const points = legalChanges(row);
  return (
    <>
      <PageContext value={page}>
        {Object.entries(question.fields).map(([key, field]) => {
          const label = words.labels?.[key] ?? words.question;
          return (
            <FieldInput
              key={key}
              target={{ kind: 'field', list: 'checkIns', id, field: nameOf(key), voice: 'joint' }}
              {...{ field, label, words }}
              quiet={label === words.question}
              hint={words.hints?.[key]}
              options={words.options?.[key]}
            />
          );
        })}
      </PageContext>
      {question.checkIn === 'legal' && points.length > 0 ? <BackToLaw points={points} words={words} /> : null}
      {question.checkIn === 'wayForward' && row ? <WayForward chosen={fieldText(row, 'wayForward')} /> : null}
    </>
  );
}
