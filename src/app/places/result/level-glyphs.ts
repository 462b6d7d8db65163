/** A sign for each level, beside its words. */
import type { Level } from '#steps/law/types.ts';

export const levelGlyphs: Readonly<Record<Level, string>> = { 0: '…', 1: '+', 2: '!', 3: '?', 4: '→' };
