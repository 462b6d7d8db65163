/** A document names as gaps what it needs and nothing else; both ways, for cases with no answers and with almost none. */
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { allQuestions, questionOfRef } from '#steps/catalogue/index.ts';
import type { Ref } from '#steps/catalogue/key.ts';
import { askedAt } from '#steps/catalogue/lookup.ts';
import { holds, isAsked } from '#steps/facts/asked.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { scopeIdsOf } from '#steps/walk/question-state.ts';
import { settingOf } from '#steps/walk/walk.ts';
import { gapsOf } from '#templates/agreement/gaps.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { type Need, type NeedingKind, needs } from '#templates/needs/needs.ts';
import { answer, emptyCase, row, withEdits } from '../support/cases.ts';
import { exampleCase } from '../support/examples.ts';
import { full } from '../support/full.ts';
import { withoutAnswers, withoutQuestion } from '../support/without.ts';

const today = '2026-11-30';
const words = await documentWords();
const kinds: readonly NeedingKind[] = ['initiative', 'result', 'assessment', 'memo', 'agreement'];

const levelsOf = (c: CaseFile) =>
  Object.fromEntries(
    assessmentOf(c, today).parts.flatMap(({ partId, level }) => (level === null ? [] : [[partId, level] as const])),
  );

/** Refs of what a document says is missing. */
function printed(c: CaseFile, kind: NeedingKind): readonly string[] {
  const parts = assessmentOf(c, today).parts;
  const lacking = kind === 'result' ? parts.flatMap(({ missing }) => missing) : parts.flatMap(({ open }) => open);
  const law = lacking.map(({ key }) => askedAt(key)?.ref ?? key);
  const gaps = kind === 'result' ? [] : gapsOf(makeDocument(c, { kind, today, words })).map(({ ref }) => ref);
  const all = kind === 'result' || kind === 'assessment' ? [...gaps, ...law] : gaps;
  return [...new Set(all)].filter((ref) => ref !== '').toSorted();
}

/** What is needed here: the question is asked, and what the document hangs it on holds. */
function needed(c: CaseFile, { ref, when }: Need): boolean {
  const question = questionOfRef(ref);
  if (!question) return false;
  const levels = levelsOf(c);
  return scopeIdsOf(c, question).some((id) => {
    const setting = settingOf(c, question.scope === 'part' ? { partId: id } : { orgId: id }, { levels });
    return isAsked(question, setting) && holds(when, setting);
  });
}

const untouched = (c: CaseFile, ref: Ref): boolean => {
  const question = questionOfRef(ref);
  return question !== undefined && withoutQuestion(c, question) === c;
};

const e = emptyCase();
const money = row('funding.public@k1', 'f1', 'joint', { year: 2027, amount: 100_000 });
const value = answer('valueTransferred@p1', 'ja', 'public');
const economic = answer('economicActivity@p1', 'ja', 'o1');
const nearEmpty: readonly (readonly [string, CaseFile])[] = [
  ['nothing at all', e],
  ['money', withEdits(e, money)],
  ['money over years', withEdits(e, money, answer('term.start', '2027-01-01'), answer('term.end', '2029-12-31'))],
  ['volunteers', withEdits(e, row('contributions', 'c1', 'o1', { type: 'ideell_tid', text: 'kvällar' }))],
  ['another organisation', withEdits(e, row('organisations', 'o2', 'joint', { name: 'Två' }))],
  ['another part', withEdits(e, row('parts', 'p2', 'joint', { name: 'Del två' }))],
  ['a goal', withEdits(e, row('goals', 'g1', 'joint', { text: 'Färre ensamma.' }))],
  ['something to learn', withEdits(e, row('learningGoals', 'l1', 'joint', { learn: 'Att lyssna.' }))],
  ['value', withEdits(e, value)],
  ['economic activity', withEdits(e, value, economic)],
  ['trade', withEdits(e, value, economic, answer('localEffect@p1', 'inte_lokalt', 'public'))],
  ['data and children', withEdits(e, answer('rightsAffected', ['personuppgifter', 'barn']))],
  ['a form', withEdits(e, answer('formChoice', 'iop'))],
];

describe.each(nearEmpty)('a case with %s', (_, c) => {
  it.each(kinds)('%s: no gap but what it needs, and every untouched need a gap', (kind) => {
    const named = printed(c, kind);
    const wanted = needs[kind].filter((need) => needed(c, need));
    const refs: readonly string[] = needs[kind].map(({ ref }) => ref);
    expect(named.filter((ref) => !refs.includes(ref))).toEqual([]);
    const first = wanted.filter(({ ref, late }) => !late && untouched(c, ref)).map(({ ref }) => ref);
    expect(first.filter((ref) => !named.includes(ref))).toEqual([]);
  });
});

describe('a need that is named late', () => {
  const whole = exampleCase('OVN-01');
  const later = kinds.flatMap((kind) =>
    needs[kind].filter((need) => need.late && needed(whole, need)).map(({ ref }) => [kind, ref] as const),
  );

  it.each(later)('%s lacks %s when all but what is named late is answered', (kind, ref) => {
    const all = later.flatMap(([of, one]) => (of === kind ? (questionOfRef(one) ?? []) : []));
    const one = questionOfRef(ref);
    // One gap may stand for several answers, so it is looked for when it alone is missing, and when all of them are.
    const cases = [one ? [one] : [], all].map((gone) => gone.reduce(withoutAnswers, whole));
    expect(cases.flatMap((c) => printed(c, kind))).toContain(ref);
  });
});

it('names no question twice for one document, and none that is not asked on a page', () => {
  for (const kind of kinds) {
    const refs = needs[kind].map(({ ref }) => ref);
    expect(new Set(refs).size, kind).toBe(refs.length);
    const asked: readonly string[] = allQuestions.filter(({ noPage }) => !noPage).map(({ ref }) => ref);
    expect(refs.filter((ref) => !asked.includes(ref))).toEqual([]);
  }
});

describe.runIf(full)('every question taken away from a whole case', () => {
  it.each(['OVN-01', 'OVN-02', 'OVN-06', 'OVN-11'])('is missed by no document that does not need it: %s', (id) => {
    const whole = exampleCase(id);
    const before = Object.fromEntries(kinds.map((kind) => [kind, printed(whole, kind)]));
    for (const question of allQuestions) {
      const without = withoutAnswers(whole, question);
      for (const kind of kinds) {
        const refs: readonly string[] = needs[kind].map(({ ref }) => ref);
        const missed = printed(without, kind).filter((ref) => !before[kind]?.includes(ref));
        expect(
          missed.filter((ref) => !refs.includes(ref)),
          `${kind} without ${question.ref}`,
        ).toEqual([]);
      }
    }
  });
});
