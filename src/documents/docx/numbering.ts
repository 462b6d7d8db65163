/**
 * Word's own numbering: one list of levels for sections, paragraphs and their lettered items, and lists for the rest. The
 * numbers a reader sees are counted by Word, so they follow when something is put in or taken out.
 */
import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import { itemIndent, numberColumn } from './measures.ts';

/** Names of the lists inside `toDocx`; Word gives them numbers. */
export const lists = { clauses: 'avsnitt', bullets: 'punkter', numbers: 'nummer', letters: 'bokstaver' } as const;

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];

function level(at: number, format: Format, text: string, left: number, hanging: number): ILevelsOptions {
  return {
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging } } },
  };
}

/** Two levels of the same kind of mark; `base` is where the text of the document begins. */
function markLevels(format: Format, texts: readonly [string, string], base: number): ILevelsOptions[] {
  return texts.map((text, at) => level(at, format, text, base + itemIndent * (at + 1), itemIndent));
}

/** All lists of a document whose text begins at `base`. */
export function numberingOf(base: number) {
  const column = numberColumn;
  return {
    config: [
      {
        reference: lists.clauses,
        levels: [
          level(0, LevelFormat.DECIMAL, '%1', column, column),
          level(1, LevelFormat.DECIMAL, '%1.%2', column, column),
          level(2, LevelFormat.LOWER_LETTER, '%3)', column + itemIndent, itemIndent),
        ],
      },
      { reference: lists.bullets, levels: markLevels(LevelFormat.BULLET, ['•', '–'], base) },
      { reference: lists.numbers, levels: markLevels(LevelFormat.DECIMAL, ['%1.', '%2.'], base) },
      { reference: lists.letters, levels: markLevels(LevelFormat.LOWER_LETTER, ['%1)', '%2)'], base) },
    ],
  };
}

/** The styles of the levels of a list, by the text of its first level: applying the style gives the number. */
const linked: Readonly<Record<string, readonly string[]>> = {
  '%1': ['Heading1', 'Klausul', 'Klausulpunkt'],
  '•': ['ListBullet', 'ListBullet2'],
  '%1.': ['ListNumber', 'ListNumber2'],
  '%1)': ['Bokstavslista', 'Bokstavslista2'],
};

/** Ties the levels in `numbering.xml` to their styles, which the library cannot write. */
export function linkStyles(xml: string, numbered: boolean): string {
  return xml.replace(/<w:abstractNum [\s\S]*?<\/w:abstractNum>/g, (list) => {
    const styles = linked[/<w:lvlText w:val="([^"]*)"/.exec(list)?.[1] ?? ''];
    if (styles === undefined || (styles[0] === 'Heading1' && !numbered)) return list;
    let at = 0;
    return list
      .replace('"hybridMultilevel"', '"multilevel"')
      .replaceAll(' w:tentative="1"', '')
      .replace(/<w:numFmt [^>]*\/>/g, (format) => {
        const style = styles[at];
        at += 1;
        return style === undefined ? format : `${format}<w:pStyle w:val="${style}"/>`;
      });
  });
}
