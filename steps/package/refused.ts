/**
 * What a package may not ask for, told by what it tried to touch. There is no word in the format for taking a clause, a
 * rule or a question away, so such a wish is always a key that does not belong, and is named for what it is.
 */
import type { z } from '#steps/catalogue/zod.ts';
import { quoted } from '#steps/import/messages.ts';

const onlyAdds = 'Ett kommunpaket får lägga till och skärpa, men aldrig ta bort eller ändra det som finns i verktyget.';

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null ? Object.entries(at).find(([key]) => key === String(part))?.[1] : undefined,
    raw,
  );
}

/** The first thing of the guide's own that is named: ”klausulen K20”. */
function named(text: string): string | undefined {
  const [clause] = /\bK\d{2}[a-z]?\b/.exec(text) ?? [];
  if (clause !== undefined) return `klausulen ${clause}`;
  const [rule] = /\b(?:L|J)-\d{2}\b/.exec(text) ?? [];
  if (rule !== undefined) return `regeln ${rule}`;
  const [question] = /\b[FBROACUX]\d{1,2}\b/.exec(text) ?? [];
  return question === undefined ? undefined : `frågan ${question}`;
}

const wishes: readonly (readonly [RegExp, string])[] = [
  [/clause|klausul/i, 'klausuler'],
  [/rule|regel|level|nivå|niva/i, 'regler eller nivåer'],
  [/remove|hide|skip|off|disable|without|ta.?bort|dölj|dolj/i, 'det som finns i verktyget'],
];

/** The sentence about keys that do not belong in a package. */
export function refusedWish(issue: z.core.$ZodIssueUnrecognizedKeys, raw: unknown): string {
  const [key = ''] = issue.keys;
  const value = JSON.stringify(valueAt(raw, [...issue.path, key]) ?? '');
  const remedy = `Ta bort ${quoted(key)} ur filen och välj den igen.`;
  const thing = named(`${key} ${value}`);
  if (thing !== undefined) return `Paketet vill ta bort eller ändra ${thing} (${quoted(key)}). ${onlyAdds} ${remedy}`;
  const wish = wishes.find(([pattern]) => pattern.test(key))?.[1];
  if (wish !== undefined) return `Paketet vill ta bort eller ändra ${wish} (${quoted(key)}). ${onlyAdds} ${remedy}`;
  return `${quoted(key)} hör inte hemma i ett kommunpaket. ${remedy}`;
}
