/** The examples as cases: only facts of the card in the real ones, and the expected level and rules in the others. */
import { describe, expect, test } from 'vitest';
import { factCard } from '#src/examples/cards.ts';
import { exampleList, loadExample } from '#src/examples/index.ts';
import { answerKeys, type PartKey } from '#src/examples/keys.ts';
import type { CaseFile, Entry } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { signalsOf } from '#steps/signals/signals.ts';
import { statesAt } from '#steps/walk/progress.ts';
import { isDone } from '#steps/walk/question-state.ts';
import { positions } from '#steps/walk/walk.ts';
import { cardFacts, mustBeOnCard } from '#test/fixtures/cases/card-facts.ts';
import { blankInPractice } from '#test/fixtures/cases/must-stand.ts';

const today = '2026-11-22';
const cases = new Map(await Promise.all(exampleList.map(async ({ id }) => [id, await loadExample(id)] as const)));
const published = exampleList.filter((example) => example.kind === 'published');
const practice = exampleList.filter((example) => example.kind === 'practice');

function caseOf(id: string): CaseFile {
  const found = cases.get(id);
  if (found === undefined) throw new Error(`No case ${id}`);
  return found;
}

/** Every value of a case with the place it stands in: `purpose.text`, `goals.text`. */
function valuesOf(c: CaseFile): readonly (readonly [place: string, entry: Entry])[] {
  const answers = Object.entries(c.answers).flatMap(([path, lanes]) =>
    Object.values(lanes).map((entry) => [path, entry] as const),
  );
  const fields = Object.entries(c.items).flatMap(([list, rows]) =>
    rows.flatMap((row) => Object.entries(row.fields).map(([field, entry]) => [`${list}.${field}`, entry] as const)),
  );
  return [...answers, ...fields];
}

test.each(exampleList)('$id passes the gate that every arbetsfil passes, without a remark', ({ id }) => {
  const opened = openCase(new TextEncoder().encode(JSON.stringify(caseOf(id))));
  if (!opened.ok) throw new Error(opened.text);
  expect([opened.notices, opened.findings]).toEqual([[], []]);
});

describe('real partnerships', () => {
  test.each(published)('$id holds exactly the facts of its card', ({ id }) => {
    const held: Record<string, unknown[]> = {};
    for (const [place, entry] of valuesOf(caseOf(id))) held[place] = [...(held[place] ?? []), entry.value];
    const distinct = Object.fromEntries(Object.entries(held).map(([place, values]) => [place, [...new Set(values)]]));
    expect(distinct).toEqual(cardFacts[id]);
  });

  test.each(published)('every value of $id says where it was published', ({ id }) => {
    const without = valuesOf(caseOf(id)).filter(([, entry]) => !/\S+\.\S+|inte utpekad/.test(entry.source ?? ''));
    expect(without.map(([place]) => place)).toEqual([]);
  });

  test.each(published)('$id has a card that shows every fact with its source', ({ id }) => {
    const card = factCard(id);
    const shown = (card?.facts ?? []).map((fact) => `${fact.value} ${fact.source}`).join('\n');
    for (const fact of mustBeOnCard[id] ?? []) expect(shown).toContain(fact);
    expect(card?.facts.filter((fact) => fact.source === '' || fact.value === '')).toEqual([]);
    expect(card?.note).toBe('Gäller den publicerade beskrivningen, inte det verkliga avtalet.');
  });

  test.each(published)('$id gets signals only from what is published, and no duty', async ({ id }) => {
    const [part] = assess(await loadExample(id), { today: '2026-11-22' }).parts;
    const effects = part?.fired ?? [];
    const unsaid = effects.filter((one) => one.answers.some((used) => used.value === 'obesvarad' || used.path === ''));
    expect([unsaid, effects.filter((one) => one.effect === 'duty'), part?.decidingRules]).toEqual([[], [], []]);
  });

  test.each(published)('$id never gets a level', ({ id }) => {
    expect(assess(caseOf(id), { today }).parts.map((part) => part.level)).toEqual([null]);
  });
});

