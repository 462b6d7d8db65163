import { partIds } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { levelTexts } from '#steps/law/texts/result.ts';
import type { Level } from '#steps/law/types.ts';

/** The level that a choice gives, per part when there are several. */
export function LevelLine({ c, levels }: { readonly c: CaseFile; readonly levels: Readonly<Record<string, Level>> }) {
  const several = partIds(c).length > 1;
  const name = (id: string): string => {
    const value = rowsOf(c, 'parts').find((row) => row.id === id)?.fields['name']?.value;
    return typeof value === 'string' && value !== '' ? value : 'Del utan namn';
  };
  return (
    <ul className="plain exchange-result">
      {Object.entries(levels).map(([id, level]) => (
        <li key={id}>
          <strong>Ger:</strong> {several ? `${name(id)}: ` : ''}
          {levelTexts[level].label}
        </li>
      ))}
    </ul>
  );
}
