/** Shape of the rows in `dated-entries.ts`; read by tests and by `law:due`, never at start. */
import { z } from '#steps/catalogue/zod.ts';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Datum skrivs ÅÅÅÅ-MM-DD.'));
const whole = z.optional(z.int('Värdet ska vara ett heltal.').check(z.nonnegative('Värdet får inte vara negativt.')));

export const datedValueSchema = z.strictObject({
  id: z.string().check(z.minLength(1, 'Id saknas.')),
  sek: whole,
  eur: whole,
  years: whole,
  months: whole,
  weeks: whole,
  days: whole,
  share: z.optional(z.number('Andelen ska vara ett tal.')),
  date: z.optional(day),
  ref: z.optional(z.string()),
  replaces: z.optional(z.string()),
  validFrom: z.nullable(day),
  validTo: z.nullable(day),
  verifiedUpTo: z.optional(day),
  source: z.string().check(z.minLength(1, 'Källa saknas.')),
  status: z.enum(['verified', 'eur-only', 'unverified', 'policy'], 'Okänd status.'),
  statusNote: z.optional(z.string()),
  read: z.nullable(
    z.union([
      z.literal('own'),
      z.strictObject({ how: z.literal('text'), day: z.nullable(day) }),
      z.strictObject({ how: z.literal('wording'), day }),
      z.strictObject({ how: z.literal('through'), day, url: z.string().check(z.regex(/^https:\/\/[^/]+\/.+/)) }),
    ]),
  ),
});
