import { stageTitles } from '#steps/catalogue/about.ts';
import { stageOf } from '#steps/catalogue/index.ts';
import type { Question, QuestionClass, QuestionWords, StageContent, StageId, Who } from '#steps/catalogue/step.ts';
import { type Asked, conditionsOf } from '#steps/catalogue/when.ts';
import { fact, isFactName } from '#steps/facts/index.ts';
import { Entry, Facts, reviewText } from './Entry.tsx';
import type { AllTexts } from './load.ts';

const whoTexts = {
  public: 'Kommunen eller regionen',
  org: 'Organisationen',
  joint: 'Parterna tillsammans',
  either: 'Båda parterna, öppet',
  apart: 'Var part för sig, täckt tills båda har svarat',
  'apart-joint': 'Var part för sig, sedan gemensamt',
} as const satisfies Readonly<Record<Who, string>>;

const classTexts = {
  key: 'Nyckelsvar: utan det blir nivån ”Ofullständigt underlag”',
  level: 'Påverkar den rättsliga nivån',
  draft: 'Går in i utkastet',
  deepening: 'Fördjupning',
  'check-in': 'Avstämning',
} as const satisfies Readonly<Record<QuestionClass, string>>;

/** When a question is asked; what has to be true stands after it. */
const askedTexts = {
  whenYes: 'När det här stämmer:',
  whenNo: 'När det här inte stämmer:',
  unlessNo: 'När det här stämmer eller inte är besvarat:',
  unlessYes: 'När det här inte stämmer eller inte är besvarat:',
  whenYesOrNotKnown: 'När det här stämmer, eller ni inte vet än:',
} as const satisfies Readonly<Record<Asked, string>>;

/** What decides that a question is asked. */
function askedWhen(question: Question): string {
  const conditions = conditionsOf(question.when);
  if (conditions.length === 0) return 'Alltid';
  return conditions
    .map(({ fact: name, asked }) => `${askedTexts[asked]} ${isFactName(name) ? fact(name).explanation : name}`)
    .join(' ');
}

function Fields({ words }: { readonly words: QuestionWords }) {
  const labels = Object.entries(words.labels ?? {});
  const options = Object.entries(words.options ?? {});
  if (labels.length + options.length === 0) return null;
  return (
    <ul className="text-fields">
      {labels.map(([key, label]) => (
        <li key={key}>
          {label}
          {words.hints?.[key] ? <span className="muted block">{words.hints[key]}</span> : null}
        </li>
      ))}
      {options.map(([key, choices]) => (
        <li key={`val-${key}`}>
          {words.labels?.[key] === undefined ? 'Val' : `Val för ”${words.labels[key]}”`}:{' '}
          {Object.values(choices).join(' · ')}
        </li>
      ))}
    </ul>
  );
}

function QuestionText({ question, words }: { readonly question: Question; readonly words: QuestionWords }) {
  const examples = [
    ['Exempel, kommunen (påhittat)', words.examples?.public],
    ['Exempel, organisationen (påhittat)', words.examples?.org],
  ] as const;
  return (
    <Entry id={question.ref} title={words.question} level={5}>
      <p>{words.help}</p>
      <Fields words={words} />
      <Facts
        rows={[
          ...examples.map(([term, text]) => [term, text ?? ''] as const),
          ['Svarar', whoTexts[question.who]],
          ['Slag', question.classes.map((name) => classTexts[name]).join('. ')],
          ['Frågas', askedWhen(question)],
          ['Används av', words.use.join(', ')],
          ['Källa', `${words.source.text} [${words.source.marks.join(', ')}]`],
          ['Granskning', reviewText(words.reviewed)],
        ]}
      />
    </Entry>
  );
}

function StageText({ stage, content }: { readonly stage: StageId; readonly content: StageContent }) {
  const { number, pages, questions } = stageOf(stage);
  const own = (page: string) => questions.filter((question) => question.page === page);
  return (
    <section>
      <h3 id={`text-steg-${stage}`} tabIndex={-1}>
        {number} {stageTitles[stage].title}
      </h3>
      <p>{content.summary}</p>
      {pages.map((page) => (
        <section key={page.id}>
          <h4>
            <span className="text-id">Sida {page.id}</span> {content.pages[page.id]?.title}
          </h4>
          <p>Varför frågan ställs: {content.pages[page.id]?.why}</p>
          {own(page.id).map((question) => {
            const words = content.questions[question.ref];
            return words ? <QuestionText key={question.ref} question={question} words={words} /> : null;
          })}
        </section>
      ))}
    </section>
  );
}

/** Every question of the method, page by page, with its help, choices and origin. */
export function Questions({ texts }: { readonly texts: AllTexts }) {
  return texts.contents.map(({ stage, content }) => <StageText key={stage} stage={stage} content={content} />);
}
