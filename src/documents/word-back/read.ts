/** Opens a Word file from outside: what it says, or a Swedish sentence on why it is not read. */
import { nothingChanged } from '#steps/import/messages.ts';
import { mostUnits, readBody } from './body.ts';
import { readOrigin } from './origin.ts';
import { type Comment, tidyText, type WordText } from './unit.ts';
import { unzipWord } from './unzip.ts';
import { readXml, type XmlEnd } from './xml.ts';

export type WordRead = { readonly ok: true; readonly word: WordText } | { readonly ok: false; readonly text: string };

const whys = {
  damaged: 'Word-filen går inte att läsa: den är skadad. Öppna den i Word, spara den på nytt och försök igen.',
  'too big': 'Word-filen är för stor när den packas upp. Gränsen är 20\u00a0MB.',
  'too much': 'Word-filen har fler delar än ett avtal kan ha.',
  'too deep': 'Word-filen har fler nivåer i varandra än ett avtal kan ha.',
  many: `Word-filen har fler stycken än ett avtal kan ha. Gränsen är ${String(mostUnits).replace(/(\d)(\d{3})$/, '$1\u00a0$2')} stycken.`,
  entities: 'Word-filen innehåller något som inte hör hemma i ett avtal.',
  'not word': 'Det här är inte en Word-fil av vanligt slag. Spara den som .docx och försök igen.',
} as const satisfies Record<Exclude<XmlEnd, 'ok'> | 'many' | 'too big' | 'not word', string>;

const stop = (why: keyof typeof whys): WordRead => ({ ok: false, text: `${whys[why]} ${nothingChanged}` });

/** More comments than these are not kept. */
const mostComments = 500;
const longestComment = 2000;

function readComments(xml: string | undefined): readonly Comment[] {
  const comments: { id: string; author: string; text: string }[] = [];
  let inText = false;
  readXml(xml ?? '<none/>', {
    open: ({ name, attribute }) => {
      inText = name === 't';
      const last = comments.at(-1);
      if (name === 'p' && last !== undefined && last.text !== '') last.text += ' ';
      if (name === 'comment' && comments.length < mostComments)
        comments.push({ id: attribute('id') ?? '', author: attribute('author') ?? '', text: '' });
    },
    close: (name) => {
      if (name === 't') inText = false;
    },
    text: (text) => {
      const last = comments.at(-1);
      if (inText && last !== undefined && last.text.length < longestComment) last.text += text;
    },
  });
  return comments
    .map(({ id, author, text }) => ({ id, author: tidyText(author).slice(0, 60), text: tidyText(text) }))
    .filter(({ text }) => text !== '');
}

/**
 * Reads a Word file within bounds: the parts that are read hold at most 20 MB together, and what is built of them has an
 * end. Never throws, whatever the bytes are.
 */
export function readWord(bytes: Uint8Array): WordRead {
  const unzipped = unzipWord(bytes);
  if (!unzipped.ok) return stop(unzipped.why);
  const { parts } = unzipped;
  const { end, units } = readBody(parts.get('word/document.xml') ?? '');
  if (end !== 'ok') return stop(end);
  const comments = readComments(parts.get('word/comments.xml'));
  return { ok: true, word: { units, comments, origin: readOrigin(parts.get('docProps/custom.xml')) } };
}
