import type { Block, Document, Run, Trace } from '#templates/tree/document.ts';
import { coverArt } from './html-art.ts';
import { element, type HtmlElement, type HtmlNode, type TracedBlock } from './html-element.ts';
import { figureElement } from './html-figure.ts';
import { runsText } from './plain.ts';
import { listLabel, runText, safeHref, shapeOf, words } from './words.ts';

export type { HtmlNode } from './html-element.ts';

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

function runNode(run: Run, options: HtmlOptions): HtmlNode[] {
  const href = safeHref(run);
  const inner = textNodes(runText(run));
  if (run.mark === 'gap') return [gapNode(run, inner, options)];
  if (href !== undefined) return [element('a', { href }, ...inner)];
  if (run.mark === 'strong') return [element('strong', {}, ...inner)];
  if (run.mark === 'muted') return [element('span', { class: 'doc-muted' }, ...inner)];
  return inner;
}

function gapNode(run: Run, inner: HtmlNode[], options: HtmlOptions): HtmlElement {
  if (options.hrefForPage === undefined || run.page === undefined)
    return element('span', { class: 'doc-gap' }, ...inner);
  return element('a', { class: 'doc-gap', href: options.hrefForPage(run.page, run.ref) }, ...inner);
}

function runNodes(runs: readonly Run[], options: HtmlOptions): HtmlNode[] {
  return runs.flatMap((run) => runNode(run, options));
}

/**
 * Runs of a traced paragraph: the first stretch without links is the button (a link may not stand in a button); the rest is
 * marked alike and reacts to a click on the paragraph.
 */
