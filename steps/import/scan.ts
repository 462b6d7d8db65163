/**
 * Stages 4–5 of the gate: one pass over the text before `JSON.parse`. It finds what the parser hides (duplicate keys,
 * prototype keys), what would exhaust it (depth, members), and says on which line an error is, alike in every browser.
 */

import { type Pieces, whole } from './pieces.ts';

export type ScanResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'cut' | 'syntax' | 'many'; readonly line: number }
  | {
      readonly ok: false;
      readonly why: 'deep' | 'duplicate' | 'forbidden';
      readonly line: number;
      readonly key: string;
    };

/** Deepest nesting of objects and lists in a case file; an ordinary case reaches 7. */
const maxDepth = 32;

/** Most members of objects and lists taken together; the largest practice case has a twentieth of it. */
export const maxMembers = 60_000;

/** Members between two pieces of the work. */
const pieceOfMembers = 4000;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const space = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside a string
const plain = /[^"\\\u0000-\u001f]*/y;
/** Escapes, some hundred at a time: a longer run would need as much of the engine's stack. */
const escaped = /(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){1,500}/y;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What may still become a whole literal if the text went on. */
const begunLiteral = /^(?:-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d*)?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/;
const begunEscape = /^\\(?:u[0-9a-fA-F]{0,3})?$/;

interface Frame {
  readonly keys: Set<string> | null;
  /** Where the frame's last whole member ended: a safe place to cut. */
  whole: number;
}

interface Scanner {
  readonly text: string;
  at: number;
  /** Members begun so far. */
  members: number;
  readonly stack: Frame[];
}

type Failure = Exclude<ScanResult, { ok: true }>;

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}

function skip(s: Scanner): void {
  space.lastIndex = s.at;
  space.exec(s.text);
  s.at = space.lastIndex;
}

function syntax(s: Scanner): Failure {
  const why = s.at >= s.text.length ? 'cut' : 'syntax';
  return { ok: false, why, line: lineAt(s.text, s.at) };
}

function refuse(s: Scanner, why: 'deep' | 'duplicate' | 'forbidden', key: string): Failure {
  return { ok: false, why, line: lineAt(s.text, s.at), key };
}

/** Steps over a string; leaves `at` on the offending character, or at the end when the text was cut inside it. */
function stringEnd(s: Scanner): boolean {
  s.at += 1;
  for (;;) {
    plain.lastIndex = s.at;
    plain.exec(s.text);
    s.at = plain.lastIndex;
    escaped.lastIndex = s.at;
    if (!escaped.test(s.text)) break;
    s.at = escaped.lastIndex;
  }
  if (s.text[s.at] === '"') {
    s.at += 1;
    return true;
  }
  if (s.text.length - s.at < 6 && begunEscape.test(s.text.slice(s.at))) s.at = s.text.length;
  return false;
}

function literalEnd(s: Scanner): boolean {
  literal.lastIndex = s.at;
  const length = literal.exec(s.text)?.[0].length ?? 0;
  const rest = s.text.slice(s.at, s.at + 40);
  if (s.at + rest.length >= s.text.length && length < rest.length && begunLiteral.test(rest)) {
    s.at = s.text.length;
    return false;
  }
  s.at += length;
  return length > 0;
}

function readKey(s: Scanner, keys: Set<string>): Failure | null {
  if (s.text[s.at] !== '"') return syntax(s);
  const start = s.at;
  if (!stringEnd(s)) return syntax(s);
  const written = s.text.slice(start + 1, s.at - 1);
  const key: string = written.includes('\\') ? JSON.parse(`"${written}"`) : written;
  if (forbidden.has(key)) return refuse(s, 'forbidden', key);
  if (keys.has(key)) return refuse(s, 'duplicate', key);
  keys.add(key);
  skip(s);
  if (s.text[s.at] !== ':') return syntax(s);
  s.at += 1;
  skip(s);
  return null;
}

/** Reads the start of a value: a whole string or literal, or the opening of a container. */
function readValue(s: Scanner): Failure | 'whole' | 'opened' {
  const char = s.text[s.at];
  if (char === '{' || char === '[') {
    if (s.stack.length >= maxDepth) return refuse(s, 'deep', '');
    s.at += 1;
    s.stack.push({ keys: char === '{' ? new Set() : null, whole: s.at });
    return 'opened';
  }
  return (char === '"' ? stringEnd(s) : literalEnd(s)) ? 'whole' : syntax(s);
}

/** After a whole member: closes containers and steps over a comma. `done` when the top value is complete. */
function closeOrContinue(s: Scanner, justOpened: boolean): Failure | 'member' | 'done' {
  let opened = justOpened;
  for (;;) {
    const frame = s.stack.at(-1);
    if (!frame) return 'done';
    if (!opened) frame.whole = s.at;
    skip(s);
    if (s.text[s.at] === (frame.keys ? '}' : ']')) {
      s.at += 1;
      s.stack.pop();
      opened = false;
      continue;
    }
    if (opened) return 'member';
    if (s.text[s.at] !== ',') return syntax(s);
    s.at += 1;
    skip(s);
    return 'member';
  }
}

/** One member: its key where there is one, its value, and what follows. */
function readMember(s: Scanner): Failure | 'member' | 'done' {
  const keys = s.stack.at(-1)?.keys;
  const failure = keys ? readKey(s, keys) : null;
  if (failure) return failure;
  const value = readValue(s);
  return typeof value === 'string' ? closeOrContinue(s, value === 'opened') : value;
}

function* run(s: Scanner): Pieces<ScanResult> {
  skip(s);
  for (;;) {
    s.members += 1;
    if (s.members % pieceOfMembers === 0) yield s.at / s.text.length;
    if (s.members > maxMembers) return { ok: false, why: 'many', line: lineAt(s.text, s.at) };
    const next = readMember(s);
    if (next === 'done') break;
    if (next !== 'member') return next;
  }
  skip(s);
  return s.at === s.text.length ? { ok: true } : { ok: false, why: 'syntax', line: lineAt(s.text, s.at) };
}

/** Checks that the text is one JSON value without duplicate or prototype keys and without deep nesting. Never throws. */
export const scanInPieces = (text: string): Pieces<ScanResult> => run({ text, at: 0, members: 0, stack: [] });

/** `scanInPieces`, at once. */
export const scan = (text: string): ScanResult => whole(scanInPieces(text));

/**
 * The part of a text, before the place where it is cut or goes wrong, that holds whole members only, closed so that it
 * parses. Shape: JSON text, or null when nothing whole is left, or when the text is whole as it stands.
 */
export function wholePart(text: string): string | null {
  const scanner: Scanner = { text, at: 0, members: 0, stack: [] };
  const result = whole(run(scanner));
  if (result.ok || result.why === 'many') return null;
  const top = scanner.stack.at(-1);
  if (!top) {
    const before = text.slice(0, scanner.at);
    return scan(before).ok ? before : null;
  }
  const closing = scanner.stack.map((frame) => (frame.keys ? '}' : ']')).reverse();
  return text.slice(0, top.whole) + closing.join('');
}
