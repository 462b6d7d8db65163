/** Who has said what behind an answer that the rules use: one line when all say the same, else one for each lane. */
import { isEmptyValue, isFollowing, isOwn, isRevealed, lanesOf, sameValue } from '#steps/case/answers.ts';
import type { CaseFile, Value, Voice } from '#steps/case/case-file.ts';
import { questionOfKey } from '#steps/catalogue/index.ts';
import type { LawValue } from '../keys.ts';

export interface Said {
  readonly voice: Voice;
  readonly value: LawValue;
  /** Written by one side in the other's lane. */
  readonly assumption: boolean;
}

const lawValueOf = (value: Value): LawValue => {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'number' ? value : String(value);
};

/**
 * The lanes of an answer, at its case path. Empty when the value is worked out, when nobody has answered, and while
 * answers given apart have not been shown to each other.
 */
export function saidAt(c: CaseFile, path: string): readonly Said[] {
  const [key = '', scopeId] = path.split('@');
  const question = questionOfKey(key);
  const apart = question?.who === 'apart' || question?.who === 'apart-joint';
  if (!question || isFollowing(c, path) || (apart && !isRevealed(c, question.ref, scopeId))) return [];
  const lanes = Object.entries(lanesOf(c.answers, path)).filter(([, { value }]) => !isEmptyValue(value));
  const [first, ...others] = lanes;
  if (!first) return [];
  const same = others.every(([, { value }]) => sameValue(value, first[1].value));
  const joint = lanes.find(([voice]) => voice === 'joint');
  return (same ? [joint ?? first] : lanes).map(([voice, { value, by }]) => ({
    voice,
    value: lawValueOf(value),
    assumption: !isOwn(voice, by),
  }));
}

export interface Reason {
  readonly voice: Voice;
  readonly text: string;
}

/** The reasons written for an answer (`motivation:<ref>`), under the same cover as the answer itself. */
export function reasonsAt(c: CaseFile, path: string): readonly Reason[] {
  const [key = '', scopeId] = path.split('@');
  const question = questionOfKey(key);
  if (!question) return [];
  const apart = question.who === 'apart' || question.who === 'apart-joint';
  if (apart && !isRevealed(c, question.ref, scopeId)) return [];
  const scope = path.slice(key.length);
  return Object.entries(lanesOf(c.notes, `motivation:${question.ref}${scope}`)).flatMap(([voice, { value }]) =>
    typeof value === 'string' && value.trim() !== '' ? [{ voice, text: value }] : [],
  );
}
