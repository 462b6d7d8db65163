import type { Trace } from '#templates/tree/document.ts';

/** A paragraph or list item that can tell where it comes from. `key` is stable for one document tree. */
export interface TracedBlock {
  readonly key: string;
  readonly number: string | undefined;
  readonly text: string;
  readonly trace: Trace;
  readonly ownWording: boolean;
}

/** HTML as data, so that React and the exported file are made from one and the same tree. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
  /** Click and key press on this element ask for the trace. */
  readonly traced?: TracedBlock;
}
export type HtmlNode = string | HtmlElement;

export function element(tag: string, attributes: Record<string, string>, ...children: HtmlNode[]): HtmlElement {
  return { tag, attributes, children };
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A tree of elements as HTML text. */
export function serialise(node: HtmlNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${node.tag}${attributes.join('')}>`;
  if (node.tag === 'br') return open;
  const blockLevel =
    /^(article|header|nav|div|p|h\d|ul|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|th|td|figure|figcaption|svg)$/.test(
      node.tag,
    );
  return `${open}${node.children.map(serialise).join('')}</${node.tag}>${blockLevel ? '\n' : ''}`;
}
