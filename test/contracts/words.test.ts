/** One word for a thing: the table in README holds over every screen, question, document, error and workshop script. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent, stages } from '#steps/catalogue/index.ts';
import { clauses } from '#templates/clause/library.ts';
import { type ShownText, shownTexts, textsOfSource } from '#test/support/shown-texts.ts';
import { textsIn } from './wording.ts';

const root = new URL('../../', import.meta.url).pathname;
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

interface Row {
  readonly thing: string;
  readonly word: string;
  readonly others: readonly string[];
}

/** The table of README, row by row. */
function glossary(text: string): readonly Row[] {
  const [, part = ''] = text.split('### Ett ord för varje sak');
  const rows = (part.split('\n## ')[0] ?? '').split('\n').filter((line) => /^\| (?!sak |---)/.test(line));
  return rows.map((row) => {
    const [thing = '', word = '', others = ''] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { thing, word, others: others.split(',').map((one) => one.trim()) };
  });
}

const table = glossary(read('README.md'));

interface Kept {
  readonly why: string;
  /** Files where the word may stand; every file when it is left out. */
  readonly files?: RegExp;
  /** What is taken away before the words are looked for. */
  readonly words: RegExp;
}

/** Words of who speaks, in texts where the users or the leader speak. */
const ourVoice = /\b(?:vi|vår|vårt|våra|oss|du|dig|din|ditt|dina)\b/gi;
/** Buttons and options that say what the users want, and questions that they ask. */
const ownChoices =
  /(?:Conflict(?:Card|s)|ChooseFile|HiddenLanes|PlainQuestion|CheckPage|ReviewNotice|HelpPage)\.tsx|choice-words\.ts|moved-table\.ts/;

/** What may use another word, and why: words of others, words of the users, and who speaks in their own name. */
const kept: readonly Kept[] = [
  { why: 'words that are quoted', words: /”[^”]*”/g },
  { why: 'a local compact is a thing of its own', words: /lokala? överenskommelse(?:n|ns)?/gi },
  { why: 'the national compact has its name', words: /nationella Överenskommelsen/g },
  { why: 'an arrangement between joint controllers', words: /överenskommelsen om roller/g },
  { why: 'the name of a course', words: /Uddevalla kommuns utbildning för politiker, föreningar/g },
  { why: 'the only sentence about our origin', words: /Frågor, ordning och hjälptexter är våra egna\./g },
  { why: 'the button of who does not know', words: /^(?:Vi vet inte än|Nu vet vi)\b.*/g },
  { why: 'sentences of users, to be recognised', files: /finding-examples\.ts/, words: /.+/g },
  { why: 'words of users, to be recognised', files: /signals-need\.ts/, words: /^vi (?:föreslår|vill|ska|behöver)\b/g },
  { why: 'a pattern that finds claims', files: /never-claim\.ts/, words: /\|överenskommelsen\|/g },
  {
    why: 'what a person says of oneself, and the sentence that the parties go on writing',
    files: /^competence › questions › L[14] › labels/,
    words: /^Vi .*/g,
  },
  { why: 'the parties speak in their own names', files: /^templates\/(?:initiative|minutes)\//, words: ourVoice },
  {
    why: 'the leader speaks to the room, and to one at a time',
    files: /^src\/(?:workshop|app\/places\/workshop)\//,
    words: ourVoice,
  },
  { why: 'what the users themselves ask or choose', files: ownChoices, words: ourVoice },
];

const others = (row: Row): RegExp => new RegExp(`(?<![\\p{L}-])(?:${row.others.join('|')})(?![\\p{L}-])`, 'iu');

/** The other words that a text uses, each with the word to write. */
function strayWords({ at, text }: ShownText): readonly string[] {
  const rest = kept.reduce(
    (left, { files, words }) => (files === undefined || files.test(at) ? left.replace(words, '') : left),
    text,
  );
  return table.flatMap((row) => {
    const found = others(row).exec(rest)?.[0];
    return found === undefined ? [] : [`${at} says ”${found}” for ”${row.word}”: ${text}`];
  });
}

const loaded = await Promise.all(stages.map(async ({ id }) => [id, await loadContent(id)] as const));
const catalogue: readonly ShownText[] = loaded.flatMap(([id, content]) =>
  textsIn(content, id)
    .filter(([way]) => !/ › (?:examples?|options|use|source|reviewed)\b/.test(way))
    .map(([at, text]) => ({ at, text })),
);
const prose: readonly ShownText[] = clauses.map((clause) => ({ at: clause.id, text: JSON.stringify(clause) }));
const folders = [
  'src/app',
  'src/ui',
  'src/wizard',
  'src/effects',
  'src/workshop',
  'src/documents',
  'templates',
  'steps',
];
const code = folders.flatMap(shownTexts).filter(({ at }) => !/^steps\/[a-z-]+\/content\.ts/.test(at));

describe('one word for a thing', () => {
  test('is what README says', () => {
    expect(table.length).toBeGreaterThan(5);
    expect(table.filter(({ others: [first = ''] }) => first === '')).toEqual([]);
  });

  test(`holds in ${catalogue.length} texts of the catalogue, in the clauses and in ${code.length} fixed texts`, () => {
    expect([...catalogue, ...prose, ...code].flatMap(strayWords)).toEqual([]);
  });

  test('holds in README and in the page that loads first', () => {
    const pages = [read('README.md').split('### Ett ord för varje sak')[0] ?? '', read('index.html')];
    const words = new RegExp(
      table
        .slice(0, 4)
        .map((row) => others(row).source)
        .join('|'),
      'iu',
    );
    expect(pages.flatMap((text) => words.exec(text.replace(/`[^`]*`/g, ''))?.[0] ?? [])).toEqual([]);
  });

  test.each(kept)('an exception is needed: $why', ({ files, words }) => {
    const where = [...catalogue, ...prose, ...code].filter(({ at }) => files === undefined || files.test(at));
    expect(where.some(({ text }) => table.some((row) => others(row).test(text.match(words)?.join(' ') ?? '')))).toBe(
      true,
    );
  });
});

describe('a planted word is found', () => {
  test.each([
    ['Öppna fallet i guiden.', 'verktyget'],
    ['Läs överenskommelsen högt.', 'avtalet'],
    ['Ladda ner avtalsutkastet.', 'utkastet'],
    ['Föreningen skriver under.', 'organisationen'],
    ['Vi räknar ut värdet.', 'ni'],
    ['Skriv funktion, inte namn.', 'roll'],
    ['Är ni oense?', 'svarat olika'],
  ])('%s', (text, word) => {
    expect(strayWords({ at: 'src/app/x.tsx:1', text }).join()).toContain(`for ”${word}`);
  });

  test.each(['En lokal överenskommelse räcker.', 'Texten säger ”föreningen”.', 'Personer med funktionsnedsättning.'])(
    'right: %s',
    (text) => {
      expect(strayWords({ at: 'src/app/x.tsx:1', text })).toEqual([]);
    },
  );
});

test('a text is read whole, with its links and emphasis, and names in the code are none', () => {
  const source =
    'const a = <p className="x">Gå till <a href="#/y">sidan {n}</a> och <b>läs</b>.</p>; const b = f("kind", "Nu av tre");';
  expect(textsOfSource('a.tsx', source).map(({ text }) => text)).toEqual(['Gå till sidan … och läs.', 'Nu av tre']);
});
