/** The text inside a paragraph, item, cell or heading as HTML: looks, gaps, links, references and the button of a trace. */

import { gapLabel } from '#templates/tree/gap-words.ts';
import type { LabelledRun } from '#templates/tree/labels.ts';
import { element, type HtmlElement, type HtmlNode, type TracedBlock } from './html-element.ts';
import { runsText } from './plain.ts';
import { runText, safeHref, words } from './words.ts';

/** Address of a question page, for example `#/sida/2.4`; the ref names the question on it. */
export type HrefForPage = (page: string, ref: string | undefined) => string;

export interface HtmlOptions {
  /** For gaps; without it they are plain text. */
  readonly hrefForPage?: HrefForPage;
  /** Level of the title's heading: 1 in a file of its own, 2 inside a page. */
  readonly titleLevel: 1 | 2;
  /** Make traced paragraphs pressable. */
  readonly traceable: boolean;
  /** Key of the paragraph whose trace is shown. */
  readonly chosen?: string | undefined;
}

function textNodes(text: string): HtmlNode[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}

function runNode(run: LabelledRun, options: HtmlOptions): HtmlNode[] {
  const href = safeHref(run);
  const inner = textNodes(runText(run));
  if (run.mark === 'gap') return [gapNode(run, inner, options)];
  if (run.to !== undefined) return [element('a', { class: 'doc-ref', href: anchorHref(run.to) }, ...inner)];
  if (href !== undefined) return [element('a', { href }, ...inner)];
  if (run.mark === 'strong') return [element('strong', {}, ...inner)];
  if (run.mark === 'muted') return [element('span', { class: 'doc-muted' }, ...inner)];
  return inner;
}

/** A place in the same document. */
export function anchorHref(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

function gapNode(run: LabelledRun, inner: HtmlNode[], options: HtmlOptions): HtmlElement {
  if (options.hrefForPage === undefined || run.page === undefined)
    return element('span', { class: 'doc-gap' }, ...inner);
  // Where the gap leads to its question, the question needs no code.
  return element(
    'a',
    { class: 'doc-gap', href: options.hrefForPage(run.page, run.ref) },
    `[Saknas: ${gapLabel(runText(run))}]`,
  );
}

export function runNodes(runs: readonly LabelledRun[], options: HtmlOptions): HtmlNode[] {
  return runs.flatMap((run) => runNode(run, options));
}

/**
 * Runs of a traced paragraph: the first stretch without links is the button (a link may not stand in a button); the rest is
 * marked alike and reacts to a click on the paragraph.
 */
function tracedNodes(runs: readonly LabelledRun[], traced: TracedBlock, options: HtmlOptions): HtmlNode[] {
  const groups: { link: boolean; runs: LabelledRun[] }[] = [];
  for (const run of runs) {
    const link = run.mark === 'gap' || run.to !== undefined || safeHref(run) !== undefined;
    const last = groups.at(-1);
    if (last !== undefined && !last.link && !link) last.runs.push(run);
    else groups.push({ link, runs: [run] });
  }
  const pressed = options.chosen === traced.key;
  const first = groups.findIndex((group) => !group.link && runsText(group.runs).trim() !== '');
  const nodes = groups.map((group, index): HtmlNode[] => {
    if (group.link) return runNodes(group.runs, options);
    const attributes = { class: 'doc-traced', ...(index === first ? buttonAttributes(traced, pressed) : {}) };
    return [element('span', attributes, ...runNodes(group.runs, options))];
  });
  if (first >= 0) return nodes.flat();
  const button = { class: 'doc-traced', ...buttonAttributes(traced, pressed) };
  return [element('span', button, words.showTrace(traced.number)), ' ', ...nodes.flat()];
}

function buttonAttributes(traced: TracedBlock, pressed: boolean): Record<string, string> {
  return { role: 'button', tabindex: '0', id: `spar-${traced.key}`, 'aria-pressed': String(pressed) };
}

/** The inside of a paragraph or list item, pressable when it has a trace and the options ask for it. */
export function content(
  runs: readonly LabelledRun[],
  traced: TracedBlock | undefined,
  options: HtmlOptions,
): HtmlNode[] {
  if (traced === undefined || !options.traceable) return runNodes(runs, options);
  const own = traced.ownWording ? [element('span', { class: 'doc-own-label' }, words.ownWording)] : [];
  return [...own, ...tracedNodes(runs, traced, options)];
}
