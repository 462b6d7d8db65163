/** "Kommunens egna krav" in a document: what the kommun's package asks, and whether the answers meet it. */
import { type Requirement, requirementsOf } from '#steps/package/requirements.ts';
import { requirementStates, standing } from '#steps/package/state-words.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { h2, rowsTable, text } from '#templates/tree/prose.ts';

/** "Exempelkommunen, utgåva 2027-1", each once. */
const namesOf = (requirements: readonly Requirement[]): readonly string[] => [
  ...new Set(requirements.map(({ kommun, edition }) => `${kommun}, utgåva ${edition}`)),
];

/** The section, or nothing for a case where no kommun asks anything of its own. */
export function packageSection({ c, every }: DocumentInput): readonly Block[] {
  const requirements = c.kind === 'published' ? [] : requirementsOf(c);
  if (requirements.length === 0) return [];
  return [
    h2(ours(every, 'Kommunens egna krav')),
    text(
      `${ours(every, 'Kommunen har krav utöver verktygets')}: ${namesOf(requirements).join('; ')}. ${standing(requirements)}`,
    ),
    ...rowsTable(
      ours(every, 'Kommunens egna krav och parternas svar'),
      [{ header: 'Krav', width: 2.4 }, { header: 'Läge' }, { header: 'Källa', width: 1.4 }],
      requirements.map(({ text: words, state, source }) => [words, requirementStates[state], source.title]),
    ),
  ];
}
