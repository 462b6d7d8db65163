/** A kommun's own package: what a file may say, what it asks of a case, and that it only ever adds. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfLeaf, titleOfPlace } from '#src/app/parts/describe.ts';
import { schemaText } from '#src/cli/package.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits } from '#steps/case/edit.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { loadContent } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { whatMayLeave } from '#steps/exchange/handed-file.ts';
import { merge } from '#steps/exchange/merge.ts';
import { openCase } from '#steps/import/gate.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import type { Assessment } from '#steps/law/result.ts';
import {
  adoptEdits,
  answerEdit,
  hasChosenPackage,
  packageAnswers,
  packageOf,
  putAwayEdits,
} from '#steps/package/in-case.ts';
import { packageText, readPackage } from '#steps/package/read.ts';
import { requirementsOf } from '#steps/package/requirements.ts';
import { standing } from '#steps/package/state-words.ts';
import { summariseStage } from '#steps/walk/summary.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { answer, at, emptyCase, row } from '#test/support/cases.ts';
import { wholeText } from '#test/support/document-text.ts';
import { exampleCase } from '#test/support/examples.ts';
import { full } from '#test/support/full.ts';
import {
  anyChoice,
  anyPackage,
  exampleFile,
  examplePackage,
  exampleRaw,
  packageBytesOf,
  packageDay,
  packageFrom,
  withPackage,
} from '#test/support/packages.ts';

const today = packageDay;
const whyNot = (raw: unknown): string => {
  const read = readPackage(packageBytesOf(raw), today);
  return read.ok ? 'ok' : read.text;
};
const changed = (over: Readonly<Record<string, unknown>>): string => whyNot({ ...exampleRaw(), ...over });
const question = examplePackage().questions[0];
if (!question) throw new Error('The example asks nothing');

describe('the file', () => {
  test('the example is a package, and the schema beside it is the one that judges it', () => {
    expect(examplePackage().kommun).toBe('Exempelkommunen');
    const beside: unknown = JSON.parse(readFileSync('steps/package/example/kommunpaket.schema.json', 'utf8'));
    expect(beside).toEqual(JSON.parse(schemaText()));
    expect(readFileSync(exampleFile, 'utf8')).toContain('"$schema": "./kommunpaket.schema.json"');
  });

  test.each([
    ['takes a clause away by name', { removeClauses: ['K20'] }, /vill ta bort eller ändra klausulen K20/],
    ['switches a clause off', { clauses: [{ id: 'K38', off: true }] }, /klausulen K38/],
    ['takes clauses away without naming one', { clauses: 'none' }, /vill ta bort eller ändra klausuler/],
    ['overrides a level', { levels: { 'L-14': 1 } }, /regeln L-14/],
    ['hides a question', { hideQuestions: ['R17'] }, /frågan R17/],
    ['takes something away', { remove: true }, /det som finns i verktyget/],
    ['says something else', { theme: 'blue' }, /”theme” hör inte hemma i ett kommunpaket/],
    ['says it deeper down', { questions: [{ ...question, off: 'K20' }] }, /klausulen K20/],
    [
      'sets the lawyer further away',
      { limits: { lawyerReadsFrom: { value: 900_000, why: 'Nej.', source: question.source } } },
      /får bara skärpa/,
    ],
    ['forgets why', { questions: [{ ...question, why: '' }] }, /”questions”, rad 1, ”why”. Texten är tom/],
    ['asks no question', { questions: [{ ...question, question: 'Barnets bästa' }] }, /frågetecken/],
    ['asks twice', { questions: [question, question] }, /samma id, ”barnets-basta”/],
    ['has an SVG', { logo: { image: 'data:image/svg+xml;base64,PHN2Zz4=', alt: 'Vapen' } }, /PNG eller JPEG/],
    ['has a picture elsewhere', { logo: { image: 'https://kommun.example/a.png', alt: 'Vapen' } }, /PNG eller JPEG/],
    ['has a picture without words', { logo: { image: 'data:image/png;base64,AAAA', alt: '' } }, /”logo”, ”alt”/],
    ['has a link with script', { guidelines: [{ title: 'x', url: 'javascript:alert(1)' }] }, /https:/],
    ['is a case', { format: 'iop-verkstaden' }, /Det här är inte ett kommunpaket/],
    ['is newer', { version: 2 }, /annan version/],
  ])('one that %s is refused with a sentence', (_what, over, sentence) => {
    expect(changed(over)).toMatch(sentence);
    expect(changed(over)).toMatch(/Inget har ändrats\.$/);
  });

  test('what is no package at all is refused too, and nothing throws', () => {
    expect(whyNot('x'.repeat(130_000))).toContain('för stor');
    expect(whyNot([1, 2])).toContain('inte ett kommunpaket');
    for (const text of ['', '{', '{"format": "iop-kommunpaket", "format": 1}', '\ufeff[]', '<svg/>', '{"__proto__":1}'])
      expect(readPackage(new TextEncoder().encode(text), today).ok).toBe(false);
    const texts = Array.from({ length: 20 }, (_, at) => ({
      ...question,
      id: `q${at}`,
      why: 'å'.repeat(400),
      source: { title: 'x'.repeat(200), url: `https://x.example/${'y'.repeat(400)}` },
    }));
    expect(changed({ questions: texts })).toContain('för mycket text');
  });
});

describe('in a case', () => {
  const term = (end: string): CaseFile =>
    applyEdits(emptyCase(), [answer('term.start', '2027-01-01'), answer('term.end', end)]);
  const stateOf = (c: CaseFile, id: string): string | undefined =>
    requirementsOf(c).find((one) => one.id === id)?.state;
  const id = 'exempelkommunen/barnets-basta';

  test('a question is met by the answer wanted, and vet inte is never a no', () => {
    const pack = examplePackage();
    expect(stateOf(withPackage(emptyCase(), pack), id)).toBe('unknown');
    expect(stateOf(withPackage(emptyCase(), pack, 'ja'), id)).toBe('met');
    expect(stateOf(withPackage(emptyCase(), pack, 'nej'), id)).toBe('unmet');
    expect(stateOf(withPackage(emptyCase(), pack, 'vet_inte'), id)).toBe('unknown');
    const apart = applyEdits(withPackage(emptyCase(), pack), [
      answerEdit(pack, question, 'ja', { voice: 'public', at }),
      answerEdit(pack, question, 'nej', { voice: 'o1', at }),
    ]);
    expect(stateOf(apart, id)).toBe('open');
  });

  test('a limit is held against what is written, to the day', () => {
    const held = (end: string) => stateOf(withPackage(term(end), examplePackage()), 'longestMonths');
    expect(held('2029-12-31')).toBe('met');
    expect(held('2030-01-01')).toBe('unmet');
    expect(stateOf(withPackage(emptyCase(), examplePackage()), 'longestMonths')).toBe('unknown');
    const money = packageFrom({
      ...exampleRaw(),
      limits: { publicSekPerYear: { value: 500_000, why: 'x', source: question.source } },
    });
    const paid = (amounts: readonly (number | undefined)[]): CaseFile =>
      applyEdits(
        emptyCase(),
        amounts.map((amount, index) =>
          row('funding.public@k1', `m${index}`, 'public', { year: 2027, ...(amount === undefined ? {} : { amount }) }),
        ),
      );
    const state = (amounts: readonly (number | undefined)[]) =>
      stateOf(withPackage(paid(amounts), money), 'publicSekPerYear');
    expect(state([])).toBe('unknown');
    expect(state([400_000])).toBe('met');
    expect(state([400_000, undefined])).toBe('unknown');
    expect(state([400_000, 200_000])).toBe('unmet');
  });

  test('a lawyer reads from the lower limit, and it is called the kommun’s own', () => {
    expect(assessmentOf(withPackage(emptyCase(), examplePackage()), today).lawyerLimit).toEqual({
      sek: 300_000,
      ownPolicy: true,
    });
  });

  test('an answer stays with the words it was asked in, when the package is gone or asks something else', () => {
    const answered = withPackage(emptyCase(), examplePackage(), 'ja');
    const gone = applyEdits(answered, putAwayEdits(answered, { voice: 'joint', at }));
    expect(packageOf(gone)).toBeUndefined();
    expect(hasChosenPackage(gone)).toBe(true);
    expect(requirementsOf(gone)).toMatchObject([{ id, state: 'met', text: question.question, edition: '2027-1' }]);
    const reworded = packageFrom({
      ...exampleRaw(),
      edition: '2028-1',
      questions: [{ ...question, question: 'Något annat?' }],
    });
    const after = requirementsOf(withPackage(answered, reworded)).find((one) => one.id === id);
    expect(after).toMatchObject({ state: 'unknown', text: 'Något annat?' });
    expect(after?.says).toContain(question.question);
  });

  test('package and answers go through the gate and over to the other party unchanged', () => {
    const c = withPackage(exampleCase('OVN-01'), examplePackage(), 'nej');
    const opened = openCase(new TextEncoder().encode(serialiseCase(c)));
    if (!opened.ok) throw new Error(opened.text);
    expect(requirementsOf(opened.case)).toEqual(requirementsOf(c));
    const handed = whatMayLeave(c, 'o1');
    expect(packageAnswers(handed)).toEqual(packageAnswers(c));
    expect(packageOf(handed)).toEqual(packageOf(c));
  });

  test('the memo and the underlag tell it as the kommun’s own, with the edition; a memo that says no stays on its page', () => {
    const c = withPackage(exampleCase('OVN-01'), examplePackage(), 'nej');
    for (const kind of ['memo', 'everything', 'assessment'] as const) {
      const lines = wholeText(makeDocument(c, { kind, today }));
      expect(lines).toContain('Exempelkommunen, utgåva 2027-1');
      expect(lines).toContain(`${question.question} | Inte uppfyllt | ${question.source.title}`);
    }
    const no = withPackage(exampleCase('OVN-03'), examplePackage(), 'nej');
    expect(wholeText(makeDocument(no, { kind: 'memo', today }))).not.toContain('Kommunens egna krav');
  });

  test('a newer edition comes over to the other party; two that meet without a common one are chosen between', () => {
    const base = withPackage(emptyCase(), examplePackage());
    const newer = packageFrom({ ...exampleRaw(), edition: '2028-1' });
    const later = applyEdits(base, adoptEdits(base, newer.id, packageText(newer), { voice: 'public', at }));
    const merged = merge(base, base, later);
    expect(merged.conflicts).toEqual([]);
    expect(packageOf(merged.result)?.edition).toBe('2028-1');
    const [conflict] = merge(null, base, later).conflicts;
    if (!conflict) throw new Error('Nothing to choose between');
    expect(titleOfPlace(base, {}, conflict.place)).toBe('Kommunens paket');
    expect(textOfLeaf(base, {}, conflict.place, conflict.theirs)).toBe('Exempelkommunen, utgåva 2028-1');
    const put = applyEdits(base, putAwayEdits(base, { voice: 'public', at })).notes['package:exempelkommunen']?.[
      'joint'
    ];
    expect(textOfLeaf(base, {}, conflict.place, put ? { kind: 'entry', entry: put } : null)).toBe('Används inte');
    const said = withPackage(emptyCase(), examplePackage(), 'vet_inte').notes[`packageAnswer:${id}`]?.['joint'];
    const place = { kind: 'note', path: `packageAnswer:${id}`, voice: 'joint' } as const;
    expect(textOfLeaf(base, {}, place, said ? { kind: 'entry', entry: said } : null)).toBe(
      `${question.question} Vet inte än`,
    );
  });

  test('an old file with a package opens as it was', () => {
    const opened = openCase(new Uint8Array(readFileSync('test/fixtures/old-versions/v1-package.iop.json')));
    if (!opened.ok) throw new Error(opened.text);
    expect(standing(requirementsOf(opened.case))).toBe('Ett krav är inte uppfyllt. Ett krav saknar svar.');
  });

  test('a note that is no package says nothing', () => {
    for (const value of ['{', '{"format":"iop-kommunpaket"}', '[]', 'null', ''])
      expect(
        packageOf({ ...emptyCase(), notes: { 'package:x': { joint: { value, by: 'public', at } } } }),
      ).toBeUndefined();
  });
});

describe('it only adds', () => {
  const names = full ? (['OVN-01', 'OVN-02', 'OVN-03', 'OVN-07', 'OVN-11'] as const) : (['OVN-01', 'OVN-03'] as const);
  const cases = new Map(names.map((name) => [name, exampleCase(name)]));
  const levels = (one: Assessment) => one.parts.map(({ level }) => level ?? -1);
  const fired = (one: Assessment) =>
    one.parts.flatMap((part) =>
      part.fired.map((found) => `${part.partId} ${found.ruleId} ${found.textId} ${found.effect}`),
    );
  const reasons = (one: Assessment) => one.readyForDecision.reasons.map((found) => JSON.stringify(found));

  test('with any valid package no level gets lower, and no finding, reason, question, clause or line disappears', async () => {
    const contents = await Promise.all(stageIds.map(async (stage) => [stage, await loadContent(stage)] as const));
    const asked = (c: CaseFile): readonly string[] =>
      contents.flatMap(([stage, content]) =>
        summariseStage(c, stage, content, {}).map(({ ref, scopeId, state }) => `${ref} ${scopeId} ${state}`),
      );
    const text = (c: CaseFile, kind: 'agreement' | 'memo'): readonly string[] =>
      wholeText(makeDocument(c, { kind, today })).split('\n');
    const before = new Map(
      [...cases].map(([name, c]) => {
        const was = assessmentOf(c, today);
        return [name, { was, asked: asked(c), agreement: text(c, 'agreement'), memo: text(c, 'memo') }] as const;
      }),
    );
    const holds = fc.property(fc.constantFrom(...names), anyPackage, anyChoice, (name, raw, choice) => {
      const [c, known] = [cases.get(name), before.get(name)];
      if (!c || !known) return;
      const with_ = withPackage(c, packageFrom(raw), choice);
      const now = assessmentOf(with_, today);
      for (const [index, level] of levels(now).entries())
        expect(level).toBeGreaterThanOrEqual(levels(known.was)[index] ?? -1);
      expect(fired(now)).toEqual(expect.arrayContaining(fired(known.was)));
      expect(reasons(now)).toEqual(expect.arrayContaining(reasons(known.was)));
      expect(asked(with_)).toEqual(known.asked);
      expect(text(with_, 'agreement')).toEqual(
        expect.arrayContaining([...known.agreement].filter((one) => !/version [0-9a-f]{8}/.test(one))),
      );
      expect(text(with_, 'memo')).toEqual(
        expect.arrayContaining([...known.memo].filter((one) => !/version [0-9a-f]{8}/.test(one))),
      );
    });
    fc.assert(holds, { numRuns: full ? 300 : 5, seed: 7 });
  });
});
