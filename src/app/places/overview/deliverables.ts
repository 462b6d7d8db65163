/** What the parties make, and how far each has come: counted from the documents and the assessment themselves. */
import { useDeferredValue, useMemo } from 'react';
import { gapsOf } from '#src/app/parts/draft.ts';
import { useRestedCase } from '#src/app/parts/rested-case.ts';
import { useLoaded, useSession } from '#src/app/shell/context.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Assessment } from '#steps/law/result.ts';
import type { Decision } from '#templates/desk/decision.ts';
import type { Errand } from '#templates/desk/errands.ts';
import type { Run } from '#templates/tree/document.ts';

export interface Deliverables {
  readonly initiative: readonly Run[];
  /** Gaps of the agreement, or of the choice of another form. */
  readonly agreement: readonly Run[];
  readonly route: boolean;
  readonly memo: readonly Run[];
  readonly assessment: Assessment;
  readonly things: number;
  readonly decisions: readonly Decision[];
  /** The next thing to do, with role and day. */
  readonly next: Errand | undefined;
  /** ISO day. */
  readonly today: string;
  readonly levelLabel: string;
}

const load = async () => {
  const [make, words, law, things, decision, errands, result] = await Promise.all([
    import('#templates/kinds/make.ts'),
    import('#templates/kinds/words.ts').then(({ documentWords }) => documentWords()),
    import('#steps/law/assess/assessment-of.ts'),
    import('#steps/law/explain/things.ts'),
    import('#templates/desk/decision.ts'),
    import('#templates/desk/errands.ts'),
    import('#steps/law/texts/result.ts'),
  ]);
  return { make, words, law, things, decision, errands, result };
};

type Tools = Awaited<ReturnType<typeof load>>;

function count(
  c: CaseFile,
  today: string,
  { make, words, law, things, decision, errands, result }: Tools,
): Deliverables {
  const gaps = (kind: 'initiative' | 'memo') => gapsOf(make.makeDocument(c, { kind, today, words }));
  const agreement = make.makeDocument(c, { kind: 'agreement', today, words });
  const assessment = law.assessmentOf(c, today);
  const [first] = assessment.parts;
  const decisions = decision.decisionsOf(c, today);
  return {
    initiative: gaps('initiative'),
    agreement: gapsOf(agreement),
    route: agreement.kind === 'route',
    memo: gaps('memo'),
    assessment,
    things: things.thingsOf(assessment).length,
    decisions,
    next: errands.errandsOf({ c, today, assessment, decisions, words })[0],
    today,
    levelLabel: first && first.level !== null ? result.levelTexts[first.level].label : '',
  };
}

/** Undefined for the moment it takes to work out. */
export function useDeliverables(): Deliverables | undefined {
  const { today } = useSession();
  const c = useDeferredValue(useRestedCase());
  const tools = useLoaded(load);
  return useMemo(() => (tools ? count(c, today, tools) : undefined), [tools, c, today]);
}
