/**
 * Frames that look for what stands together in a sentence, in whatever order: a key word, and everything that it needs
 * beside it. Denial, quotation and supposition are read at the key word, as in every frame.
 */
import { type Frame, frame, re } from './frames.ts';

type More = Omit<Frame, 'pattern' | 'key' | 'wants'>;

/** @param key what is asked about and quoted, as the source of an expression. @param wants each must be in the sentence. */
export const together = (key: string, wants: readonly string[], more: More = {}): Frame =>
  frame(`(?<k>${key})`, { wants: wants.map(re), denialAtKey: true, ...more });

/** `first`, and in the same clause not far after it the key: who it is that does something. */
export const doing = (first: string, key: string, wants: readonly string[] = [], more: More = {}): Frame =>
  frame(`${first}(?:(?!(?<!\\p{L})(?:gemensamt|tillsammans|parterna|båda)(?!\\p{L}))[^.!?;]){0,70}?(?<k>${key})`, {
    wants: wants.map(re),
    denialAtKey: true,
    ...more,
  });