describe('practice cases', () => {
  const blank = [...blankInPractice.fields, ...blankInPractice.paths];

  test.each(practice)('$id is marked as practice and has both voices', ({ id }) => {
    expect([caseOf(id).kind, caseOf(id).voices]).toEqual(['practice', 'both']);
  });

  test.each(practice)('$id leaves numbers, names of persons, decisions and self-ratings blank', ({ id }) => {
    const held = valuesOf(caseOf(id)).map(([place]) => place.split('@')[0]);
    expect(held.filter((place) => blank.some((name) => name === place))).toEqual([]);
  });

  test.each(practice)('$id shows each answer as written by its own side', ({ id }) => {
    const lanes = Object.values(caseOf(id).answers).flatMap((answer) => Object.entries(answer));
    expect(lanes.filter(([voice, entry]) => entry.by !== voice)).toEqual([]);
  });

  test('there is a key for every practice case', () => {
    expect(answerKeys.map((key) => key.id)).toEqual(practice.map((example) => example.id));
  });
});

/** Rules L-… that fired with one effect, each once. */
function fired(id: string, index: number, effect: string): readonly string[] {
  const part = assess(caseOf(id), { today }).parts[index];
  const ids = (part?.fired ?? []).filter((rule) => rule.effect === effect && rule.ruleId.startsWith('L-'));
  return [...new Set(ids.map((rule) => rule.ruleId))].sort();
}

describe('leader’s key', () => {
  test.each(answerKeys)('$id gets its expected level, part by part', ({ id, parts }) => {
    const given = assess(caseOf(id), { today }).parts.map((part) => [part.partId, part.level]);
    expect(given).toEqual(parts.map((part) => [part.part, part.level]));
  });

  const effects = [
    'stop',
    'lawyer',
    'warn',
    'read',
    'duty',
    'ask',
    'support',
    'info',
  ] as const satisfies (keyof PartKey)[];
  const rows = answerKeys.flatMap(({ id, parts }) =>
    parts.flatMap((part, index) =>
      effects.map((effect) => ({ id, index, part: part.part, effect, rules: part[effect] })),
    ),
  );
  test.each(rows)('$id part $part: $effect', ({ id, index, effect, rules }) => {
    expect(fired(id, index, effect)).toEqual([...rules].sort());
  });

  test.each(answerKeys)('$id carries its expected legs', ({ id, parts }) => {
    const given = assess(caseOf(id), { today }).parts.map((part) => part.legs.filter((leg) => 'ACD'.includes(leg)));
    expect(given).toEqual(parts.map((part) => part.legs));
  });

  /** Refs of the signals of one strength, once each. */
  const refsOf = (id: string, level: string, keep: (ref: string) => boolean): readonly string[] => {
    const found = signalsOf(caseOf(id)).filter((signal) => signal.level === level && keep(signal.ref));
    return [...new Set(found.map((signal) => signal.ref))].sort();
  };
  const strengths = ['R', 'G', 'B'] as const;
  const leansOnContributions = (ref: string): boolean => ['R6', 'O1', 'A4'].includes(ref);

  test.each(answerKeys)('$id gives the method’s warning signals of its key', ({ id, signals }) => {
    const keep = (ref: string): boolean => !leansOnContributions(ref);
    const expected = strengths.map((level) => signals[level].filter(keep).sort());
    expect(strengths.map((level) => refsOf(id, level, keep))).toEqual(expected);
  });

  test.each(answerKeys)('$id gives the signals on what each party contributes', ({ id, signals }) => {
    const expected = strengths.map((level) => signals[level].filter(leansOnContributions).sort());
    expect(strengths.map((level) => refsOf(id, level, leansOnContributions))).toEqual(expected);
  });
});

describe('the walk through the complete cases', () => {
  const open = (id: string): readonly string[] =>
    positions(caseOf(id)).flatMap((position) =>
      statesAt(caseOf(id), position)
        .filter((state) => !isDone(state.state))
        .map((state) => state.ref),
    );

  test('OVN-01 has one part and needs no more than 52 question pages', () => {
    expect(caseOf('OVN-01').items['parts']).toHaveLength(1);
    expect(positions(caseOf('OVN-01')).length).toBeLessThanOrEqual(52);
  });

  test('the big case OVN-11 is 56 question pages', () => {
    expect(positions(caseOf('OVN-11'))).toHaveLength(56);
  });

  // L1 is rated by the participants themselves; decisions, names (A17) and what follows them (A65) are written when they exist.
  test.each(['OVN-01', 'OVN-02', 'OVN-11'])('%s lacks only the self-rating and the decisions', (id) => {
    expect(open(id)).toEqual(['L1', 'A17', 'A65']);
  });

  test('the parties of OVN-05 have chosen a grant', () => {
    expect(caseOf('OVN-05').answers['formChoice']?.['joint']?.value).toBe('foreningsbidrag');
  });
});
