/** Every text of the product in one place; loaded by the page that shows them and by nobody else. */
import { loadContent } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { loadLawTexts } from '#steps/law/texts/load.ts';
import { onDay } from '#steps/law/texts/sums.ts';

export type AllTexts = Awaited<ReturnType<typeof loadAllTexts>>;

/** What stands beside the level: who needs to read, the steps of the other forms, and the method's signals. */
async function besideTheLevel() {
  const [readers, forms, signals] = await Promise.all([
    import('#steps/law/texts/reader-texts.ts'),
    import('#templates/route/forms.ts'),
    import('./signal-words.ts'),
  ]);
  return {
    readers: { who: readers.readerTexts, reading: readers.readingTexts },
    forms: forms.formSteps,
    signals: signals.signalWords(),
  };
}

export async function loadAllTexts(day: string) {
  const [
    contents,
    law,
    rules,
    sources,
    dated,
    library,
    fields,
    facts,
    changes,
    review,
    said,
    findings,
    families,
    examples,
    prose,
    words,
    more,
  ] = await Promise.all([
    Promise.all(stageIds.map(async (stage) => ({ stage, content: await loadContent(stage) }))),
    loadLawTexts(day),
    import('#steps/law/rules/index.ts'),
    import('#steps/catalogue/sources.ts'),
    import('#steps/law/values/dated-values.ts'),
    import('#templates/clause/library.ts'),
    import('#templates/fields/field-names.ts'),
    import('#templates/fields/facts.ts'),
    import('#steps/law/changes.ts'),
    import('#steps/law/texts/review.ts'),
    import('#steps/law/texts/said.ts'),
    import('#steps/law/texts/finding-texts.ts'),
    import('#steps/law/findings/families.ts'),
    import('#steps/law/texts/finding-examples.ts'),
    import('#templates/kinds/fixed-prose.ts'),
    import('#templates/kinds/words.ts'),
    besideTheLevel(),
  ]);
  return {
    review: onDay({ ...review }, day),
    said,

    ...more,
    findings: { ...findings },
    families: { ids: families.familyIds, table: families.families, examples: examples.familyExamples },
    prose: prose.fixedProse(day, await words.documentWords()),
    contents,
    law,
    rules: rules.allRules,
    changes: changes.ruleChanges,
    sources: sources.sources,
    values: dated.datedValues.map((value) => ({ ...value, validTo: dated.lastDayOf(value) })),
    clauses: library.clauses,
    fields: fields.clauseFields,
    lists: fields.clauseLists,
    facts: Object.fromEntries(facts.factNames.map((name) => [name, facts.factOf(name)])),
  };
}
