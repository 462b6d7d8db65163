import { reviewText } from './Entry.tsx';
import type { AllTexts } from './load.ts';

/** No text of a signal or a document has been reviewed by a lawyer. */
const notReviewed = reviewText(null);

/** The words of the method's warning signals. */
export function Signals({ texts }: { readonly texts: AllTexts }) {
  return (
    <ul className="plain rows">
      {texts.signals.map(({ id, ref, text }) => (
        <li key={id} id={`text-${id.replace(' ', '-')}`}>
          <span className="text-key">{id}</span> {text}
          <span className="muted block">
            {ref === '' ? '' : `Fråga ${ref}. `}Metodens råd, ändrar aldrig nivån. {notReviewed}.
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the documents write in words of our own, beside the clauses. */
export function Prose({ texts }: { readonly texts: AllTexts }) {
  const names = [...new Set(texts.prose.map(({ document }) => document))];
  return (
    <>
      <p>{notReviewed}. ”Saknas” visar var ett svar skulle stå.</p>
      {names.map((name) => (
        <section key={name}>
          <h3>{name}</h3>
          <dl className="text-facts">
            {texts.prose
              .filter(({ document }) => document === name)
              .map(({ id, text, sources }) => (
                <div key={id}>
                  <dt className="text-key">{id}</dt>
                  <dd>
                    {text}
                    {sources.length === 0 ? null : <span className="muted block">Källa: {sources.join(' · ')}.</span>}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
