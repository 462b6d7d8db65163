/** Every text of the product in one place; loaded by the page that shows them and by nobody else. */
import { loadContent } from '#steps/index.ts';
import { loadLawTexts } from '#steps/law/load-texts.ts';
import { stageIds } from '#steps/step.ts';

export type AllTexts = Awaited<ReturnType<typeof loadAllTexts>>;

export async function loadAllTexts() {
  const [contents, law, rules, sources, dated, library, fields, facts] = await Promise.all([
    Promise.all(stageIds.map(async (stage) => ({ stage, content: await loadContent(stage) }))),
    loadLawTexts(),
    import('#steps/law/rules/index.ts'),
    import('#steps/sources.ts'),
    import('#steps/law/dated-values.ts'),
    import('#templates/clause-library.ts'),
    import('#templates/field-names.ts'),
    import('#templates/facts.ts'),
  ]);
  return {
    contents,
    law,
    rules: rules.allRules,
    sources: sources.sources,
    values: dated.datedValues,
    clauses: library.clauses,
    fields: fields.clauseFields,
    lists: fields.clauseLists,
    facts: facts.facts,
  };
}
