/** A Word file as its reader sees it: the numbers counted from the file's own numbering, and the fields held against them. */
import { unzipSync } from 'fflate';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

interface List {
  readonly abstract: string;
  readonly levels: readonly Level[];
  /** Levels that begin again when the list is first used. */
  readonly restarts: readonly number[];
}

interface Numbered {
  readonly list: string;
  readonly level: number;
}

const part = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name]);
const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name} [^>]*?w:val="([^"]*)"`).exec(xml)?.[1];

function listsIn(xml: string): ReadonlyMap<string, List> {
  const abstracts = new Map(
    [...xml.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)"[\s\S]*?<\/w:abstractNum>/g)].map(([all, id = '']) => [
      id,
      [...all.matchAll(/<w:lvl [\s\S]*?<\/w:lvl>/g)].map(
        ([level]): Level => ({
          format: attribute(level, 'numFmt') ?? '',
          text: attribute(level, 'lvlText') ?? '',
          start: Number(attribute(level, 'start') ?? 1),
        }),
      ),
    ]),
  );
  return new Map(
    [...xml.matchAll(/<w:num w:numId="(\d+)"[\s\S]*?<\/w:num>/g)].map(([all, id = '']) => {
      const abstract = attribute(all, 'abstractNumId') ?? '';
      const restarts = [...all.matchAll(/<w:lvlOverride w:ilvl="(\d+)"><w:startOverride/g)].map((one) =>
        Number(one[1]),
      );
      return [id, { abstract, levels: abstracts.get(abstract) ?? [], restarts }];
    }),
  );
}

/** The numbering that each style gives, its own or that of the style it is based on. */
function numberedStyles(xml: string): (style: string | undefined) => Numbered | undefined {
  const styles = new Map(
    [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[\s\S]*?<\/w:style>/g)].map(([all, id = '']) => [id, all]),
  );
  return function of(style): Numbered | undefined {
    const found = style === undefined ? undefined : styles.get(style);
    if (found === undefined) return undefined;
    return numberedIn(found) ?? of(attribute(found, 'basedOn'));
  };
}

function numberedIn(xml: string): Numbered | undefined {
  const own = /<w:numPr>[\s\S]*?<\/w:numPr>/.exec(xml)?.[0];
  if (own === undefined) return undefined;
  return { list: attribute(own, 'numId') ?? '', level: Number(attribute(own, 'ilvl') ?? 0) };
}

function counted(format: string, number: number): string {
  if (format === 'decimal') return String(number);
  if (format !== 'lowerLetter') throw new Error(`Talformatet ${format} är inte känt.`);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
}

/** Counts as Word does: a level goes on until one above it moves, and a list with a start of its own begins again. */
function counter(lists: ReadonlyMap<string, List>): (at: Numbered) => string {
  const counts = new Map<string, number[]>();
  const used = new Set<string>();
  return ({ list: id, level }) => {
    const list = lists.get(id);
    if (list === undefined) return '';
    const count = counts.get(list.abstract) ?? list.levels.map((one) => one.start - 1);
    counts.set(list.abstract, count);
    if (!used.has(id)) for (const at of list.restarts) count[at] = (list.levels[at]?.start ?? 1) - 1;
    used.add(id);
    count[level] = (count[level] ?? 0) + 1;
    for (let below = level + 1; below < count.length; below += 1) count[below] = (list.levels[below]?.start ?? 1) - 1;
    const { format = '', text = '' } = list.levels[level] ?? {};
    if (format === 'bullet') return text;
    return text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return counted(list.levels[at]?.format ?? '', count[at] ?? 0);
    });
  };
}

/** The same body with the number of every paragraph as its first text, as Word shows it. */
export function withNumbers(bytes: Uint8Array): string {
  const styles = numberedStyles(part(bytes, 'word/styles.xml'));
  const next = counter(listsIn(part(bytes, 'word/numbering.xml')));
  return part(bytes, 'word/document.xml').replace(/<w:p>(<w:pPr>[\s\S]*?<\/w:pPr>)?/g, (begin, properties = '') => {
    const at = numberedIn(properties) ?? styles(attribute(properties, 'pStyle'));
    if (at === undefined || at.list === '0') return begin;
    return `${begin}<w:r><w:t w:number="">${next(at)}</w:t></w:r><w:tab/>`;
  });
}

const textOf = (xml: string): string => xml.replace(/<w:tab\/>/g, ' ').replace(/<[^>]+>/g, '');

/** What every reference and contents entry shows that is not what Word would show, one line each. */
export function fieldFaults(bytes: Uint8Array): readonly string[] {
  const body = withNumbers(bytes);
  const paragraphs = [...body.matchAll(/<w:p>[\s\S]*?<\/w:p>/g)].map(([all]) => all);
  const marks = new Map(
    paragraphs.flatMap((all) =>
      [...all.matchAll(/<w:bookmarkStart w:name="([^"]+)"[^>]*\/>([\s\S]*?)<w:bookmarkEnd/g)].map(
        ([, name = '', inside = '']): [string, { number: string; text: string; all: string }] => [
          name,
          { number: /w:number="">([^<]*)/.exec(all)?.[1] ?? '', text: textOf(inside), all: textOf(all) },
        ],
      ),
    ),
  );
  const say = (shown: string, wanted: string | undefined, where: string): string[] =>
    shown === wanted ? [] : [`${where}: ”${shown}” i stället för ”${wanted ?? 'inget'}”`];
  const references = [...body.matchAll(/<w:fldSimple w:instr="REF (\S+)( \\n)? \\h">([\s\S]*?)<\/w:fldSimple>/g)];
  const faults = references.flatMap(([, name = '', numbered, shown = '']) => {
    const mark = marks.get(name);
    return say(textOf(shown), numbered === undefined ? mark?.text : mark?.number, `REF ${name}`);
  });
  const annexes = [...body.matchAll(/<w:fldSimple w:instr="SEQ Bilaga[^"]*">([\s\S]*?)<\/w:fldSimple>/g)];
  const counts = annexes.flatMap(([, shown = ''], index) => say(textOf(shown), String.fromCharCode(65 + index), 'SEQ'));
  const entries = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"[^>]*>([\s\S]*?)<\/w:hyperlink>/g)];
  const contents = entries.flatMap(([, name = '', shown = '']) =>
    say(textOf(shown), marks.get(name)?.all, `innehåll ${name}`),
  );
  return [...faults, ...counts, ...contents];
}
