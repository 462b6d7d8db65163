/** How long the walk is: pages and questions of a small case, of one more part, and of the short track. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdit } from '#steps/case/edit.ts';
import { newCase } from '#steps/case/new-case.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import { openCase } from '#steps/import/gate.ts';
import { type Position, positions } from '#steps/walk/walk.ts';

const at = '2026-11-22T12:00:00Z';
const start = { id: 'walk', at, by: 'joint', voices: 'both', app: '0.0.0', ruleSet: '' } as const;
const questionsOn = (screens: readonly Position[]): readonly string[] => screens.flatMap((screen) => screen.refs);
const pagesOf = (screens: readonly Position[]): readonly string[] => screens.map((screen) => screen.page);

function readExample(id: string): CaseFile {
  const opened = openCase(
    new Uint8Array(readFileSync(new URL(`../../src/examples/cases/${id}.iop.json`, import.meta.url))),
  );
  if (!opened.ok) throw new Error(opened.text);
  return opened.case;
}

describe('the small case OVN-01', () => {
  const small = readExample('OVN-01');
  const screens = positions(small);

  test(`asks ${questionsOn(screens).length} questions on ${screens.length} pages: at most 55 pages`, () => {
    expect(screens.length).toBeLessThanOrEqual(55);
  });

  test('takes the way that was reviewed, page by page', async () => {
    const ways = [
      ['OVN-01', screens],
      ['OVN-01 with every deepening page', positions(small, { deepening: true })],
      ['The short track', positions(newCase({ ...start, track: 'short' }))],
    ] as const;
    const lines = ways.map(([name, way]) => `${name}\n${pagesOf(way).join(' ')}\n`);
    await expect(lines.join('\n')).toMatchFileSnapshot('../listings/walk.txt');
  });

  test('leaves out what does not concern it, and no answer that decides the level', () => {
    const left = [
      'R22',
      'R25',
      'R32',
      'R33',
      'R34',
      'R9',
      'R46',
      'R47',
      'R49',
      'R40',
      'R41',
      'R42',
      'R43',
      'R44',
      'R45',
    ];
    const also = ['R51', 'O14', 'A36', 'A48', 'A40', 'A41', 'A42'];
    expect(questionsOn(screens).filter((ref) => [...left, ...also].includes(ref))).toEqual([]);
  });

  test('grows by at most 18 pages and 35 questions when a second part is added', () => {
    const item = { id: 'p2', voice: 'joint', by: 'joint', at, fields: {} };
    const two = positions(applyEdit(small, { op: 'add', list: 'parts', index: 1, item }));
    expect(two.length - screens.length).toBeLessThanOrEqual(18);
    // One more than the answers per part: with two parts R51 asks whether all stand in one agreement.
    expect(questionsOn(two).length - questionsOn(screens).length).toBeLessThanOrEqual(36);
  });
});

describe('the short track', () => {
  const screens = positions(newCase({ ...start, track: 'short' }));
  const refs = questionsOn(screens);

  test('asks its questions once each and nothing else', () => {
    expect(refs).toEqual(allQuestions.filter((question) => question.short).map((question) => question.ref));
  });
});

test('an empty case asks nothing twice and never more than five questions on a page', () => {
  const screens = positions(newCase(start), { deepening: true });
  const refs = questionsOn(screens);
  expect(new Set(refs).size).toBe(refs.length);
  expect(screens.filter((screen) => screen.refs.length > 5)).toEqual([]);
});
