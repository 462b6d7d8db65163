/** Stage 7 of the gate, the frame: strict zod schemas of the envelope, of one entry and of one row. */
import { caseFormat } from '#steps/case/case-file.ts';
import { textSchema } from '#steps/catalogue/field-values.ts';
import { z } from '#steps/catalogue/zod.ts';
import { isRecord, type Raw } from './migrate.ts';

/** Ids of cases, rows, voices: short, without separators of paths. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const id = z.string().check(z.regex(idPattern));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const time = z.string().check(z.regex(/^20\d\d-[01]\d-[0-3]\d(?:T[0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?Z)?$/));
/** Looked at member by member later on; here only that it is an object. */
const map = z.custom<Raw>(isRecord);

const envelope = {
  format: z.literal(caseFormat),
  version: z.number(),
  minor: z.optional(z.number()),
  app: textSchema(100),
  id,
  kind: z.enum(['own', 'practice', 'published']),
  voices: z.enum(['alone', 'both']),
  track: z.enum(['full', 'short']),
  origin: z.optional(textSchema(100)),
  // A revision of any other shape counts as one that does not match.
  rev: z._default(z.string().check(z.maxLength(200)), ''),
  parents: z._default(z.array(hash).check(z.maxLength(1000)), []),
  base: z._default(z.nullable(hash), null),
  ruleSet: textSchema(100),
  answers: map,
  items: map,
  notes: z._default(map, {}),
};

/** Same version: unknown keys are refused. */
export const strictEnvelope = z.strictObject(envelope);
/** Newer minor or major version: unknown keys are kept. */
export const looseEnvelope = z.looseObject(envelope);
export const knownKeys: ReadonlySet<string> = new Set(Object.keys(envelope));

const source = z.optional(textSchema(2000));
export const entrySchema = z.strictObject({ value: z.unknown(), by: id, at: time, source });
export const itemSchema = z.strictObject({ id, voice: id, by: id, at: time, fields: map });

export const lanesSchema = map;
/** `termConfirmed` has no place behind it. `unknown:R22`, `motivation:whoseActivity@p1`, `revealed:B1`, `typed:unknown:R22#who.who` … */
export const notePath = /^(?:[a-z][A-Za-z-]{0,39}:[A-Za-z0-9_.:@/#[\]-]{1,200}|termConfirmed)$/;

/** The first thing that does not belong, as a place in the file: `answers › foo`. */
export function placeOf(error: z.core.$ZodError, within: readonly string[]): readonly string[] {
  const issue = error.issues[0];
  if (!issue) return within;
  const own = issue.path.map(String);
  return issue.code === 'unrecognized_keys' ? [...within, ...own, issue.keys[0] ?? ''] : [...within, ...own];
}