function tracedNodes(runs: readonly Run[], traced: TracedBlock, options: HtmlOptions): HtmlNode[] {
  const groups: { link: boolean; runs: Run[] }[] = [];
  for (const run of runs) {
    const link = run.mark === 'gap' || safeHref(run) !== undefined;
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
function content(runs: readonly Run[], traced: TracedBlock | undefined, options: HtmlOptions): HtmlNode[] {
  if (traced === undefined || !options.traceable) return runNodes(runs, options);
  const own = traced.ownWording ? [element('span', { class: 'doc-own-label' }, words.ownWording)] : [];
  return [...own, ...tracedNodes(runs, traced, options)];
}

function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

function textElement(
  tag: string,
  base: string,
  block: { runs: readonly Run[]; trace?: Trace; number?: string; id?: string; ownWording?: boolean },
  key: string,
  options: HtmlOptions,
  label?: string,
): HtmlElement {
  const { runs, number, trace } = block;
  const ownWording = block.ownWording === true;
  const traced = trace === undefined ? undefined : { key, number, text: runsText(runs), trace, ownWording };
  const live = traced !== undefined && options.traceable;
  const name = classes(base, live && ownWording && 'doc-own', live && options.chosen === key && 'doc-chosen');
  const shown = label ?? number;
  const lead = shown === undefined ? [] : [element('span', { class: 'doc-number' }, shown), ' '];
  const attributes = { class: name, ...(block.id === undefined ? {} : { id: block.id }) };
  const made = element(
    tag,
    attributes,
    ...lead,
    element('span', { class: 'doc-text' }, ...content(runs, traced, options)),
  );
  return live ? { ...made, traced } : made;
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

function tableElement(block: Of<'table'>, options: HtmlOptions): HtmlElement {
  const align = (index: number) => (block.columns[index]?.align === 'right' ? { class: 'doc-right' } : {});
  const row = (cells: readonly (readonly Run[])[]) =>
    element(
      'tr',
      {},
      ...block.columns.map((_, index) => {
        const inner = runNodes(cells[index] ?? [], options);
        return block.rowHeaders === true && index === 0
          ? element('th', { scope: 'row' }, ...inner)
          : element('td', align(index), ...inner);
      }),
    );
  const heads = block.columns.map((column, index) => element('th', { scope: 'col', ...align(index) }, column.header));
  const foot = block.foot === undefined ? [] : [element('tfoot', {}, row(block.foot))];
  const table = element(
    'table',
    {},
    element('caption', {}, block.caption),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...block.rows.map(row)),
    ...foot,
  );
  const kind = block.writing === true ? 'doc-table doc-writing' : 'doc-table';
  return element('div', { class: kind, role: 'group', 'aria-label': block.caption, tabindex: '0' }, table);
}

function shapeElement(side: 'public' | 'org' | 'joint'): HtmlElement {
  return element('span', { class: `doc-shape doc-${shapeOf(side)}`, 'aria-hidden': 'true' });
}

function signaturesElement(block: Of<'signatures'>): HtmlElement {
  const line = (label: string) => element('p', { class: 'doc-line' }, label);
  const parties = block.parties.map((party) => {
    const people = party.signatories.length === 0 ? [{ name: '', title: '' }] : party.signatories;
    const signed = people.flatMap((person) => [
      line(words.signature),
      person.name === '' ? line(words.printedName) : element('p', {}, person.name),
      ...(person.title === '' ? [] : [element('p', { class: 'doc-muted' }, person.title)]),
    ]);
    const name = element('p', { class: 'doc-party' }, shapeElement(party.side), ' ', party.name);
    return element('div', { class: 'doc-signatory' }, name, line(words.placeAndDate), ...signed);
  });
  return element('div', { class: 'doc-signatures' }, ...parties);
}

function headingElement(block: Of<'heading'>, options: HtmlOptions): HtmlElement {
  const hangs = block.number === undefined || block.number.length <= 4;
  const lead = block.number === undefined ? [] : [element('span', { class: 'doc-number' }, block.number), ' '];
  return element(
    `h${block.level + options.titleLevel - 1}`,
    {
      class: classes(`doc-h${block.level}`, !hangs && 'doc-wide'),
      ...(block.id === undefined ? {} : { id: block.id }),
    },
    ...lead,
    element('span', { class: 'doc-text' }, ...runNodes(block.runs, options)),
  );
}

function blockElement(block: Block, key: string, options: HtmlOptions): HtmlElement {
  switch (block.kind) {
    case 'heading':
      return headingElement(block, options);
    case 'paragraph':
      return textElement('p', classes('doc-p', block.number !== undefined && 'doc-clause'), block, key, options);
    case 'list':
      return element(
        'ul',
        { class: `doc-list doc-${block.style}`, role: 'list' },
        ...block.items.map((item, index) =>
          textElement('li', '', item, `${key}-${index + 1}`, options, listLabel(block.style, index)),
        ),
      );
    case 'table':
      return tableElement(block, options);
    case 'signatures':
      return signaturesElement(block);
    case 'callout':
      return element(
        'div',
        { class: `doc-callout doc-${block.tone}` },
        element('p', { class: 'doc-callout-title' }, block.title),
        ...block.blocks.map((inner, index) => blockElement(inner, `${key}-${index + 1}`, options)),
      );
    case 'figure':
      return figureElement(block);
    case 'pageBreak':
      return element('div', { class: 'doc-page-break' });
  }
}

/** Key of a top-level block: its number in the tree, so that two paragraphs of one clause never share one. */
export function blockKey(index: number): string {
  return String(index + 1);
}

function frontElement(document: Document, options: HtmlOptions): HtmlElement {
  const parties = document.parties.map((party) =>
    element('li', { class: 'doc-party' }, shapeElement(party.side), ' ', party.name),
  );
  const facts = document.facts.map((fact) =>
    element('div', {}, element('dt', {}, fact.label), ' ', element('dd', {}, ...runNodes(fact.runs, options))),
  );
  const marks = document.marks.map((mark) => element('li', {}, mark));
  return element(
    'header',
    { class: 'doc-front' },
    coverArt(),
    element(`h${options.titleLevel}`, { class: 'doc-title' }, document.title),
    element('p', { class: 'doc-subtitle' }, document.subtitle),
    ...(marks.length === 0 ? [] : [element('ul', { class: 'doc-marks', role: 'list' }, ...marks)]),
    ...(parties.length === 0 ? [] : [element('ul', { class: 'doc-parties', role: 'list' }, ...parties)]),
    ...(facts.length === 0 ? [] : [element('dl', { class: 'doc-facts' }, ...facts)]),
    element('p', { class: 'doc-footer' }, document.footer),
    element('p', { class: 'doc-stamp' }, document.stamp),
  );
}

/** The whole document as semantic HTML. The running foot is shown in print only and hidden from assistive technology. */
export function htmlTree(document: Document, options: HtmlOptions): HtmlElement {
  const numbered = document.blocks.some((block) => block.kind === 'paragraph' && block.number !== undefined);
  const blocks = document.blocks.map((block, index) => blockElement(block, blockKey(index), options));
  const name = classes(
    'doc',
    `doc-kind-${document.kind}`,
    numbered && 'doc-numbered',
    options.traceable && 'doc-traceable',
  );
  const running = element(
    'div',
    { class: 'doc-running', 'aria-hidden': 'true' },
    `${document.stamp} · ${document.footer}`,
  );
  return element(
    'article',
    { class: name, lang: 'sv' },
    element('div', { class: 'doc-body' }, frontElement(document, options), ...blocks),
    running,
  );
}
