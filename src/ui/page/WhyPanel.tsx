import type { Question, StageContent } from '#steps/catalogue/step.ts';

interface Props {
  readonly why: string;
  readonly questions: readonly Question[];
  readonly content: StageContent;
  /** On full-width pages the panel folds to one line. */
  readonly folded: boolean;
}

interface Uses {
  readonly rules: readonly string[];
  readonly clauses: readonly string[];
  readonly others: readonly string[];
}

function usesOf(questions: readonly Question[], content: StageContent): Uses {
  const all = [...new Set(questions.flatMap((question) => content.questions[question.ref]?.use ?? []))];
  const isClause = (use: string): boolean => /^K\d/.test(use);
  const isRule = (use: string): boolean => /^(L|E|CC|J|ALT|ORF|T|C)-?\d/.test(use);
  return {
    rules: all.filter(isRule),
    clauses: all.filter(isClause),
    others: all.filter((use) => !isClause(use) && !isRule(use)),
  };
}

/** Codes hold hyphens, and none of them may break. */
function Codes({ codes }: { readonly codes: readonly string[] }) {
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 ? ', ' : ''}
      <span className={code.length < 14 ? 'nowrap' : undefined}>{code}</span>
    </span>
  ));
}

/** Where the answers go: to the assessment, to clauses of the agreement, and to other papers. */
function UsedIn({ questions, content }: Pick<Props, 'questions' | 'content'>) {
  const { rules, clauses, others } = usesOf(questions, content);
  const sources = [...new Set(questions.flatMap((question) => content.questions[question.ref]?.source.text ?? []))];
  return (
    <div className="used-in">
      <p className="used-title">Används i</p>
      <ul className="plain">
        {rules.length > 0 ? (
          <li>
            <a href="#/bedomning">Bedömningen</a>: <Codes codes={rules} />
          </li>
        ) : null}
        {clauses.length > 0 ? (
          <li>
            <a href="#/utkast">Avtalsutkastet</a>: <Codes codes={clauses} />
          </li>
        ) : null}
        {others.length > 0 ? (
          <li>
            <Codes codes={others} />
          </li>
        ) : null}
      </ul>
      <details>
        <summary>Källor</summary>
        <ul className="plain">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Why we ask: a sentence that always shows, and what the answers are used for. */
export function WhyPanel({ why, questions, content, folded }: Props) {
  if (folded) {
    return (
      <details className="why-folded">
        <summary>Varför frågar vi?</summary>
        <div className="why-panel">
          <p>{why}</p>
          <UsedIn questions={questions} content={content} />
        </div>
      </details>
    );
  }
  return (
    <section className="why-panel" aria-labelledby="varfor">
      <p className="why-title" id="varfor">
        Varför frågar vi?
      </p>
      <p>{why}</p>
      <UsedIn questions={questions} content={content} />
    </section>
  );
}
