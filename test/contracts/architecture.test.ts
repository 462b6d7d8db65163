import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsIn, localImportsOf, ringsIn } from './imports.ts';

const root = new URL('../../', import.meta.url).pathname;

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

const files = ['src', 'steps', 'templates'].flatMap(sourceFiles);
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('the layers', () => {
  it('hold for every import of every source file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => faultsIn(file, read(file)))).toEqual([]);
  });

  it('leave no ring of imports, types counted', () => {
    expect(ringsIn(new Map(files.map((file) => [file, read(file)])))).toEqual([]);
  });

  it('keep zod behind one door', () => {
    const doors = files.filter((file) => /from 'zod/.test(read(file)));
    expect(doors).toEqual(['steps/catalogue/zod.ts']);
  });

  it.each([
    ['a step that imports another step', 'steps/need/signals.ts', "import { stage } from '../parties/schema.ts';"],
    ['… from a file of signals', 'steps/need/signals-need.ts', "import { own } from '../mutuality/signals-words.ts';"],
    ['… through the alias', 'steps/need/signals.ts', "import { stage } from '#steps/parties/schema.ts';"],
    ['… as a type', 'steps/need/schema.ts', "import type { X } from '../mutuality/schema.ts';"],
    ['… at run time', 'steps/need/signals.ts', "const x = await import('#steps/agreement/content.ts');"],
    ['a step that imports the machine', 'steps/need/signals.ts', "import { wizard } from '#src/wizard/machine.ts';"],
    ['a relative escape', 'steps/need/signals.ts', "import { App } from '#src/app/shell/App.tsx';"],
    ['the method importing React', 'steps/walk/walk.ts', "import { useState } from 'react';"],
    [
      'a template importing a renderer',
      'templates/agreement/agreement.ts',
      "import { toPdf } from '#src/documents/pdf/pdf.ts';",
    ],
    ['a renderer importing the case', 'src/documents/html.ts', "import { store } from '#src/effects/store.ts';"],
    ['the command line importing effects', 'src/cli/iop.ts', "import { store } from '#src/effects/store.ts';"],
    ['a part of the app importing a place', 'src/app/parts/title.ts', "import '#src/app/places/help/HelpPage.tsx';"],
    ['… when it is needed', 'src/app/parts/title.ts', "await import('#src/app/places/help/HelpPage.tsx');"],
    ['a place importing another', 'src/app/places/help/HelpPage.tsx', "import { x } from '../check/CheckPage.tsx';"],
    ['… when it is needed', 'src/app/places/help/HelpPage.tsx', "await import('#src/app/places/check/CheckPage.tsx');"],
    ['the shell importing a place at once', 'src/app/shell/App.tsx', "import '#src/app/places/help/HelpPage.tsx';"],
    ['… as a type', 'src/app/shell/App.tsx', "import type { P } from '#src/app/places/help/HelpPage.tsx';"],
    ['a place reaching the clock', 'src/app/places/help/HelpPage.tsx', "import { now } from '#src/effects/clock.ts';"],
    ['… the session too', 'src/app/shell/session.ts', "import { now } from '#src/effects/clock.ts';"],
    ['the facts asking the walk', 'steps/facts/index.ts', "import { isAsked } from '#steps/walk/walk.ts';"],
    ['the facts asking the law', 'steps/facts/index.ts', "import type { Level } from '#steps/law/types.ts';"],
    ['the case knowing the facts', 'steps/case/answers.ts', "import { x } from '#steps/facts/index.ts';"],
    ['the law asking the walk', 'steps/law/assess/level.ts', "import { isAsked } from '#steps/walk/walk.ts';"],
    ['a stray package', 'steps/walk/walk.ts', "import _ from 'lodash';"],
    ['a file that belongs to no layer', 'src/utils/things.ts', ''],
  ])('catch %s', (_name, file, source) => {
    expect(faultsIn(file, source).length).toBe(1);
  });

  it('let a legitimate import pass', () => {
    const lazily = "await import('#src/app/places/help/HelpPage.tsx');";
    expect(faultsIn('src/app/shell/App.tsx', lazily)).toEqual([]);
    expect(faultsIn('templates/agreement/agreement.ts', "import { rowsOf } from '#steps/case/case-file.ts';")).toEqual(
      [],
    );
    expect(faultsIn('steps/need/signals.ts', "import type { Signal } from '#steps/catalogue/step.ts';")).toEqual([]);
  });
});

