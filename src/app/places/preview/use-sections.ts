/** The sections of the draft as they stand on the page, each with its gaps, and the way to the next gap. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Document } from '#templates/tree/document.ts';

export interface Section {
  /** Id of the heading. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly gaps: number;
}

const headingsIn = (paper: HTMLElement): readonly HTMLElement[] => [
  ...paper.querySelectorAll<HTMLElement>('.doc-h2[id]'),
];

/** The heading that an element stands under; undefined above the first. */
const headingOf = (headings: readonly HTMLElement[], element: Element): HTMLElement | undefined =>
  headings.findLast(
    (heading) => heading === element || heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );

/**
 * The same question may be open in several places; it is one gap, at the first of them in the text. Only what the text
 * does not ask for is a gap of the first page.
 */
function gapsIn(paper: HTMLElement): readonly HTMLElement[] {
  const headings = headingsIn(paper);
  const all = [...paper.querySelectorAll<HTMLElement>('.doc-gap')];
  const keyOf = (gap: HTMLElement): string => `${gap.getAttribute('href') ?? ''} ${gap.textContent ?? ''}`;
  const first = new Map<string, HTMLElement>();
  for (const gap of all) {
    const found = first.get(keyOf(gap));
    if (!found || (!headingOf(headings, found) && headingOf(headings, gap))) first.set(keyOf(gap), gap);
  }
  return all.filter((gap) => first.get(keyOf(gap)) === gap);
}

function sectionsIn(paper: HTMLElement): readonly Section[] {
  const headings = headingsIn(paper);
  const under = gapsIn(paper).map((gap) => headingOf(headings, gap));
  return headings.map((heading) => ({
    id: heading.id,
    number: heading.querySelector('.doc-number')?.textContent ?? '',
    title: heading.querySelector('.doc-text')?.textContent ?? '',
    gaps: under.filter((one) => one === heading).length,
  }));
}

/** The blocks of the paper: what holds a heading is looked into, everything else is whole. */
function blocksIn(element: Element): readonly HTMLElement[] {
  return [...element.children].flatMap((child): readonly HTMLElement[] => {
    if (child.querySelector('.doc-h2[id]')) return blocksIn(child);
    return child instanceof HTMLElement ? [child] : [];
  });
}

/** Shows one section of the paper, or all of it. */
function fold(paper: HTMLElement, shown: string | undefined): void {
  const headings = headingsIn(paper);
  for (const block of blocksIn(paper)) block.hidden = shown !== undefined && headingOf(headings, block)?.id !== shown;
}

export interface Sections {
  readonly sections: readonly Section[];
  readonly gaps: number;
  /** Number of the gap that was gone to last; 0 before the first. */
  readonly at: number;
  /** The only section shown; undefined when all of them are. */
  readonly shown: string | undefined;
  readonly show: (id: string | undefined) => void;
  readonly nextGap: () => void;
}

/** @param folds The paper shows one section at a time until somebody asks for all of it. */
export function useSections(paper: RefObject<HTMLElement | null>, document: Document | undefined, folds: boolean) {
  const [sections, setSections] = useState<readonly Section[]>([]);
  const [gaps, setGaps] = useState(0);
  const [chosen, setChosen] = useState<string | 'all'>();
  const [wanted, setWanted] = useState<{ readonly at: number } | undefined>();
  const first = sections.find(({ gaps }) => gaps > 0)?.id ?? sections[0]?.id;
  const shown = !folds || chosen === 'all' ? undefined : (chosen ?? first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the document has been drawn
  useLayoutEffect(() => {
    if (!paper.current) return;
    setSections(sectionsIn(paper.current));
    setGaps(gapsIn(paper.current).length);
  }, [document, paper]);
  useLayoutEffect(() => {
    if (paper.current) fold(paper.current, shown);
  });
  const at = wanted?.at ?? 0;
  const nextGap = useCallback((): void => {
    if (!paper.current) return;
    const all = gapsIn(paper.current);
    const next = at >= all.length ? 1 : at + 1;
    const gap = all[next - 1];
    const heading = gap && headingOf(headingsIn(paper.current), gap);
    if (heading) setChosen((now) => (now === 'all' ? now : heading.id));
    setWanted({ at: next });
  }, [at, paper]);
  useEffect(() => {
    if (!wanted || !paper.current) return;
    const gap = gapsIn(paper.current)[wanted.at - 1];
    gap?.scrollIntoView?.({ block: 'center' });
    gap?.focus({ preventScroll: true });
  }, [wanted, paper]);
  const show = (id: string | undefined): void => {
    setChosen(id ?? 'all');
    const heading = id === undefined ? undefined : paper.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.hidden = false;
    heading.scrollIntoView?.({ block: 'start' });
    heading.focus({ preventScroll: true });
  };
  /** Opens the section that an element of the paper stands in. */
  const open = (element: Element): void => {
    const heading = paper.current ? headingOf(headingsIn(paper.current), element) : undefined;
    if (heading) setChosen((now) => (now === 'all' ? now : heading.id));
  };
  return { sections, gaps, at, shown, show, nextGap, open };
}
