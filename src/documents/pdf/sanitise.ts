import type { Metrics } from './metrics.ts';
import type { Face } from './types.ts';

/** Printed in place of a character that no bundled font has. */
export const substitute = '☐';

/** Faces to look in, the wanted one first, so that an arrow missing in one family is taken from the other. */
const fallbacks: Readonly<Record<Face, readonly Face[]>> = {
  serif: ['serif', 'sans'],
  serifBold: ['serifBold', 'sansBold', 'serif', 'sans'],
  sans: ['sans', 'serif'],
  sansBold: ['sansBold', 'serifBold', 'sans', 'serif'],
};

// Most text is this plain, and a glance is cheaper than ten replacements.
const alreadyTidy = /^[ -~À-ÖØ-öø-ÿ–—”’§·\n\u00a0]*$/;
const invisible = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
const controls = /[^\P{Cc}\n]/gu;
const skinTones = /[\u{1f3fb}-\u{1f3ff}\u{e0100}-\u{e01ef}]/gu;

/**
 * One spelling for everything that looks the same: NFC, one kind of line end, tabs as spaces, no invisible characters.
 * No-break spaces and no-break hyphens stay, for the line breaker; `printed` turns them into what is drawn.
 */
export function tidy(text: string): string {
  if (alreadyTidy.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\t\u2000-\u2006\u2008-\u200a\u205f\u3000]/g, ' ')
    .replace(/[\u2007\u202f]/g, '\u00a0')
    .replace(skinTones, '')
    .replace(invisible, '')
    .replace(controls, '');
}

/** The characters that are drawn. The no-break forms share a glyph with the plain ones, which must keep their meaning when copied. */
export function printed(text: string): string {
  return /[\u00a0\u2011]/.test(text) ? text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-') : text;
}

function drawable(metrics: Metrics, face: Face, character: string): boolean {
  const shown = printed(character);
  return shown.length === 1 && (shown === '\n' || metrics[face].has(shown.charCodeAt(0)));
}

/** The common case: the wanted face has every character. */
function isWholly(text: string, metrics: Metrics, face: Face): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== 0x0a && code !== 0xa0 && !metrics[face].has(code)) return false;
  }
  return true;
}

/** True when some bundled face has the character. */
export function isPrintable(metrics: Metrics, character: string): boolean {
  return fallbacks.serifBold.some((face) => drawable(metrics, face, character));
}

/** `text` tidied and cut into stretches, each wholly drawable in its face; unknown characters become the substitute. */
export function toFaces(text: string, wanted: Face, metrics: Metrics): { face: Face; text: string }[] {
  const tidied = tidy(text);
  if (isWholly(tidied, metrics, wanted)) return tidied === '' ? [] : [{ face: wanted, text: tidied }];
  const parts: { face: Face; text: string }[] = [];
  for (const character of tidied) {
    const found = fallbacks[wanted].find((face) => drawable(metrics, face, character));
    const face = found ?? fallbacks[wanted].find((other) => drawable(metrics, other, substitute)) ?? wanted;
    const shown = found === undefined ? substitute : character;
    const last = parts.at(-1);
    if (last !== undefined && last.face === face) last.text += shown;
    else parts.push({ face, text: shown });
  }
  return parts;
}
