import { pageHash } from '#src/wizard/places.ts';
import { questionOfKey } from '#steps/index.ts';
import type { Fired } from '#steps/law/types.ts';
import { useCase } from '../context.ts';
import { useAnswerText } from './answer-text.ts';
import type { LawTexts } from './texts.ts';

/** Link to the question behind a case path. */
export function linkOfPath(path: string): string {
  const [key = '', scope] = path.split('@');
  const question = questionOfKey(key);
  if (!question) return '#/oversikt';
  const at =
    scope === undefined
      ? {}
      : question.scope === 'part'
        ? { partId: scope }
        : question.scope === 'org'
          ? { orgId: scope }
          : {};
  return pageHash(question.page, { ...at, ref: question.ref });
}

interface Props {
  readonly fired: Fired;
  readonly texts: LawTexts;
  readonly short: boolean;
}

/** A finding: what the answers show, because of which answers, what to do, source and certainty. */
export function FindingRow({ fired, texts, short }: Props) {
  const published = useCase().kind === 'published';
  const answerText = useAnswerText();
  const text = texts.reason(fired.textId);
  if (!text) return null;
  const used = [
    ...new Map(fired.answers.filter((answer) => answer.path !== '').map((answer) => [answer.path, answer])).values(),
  ];
  return (
    <article className="finding">
      <p className="finding-text">{text.finding}</p>
      {used.length > 0 ? (
        <ul className="plain finding-because">
          {used.map((answer) => (
            <li key={answer.path} className="muted">
              {published ? 'Publicerat:' : 'För att ni svarade'} ”{answerText(answer.key, answer.value)}” på{' '}
              {texts.keyName(answer.key).toLowerCase()}.{' '}
              <a
                href={linkOfPath(answer.path)}
                aria-label={`Ändra svaret om ${texts.keyName(answer.key).toLowerCase()}`}
              >
                Ändra
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {short ? null : (
        <>
          <p className="finding-measure">
            <strong>Åtgärd:</strong> {text.action}
          </p>
          <p className="muted">{text.change}</p>
        </>
      )}
      <p className="muted">
        {fired.sources.map((id) => {
          const source = texts.source(id);
          return source ? (
            <a key={id} className="source-chip" href={source.url} rel="noreferrer">
              {source.title}
            </a>
          ) : null;
        })}
        Säkerhet: {fired.certainty} · regel {fired.ruleId}
      </p>
    </article>
  );
}
