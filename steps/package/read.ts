/**
 * A file somebody has chosen → a package, or one Swedish sentence that says where the fault is and what to do. Never
 * throws, and nothing is written here.
 */
import { keptText } from '#steps/case/kept-text.ts';
import { noteLimit } from '#steps/catalogue/limits.ts';
import type { z } from '#steps/catalogue/zod.ts';
import { readText } from '#steps/import/bytes.ts';
import { quoted } from '#steps/import/messages.ts';
import { scan } from '#steps/import/scan.ts';
import { sekOn } from '#steps/law/values/dated-values.ts';
import { groupDigits, nbsp } from '#steps/swedish/format.ts';
import { refusedWish } from './refused.ts';
import { type KommunPackage, packageBytes, packageFormat, packageSchema } from './schema.ts';

export type PackageRead =
  | { readonly ok: true; readonly value: KommunPackage }
  | { readonly ok: false; readonly text: string };

const refuse = (text: string): PackageRead => ({ ok: false, text: `${text} Inget har ändrats.` });

/** Where in the file: ”questions”, rad 2, ”why”. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `rad ${part + 1}` : quoted(String(part)))).join(', ');

function refuseIssue(issue: z.core.$ZodIssue, raw: unknown): PackageRead {
  if (issue.code === 'unrecognized_keys') return refuse(refusedWish(issue, raw));
  const { path, message } = issue;
  if (path.length === 0) return refuse('Det här är inte ett kommunpaket.');
  const [first] = path;
  if (first === 'format') return refuse('Det här är inte ett kommunpaket.');
  if (first === 'version')
    return refuse('Paketet är skrivet för en annan version av verktyget. Be om ett paket för den här versionen.');
  return refuse(`Paketet har ett fel vid ${placeOf(path)}. ${message}`);
}

/** Every text in the form that a case keeps: one line, nothing hidden in it. */
function kept(value: unknown): unknown {
  if (typeof value === 'string') return keptText(value, 'name');
  if (Array.isArray(value)) return value.map(kept);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, kept(one)]));
}

function twice(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index);
}

/** A limit that is looser than the guide's own would take something away. */
function looser({ limits }: KommunPackage, today: string): string | undefined {
  const [own, ours] = [limits.lawyerReadsFrom?.value, sekOn('policy.juristgrans', today)];
  if (own === undefined || ours === undefined || own <= ours) return undefined;
  return `Paketets gräns för när en jurist läser är ${groupDigits(own)}${nbsp}kr, och verktygets är ${groupDigits(ours)}${nbsp}kr. Ett kommunpaket får bara skärpa. Skriv en lägre gräns vid ”lawyerReadsFrom”, eller ta bort den.`;
}

/** The package without its picture, as the text that a case holds. */
export const packageText = ({ logo: _logo, ...rest }: KommunPackage): string => JSON.stringify(rest);

/** A value of JSON → a package. */
export function checkPackage(raw: unknown, today: string): PackageRead {
  const parsed = packageSchema.safeParse(kept(raw));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return issue ? refuseIssue(issue, raw) : refuse('Det här är inte ett kommunpaket.');
  }
  const { $schema: _schema, ...value } = parsed.data;
  const same = twice(value.questions.map(({ id }) => id));
  if (same !== undefined) return refuse(`Två frågor har samma id, ${quoted(same)}. Ge den ena ett annat id.`);
  const loose = looser(value, today);
  if (loose !== undefined) return refuse(loose);
  if (packageText(value).length > noteLimit)
    return refuse('Paketet har för mycket text för att följa med ett fall. Korta texterna eller ta bort frågor.');
  return { ok: true, value };
}

/** Bytes of a file → a package. `today` is the ISO day whose limits a stricter one is held against. */
export function readPackage(bytes: Uint8Array, today: string): PackageRead {
  if (bytes.length > packageBytes)
    return refuse(`Filen är för stor. Ett kommunpaket får vara högst ${packageBytes / 1000} kB med bilden.`);
  const read = readText(bytes);
  if (!read.ok || read.cut) return refuse('Filen går inte att läsa som text. Spara om den som JSON i UTF-8.');
  const scanned = scan(read.text);
  if (!scanned.ok) {
    const why = scanned.why === 'duplicate' ? `${quoted(scanned.key)} står två gånger` : 'felet finns';
    return refuse(`Filen är inte hel JSON: ${why} på rad ${scanned.line}. Rätta raden och välj filen igen.`);
  }
  const raw: unknown = JSON.parse(read.text);
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
  if (format !== packageFormat)
    return refuse(`Det här är inte ett kommunpaket. Ett sådant börjar med ”"format": "${packageFormat}"”.`);
  return checkPackage(raw, today);
}
