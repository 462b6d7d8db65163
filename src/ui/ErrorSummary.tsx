import { useEffect, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';

/** What cannot be read, as a list of links that takes the focus after Fortsätt. */
export function ErrorSummary() {
  const form = useFormContext<Record<string, string>>();
  const { errors, submitCount } = useFormState({ control: form.control });
  const box = useRef<HTMLDivElement>(null);
  const found = Object.entries(errors).flatMap(([name, error]) =>
    error?.message ? [{ name, message: String(error.message) }] : [],
  );
  const count = found.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try to go on takes the focus again
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [submitCount]);
  if (count === 0) return null;
  return (
    <div className="error-summary" role="alert" ref={box} tabIndex={-1}>
      <h2>Något går inte att läsa</h2>
      <p>Det ni har skrivit finns kvar. Ändra det här och försök igen:</p>
      <ul>
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
    </div>
  );
}
