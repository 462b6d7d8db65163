import type { Document, Signatures, Table, Trace } from '#templates/tree/document.ts';
import {
  type LabelledBlock,
  type LabelledContents,
  type LabelledDocument,
  type LabelledHeading,
  type LabelledList,
  type LabelledRun,
  labelled,
} from '#templates/tree/labels.ts';
import { coverArt } from './html-art.ts';
import { element, type HtmlElement } from './html-element.ts';
import { figureElement } from './html-figure.ts';
import { anchorHref, content, type HtmlOptions, runNodes } from './html-runs.ts';
import { runsText } from './plain.ts';
import { shapeOf, words } from './words.ts';

export type { HtmlNode } from './html-element.ts';
export type { HrefForPage, HtmlOptions } from './html-runs.ts';

function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

function textElement(
  tag: string,
  base: string,
  block: { runs: readonly LabelledRun[]; trace?: Trace; label?: string; id?: string; ownWording?: boolean },
  key: string,
  options: HtmlOptions,
): HtmlElement {
  const { runs, label, trace } = block;
  const ownWording = block.ownWording === true;
  // An item is found by its paragraph; only a paragraph has a number of its own.
  const number = block.id === undefined ? undefined : label;
  const traced = trace === undefined ? undefined : { key, number, text: runsText(runs), trace, ownWording };
  const live = traced !== undefined && options.traceable;
  const name = classes(base, live && ownWording && 'doc-own', live && options.chosen === key && 'doc-chosen');
  const lead = label === undefined ? [] : [element('span', { class: 'doc-number' }, label), ' '];
  const attributes = { class: name, ...(block.id === undefined ? {} : { id: block.id }) };
  const made = element(
    tag,
    attributes,
    ...lead,
    element('span', { class: 'doc-text' }, ...content(runs, traced, options)),
  );
  return live ? { ...made, traced } : made;
}

/** Items with their marks as text, since a reader copies them; a list inside an item follows its text. */
function listElement(list: LabelledList, key: string, options: HtmlOptions): HtmlElement {
  const items = list.items.map((item, index) => {
    const own = `${key}-${index + 1}`;
    const made = textElement('li', '', item, own, options);
    if (item.list === undefined) return made;
    return { ...made, children: [...made.children, ' ', listElement(item.list, own, options)] };
  });
  return element('ul', { class: `doc-list doc-${list.style}`, role: 'list' }, ...items);
}

/** The list of contents: each heading a link to its place. */
function contentsElement(block: LabelledContents): HtmlElement {
  const entries = block.entries.map(({ id, label, title }) => {
    const lead = label === undefined ? [] : [element('span', { class: 'doc-number' }, label), ' '];
    const inner = [...lead, element('span', { class: 'doc-text' }, title)];
    return element('li', {}, element('a', { href: anchorHref(id) }, ...inner));
  });
  return element(
    'nav',
    { class: 'doc-contents', 'aria-label': block.title },
    element('p', { class: 'doc-contents-title' }, block.title),
    element('ul', { class: 'doc-contents-list', role: 'list' }, ...entries),
  );
}

function tableElement(block: Table<LabelledRun>, options: HtmlOptions): HtmlElement {
  const align = (index: number) => (block.columns[index]?.align === 'right' ? { class: 'doc-right' } : {});
  const row = (cells: readonly (readonly LabelledRun[])[]) =>
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

function signaturesElement(block: Signatures): HtmlElement {
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

function headingElement(block: LabelledHeading, options: HtmlOptions): HtmlElement {
  const hangs = block.label === undefined || block.label.length <= 4;
  const lead = block.label === undefined ? [] : [element('span', { class: 'doc-number' }, block.label), ' '];
  return element(
    `h${block.level + options.titleLevel - 1}`,
    {
      class: classes(`doc-h${block.level}`, !hangs && 'doc-wide'),
      id: block.id,
    },
    ...lead,
    element('span', { class: 'doc-text' }, ...runNodes(block.runs, options)),
  );
}

function blockElement(block: LabelledBlock, key: string, options: HtmlOptions): HtmlElement {
  switch (block.kind) {
    case 'heading':
      return headingElement(block, options);
    case 'paragraph':
      return textElement('p', classes('doc-p', block.label !== undefined && 'doc-clause'), block, key, options);
    case 'list':
      return listElement(block, key, options);
    case 'contents':
      return contentsElement(block);
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

function frontElement(document: LabelledDocument, options: HtmlOptions): HtmlElement {
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
export function htmlTree(given: Document, options: HtmlOptions): HtmlElement {
  const document = labelled(given);
  const numbered = document.blocks.some((block) => block.kind === 'paragraph' && block.label !== undefined);
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
