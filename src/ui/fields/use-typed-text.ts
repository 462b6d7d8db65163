/** Typed text on its way from the keys into the case. */
import { useCallback, useEffect, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { Value } from '#steps/case/case-file.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { type InputProps, idOf, placeOfTarget, store, usePage, valueAt } from '../page-context.ts';
import { parseField, rawOf } from './form-schema.ts';

/** Longest time, in milliseconds, from a key to the case; storing it comes on top. */
const wait = 200;

/** Text that cannot be read as an answer yet. It is kept as a note, so that leaving the page loses nothing. */
function useUnread({ target, field }: InputProps) {
  const page = usePage();
  const part = target.part === undefined ? '' : `.${target.part}`;
  const note = { kind: 'note', path: `typed:${placeOfTarget(target)}${part}`, voice: target.voice } as const;
  const stored = valueAt(page.c, note);
  const unread = typeof stored === 'string' ? stored : undefined;
  const atFirst = useRef(unread !== undefined);
  const parsed = parseField(field, unread ?? '');
  return {
    unread,
    message: atFirst.current && !parsed.ok ? parsed.message : undefined,
    keep: (text: string | undefined): void => {
      if (text !== unread && !page.readOnly) store(page, note, text ?? null);
    },
  };
}

/**
 * Runs `act` at the latest `wait` milliseconds after the first call, however many calls follow: somebody who types
 * without a pause is heard all the same. `now` runs it at once, and ends the wait.
 */
function useSoon(act: () => void) {
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
}

/** What another tab or an undo changed is shown, but never under the cursor. */
function useKnown({ name, field, known, last, waiting }: Shown): void {
  const form = useFormContext<Record<string, string>>();
  useEffect(() => {
    if (waiting() || known === last.current) return;
    if (document.activeElement?.getAttribute('name') === name) return;
    if (!parseField(field, form.getValues(name) ?? '').ok) return;
    last.current = known;
    form.setValue(name, known);
  }, [known, name, form, field, waiting, last]);
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
function useAtLeaving(now: () => void): void {
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
  const { unread, message: unreadMessage, keep } = useUnread(props);
  const form = useFormContext<Record<string, string>>();
  const name = idOf(target);
  const stored = valueAt(page.c, target);
  const offered = stored === undefined && typeof proposal?.value !== 'object' ? proposal?.value : undefined;
  const known = unread ?? rawOf(field, stored ?? offered);
  const last = useRef(known);
  const begun = useRef<Begun>(undefined);
  const put = (value: Value | null): void => {
    if (value !== (stored ?? null)) store(page, target, value);
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
    now();
    begun.current = undefined;
    const parsed = parseField(field, form.getValues(name) ?? '');
    if (parsed.ok && parsed.value !== null) form.setValue(name, rawOf(field, parsed.value));
  };
  useKnown({ name, field, known, last, waiting });
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
