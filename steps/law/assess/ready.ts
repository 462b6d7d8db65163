/** "Klar för beslut" (README 11). It blocks nothing but that status; a draft can always be read and exported. */
import { orgsInPart, publicIds, textOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { openDisagreements } from '#steps/exchange/open-disagreements.ts';
import { isOpen } from '../findings/findings-of-case.ts';
import type { Assessment, Reader, ReadyReason } from '../result.ts';
import type { Fired } from '../types.ts';
import type { PartResult } from './part.ts';

/** Every public party has written who assessed the law and when, with the conclusion "kan gå vidare" (R12). */
export function assessmentRegistered(c: CaseFile): boolean {
  const parties = publicIds(c);
  return (
    parties.length > 0 &&
    parties.every(
      (id) =>
        textOf(c, 'legalAssessment.by', id) !== undefined &&
        textOf(c, 'legalAssessment.date', id) !== undefined &&
        textOf(c, 'legalAssessment.conclusion', id) === 'kan_ga_vidare',
    )
  );
}

const noted = (c: CaseFile, path: string): boolean =>
  Object.hasOwn(c.notes, path) && Object.keys(c.notes[path] ?? {}).length > 0;

function firedReason(code: ReadyReason['code'], one: Fired): ReadyReason {
  const { partId, ruleId, textId, notePath } = one;
  return { code, partId, ruleId, textId, notePath, ...(one.orgId === undefined ? {} : { orgId: one.orgId }) };
}

function fromEffects(c: CaseFile, part: PartResult): readonly ReadyReason[] {
  return part.fired.flatMap((one): readonly ReadyReason[] => {
    if (noted(c, one.notePath)) return [];
    if (one.effect === 'warn') return [firedReason('warning-without-measure', one)];
    return one.effect === 'duty' ? [firedReason('open-duty', one)] : [];
  });
}

/** Parts at level 4 are out of the document when the parties have chosen several documents and another part stands. */
function stillIn(parts: readonly PartResult[]): boolean {
  const others = parts.some((part) => part.level >= 1 && part.level <= 3);
  return !(others && parts[0]?.effective.oneDocument === 'nej');
}

function fromLevel(part: PartResult, purchaseStillIn: boolean): readonly ReadyReason[] {
  const { partId } = part;
  if (part.level === 0) return [{ code: 'incomplete', partId }];
  if (part.level === 4) return purchaseStillIn ? [{ code: 'other-form', partId }] : [];
  return part.level === 3 && !part.assessmentRegistered ? [{ code: 'needs-lawyer', partId }] : [];
}

function ofPart(c: CaseFile, part: PartResult, purchaseStillIn: boolean): readonly ReadyReason[] {
  const moved = part.level === 4 && !purchaseStillIn;
  const open = part.open.map((one): ReadyReason => ({ code: 'open-answer', partId: part.partId, key: one.key }));
  const asked = part.findings.some(isOpen) ? [{ code: 'open-finding', partId: part.partId } as const] : [];
  return [...fromLevel(part, purchaseStillIn), ...(moved ? [] : [...open, ...asked, ...fromEffects(c, part)])];
}

/** Level 1 and 2 parts with the same organisation that together reach the limit need one assessment of the whole. */
function sums(c: CaseFile, parts: readonly PartResult[], limit: number): readonly ReadyReason[] {
  const small = parts.filter((part) => part.level === 1 || part.level === 2);
  const orgs = [...new Set(small.flatMap((part) => orgsInPart(c, part.partId)))];
  return orgs.flatMap((orgId): readonly ReadyReason[] => {
    const with_ = small.filter((part) => orgsInPart(c, part.partId).includes(orgId));
    const sum = with_.reduce((total, part) => total + (part.value ?? 0), 0);
    return sum >= limit && !with_.every((part) => part.assessmentRegistered) ? [{ code: 'sum-over-limit', orgId }] : [];
  });
}

/** Duties and warnings of the whole case are asked for once, however many parts they touch. */
function unique(reasons: readonly ReadyReason[]): readonly ReadyReason[] {
  const idOf = (one: ReadyReason) => (one.notePath === undefined ? JSON.stringify(one) : `${one.code} ${one.notePath}`);
  const ids = reasons.map(idOf);
  return reasons.filter((_, index) => ids.indexOf(ids[index] ?? '') === index);
}

export interface ReadyInput {
  readonly preliminary: boolean;
  readonly document: Assessment['document'];
  readonly lawyerLimit: number;
  readonly readers: readonly Reader[];
}

export function readyReasons(c: CaseFile, parts: readonly PartResult[], input: ReadyInput): readonly ReadyReason[] {
  const { document } = input;
  const purchaseStillIn = stillIn(parts);
  return unique([
    ...(input.preliminary ? [{ code: 'other-voice' } as const] : []),
    ...(document.stopSign ? [{ code: 'stop-sign' } as const] : []),
    ...(document.stopDoc ? [{ code: 'stop-doc' } as const] : []),
    ...parts.flatMap((part) => ofPart(c, part, purchaseStillIn)),
    ...input.readers.filter(({ read }) => !read).map(({ who }): ReadyReason => ({ code: 'needs-reader', reader: who })),
    ...sums(c, parts, input.lawyerLimit),
    ...(openDisagreements(c).length > 0 ? [{ code: 'disagreement' } as const] : []),
  ]);
}
