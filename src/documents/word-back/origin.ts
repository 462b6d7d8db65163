/**
 * What a Word file carries of its own making: whose case, which kind of document, and a digest of every clause and every
 * line beside them. With it, what the kommun has changed can be told from what the parties have changed since. Digests
 * and no text: what somebody takes out of the file before it is sent on is gone from it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Origin, Unit } from './unit.ts';
import { readXml } from './xml.ts';

export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8);

const keysOf = (units: readonly Unit[]): string => units.map((unit) => unit.key).join('\n');

/** Digest of a clause, from its units in order. */
export const clauseDigest = (units: readonly Unit[]): string => digestOf(keysOf(units));

/** Longest text of a property that Word takes. */
const longest = 255;
const prefix = 'IOP';

/** Properties whose names begin alike and are counted, none longer than Word takes. */
function pieces(name: string, words: readonly string[]): readonly (readonly [string, string])[] {
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 1 > longest) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.filter((line) => line !== '').map((line, at) => [`${prefix} ${name} ${at + 1}`, line]);
}

/** What the maker of a file says of it. */
export interface Making {
  readonly caseId: string;
  readonly kind: string;
  readonly traceability: boolean;
}

const byClause = (units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> => {
  const clauses = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.clause === undefined) continue;
    clauses.set(unit.clause, [...(clauses.get(unit.clause) ?? []), unit]);
  }
  return clauses;
};

/** The properties of a file, by name, from what it says. */
function propertiesOf(making: Making, units: readonly Unit[]): readonly (readonly [string, string])[] {
  const clauses = [...byClause(units)].map(([id, of]) => `${id}=${clauseDigest(of)}`);
  const outside = units.filter((unit) => unit.clause === undefined).map((unit) => digestOf(unit.key));
  return [
    [`${prefix} fall`, making.caseId],
    [`${prefix} dokument`, making.kind],
    ...(making.traceability ? [[`${prefix} spårbarhet`, 'ja'] as const] : []),
    ...pieces('klausuler', clauses),
    ...pieces('rader', [...new Set(outside)]),
  ];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The file's part for its properties, `docProps/custom.xml`. */
export function originXml(making: Making, units: readonly Unit[]): string {
  const one = ([name, value]: readonly [string, string], at: number): string =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"',
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    ...propertiesOf(making, units).map(one),
    '</Properties>',
  ].join('');
}

/** What a file says of its making; nothing is believed but the form of it. */
export function readOrigin(xml: string | undefined): Origin {
  const values = new Map<string, string>();
  let name = '';
  readXml(xml ?? '<none/>', {
    open: (element) => {
      if (element.name === 'property') name = (element.attribute('name') ?? '').slice(0, 100);
    },
    close: () => undefined,
    text: (text) => {
      if (name.startsWith(prefix)) values.set(name, ((values.get(name) ?? '') + text).slice(0, 4 * longest));
    },
  });
  const all = (of: string): string =>
    [...values].flatMap(([key, value]) => (key.startsWith(`${prefix} ${of} `) ? [value] : [])).join(' ');
  const [caseId, kind] = [values.get(`${prefix} fall`)?.trim(), values.get(`${prefix} dokument`)?.trim()];
  return {
    ...(caseId === undefined || !/^[\w-]{1,64}$/.test(caseId) ? {} : { caseId }),
    ...(kind === undefined || !/^[a-z]{1,20}$/.test(kind) ? {} : { kind }),
    ...(values.get(`${prefix} spårbarhet`)?.trim() === 'ja' ? { traceability: true } : {}),
    clauses: new Map(
      [...all('klausuler').matchAll(/\b(K\d{2}[a-z]?)=([0-9a-f]{8})\b/g)].map(([, id = '', digest = '']) => [
        id,
        digest,
      ]),
    ),
    outside: new Set([...all('rader').matchAll(/\b[0-9a-f]{8}\b/g)].map(([digest]) => digest)),
  };
}
