/** The kommun's own package on the command line: its schema, and whether a file is one. */
import { readFileSync } from 'node:fs';
import { packageJsonSchema } from '#steps/package/json-schema.ts';
import { readPackage } from '#steps/package/read.ts';

/** The text of the schema file that editors read. */
export const schemaText = (): string => `${JSON.stringify(packageJsonSchema(), null, 2)}\n`;

/** One line about a file: the package in it, or why it is not one. `today` is the day whose limits it may not loosen. */
export function aboutPackage(file: string, today: string): { readonly ok: boolean; readonly text: string } {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch {
    return { ok: false, text: `${file}: Filen går inte att läsa. Kontrollera namnet och platsen.` };
  }
  const read = readPackage(bytes, today);
  if (!read.ok) return { ok: false, text: `${file}: ${read.text}` };
  const { kommun, edition, questions, limits } = read.value;
  const count = questions.length === 1 ? 'en fråga' : `${questions.length} frågor`;
  const tighter = Object.values(limits).filter((limit) => limit !== undefined).length;
  const strict = tighter === 1 ? 'en strängare gräns' : `${tighter} strängare gränser`;
  return {
    ok: true,
    text: `${file}: Kommunpaketet går att använda (${kommun}, utgåva ${edition}: ${count}, ${strict}).`,
  };
}
