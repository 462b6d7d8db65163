import { isEmptyValue } from '#steps/case/answers.ts';
import { fieldOfKey, questionOfKey } from '#steps/catalogue/index.ts';
import type { StageContent } from '#steps/catalogue/step.ts';
import type { Signal } from '#steps/signals/view.ts';
import { formatValue } from '#steps/swedish/format.ts';
import { type PageState, usePage } from '../page-context.ts';

const titles = { R: 'Stanna upp och fråga en jurist', G: 'Att prata om', B: 'Tips' } as const;

/** The answer behind a signal in words: "”Nej” på O8". Rows and texts are named by their question only. */
function behind({ c }: PageState, content: StageContent, path: string): string | undefined {
  const key = path.split('@')[0] ?? path;
  const question = questionOfKey(key) ?? questionOfKey(`${key.split('/')[0]}[]`);
  if (!question) return undefined;
  const field = fieldOfKey(key);
  const lanes = Object.hasOwn(c.answers, path) ? Object.values(c.answers[path] ?? {}) : [];
  const entry = lanes.find(({ value }) => !isEmptyValue(value));
  const words = content.questions[question.ref];
  if (!entry || !words || field?.kind !== 'choice') return question.ref;
  return `”${formatValue(field, entry.value, words.options?.[key], c)}” på ${question.ref}`;
}

/** Signals stand where they arise, with the answers behind them. */
export function Signals({ signals, content }: { readonly signals: readonly Signal[]; readonly content: StageContent }) {
  const page = usePage();
  return signals.map((signal) => {
    const causes = [...new Set(signal.because.flatMap((path) => behind(page, content, path) ?? []))];
    return (
      <div className="notice signal" data-level={signal.level} key={signal.id}>
        <p className="notice-title">{titles[signal.level]}</p>
        <p>{signal.text}</p>
        <p className="muted">
          För att ni svarade {causes.length > 0 ? causes.join(', ') : `så på ${signal.ref}`}. Källa: {signal.source}
        </p>
      </div>
    );
  });
}
