/** The draft agreement of the open case: worked out anew when the answers change, never stored. */
import { useDeferredValue, useMemo } from 'react';
import type { Block, Document, Run } from '#templates/tree/document.ts';
import { useLoaded, useSession } from '../shell/context.ts';
import { useRestedCase } from './rested-case.ts';

export interface Draft {
  readonly document: Document;
  /** Missing facts, one per question. */
  readonly gaps: readonly Run[];
}

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.runs);
  if (block.kind === 'table') return [...block.rows.flat(2), ...(block.foot ?? []).flat()];
  if (block.kind === 'callout') return block.blocks.flatMap(runsOf);
  return block.kind === 'heading' || block.kind === 'paragraph' ? block.runs : [];
}

/** Gaps of a document, counted per question and not per place. */
export function gapsOf(document: Document): readonly Run[] {
  const runs = [...document.facts.flatMap((fact) => fact.runs), ...document.blocks.flatMap(runsOf)];
  const byQuestion = new Map<string, Run>();
  for (const run of runs) {
    if (run.mark === 'gap') byQuestion.set(`${run.ref ?? ''} ${run.text}`, run);
  }
  return [...byQuestion.values()];
}

export function useDraft(): Draft | undefined {
  const session = useSession();
  const c = useDeferredValue(useRestedCase());
  const maker = useLoaded(() => import('#templates/kinds/make.ts'));
  return useMemo(() => {
    if (!maker) return undefined;
    const document = maker.makeDocument(c, { kind: 'agreement', today: session.today });
    return { document, gaps: gapsOf(document) };
  }, [maker, c, session]);
}
