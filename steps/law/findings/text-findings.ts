/** Which findings of the text checks count: what stands in the text now, and words whose answer is not re-confirmed. */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { TextFinding } from '../types.ts';

const prefix = 'textFinding:';

/** `sakforhallandet`: the answer behind the word has been looked at again · `bara_ordet`: only the word was changed. */
export type Resolution = 'sakforhallandet' | 'bara_ordet';

export const findingPath = (findingId: string): string => `${prefix}${findingId}`;

/** How a finding has been settled, or undefined. */
export function resolutionOf(c: CaseFile, findingId: string): Resolution | undefined {
  const path = findingPath(findingId);
  const lanes = Object.hasOwn(c.notes, path) ? Object.values(c.notes[path] ?? {}) : [];
  for (const { value } of lanes) {
    const said = typeof value === 'object' && 'resolution' in value ? value['resolution'] : value;
    if (said === 'sakforhallandet' || said === 'bara_ordet') return said;
  }
  return undefined;
}

/** Findings kept in the case: a T-01 word is not cleared by deleting it from the text. */
function keptWords(c: CaseFile): readonly string[] {
  return Object.keys(c.notes)
    .filter((path) => path.startsWith(`${prefix}T-01`))
    .map((path) => path.slice(prefix.length));
}

/** Ids of the text checks that count now. */
export function activeTexts(c: CaseFile, findings: readonly TextFinding[]): ReadonlySet<string> {
  const words = [...findings.filter((one) => one.id === 'T-01').map((one) => one.findingId), ...keptWords(c)];
  const open = words.some((id) => resolutionOf(c, id) !== 'sakforhallandet');
  const others = findings.filter((one) => one.id !== 'T-01').map((one) => one.id);
  return new Set(open ? ['T-01', ...others] : others);
}
