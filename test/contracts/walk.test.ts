/** How long the walk is: pages and questions of a small case, of one more part, and of the short track. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdit, type CaseFile, newCase } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';
import { type Position, positions } from '#steps/walk/walk.ts';
import { listedQuestions } from './catalogue-tables.ts';

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
    expect(screens.length).toBe(52);
    expect(questionsOn(screens)).toHaveLength(117);
  });

  test('takes the way that was decided, page by page', () => {
    const way =
      'F.1 F.2 F.3 F.4 F.5 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 2.12 2.13 2.16 2.17 ' +
      '3.1 3.2 3.3 3.4 3.5 3.6 3.7 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4 5.5 5.6 5.7 5.8 5.9 5.10 5.11 5.12 E.1 E.2 E.3';
    expect(pagesOf(screens).join(' ')).toBe(way);
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

  test('has 61 pages and 137 questions with every deepening page', () => {
    const all = positions(small, { deepening: true });
    expect([all.length, questionsOn(all).length]).toEqual([61, 137]);
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

  test('asks its 24 questions once each and nothing else', () => {
    expect(refs).toEqual(listedQuestions.filter((listed) => listed.short).map((listed) => listed.ref));
    expect(refs).toHaveLength(24);
  });

  test('asks them on the 20 pages where they live, so that a short case goes on as a full one', () => {
    const homes = 'F.1 F.3 F.5 1.1 1.2 1.6 1.8 2.2 2.5 2.6 2.7 2.16 3.1 3.4 3.5 3.6 4.2 4.3 5.1 E.1';
    expect(pagesOf(screens).join(' ')).toBe(homes);
  });
});

test('an empty case asks nothing twice and never more than five questions on a page', () => {
  const screens = positions(newCase(start), { deepening: true });
  const refs = questionsOn(screens);
  expect(new Set(refs).size).toBe(refs.length);
  expect(screens.filter((screen) => screen.refs.length > 5)).toEqual([]);
});
