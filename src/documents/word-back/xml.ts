/**
 * A reader of XML that cannot be exhausted: one pass, no recursion, no entities but the five that XML has, and an end to
 * how deep and how much. What a document type could define is refused unread.
 */
import { maxMembers } from '#steps/import/scan.ts';

/** An element: its local name, the name of the element it stands in, and its attributes by local name when they are asked for. */
export interface XmlElement {
  readonly name: string;
  readonly parent: string;
  readonly attribute: (name: string) => string | undefined;
}

export interface XmlListener {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

export type XmlEnd = 'ok' | 'damaged' | 'too much' | 'too deep' | 'entities';

/** A long agreement with every change tracked has a tenth of these elements, and a fourth of this depth. */
const mostElements = 10 * maxMembers;
const deepest = 100;

const tag = /<([^\s/>]{1,200})((?:\s+[^\s=/>]{1,200}\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,400})\s*(\/?)>/y;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its references read; one that XML does not have stays as it is written. */
function plainOf(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (all, ref: string) => {
    if (!ref.startsWith('#')) return named[ref] ?? all;
    const code = ref.startsWith('#x') ? Number.parseInt(ref.slice(2), 16) : Number(ref.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (local(key) === name) return plainOf(double ?? single ?? '');
  return undefined;
}

interface Reader {
  readonly xml: string;
  readonly listener: XmlListener;
  readonly names: string[];
  at: number;
  elements: number;
}

/** Steps over `<? … ?>`, comments and character data; a document type ends the reading. */
function special(reader: Reader): XmlEnd {
  const { xml, at, listener } = reader;
  const skip = (start: string, end: string): number => {
    const found = xml.startsWith(start, at) ? xml.indexOf(end, at + start.length) : -2;
    return found < 0 ? found : found + end.length;
  };
  const instruction = skip('<?', '?>');
  const comment = skip('<!--', '-->');
  const data = skip('<![CDATA[', ']]>');
  const end = Math.max(instruction, comment, data);
  if (end === -2) return 'entities';
  if (end === -1) return 'damaged';
  if (data > 0) listener.text(xml.slice(at + 9, data - 3));
  reader.at = end;
  return 'ok';
}

function closing(reader: Reader): XmlEnd {
  const end = reader.xml.indexOf('>', reader.at);
  const name = local(reader.xml.slice(reader.at + 2, end < 0 ? reader.at + 2 : end).trim());
  if (end < 0 || reader.names.pop() !== name) return 'damaged';
  reader.listener.close(name);
  reader.at = end + 1;
  return 'ok';
}

function opening(reader: Reader): XmlEnd {
  tag.lastIndex = reader.at;
  const found = tag.exec(reader.xml);
  if (found === null) return 'damaged';
  reader.elements += 1;
  if (reader.elements > mostElements) return 'too much';
  if (reader.names.length >= deepest) return 'too deep';
  const [all, whole = '', attributes = '', empty] = found;
  const name = local(whole);
  reader.listener.open({
    name,
    parent: reader.names.at(-1) ?? '',
    attribute: (key) => attributeOf(attributes, key),
  });
  if (empty === '/') reader.listener.close(name);
  else reader.names.push(name);
  reader.at += all.length;
  return 'ok';
}

function step(reader: Reader): XmlEnd {
  const next = reader.xml[reader.at + 1];
  if (next === '?' || next === '!') return special(reader);
  return next === '/' ? closing(reader) : opening(reader);
}

/** Reads the whole text, or up to what stops it. Never throws for what the text holds. */
export function readXml(xml: string, listener: XmlListener): XmlEnd {
  const reader: Reader = { xml, listener, names: [], at: 0, elements: 0 };
  for (;;) {
    const next = xml.indexOf('<', reader.at);
    if (next < 0) return reader.names.length === 0 && reader.elements > 0 ? 'ok' : 'damaged';
    if (next > reader.at && reader.names.length > 0) listener.text(plainOf(xml.slice(reader.at, next)));
    reader.at = next;
    const end = step(reader);
    if (end !== 'ok') return end;
  }
}
