/** What the line about saving says, worked out from what waits and from nothing else. Pure. */
import type { QueueContext } from '#src/wizard/save-queue.ts';

export type SavedLine =
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'saving' | 'saved' | 'untouched' | 'reading'; readonly text: string };

export interface Facts extends Pick<QueueContext, 'pending' | 'typing' | 'error' | 'storedAt'> {
  /** The case may only be read. */
  readonly readOnly: boolean;
  /** The device keeps what is stored. */
  readonly durable: boolean;
}

function clockTime(iso: string): string {
  const date = new Date(iso);
  return `${String(date.getHours()).padStart(2, '0')}.${String(date.getMinutes()).padStart(2, '0')}`;
}

/** While anything waits, or a field holds text that the case lacks, the line is never of the kind "saved". */
export function savedLine({ pending, typing, error, storedAt, readOnly, durable }: Facts): SavedLine {
  if (pending.length > 0 && error !== null) return { kind: 'failed', text: error };
  if (pending.length > 0 || typing.size > 0) return { kind: 'saving', text: 'Sparar …' };
  if (readOnly) return { kind: 'reading', text: 'Öppnad för läsning. Inget sparas.' };
  if (durable && storedAt !== null) return { kind: 'saved', text: `Sparat på den här enheten ${clockTime(storedAt)}` };
  if (durable) return { kind: 'untouched', text: 'Inget är ändrat än' };
  return { kind: storedAt === null ? 'untouched' : 'saved', text: 'Sparas bara så länge fliken är öppen' };
}
