/** What the parties have not agreed on: different answers that they have shown each other, and what was left open. */
import { readAt, sameValue } from '#steps/case/answers.ts';
import { type CaseFile, type Value, type Voice, voicesOf } from '#steps/case/case-file.ts';
import { allQuestions, fieldOfKey, pageOf, questionOfKey, questionOfRef } from '#steps/catalogue/index.ts';
import type { Field, Question } from '#steps/catalogue/step.ts';
import { scopeIdsOf } from '#steps/walk/question-state.ts';
import { listTarget } from '../catalogue/paths.ts';
import { leftOpen } from './left-open.ts';
import { leavingTo } from './may-leave.ts';
import { noteParts } from './note-rules.ts';
import type { Place } from './place.ts';
import { placeOfOpen } from './proposed.ts';

export interface Side {
  /** A lane, or several that say the same. */
  readonly voices: readonly Voice[];
  readonly value: Value;
  /** Who wrote it and when, ISO. */
  readonly by: Voice;
  readonly at: string;
}

export interface OpenDisagreement {
  readonly id: string;
  /** lanes: different answers to a question asked apart or openly · left-open: two files that were put together. */
  readonly kind: 'lanes' | 'left-open';
  readonly place: Place;
  readonly ref: string;
  readonly page: string;
  readonly scopeId?: string;
  readonly key: string;
  readonly field?: Field;
  readonly sides: readonly Side[];
  /** Each side has taken the other's text, so that they differ again. */
  readonly yielded?: boolean;
}

interface Home {
  readonly ref: string;
  readonly key: string;
  readonly scopeId?: string;
  readonly field?: Field;
}

function homeOfPath(path: string): Home {
  const { kind, rest } = noteParts(path);
  const open = kind === 'proposal' || kind === 'replaced' ? placeOfOpen(rest) : undefined;
  if (open) return homeOf(open);
  const [key = '', scopeId] = path.split('@');
  const name = key.includes(':') ? key.slice(key.indexOf(':') + 1) : key;
  const question = questionOfKey(name) ?? questionOfRef(name);
  const field = fieldOfKey(name);
  return {
    ref: question?.ref ?? '',
    key: name,
    ...(scopeId === undefined ? {} : { scopeId }),
    ...(field === undefined ? {} : { field }),
  };
}

/** The question that a place belongs to. `ref` is empty when it belongs to none. */
export function homeOf(place: Place): Home {
  if ('path' in place) return homeOfPath(place.path);
  if (!('list' in place)) return { ref: '', key: place.key };
  const list = listTarget(place.list);
  const target = place.kind === 'field' ? list?.level.fields.get(place.field) : undefined;
  const ref = target?.ref ?? list?.level.ref ?? '';
  return { ref, key: target?.key ?? list?.level.key ?? place.list, ...(target ? { field: target.field } : {}) };
}

const pageOfRef = (ref: string): string => pageOf(questionOfRef(ref)?.page ?? '')?.id ?? 'F.1';

/** The public party first, as everywhere. */
const publicFirst = (sides: readonly Side[]): readonly Side[] =>
  [...sides].sort((a, b) => Number(b.voices.includes('public')) - Number(a.voices.includes('public')));

/** Sides with the same value are one. */
function grouped(sides: readonly Side[]): readonly Side[] {
  const different = sides.filter((side, i) => sides.findIndex((one) => sameValue(one.value, side.value)) === i);
  return different.map((side) => ({
    ...side,
    voices: sides.filter((one) => sameValue(one.value, side.value)).flatMap((one) => one.voices),
  }));
}

/** Texts that the sides wrote unseen are meant to differ: what they agree on is a third text, written together. */
const isApartText = ({ who }: Question, { kind }: Field): boolean => who === 'apart-joint' && kind === 'text';

function inLanes(c: CaseFile): readonly OpenDisagreement[] {
  return allQuestions.flatMap((question) =>
    scopeIdsOf(c, question).flatMap((scopeId) =>
      Object.entries(question.fields).flatMap(([key, field]): readonly OpenDisagreement[] => {
        if (
          key.includes('[]') ||
          field.per !== undefined ||
          field.derived ||
          question.who === 'apart' ||
          isApartText(question, field)
        )
          return [];
        const read = readAt(c, key, scopeId);
        if (read.state !== 'disagree') return [];
        const lanes = c.answers[read.path] ?? {};
        const sides = read.values.flatMap(({ voice, value }): readonly Side[] => {
          const entry = lanes[voice];
          return entry ? [{ voices: [voice], value, by: entry.by, at: entry.at }] : [];
        });
        const place: Place = { kind: 'answer', path: read.path, voice: 'joint' };
        const scope = scopeId === undefined ? {} : { scopeId };
        const about = { ref: question.ref, page: question.page, key, field, ...scope };
        return [
          { id: `answers/${read.path}/joint`, kind: 'lanes', place, ...about, sides: grouped(publicFirst(sides)) },
        ];
      }),
    ),
  );
}

function leftOver(c: CaseFile): readonly OpenDisagreement[] {
  const left = leftOpen(c);
  if (left.length === 0) return [];
  // What is about an answer that may not be seen yet is nobody else's to read, not here and not in a document.
  const leaving = leavingTo(c, '');
  const open = voicesOf(c) === 'alone' ? left : left.filter(({ place }) => leaving.place(place));
  return open.map(({ id, place, sides, yielded }) => {
    const home = homeOf(place);
    const own = sides.map(({ voice, entry }) => ({ voices: [voice], value: entry.value, by: entry.by, at: entry.at }));
    return {
      id,
      kind: 'left-open',
      place,
      page: pageOfRef(home.ref),
      ...home,
      sides: own,
      ...(yielded ? { yielded } : {}),
    };
  });
}

/**
 * What the parties have not agreed on, in the order of the method. Answers not shown to each other are never counted.
 * Open disagreements keep the draft from being ”klart utkast”; they never stop the work.
 */
export function openDisagreements(c: CaseFile): readonly OpenDisagreement[] {
  const left = leftOver(c);
  const taken = new Set(left.map(({ id }) => id));
  return [...left, ...inLanes(c).filter(({ id }) => !taken.has(id))];
}
