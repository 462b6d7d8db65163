/** Stops that concern the document or the signing, not the form (README 8). */

import type { Assessment } from '../result.ts';
import { mixedDocumentRule } from '../rules/index.ts';
import type { Fired } from '../types.ts';
import { type AnswerSource, rawAnswers } from './answers.ts';
import { derive } from './derived.ts';
import { fireRule } from './fired.ts';
import type { PartResult } from './part.ts';

/** One document with a part that is a purchase and a part that is not. */
function mixedDocument(source: AnswerSource, parts: readonly PartResult[]): readonly Fired[] {
  const [first] = parts;
  const purchase = parts.some((part) => part.level === 4);
  const partnership = parts.some((part) => part.level >= 1 && part.level <= 3);
  if (!first || !purchase || !partnership) return [];
  const { context, effective } = first;
  const derived = derive(effective, context.day, context.lawyerLimit);
  return fireRule(mixedDocumentRule, { partId: '', raw: rawAnswers(source, first.partId), effective, derived });
}

/** The same effect of an answer for the whole case is given once, not once per part. */
function once(list: readonly Fired[]): readonly Fired[] {
  return list.filter((one, index) => list.findIndex((other) => other.textId === one.textId) === index);
}

export function documentStops(source: AnswerSource, parts: readonly PartResult[]): Assessment['document'] {
  const fromParts = parts.flatMap((part) => part.fired.filter((one) => one.effect === 'stop-sign'));
  const fired = [...mixedDocument(source, parts), ...once(fromParts)];
  return {
    stopDoc: fired.some((one) => one.effect === 'stop-doc'),
    stopSign: fired.some((one) => one.effect === 'stop-sign'),
    fired,
  };
}
