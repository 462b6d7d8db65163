/**
 * A kommun's own package (kommunpaket), as a file: what it may say, and how much. Strict in every place, so that what is
 * not written here cannot be done by a package: it adds questions of its own and sets stricter limits, and has no words
 * for taking anything away. The JSON schema beside the example is made from this one.
 */
import { z } from '#steps/catalogue/zod.ts';

export const packageFormat = 'iop-kommunpaket';
export const packageVersion = 1;

/** Largest file that is read, in bytes; most of it may be the picture. */
export const packageBytes = 120_000;
/** Longest picture, as the address that holds it, in characters. */
const pictureLimit = 80_000;

const needed = 'Här ska det stå text.';
const line = (max: number) =>
  z
    .string(needed)
    .check(z.minLength(1, 'Texten är tom. Skriv den, eller ta bort raden.'))
    .check(z.maxLength(max, `Texten är för lång. Den får vara högst ${max} tecken.`));
const link = () =>
  z
    .string(needed)
    .check(z.maxLength(500, 'Länken är för lång. Den får vara högst 500 tecken.'))
    .check(z.regex(/^https:\/\/[^\s/]+\S*$/, 'Länken ska börja med https:// och inte ha mellanslag.'));
const id = () =>
  z
    .string(needed)
    .check(
      z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'Ett id har små bokstäver a–z, siffror och bindestreck, högst 40 tecken.'),
    );
const whole = (most: number, unit: string) => {
  const error = `Här ska det stå ett helt tal ${unit}, minst 1 och högst ${most}.`;
  return z.int(error).check(z.gte(1, error)).check(z.lte(most, error));
};
const several = <T extends z.ZodMiniType>(item: T, most: number) =>
  z._default(
    z.array(item, 'Här ska det stå en lista.').check(z.maxLength(most, `Listan får ha högst ${most} rader.`)),
    [],
  );

const source = z.strictObject({ title: line(200), url: z.optional(link()) }, 'Här ska källan stå, med ”title”.');

const question = z.strictObject(
  {
    id: id(),
    question: line(200).check(z.regex(/\?$/, 'Frågan ska sluta med ett frågetecken.')),
    why: line(400),
    wanted: z.enum(['ja', 'nej'], 'Skriv ”ja” eller ”nej”: svaret som uppfyller kommunens krav.'),
    source,
  },
  'Här ska en fråga stå.',
);

const limit = (most: number, unit: string) =>
  z.optional(z.strictObject({ value: whole(most, unit), why: line(400), source }, 'Här ska en gräns stå.'));

const limits = z.strictObject(
  {
    /** A lawyer always reads from this value, in kronor. Never higher than the guide's own limit. */
    lawyerReadsFrom: limit(100_000_000, 'kronor'),
    /** Longest time of an agreement, in months, without prolonging. */
    longestMonths: limit(120, 'månader'),
    /** Most kronor that the public parties give in one year. */
    publicSekPerYear: limit(1_000_000_000, 'kronor'),
  },
  'Här ska gränserna stå.',
);

const logo = z.strictObject(
  {
    image: z
      .string(needed)
      .check(z.maxLength(pictureLimit, 'Bilden är för stor. Den får vara högst 60 kB.'))
      .check(
        z.regex(
          /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/,
          'Bilden ska ligga i filen, som PNG eller JPEG: ”data:image/png;base64,…”. SVG och länkar går inte.',
        ),
      ),
    alt: line(120),
  },
  'Här ska bilden stå, med ”image” och ”alt”.',
);

export const packageSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(packageFormat, `Här ska det stå ”${packageFormat}”.`),
  version: z.literal(packageVersion, `Här ska det stå ${packageVersion}.`),
  id: id(),
  edition: line(40),
  kommun: line(120),
  logo: z.optional(logo),
  contacts: several(
    z.strictObject({
      role: line(120),
      email: z.optional(
        line(200).check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Skriv en e-postadress, till exempel iop@kommunen.se.')),
      ),
      phone: z.optional(line(40)),
    }),
    10,
  ),
  guidelines: several(z.strictObject({ title: line(200), text: z.optional(line(600)), url: z.optional(link()) }), 20),
  questions: several(question, 20),
  limits: z._default(limits, {}),
});

/** A package that has been read: checked, with its texts in the form that is kept. */
export type KommunPackage = Omit<z.infer<typeof packageSchema>, '$schema'>;
export type PackageQuestion = KommunPackage['questions'][number];
export type LimitId = keyof KommunPackage['limits'];
export type PackageSource = PackageQuestion['source'];
