/**
 * The legal assessment of a case (README 1–6): a level per part, what decided it, and what to do. Pure: case,
 * findings in the text and the day go in. There is no overall level and no number; words never change the result.
 */
import { numberOf } from '#steps/case/answers.ts';
import { type CaseFile, voicesOf } from '#steps/case/case-file.ts';
import { packageOf } from '#steps/package/in-case.ts';
import { findingsOf, saidIn } from '../findings/findings-of-case.ts';
import { keyInfo } from '../keys.ts';
import type { Assessment, PartAssessment } from '../result.ts';
import { type CaseFacts, noCaseFacts } from '../rules/cross-checks.ts';
import { dataDate, ruleSetVersion } from '../rules/index.ts';
import { is } from '../truth.ts';
import type { Fired } from '../types.ts';
import { sekOn } from '../values/dated-values.ts';
import type { AnswerSource } from './answers.ts';
import { caseFacts, caseSource } from './case-source.ts';
import { dayValues } from './derived.ts';
import { documentStops } from './document-stops.ts';
import { assessPart, type PartResult } from './part.ts';
import type { PartContext } from './part-details.ts';
import { readersOf } from './readers.ts';
import { assessmentRegistered, readyReasons } from './ready.ts';
import { remarksOn } from './remarks.ts';

export interface AssessOptions {
  /** YYYY-MM-DD; decides which dated values hold. */
  readonly today: string;
}

export interface SourceOptions {
  readonly today: string;
  /** Whole kronor; the kommun's own limit or the standard. */
  readonly lawyerLimit: number;
  readonly reading?: Pick<PartContext, 'findingsOf' | 'saidIn'>;
  readonly facts?: CaseFacts;
  readonly assessmentRegistered?: boolean;
}

const handsOver = (source: AnswerSource, partId: string): boolean =>
  is(source.read('handsOverMunicipalAffair', partId).value, 'ja', 'delvis') === 'yes';

function contextFor(source: AnswerSource, options: SourceOptions): PartContext {
  return {
    day: dayValues(options.today),
    lawyerLimit: options.lawyerLimit,
    ...options.reading,
    severalParts: source.parts.length > 1,
    handsOverSomewhere: source.parts.some((partId) => handsOver(source, partId)),
    facts: options.facts ?? noCaseFacts,
    assessmentRegistered: options.assessmentRegistered ?? false,
  };
}

/** Every part of a source of answers, without what only a case file holds (notes, voices, readiness). */
export function assessSource(source: AnswerSource, options: SourceOptions): readonly PartResult[] {
  const context = contextFor(source, options);
  return source.parts.map((partId) => assessPart(source, partId, context));
}

/**
 * The limit from which a lawyer always reads: the kommun's own, or the tool's. A policy value, not law. A limit of one's own
 * may be at most the limit for direktupphandling in force, so that nobody can set it out of reach. A limit in the kommun's
 * package only lowers what would hold without it.
 */
export function lawyerLimitOf(c: CaseFile, today: string): Assessment['lawyerLimit'] {
  const answered = answeredLimit(c, today);
  const own = packageOf(c)?.limits.lawyerReadsFrom?.value;
  return own === undefined || own >= answered.sek ? answered : { sek: own, ownPolicy: true };
}

function answeredLimit(c: CaseFile, today: string): Assessment['lawyerLimit'] {
  const own = numberOf(c, 'juristLimitSek');
  const highest = sekOn('lou.direkt.ovrigt', today);
  const tool = sekOn('policy.juristgrans', today) ?? highest ?? 0;
  // The tool's own proposal, accepted, is still the tool's.
  if (own === undefined || own === tool) return { sek: tool, ownPolicy: false };
  if (highest === undefined || own <= highest) return { sek: own, ownPolicy: true };
  return { sek: highest, ownPolicy: false, tooHigh: own };
}

const notGiven: readonly unknown[] = ['vet_inte', 'obesvarad', 'oenig', 'ej_aktuell'];

