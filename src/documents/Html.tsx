import { createElement, Fragment, type KeyboardEvent, type MouseEvent, type ReactNode, useMemo } from 'react';
import type { Document, Trace } from '#templates/tree/document.ts';
import './html.css';
import type { HtmlElement, HtmlNode, TracedBlock } from './html-element.ts';
import { type HrefForPage, htmlTree } from './html-tree.ts';

/** Receives where the paragraph comes from, its printed number (or nothing), and the paragraph itself. */
export type OnTrace = (trace: Trace, number: string, block: TracedBlock) => void;

export interface DocumentHtmlProps {
  readonly document: Document;
  /** Address of the question page that fills a gap. */
  readonly hrefForPage?: HrefForPage;
  /** Given, each traced paragraph can be pressed; it gets focus by `id` `spar-<key>`. */
  readonly onTrace?: OnTrace;
  /** Key of the paragraph whose trace is open. */
  readonly chosen?: string;
  /** Shown right after the chosen paragraph: the trace panel on narrow screens. */
  readonly panel?: ReactNode;
  /** Level of the document's title among the headings of the page. Default 2. */
  readonly titleLevel?: 1 | 2;
}

type Handlers = Pick<DocumentHtmlProps, 'onTrace' | 'chosen' | 'panel'>;

const reactNames: Readonly<Record<string, string>> = {
  class: 'className',
  tabindex: 'tabIndex',
  'stroke-width': 'strokeWidth',
  'stroke-dasharray': 'strokeDasharray',
  'text-anchor': 'textAnchor',
  'font-size': 'fontSize',
  'font-weight': 'fontWeight',
};

function isInside(target: EventTarget, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Click anywhere in the paragraph but on a link; Enter or space on its button. */
function traceHandlers(traced: TracedBlock, onTrace: OnTrace) {
  const ask = () => onTrace(traced.trace, traced.number ?? '', traced);
  return {
    onClick: (event: MouseEvent) => {
      if (!isInside(event.target, 'a')) ask();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if ((event.key !== 'Enter' && event.key !== ' ') || !isInside(event.target, '[role="button"]')) return;
      event.preventDefault();
      ask();
    },
  };
}

/** A place in the document is shown without changing the address, which belongs to the app. */
function goToPlace(event: MouseEvent<HTMLAnchorElement>) {
  const id = decodeURIComponent(event.currentTarget.hash.slice(1));
  const place = event.currentTarget.ownerDocument.getElementById(id);
  if (place === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  place.tabIndex = -1;
  place.focus();
}

const isPlace = (node: HtmlElement): boolean => node.tag === 'a' && /^#(?!\/)/.test(node.attributes['href'] ?? '');

function toReact(node: HtmlNode, key: number, handlers: Handlers): ReactNode {
  if (typeof node === 'string') return node;
  const { traced } = node;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [reactNames[name] ?? name, value]),
  );
  const trace = traced === undefined || handlers.onTrace === undefined ? {} : traceHandlers(traced, handlers.onTrace);
  const events = isPlace(node) ? { onClick: goToPlace } : trace;
  const children = node.children.map((child, index) => toReact(child, index, handlers));
  const made = createElement(node.tag, { key, ...attributes, ...events }, ...children);
  if (traced === undefined || traced.key !== handlers.chosen || handlers.panel === undefined) return made;
  return createElement(Fragment, { key }, made, handlers.panel);
}

/** A document as semantic HTML, for the live preview and for printing from the browser. */
export function DocumentHtml({ document, hrefForPage, onTrace, chosen, panel, titleLevel = 2 }: DocumentHtmlProps) {
  const traceable = onTrace !== undefined;
  const tree = useMemo(
    () => htmlTree(document, { titleLevel, traceable, chosen, ...(hrefForPage === undefined ? {} : { hrefForPage }) }),
    [document, titleLevel, traceable, chosen, hrefForPage],
  );
  const handlers = {
    ...(onTrace === undefined ? {} : { onTrace }),
    ...(chosen === undefined ? {} : { chosen }),
    panel,
  };
  return toReact(tree, 0, handlers);
}
