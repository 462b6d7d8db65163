import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';

/** Names of the parts by id; a part without a name is called by its place. */
export function partNames(c: CaseFile): ReadonlyMap<string, string> {
  return new Map(
    rowsOf(c, 'parts').map((row, index) => {
      const name = String(row.fields['name']?.value ?? '').trim();
      return [row.id, name === '' ? `Del ${index + 1}` : name] as const;
    }),
  );
}
