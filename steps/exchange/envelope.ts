/** Who has handed a file over, to whom, in which order: the voice of the side, and the writer at its device. */
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';

/** Who writes at one device: a random id, and the role that the writer wants to be known by, if any. */
export interface Writer {
  readonly id: string;
  /** ”handläggare”, ”styrelsen”; empty when nothing is said. */
  readonly role: string;
}

export interface Envelope {
  readonly from: Voice;
  /** The own side of the sender when it went to a colleague. */
  readonly to: Voice;
  readonly number: number;
  /** Undefined in files of older versions, which knew sides only. */
  readonly writer: Writer | undefined;
}

const handedOver = 'handed-over:';
const written = 'writer:';

/** A role as it is kept: one short line. */
export const roleOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 60);

/** Number of each side's latest hand-over in this content. They count together, so that the highest is the latest. */
export function handOverNumbers(c: CaseFile): Readonly<Record<Voice, number>> {
  const numbers: Record<Voice, number> = {};
  for (const [path, lanes] of Object.entries(c.notes)) {
    if (!path.startsWith(handedOver)) continue;
    for (const [voice, { value }] of Object.entries(lanes)) {
      if (typeof value === 'number') numbers[voice] = Math.max(numbers[voice] ?? 0, value);
    }
  }
  return numbers;
}

interface Letter extends Writer {
  readonly voice: Voice;
  readonly number: number;
  /** The revision that the letter was built on. What is saved later is built on another. */
  readonly on: string;
}

/** The latest letter of each writer. */
function lettersOf(c: CaseFile): readonly Letter[] {
  return Object.entries(c.notes).flatMap(([path, lanes]) =>
    path.startsWith(written)
      ? Object.entries(lanes).flatMap(([voice, { value }]) => {
          if (typeof value !== 'object' || Array.isArray(value)) return [];
          const { number, role, on } = value as Readonly<Record<string, string | number>>;
          if (typeof number !== 'number') return [];
          return [{ id: path.slice(written.length), voice, number, role: roleOf(`${role ?? ''}`), on: `${on ?? ''}` }];
        })
      : [],
  );
}

/** Number of the latest letter that is known from a writer; 0 when none is. */
export const numberFrom = (c: CaseFile, writer: string): number =>
  Math.max(0, ...lettersOf(c).flatMap(({ id, number }) => (id === writer ? [number] : [])));

/** The number of the next hand-over: higher than all that are known. */
export const nextNumber = (c: CaseFile): number =>
  1 + Math.max(0, ...Object.values(handOverNumbers(c)), ...lettersOf(c).map(({ number }) => number));

/** True when the case has been handed over, by anybody, at any time. */
export const hasBeenHandedOver = (c: CaseFile): boolean =>
  Object.keys(c.notes).some((path) => path.startsWith(handedOver));

/**
 * Who handed a file over, and to whom: the latest hand-over that it tells of. Undefined for a file only saved: what has
 * been saved since the last letter is built on another revision than the letter was.
 */
export function envelopeOf(c: CaseFile): Envelope | undefined {
  const all = Object.entries(c.notes).flatMap(([path, lanes]) =>
    path.startsWith(handedOver)
      ? Object.entries(lanes).flatMap(([from, { value }]) =>
          typeof value === 'number' ? [{ from, to: path.slice(handedOver.length), number: value }] : [],
        )
      : [],
  );
  const [first, second] = all.sort((a, b) => b.number - a.number);
  if (!first || first.number === second?.number) return undefined;
  const letters = lettersOf(c).filter(({ voice, number }) => voice === first.from && number === first.number);
  const [letter, other] = letters;
  if (!letter) return { ...first, writer: undefined };
  if (other || letter.on !== (c.base ?? '')) return undefined;
  return { ...first, writer: { id: letter.id, role: letter.role } };
}

interface Sent {
  readonly as: Voice;
  readonly to: Voice;
  readonly at: string;
  readonly writer?: Writer;
}

/** The notes that a hand-over leaves: its number, and which letter it is from its writer. */
export function envelopeEdits(c: CaseFile, { as, to, at, writer }: Sent, number: number): readonly Edit[] {
  const note = (path: string, value: number | Readonly<Record<string, string | number>>): Edit => ({
    op: 'note',
    path,
    voice: as,
    entry: { value, by: as, at },
  });
  const numbered = note(`${handedOver}${to}`, number);
  if (!writer) return [numbered];
  return [numbered, note(`${written}${writer.id}`, { number, role: roleOf(writer.role), on: c.base ?? '' })];
}
