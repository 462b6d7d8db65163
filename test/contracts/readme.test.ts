/** What README promises: commands that exist, files that exist, an example that opens, and the numbers of the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostFolder } from '#src/build/server-files.ts';
import { openCase } from '#steps/import/gate.ts';

const root = new URL('../../', import.meta.url).pathname;
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

test('the two set-up commands stand there and exist', () => {
  expect(readme).toContain('\nnpm ci && npm start\n');
  expect(readme).toContain('\nnpm ci && npm test\n');
  expect(read('.ci/run')).toContain('npm test');
});

test('every npm script that is named exists', () => {
  const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('every command of the command line that is shown exists', () => {
  const cli = read('src/cli/iop.ts');
  const shown = [...readme.matchAll(/npm run iop -- ([a-z-]+)/g)].map((match) => match[1] ?? '');
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((command) => !cli.includes(`'${command}'`))).toEqual([]);
});

test('the example of the file format opens as it stands, with nothing corrected', () => {
  const example = /```json\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? '';
  const opened = openCase(new TextEncoder().encode(example));
  expect(opened).toMatchObject({ ok: true, findings: [] });
  expect(opened.ok && opened.notices.map((notice) => notice.text)).toEqual([]);
});

test('the sizes are those that the build measures', () => {
  const budgets = [...read('src/cli/sizes.mjs').matchAll(/, (\d+)\],/g)].map((match) => match[1]);
  const told = [...readme.matchAll(/^\| .* \| (\d+) kB(?: \(gzip\))? \|$/gm)].map((match) => match[1]);
  expect(told).toEqual(budgets);
});

test('the files for a server stand there by name', () => {
  for (const name of ['nginx.conf', 'Caddyfile', 'web.config', 'sbom.cdx.json', 'licenser.txt'])
    expect(readme).toContain(`\`dist/${hostFolder}/${name}\``);
});

describe('links and paths lead somewhere', () => {
  const decisions = readdirSync(join(root, 'src/decisions')).filter((name) => name.endsWith('.md'));
  /** A decision that another has superseded tells of files as they were. */
  const standing = decisions.filter((name) => !/^Status: superseded by \d{3}/m.test(read(`src/decisions/${name}`)));
  const documents = [
    'README.md',
    'steps/README.md',
    'steps/law/README.md',
    'templates/README.md',
    'test/README.md',
  ].concat(standing.map((name) => `src/decisions/${name}`));
  /** Paths in code marks that start in one of the project's folders, and the targets of links. */
  function pathsIn(file: string): readonly string[] {
    const text = read(file).replace(/```[\s\S]*?```/g, '');
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    const marks = [...text.matchAll(/`((?:src|steps|templates|test)\/[^`*<>…{}\s]*)`/g)].map((match) => match[1] ?? '');
    return [...links.filter((link) => !/^https?:/.test(link)).map((link) => join(dirname(file), link)), ...marks];
  }

  test.each(documents)('%s', (file) => {
    const pictures = /\/pictures\//;
    const gone = pathsIn(file).filter((path) => !pictures.test(path) && !existsSync(join(root, path)));
    expect(gone).toEqual([]);
  });

  test('the decisions are numbered without gaps and have their four parts', () => {
    expect(decisions.map((name) => Number(name.slice(0, 3)))).toEqual(decisions.map((_name, index) => index + 1));
    for (const name of decisions) {
      const text = read(`src/decisions/${name}`);
      const parts = [...text.matchAll(/^(?:## |)(Date|Status|Context|Decision|Consequences)\b/gm)].map((m) => m[1]);
      expect(parts, name).toEqual(['Date', 'Status', 'Context', 'Decision', 'Consequences']);
    }
  });
});

describe('comments point at what a reader can open', () => {
  const code = ['src', 'steps', 'templates', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|md|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  );
  const within = (pattern: RegExp): readonly string[] =>
    code.flatMap((file) => [...read(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`));

  test('no paper outside the repository is named', () => {
    expect(code.length).toBeGreaterThan(500);
    const papers = ['law', 'questions', 'clauses', 'experience', 'data', 'documents', 'method', 'house', 'trust'];
    const named = new RegExp(`(?<![-\\p{L}])(?:${papers.join('|')})[.]md|(?:DEV|AMB)-\\d|README points? \\d`, 'gu');
    expect(within(named)).toEqual([]);
  });

  test('every section of the law that a comment names is there', () => {
    const sections = new Set([...read('steps/law/README.md').matchAll(/^## (\d+)\. /gm)].map((match) => match[1]));
    expect([...sections]).toEqual([...sections].map((_one, index) => String(index + 1)));
    const cited = within(/README(?:[.]md)? \d+(?:(?:, |–| and | och )\d+)*/g);
    expect(cited.length).toBeGreaterThan(20);
    const lost = cited.filter((one) => (one.split('README')[1]?.match(/\d+/g) ?? []).some((n) => !sections.has(n)));
    expect(lost).toEqual([]);
  });
});
