import type { Group, Sitting } from '#src/workshop/types.ts';
import { levelTexts } from '#steps/law/texts/result.ts';

/** Groups that work on paper and have told something. */
export const onPaper = (sitting: Sitting): readonly Group[] =>
  sitting.groups.filter(({ status, paper }) => status === 'på papper' && paper !== undefined);

/** What the groups on paper have told, in four figures each. What nobody has told is a dash, never a nought. */
export function Papers({ sitting }: { readonly sitting: Sitting }) {
  const papers = onPaper(sitting);
  if (papers.length === 0) return null;
  return (
    <table className="tool-table">
      <caption>Grupper på papper</caption>
      <thead>
        <tr>
          <th scope="col">Grupp</th>
          <th scope="col">Läge</th>
          <th scope="col">Luckor</th>
          <th scope="col">Inte överens om</th>
        </tr>
      </thead>
      <tbody>
        {papers.map(({ id, paper }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{levelTexts[paper?.level as keyof typeof levelTexts]?.label ?? '–'}</td>
            <td>{paper?.gaps ?? '–'}</td>
            <td>{paper?.disagreements ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
