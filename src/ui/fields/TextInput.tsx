import type { ComponentProps, KeyboardEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { lengthOf, limitOf, noteLimit } from '#steps/catalogue/limits.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { groupDigits, orgNumberHolds } from '#steps/swedish/format.ts';
import { peopleIn } from '#steps/swedish/people.ts';
import { type InputProps, placeOfTarget } from '../page-context.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { notAllKept } from './form-schema.ts';
import { Offer } from './Offer.tsx';
import { useTypedText } from './use-typed-text.ts';

const hints: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: 'Till exempel 12 mars 2027',
  dayMonth: 'Till exempel 31 mars',
  role: 'Skriv en roll, inte ett namn',
  orgNumber: 'Tio siffror',
};

function suffixOf(field: Field): string | undefined {
  return field.kind === 'money' ? field.unit : field.kind === 'percent' ? 'procent' : undefined;
}

function inputMode(field: Field): 'numeric' | 'decimal' | 'url' | undefined {
  if (field.kind === 'money' || field.kind === 'integer' || field.kind === 'year') return 'numeric';
  if (field.kind === 'decimal' || field.kind === 'percent') return 'decimal';
  return field.kind === 'link' ? 'url' : undefined;
}

const widths: Readonly<Partial<Record<Field['kind'], string>>> = {
  money: 'w-amount',
  integer: 'w-short',
  year: 'w-short',
  percent: 'w-short',
  decimal: 'w-short',
  date: 'w-date',
  dayMonth: 'w-date',
  orgNumber: 'w-date',
};

/** How much room is left, once most of it is used; over the limit, what that means, already while somebody types. */
function Counter({ name, field }: { readonly name: string; readonly field: Field }) {
  const { control } = useFormContext<Record<string, string>>();
  const text = useWatch({ control, name }) ?? '';
  const max = limitOf(field);
  const length = lengthOf(text);
  if (length <= (field.kind === 'text' ? max * 0.8 : max)) return null;
  const count = `${groupDigits(length)} av ${groupDigits(max)} tecken`;
  if (length <= max) return <p className="field-remark">{count}</p>;
  return (
    <p className="field-error">
      <span>{`${count}. Texten är ${groupDigits(length - max)} tecken för lång. Den ligger kvar här men kommer inte med i dokumenten förrän den är kortare.`}</span>
      {text.length > noteLimit ? <span> {notAllKept(text)}</span> : null}
    </p>
  );
}

const counted: ReadonlySet<Field['kind']> = new Set(['text', 'role', 'orgNumber', 'link']);

function OrgNumberRemark({ value }: { readonly value: string }) {
  if (value === '' || orgNumberHolds(value)) return null;
  return (
    <p className="field-remark">
      Kontrollsiffran stämmer inte. Se efter i registreringsbeviset. Ni kan gå vidare ändå.
    </p>
  );
}

/** What in a text may be about a person: a remark, never a stop. */
function PeopleRemark({ kind, value }: { readonly kind: Field['kind']; readonly value: unknown }) {
  if ((kind !== 'text' && kind !== 'role') || typeof value !== 'string') return null;
  return peopleIn(value, kind).map(({ sign, text }) => (
    <p key={sign} className="field-remark">
      {text}
    </p>
  ));
}

interface NotesProps {
  readonly name: string;
  readonly hint: string | undefined;
  /** Where the value that stands in the field comes from. */
  readonly from: string | undefined;
  /** What cannot be read. */
  readonly message: string | undefined;
}

/** Ids of what is said about a field, for those who hear it. */
const idsOf = ({ name, hint, from, message }: NotesProps): readonly string[] => [
  ...(hint ? [`${name}-hint`] : []),
  ...(from ? [`${name}-from`] : []),
  ...(message ? [`${name}-fel`] : []),
];

function Notes({ name, hint, from, message }: NotesProps) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {from ? <Offer id={`${name}-from`} from={from} filled /> : null}
      {message ? (
        <p className="field-error" id={`${name}-fel`}>
          {message}
        </p>
      ) : null}
    </>
  );
}

type Shared = ComponentProps<'input'> & ComponentProps<'textarea'>;

/** Room for a sentence: the box grows with its text, and Enter goes on as it does in a field of one line. */
function SentenceBox({ shared }: { readonly shared: Shared }) {
  const enter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!event.currentTarget.closest('.item-form')) event.currentTarget.form?.requestSubmit();
  };
  return <textarea rows={1} {...shared} className={`${shared.className} text-sentence`} onKeyDown={enter} />;
}

/** Most characters of a text that is a name and not a sentence. */
const nameLength = 120;

/** The box to type in: several lines for long texts, one that grows for a sentence, otherwise one line with its unit. */
function Control({ field, shared }: { readonly field: Field; readonly shared: Shared }) {
  if (field.kind === 'text' && field.long) return <textarea rows={field.max > 1000 ? 5 : 3} {...shared} />;
  if (field.kind === 'text' && field.max > nameLength) return <SentenceBox shared={shared} />;
  const suffix = suffixOf(field);
  return (
    <span className="input-row">
      <input type="text" inputMode={inputMode(field)} {...shared} />
      {suffix ? <span className="suffix">{suffix}</span> : null}
    </span>
  );
}

/** A typed answer. */
export function TextInput(props: InputProps) {
  const { target, field, label, hint, proposal, quiet } = props;
  const { name, registered, stored, offered, message, readOnly } = useTypedText(props);
  const shownHint = hint ?? hints[field.kind];
  const from = offered === undefined ? undefined : proposal?.from;
  const describedBy = idsOf({ name, hint: shownHint, from, message }).join(' ');
  const shared = {
    id: name,
    className: `text-input ${widths[field.kind] ?? ''}`,
    autoComplete: 'off',
    readOnly,
    'data-path': placeOfTarget(target),
    'data-voice': target.voice,
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
    ...(message ? { 'aria-invalid': true as const } : {}),
    ...registered,
  };
  return (
    <div className={message ? 'input input-wrong' : 'input'} data-kind={field.kind}>
      <label className={quiet ? 'visually-hidden' : 'input-label'} htmlFor={name}>
        <FieldLabel label={label} field={field} />
      </label>
      <Notes name={name} hint={shownHint} from={from} message={message} />
      <Control field={field} shared={shared} />
      {counted.has(field.kind) ? <Counter name={name} field={field} /> : null}
      <PeopleRemark kind={field.kind} value={stored} />
      {field.kind === 'orgNumber' ? <OrgNumberRemark value={String(stored ?? '')} /> : null}
    </div>
  );
}
