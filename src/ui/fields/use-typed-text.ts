/** Typed text on its way from the keys into the case. */
import { useCallback, useEffect, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { Value } from '#steps/case/case-file.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { type InputProps, idOf, placeOfTarget, store, usePage, valueAt } from '../page-context.ts';
import { parseField, rawOf } from './form-schema.ts';
import { useSeen, useSeenAnswer } from './use-seen.ts';

/** Longest time, in milliseconds, from a key to the case; storing it comes on top. */
const wait = 200;

/** Text that cannot be read as an answer yet. It is kept as a note, so that leaving the page loses nothing. */
export function useUnread({ target, field }: Pick<InputProps, 'target' | 'field'>) {
  const page = usePage();
  const part = target.part === undefined ? '' : `.${target.part}`;
  const note = { kind: 'note', path: `typed:${placeOfTarget(target)}${part}`, voice: target.voice } as const;
  const { seen, inStep } = useSeen(note);
  const stored = valueAt(page.c, note);
  const unread = typeof stored === 'string' ? stored : undefined;
  const atFirst = useRef(unread !== undefined);
  const parsed = parseField(field, unread ?? '');
  return {
    unread,
    message: atFirst.current && !parsed.ok ? parsed.message : undefined,
    keep: (text: string | undefined): void => {
      if (text !== unread && !page.readOnly) seen.current = store(page, note, text ?? null, seen.current);
    },
    inStep,
  };
}

/**
 * Runs `act` at the latest `wait` milliseconds after the first call, however many calls follow: somebody who types
 * without a pause is heard all the same. `now` runs it at once, and ends the wait.
 */
export function useSoon(act: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(act);
  latest.current = act;
  const now = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    latest.current();
  }, []);
  const soon = useCallback((): void => {
    timer.current ??= setTimeout(now, wait);
  }, [now]);
  const waiting = useCallback((): boolean => timer.current !== undefined, []);
  return { now, soon, waiting };
}

interface Shown {
  readonly name: string;
  readonly field: Field;
  /** What the case says, as it is typed. */
  readonly known: string;
  readonly last: { current: string };
  readonly waiting: () => boolean;
  /** The text of the field is what the case says. */
  readonly inStep: () => void;
}

/** Somebody may be writing in the field: a window that nobody looks at keeps its last field for ever. */
export const isHeld = (name: string): boolean =>
  document.hasFocus() && document.activeElement?.getAttribute('name') === name;

/**
 * What another tab or an undo changed is shown, but never under the cursor: there it comes when the field is left.
 * Returns what to do then.
 */
function useKnown({ name, field, known, last, waiting, inStep }: Shown): () => void {
  const form = useFormContext<Record<string, string>>();
  const show = useCallback((): void => {
    const shown = form.getValues(name) ?? '';
    const parsed = parseField(field, shown);
    // A text that says the same is left as it is typed: the space before the next word is not taken away.
    const same = known === last.current || (parsed.ok && rawOf(field, parsed.value ?? undefined) === known);
    if (waiting() || !(same || parsed.ok)) return;
    last.current = known;
    inStep();
    if (!same) form.setValue(name, known);
  }, [known, name, form, field, waiting, last, inStep]);
  useEffect(() => {
    if (known === last.current || !isHeld(name)) show();
  }, [show, known, last, name]);
  return show;
}

interface Registering extends Pick<Shown, 'name' | 'field' | 'known'> {
  readonly onChange: () => void;
  readonly onBlur: () => void;
}

/** The field in the form, and what is wrong with what stands in it. */
function useRegistered({ name, field, known, onChange, onBlur }: Registering) {
  const form = useFormContext<Record<string, string>>();
  const registered = form.register(name, {
    value: known,
    validate: (raw) => {
      const parsed = parseField(field, raw ?? '');
      return parsed.ok || parsed.message;
    },
    onChange,
    onBlur,
  });
  const { errors } = useFormState({ control: form.control, name });
  return { registered, message: errors[name]?.message };
}

/** What a text says to the case: a proposal that someone has emptied stays empty, and the empty text says so. */
const saidBy = (value: Value | null, offered: Value | undefined): Value | null =>
  value === null && offered !== undefined ? '' : value;

/** Nothing waits while the page is hidden or after the field has gone away. */
export function useAtLeaving(now: () => void): void {
  useEffect(() => {
    document.addEventListener('visibilitychange', now);
    return () => {
      document.removeEventListener('visibilitychange', now);
      now();
    };
  }, [now]);
}

/**
 * The answer before somebody began to write. It comes back when the text ends as something that cannot be read: the 9
 * on the way to 99 is nobody's answer.
 */
type Begun = { readonly value: Value | null } | undefined;

/**
 * Keeps typed text in the form and moves what can be read into the case: soon after a key also while typing goes on, on
 * blur, when the page is hidden and when the field goes away. Returns what the field registers with.
 */
export function useTypedText(props: InputProps) {
  const { target, field, proposal } = props;
  const page = usePage();
  const { unread, message: unreadMessage, keep, inStep: noteInStep } = useUnread(props);
  const { seen, inStep } = useSeenAnswer(target, unread !== undefined, noteInStep);
  const form = useFormContext<Record<string, string>>();
  const name = idOf(target);
  const stored = valueAt(page.c, target);
  const offered = stored === undefined && typeof proposal?.value !== 'object' ? proposal?.value : undefined;
  const known = unread ?? rawOf(field, stored ?? offered);
  const last = useRef(known);
  const begun = useRef<Begun>(undefined);
  const put = (value: Value | null): void => {
    if (value !== (stored ?? null)) seen.current = store(page, target, value, seen.current);
  };
  const commit = (): void => {
    const raw = form.getValues(name) ?? '';
    const parsed = parseField(field, raw);
    keep(parsed.ok ? undefined : raw);
    if (raw !== last.current) {
      last.current = raw;
      if (parsed.ok) put(saidBy(parsed.value, offered));
      else if (begun.current) put(begun.current.value);
    }
    // Last, so that there is no moment when the text is neither typed nor waiting.
    page.typing(name, false);
  };
  const { now, soon, waiting } = useSoon(commit);
  const tidy = (): void => {
    // What stands in the case now is shown only when nothing was written since: else it is older than the field.
    if ((form.getValues(name) ?? '') === last.current) showKnown();
    now();
    begun.current = undefined;
    const parsed = parseField(field, form.getValues(name) ?? '');
    if (parsed.ok && parsed.value !== null) form.setValue(name, rawOf(field, parsed.value));
  };
  const showKnown = useKnown({ name, field, known, last, waiting, inStep });
  useAtLeaving(now);
  const { registered, message } = useRegistered({
    name,
    field,
    known,
    onChange: () => {
      begun.current ??= { value: stored ?? null };
      page.typing(name, true);
      soon();
    },
    onBlur: tidy,
  });
  return {
    name,
    registered,
    stored,
    offered,
    message: message ?? unreadMessage,
    readOnly: page.readOnly,
  };
}
