import type { Field } from '#steps/catalogue/step.ts';

/** A label, with the word that says when the field may be left empty. */
export function FieldLabel({ label, field }: { readonly label: string; readonly field: Field }) {
  return (
    <>
      {label}
      {field.emptyMeansNone ? <span className="optional"> (frivilligt)</span> : null}
    </>
  );
}
