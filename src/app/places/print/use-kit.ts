/** What the sheets are made of: the case, its words and its codes, loaded when they are asked for. */
import { useMemo } from 'react';
import { groupCodes } from '#src/app/parts/sitting/group-case.ts';
import { useStatements } from '#src/app/parts/sitting/use-sitting.ts';
import { useContents, useLoaded, useSession } from '#src/app/shell/context.ts';
import { exampleList, loadExample } from '#src/examples/index.ts';
import type { SheetId } from '#src/workshop/sheets.ts';
import type { Course } from '#src/workshop/types.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { loadLawTexts } from '#steps/law/texts/load.ts';
import type { KitData, LoadedCase } from './kit.ts';
import type { Envelope } from './Paper.tsx';
import type { ClauseHead } from './Skeleton.tsx';

async function loadCase(id: string): Promise<LoadedCase | undefined> {
  const example = exampleList.find((one) => one.id === id);
  if (!example) return undefined;
  const [caseFile, cards, keys, stories] = await Promise.all([
    loadExample(id),
    import('#src/examples/cards.ts'),
    import('#src/examples/keys.ts'),
    import('#src/examples/stories.ts'),
  ]);
  return { example, caseFile, card: cards.factCard(id), key: keys.answerKey(id), story: stories.storyOf(id) };
}

async function loadClauses(): Promise<readonly ClauseHead[]> {
  const { clauseHeads } = await import('./clause-heads.ts');
  return clauseHeads;
}

interface Wanted {
  readonly course: Course;
  readonly caseId: string;
  readonly which: KitData['which'];
  readonly chosen: ReadonlySet<SheetId>;
  /** People at a table. */
  readonly table: number;
}

/** All that the sheets are made of; undefined for the moment it takes to load. */
export function useKit({ course, caseId, which, chosen, table }: Wanted) {
  const day = useSession().today;
  const contents = useContents(stageIds);
  const statements = useStatements();
  const loadedCase = useLoaded(() => loadCase(caseId), caseId);
  const skeleton = chosen.has('skelett');
  const clauses = useLoaded(() => (skeleton ? loadClauses() : Promise.resolve([])), skeleton ? 'skelett' : '');
  const key = chosen.has('facit');
  const cards = chosen.has('kort');
  const tally = chosen.has('fall') && chosen.has('sjalvskattning');
  const lawTexts = useLoaded(() => (key ? loadLawTexts(day) : Promise.resolve(undefined)), key ? 'facit' : '');
  return useMemo((): KitData | undefined => {
    if (!contents) return undefined;
    // While another case loads, the sheets of the one before are not shown under its name.
    const current = loadedCase?.example.id === caseId ? loadedCase : undefined;
    const made = { course, contents, which, statements, lawTexts, clauses: clauses ?? [] };
    return { ...made, chosen: current, perTable: table, cards, tally };
  }, [course, contents, which, statements, loadedCase, caseId, lawTexts, clauses, table, cards, tally]);
}

/** The names of the groups, and what the codes on their covers say once they have been made. */
export function useEnvelopes(caseId: string, groups: number): readonly Envelope[] {
  const session = useSession();
  const names = Array.from({ length: groups }, (_, index) => `Grupp ${index + 1}`);
  const codes = useLoaded(() => groupCodes(session, caseId, names).catch(() => []), `${caseId} ${groups}`);
  return names.map((name, index) => ({ name, code: codes?.[index] }));
}
