/** What a case is called on the screens: its own name, else whose example it is. */
import { partyName, textOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';

export function titleOf(c: CaseFile): string {
  const own = textOf(c, 'partnership.name');
  if (own !== undefined) return own;
  if (c.kind !== 'published') return 'Ert fall';
  const names = rowsOf(c, 'organisations').flatMap((row) => partyName(c, row.id) ?? []);
  return names[0] ?? 'Publicerat exempel';
}