/**
 * What a published description leaves out says nothing about a real partnership: a signal must rest on facts
 * that are published, every one of them, and a duty is never put on a real party.
 */
function restsOnPublished(one: Fired): boolean {
  const given = one.answers.every((used) => used.path !== '' && !notGiven.includes(used.value));
  return one.effect !== 'duty' && one.answers.length > 0 && given;
}

/** Published examples show signals but never a level (README 7). */
function shown(part: PartResult, kind: CaseFile['kind']): PartAssessment {
  const { stored: _stored, effective: _effective, context: _context, ...rest } = part;
  if (kind !== 'published') return rest;
  const known = rest.fired.filter(restsOnPublished);
  const withheld = { level: null, decidedBy: 'missing', decidingRules: [], lawyerTriggers: [] } as const;
  return { ...rest, ...withheld, fired: known, alternatives: [], advice: [], disagreements: [] };
}

function caseDisagreements(parts: readonly PartResult[]): Assessment['disagreements'] {
  return parts.flatMap((part) => {
    const holdingUp = new Set(part.missing.map((one) => one.key));
    return part.disagreements.map(({ key, path, values }) => ({
      key,
      path,
      ref: keyInfo(key).ref,
      partId: part.partId,
      keyAnswer: holdingUp.has(key),
      answers: values,
    }));
  });
}

/** The side that writes alone; a case without answers counts as the public side's until somebody has written. */
function sideAlone(c: CaseFile): 'public' | 'org' {
  const lanes = Object.values(c.answers).flatMap((answer) => Object.values(answer));
  const rows = Object.values(c.items).flat();
  const authors = [...lanes, ...rows].map((one) => one.by);
  return authors.some((by) => by !== 'public' && by !== 'joint') ? 'org' : 'public';
}

/** A published text is quoted from others and is never read. */
function readingOf(c: CaseFile): NonNullable<SourceOptions['reading']> {
  return { findingsOf: (part) => findingsOf(c, part), saidIn: (partId) => saidIn(c, partId) };
}

function sourceOptions(c: CaseFile, options: AssessOptions): SourceOptions {
  return {
    today: options.today,
    lawyerLimit: lawyerLimitOf(c, options.today).sek,
    ...(c.kind === 'published' ? {} : { reading: readingOf(c) }),
    facts: caseFacts(c),
    assessmentRegistered: assessmentRegistered(c),
  };
}

/** A case assessed once: what is shown, and the parts with their working values. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly results: readonly PartResult[];
}

/** Never throws for any case file that has been read. The product asks `assessmentOf`, which reads the texts itself. */
export function assessCase(c: CaseFile, options: AssessOptions): Assessed {
  const source = caseSource(c);
  const results = assessSource(source, sourceOptions(c, options));
  const lawyerLimit = lawyerLimitOf(c, options.today);
  const preliminary = voicesOf(c) === 'alone';
  const document = documentStops(source, results);
  const published = c.kind === 'published';
  const readers = published ? [] : readersOf(c, results);
  const reasons = published
    ? []
    : readyReasons(c, results, { preliminary, document, lawyerLimit: lawyerLimit.sek, readers });
  const assessment: Assessment = {
    ruleSet: ruleSetVersion,
    date: options.today,
    dataDate,
    kind: c.kind,
    preliminary,
    preliminarySide: preliminary ? sideAlone(c) : null,
    parts: results.map((part) => shown(part, c.kind)),
    disagreements: published ? [] : caseDisagreements(results),
    document: published ? { ...document, fired: document.fired.filter(restsOnPublished) } : document,
    readyForDecision: { ready: !published && reasons.length === 0, reasons },
    remarks: published ? [] : remarksOn(c, options.today),
    lawyerLimit,
    readers,
  };
  return { assessment, results };
}

/** `assessCase` for what is shown alone, with the findings handed in. */
export const assess = (c: CaseFile, options: AssessOptions): Assessment => assessCase(c, options).assessment;
