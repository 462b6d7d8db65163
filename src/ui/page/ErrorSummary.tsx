import { useEffect, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';

/** What cannot be read, as links to the fields. Takes the focus after each try to go on. */
export function ErrorSummary({ tries }: { readonly tries: number }) {
  const form = useFormContext<Record<string, string>>();
  const { errors } = useFormState({ control: form.control });
  const box = useRef<HTMLDivElement>(null);
  const found = Object.entries(errors).flatMap(([name, error]) =>
    error?.message ? [{ name, message: String(error.message) }] : [],
  );
  const wrong = found.length > 0;
  const answered = useRef(0);
  // The errors may be drawn after the try is counted; a mistake made later, while typing, takes no focus.
  useEffect(() => {
    if (!wrong || tries === answered.current) return;
    answered.current = tries;
    box.current?.focus();
  }, [tries, wrong]);
  if (!wrong) return null;
  return (
    <section className="error-summary" aria-labelledby="att-ratta" ref={box} tabIndex={-1}>
      <h2 id="att-ratta">Det finns något att rätta</h2>
      <p>Det ni har skrivit finns kvar.</p>
      <ul className="plain">
        {found.map(({ name, message }) => (
          <li key={name}>
            <a
              href={`#${name}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(name)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
