import { isEmptyValue } from '#steps/case/answers.ts';
import { fieldOfKey, questionOfKey } from '#steps/catalogue/index.ts';
import type { StageContent } from '#steps/catalogue/step.ts';
import { sourceWords } from '#steps/signals/source-words.ts';
import type { Signal } from '#steps/signals/view.ts';
import { formatValue } from '#steps/swedish/format.ts';
import { type PageState, usePage } from '../page-context.ts';

const titles = { R: 'Stanna upp och fråga en jurist', G: 'Att prata om', B: 'Tips' } as const;

/** Why a signal is told, as a sentence: the answer in the words it was chosen by, with the question when it is another. */
function behind({ c }: PageState, content: StageContent, path: string, ref: string): string | undefined {
  const key = path.split('@')[0] ?? path;
  const question = questionOfKey(key) ?? questionOfKey(`${key.split('/')[0]}[]`);
  const words = question && content.questions[question.ref];
  if (!question || !words) return undefined;
  const field = fieldOfKey(key);
  const lanes = Object.hasOwn(c.answers, path) ? Object.values(c.answers[path] ?? {}) : [];
  const entry = lanes.find(({ value }) => !isEmptyValue(value));
  if (!entry || field?.kind !== 'choice')
    return question.ref === ref ? undefined : `Det beror också på svaret på frågan ”${words.question}”.`;
  const said = `Ni svarade ”${formatValue(field, entry.value, words.options?.[key], c)}”`;
  return question.ref === ref ? `${said}.` : `${said} på frågan ”${words.question}”.`;
}

/** Signals stand where they arise, with the answers behind them. */
export function Signals({ signals, content }: { readonly signals: readonly Signal[]; readonly content: StageContent }) {
  const page = usePage();
  return signals.map((signal) => {
    const causes = new Set(signal.because.flatMap((path) => behind(page, content, path, signal.ref) ?? []));
    return (
      <div className="notice signal" data-level={signal.level} key={signal.id}>
        <p className="notice-title">{titles[signal.level]}</p>
        <p>{signal.text}</p>
        <p className="muted">{[...causes, `Källa: ${sourceWords(signal.source)}.`].join(' ')}</p>
      </div>
    );
  });
}