describe('the assessment', () => {
  const entrance = 'steps/law/assess/assessment-of.ts';
  /** Where a level is worked out. `assess.ts` knows no texts of its own, so who asks it may see another level. */
  const inside = /^steps\/law\/assess\/(?:assess|level|part|part-details|ready|document-stops)\.ts$/;
  const within = /^steps\/law\//;

  /** Files that reach past the entrance. A type says nothing about a case and may be named anywhere. */
  const pastTheEntrance = (file: string, source: string): readonly string[] => {
    const asksForValues = source.replace(/^import type [^;]*;$/gm, '');
    const reached = localImportsOf(file, asksForValues).filter((target) => inside.test(target));
    const forbidden = within.test(file) ? reached.filter((target) => target.endsWith('/assess.ts')) : reached;
    return file === entrance ? [] : forbidden.map((target) => `${file} imports ${target}`);
  };

  it('has one entrance', () => {
    expect(files).toContain(entrance);
    expect(files.filter((file) => inside.test(file))).toHaveLength(6);
    expect(files.flatMap((file) => pastTheEntrance(file, read(file)))).toEqual([]);
  });

  it.each([
    ['a page', 'src/app/places/result/use-assessment.ts', "const law = await import('#steps/law/assess/assess.ts');"],
    ['a document', 'templates/kinds/make.ts', "import { assess } from '#steps/law/assess/assess.ts';"],
    ['the merge', 'steps/exchange/settle.ts', "import { levelOnly } from '../law/assess/level.ts';"],
    ['the law itself', 'steps/law/cases/check.ts', "import { assessCase } from '../assess/assess.ts';"],
  ])('catches %s that reaches past it', (_name, file, source) => {
    expect(pastTheEntrance(file, source)).toHaveLength(1);
  });
});

describe('a ring of imports', () => {
  const ring = (back: string): readonly string[] =>
    ringsIn(
      new Map([
        ['steps/case/a.ts', "import { b } from './b.ts';"],
        ['steps/case/b.ts', "import { c } from '#steps/case/c.ts';"],
        ['steps/case/c.ts', back],
      ]),
    );

  it.each([
    ['of values', "import { a } from './a.ts';"],
    ['of types', "import type { A } from './a.ts';"],
    ['closed by an export', "export { a } from './a.ts';"],
  ])('%s is found', (_name, back) => {
    expect(ring(back)).toEqual(['steps/case/a.ts → steps/case/b.ts → steps/case/c.ts → steps/case/a.ts']);
  });

  it('is none when the last link is loaded when it is needed', () => {
    expect(ring("const a = await import('./a.ts');")).toEqual([]);
  });
});

describe('side effects', () => {
  const pure = files.filter((file) => !/^src\/(effects|cli|app|main|documents\/fonts)/.test(file));

  it.each([
    ['the clock', /\bnew Date\(\)|\bDate\.now\(/],
    ['chance', /\bMath\.random\(/],
    ['the browser store', /\b(localStorage|sessionStorage|indexedDB)\b/],
    ['the network', /\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon/],
    ['own identifiers', /\bcrypto\.(randomUUID|getRandomValues)/],
  ])('stay out of the pure core: %s', (_name, pattern) => {
    const code = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    expect(pure.filter((file) => pattern.test(code(file)))).toEqual([]);
  });

  it('never reach another origin', () => {
    const calls = files.filter((file) => /\bfetch\(/.test(read(file)));
    expect(calls.every((file) => file.startsWith('src/effects/'))).toBe(true);
  });

  it('never write markup as a string into the page', () => {
    const risky = files.filter((file) => /dangerouslySetInnerHTML|\.innerHTML\s*=|\beval\(/.test(read(file)));
    expect(risky).toEqual([]);
  });
});

describe('shared code', () => {
  const shared = files.filter((file) => /^(src\/ui|steps\/(case|facts|walk|catalogue))\//.test(file));
  /** Asking which question or page it serves: by its ref, by its number, or by the start of its key. */
  const asksWhich =
    /\b(?:ref|page|page\.id|question\.page) [!=]== '(?:[A-Z]\d+|[A-Z\d]\.\d+)'|\['[1-5FE]\.\d+'|startsWith\('\w+\[\]/;

  it('never asks which step it serves: what differs is said in the schema of the step', () => {
    expect(shared.length).toBeGreaterThan(50);
    expect(shared.filter((file) => asksWhich.test(read(file)))).toEqual([]);
  });

  it.each([
    "question.ref === 'U4'",
    "if (ref !== 'U5') return true;",
    "page.id !== 'E.5'",
    "const routePages = ['2.18', '2.19'];",
    "key.startsWith('checkIns[]')",
  ])('catches %s', (source) => {
    expect(asksWhich.test(source)).toBe(true);
  });
});
