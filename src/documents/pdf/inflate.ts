/** Inflates a stream in pieces that are small whatever they hold, and stops when there is more than may be. */
import { Unzlib } from 'fflate';
import type { Pieces } from '#steps/import/pieces.ts';

export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'damaged' | 'too big'; readonly size: number };

/** How much has been unpacked so far, over all streams of a file. */
export interface Meter {
  unpacked: number;
}

/** Bytes that one push should give; a push that could give much more is made smaller. */
const wanted = 1_048_576;
const longestPush = 16_384;
/** What 64 packed bytes can become is small, so the first push can be that. */
const firstPush = 64;
/** Where a stream has given nothing after this many packed bytes it is no case. */
const longestStart = 4096;

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

interface Unpacking {
  readonly parts: Uint8Array[];
  size: number;
  ended: boolean;
  readonly push: (chunk: Uint8Array, last: boolean) => void;
}

function unpacking(meter: Meter): Unpacking {
  const state = { parts: [] as Uint8Array[], size: 0, ended: false };
  const unpacker = new Unzlib((part, final) => {
    state.parts.push(part);
    state.size += part.length;
    meter.unpacked += part.length;
    state.ended = final;
  });
  return Object.assign(state, { push: (chunk: Uint8Array, last: boolean) => unpacker.push(chunk, last) });
}

/** The first bytes of a stream; empty when it is damaged or gives nothing. */
export function inflatedStart(packed: Uint8Array, meter: Meter): Uint8Array {
  const state = unpacking(meter);
  const end = Math.min(packed.length, longestStart);
  try {
    for (let at = 0; at < end && state.size === 0; at += firstPush) {
      state.push(packed.subarray(at, at + firstPush), at + firstPush >= packed.length);
    }
  } catch {
    return new Uint8Array();
  }
  return state.parts.find((part) => part.length > 0) ?? new Uint8Array();
}

/** The whole stream, unless it holds more than `limit` bytes. */
export function* inflateInPieces(packed: Uint8Array, limit: number, meter: Meter): Pieces<Inflated> {
  const state = unpacking(meter);
  let step = firstPush;
  let told = 0;
  try {
    for (let at = 0; at < packed.length && state.size <= limit; ) {
      const before = state.size;
      if (before - told >= wanted) {
        told = before;
        yield Math.min(1, before / limit);
      }
      state.push(packed.subarray(at, at + step), at + step >= packed.length);
      at += step;
      // A stream that swells is pushed in smaller pieces, down to a single byte.
      const swell = Math.max(1, (state.size - before) / step);
      step = Math.max(1, Math.min(longestPush, step * 4, Math.floor(wanted / swell)));
    }
  } catch {
    return { ok: false, why: 'damaged', size: state.size };
  }
  if (state.size > limit) return { ok: false, why: 'too big', size: state.size };
  return state.ended
    ? { ok: true, bytes: joined(state.parts, state.size) }
    : { ok: false, why: 'damaged', size: state.size };
}
