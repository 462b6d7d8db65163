import { useAllSignals } from '#src/app/parts/signals.ts';
import { sourceWords } from '#steps/signals/source-words.ts';

/** The method's own signals; folded, since they never change the legal level. */
export function MethodSignals() {
  const signals = useAllSignals();
  if (signals.length === 0) return null;
  return (
    <details className="not-asked">
      <summary>Metodens egna signaler ({signals.length})</summary>
      <ul className="plain rows">
        {signals.map((signal) => (
          <li key={signal.id}>
            {signal.text}
            <span className="muted block">{sourceWords(signal.source)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
