/** Does a known case still get its outcome? For the command line: which differences, in Swedish. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { assessmentOf } from '../assess/assessment-of.ts';
import type { PartAssessment } from '../result.ts';
import type { EffectKind } from '../types.ts';
import type { ExpectedPart, KnownCase } from './known-cases.ts';

function rulesWith(part: PartAssessment, ...effects: readonly EffectKind[]): readonly string[] {
  return [...new Set(part.fired.filter((one) => effects.includes(one.effect)).map((one) => one.ruleId))].sort();
}

/** `jurist J-01`, each once. */
const readersIn = ({ fired }: PartAssessment): readonly string[] =>
  [...new Set(fired.flatMap(({ reader, ruleId }) => (reader === undefined ? [] : [`${reader} ${ruleId}`])))].sort();

/** `boende residentialType`, each once; what is settled says so. */
const findingsIn = ({ findings }: PartAssessment): readonly string[] =>
  [...new Set(findings.map(({ family, key, settled }) => `${family} ${key}${settled ? ' (utrett)' : ''}`))].sort();

function sameRules(what: string, got: readonly string[], wanted: readonly string[]): readonly string[] {
  const expected = wanted.toSorted();
  if (got.join() === expected.join()) return [];
  return [`${what}: väntade ${expected.join(', ') || 'inget'}, fick ${got.join(', ') || 'inget'}`];
}

function compare(part: PartAssessment, expected: ExpectedPart): readonly string[] {
  const duties = rulesWith(part, 'duty', 'ask');
  const shown = part.alternatives.map((one) => one.id);
  const { first, must, mustNot } = expected.alternatives;
  return [
    ...(part.level === expected.level ? [] : [`nivå: väntade ${expected.level}, fick ${part.level}`]),
    ...sameRules('stoppar', rulesWith(part, 'stop'), expected.stop),
    ...sameRules('fråga jurist', rulesWith(part, 'lawyer'), expected.lawyer),
    ...sameRules('varnar', rulesWith(part, 'warn'), expected.warn),
    ...sameRules('läses av', readersIn(part), expected.readers),
    ...sameRules('texten frågar', findingsIn(part), expected.findings),
    ...expected.duty.filter((id) => !duties.includes(id)).map((id) => `krav eller fråga saknas: ${id}`),
    ...expected.advice.filter((id) => !part.advice.includes(id)).map((id) => `råd saknas: ${id}`),
    ...(first === undefined || shown[0] === first ? [] : [`första formen: väntade ${first}, fick ${shown[0]}`]),
    ...must.filter((id) => !shown.includes(id)).map((id) => `form saknas: ${id}`),
    ...mustNot.filter((id) => shown.includes(id)).map((id) => `form ska inte visas: ${id}`),
  ];
}

/** Differences between what a file of a known case gives and what it must give; empty when all is as it should. */
export function differences(known: KnownCase, file: CaseFile, today: string): readonly string[] {
  const { parts } = assessmentOf(file, today);
  return known.parts.flatMap(({ name, expected }, index) => {
    const part = parts[index];
    return (part ? compare(part, expected) : ['delen saknas']).map((text) => `${name}: ${text}`);
  });
}
