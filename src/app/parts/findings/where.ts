/** The way from a place in the case to the page where it is written. */
import { pageHash } from '#src/wizard/places.ts';
import { questionOfKey } from '#steps/catalogue/index.ts';
import { askedAt } from '#steps/catalogue/lookup.ts';
import type { Question } from '#steps/catalogue/step.ts';

/** The question that a text answers: `need.joint`, `contributions/i1/text`, `goals/g1/signs/s1/sign`. */
export function questionOfText(path: string): Question | undefined {
  const [head = ''] = path.split('@');
  const parts = head.split('/');
  const [list = ''] = parts;
  if (parts.length === 1) return questionOfKey(list);
  const field = parts.length > 3 ? (parts[2] ?? '') : (parts[2] ?? '');
  return questionOfKey(`${list}[].${field}`) ?? questionOfKey(`${list}[]`) ?? questionOfKey(list);
}

/** The clause whose own wording stands at a path. */
export const clauseOfPath = (path: string): string | undefined => /^clauseOwnWording:(\w+)$/u.exec(path)?.[1];

/** Hash of the page where an answer is given; undefined for what is worked out. */
export function hashOfAnswer(path: string): string | undefined {
  const [key = '', scope] = path.split('@');
  const question = askedAt(key);
  if (!question || question.noPage) return undefined;
  const part = scope !== undefined && question.scope === 'part' ? { partId: scope } : {};
  return pageHash(question.page, { ...part, ref: question.ref });
}

/** Hash of the page where a text is written. */
export function hashOfText(path: string): string | undefined {
  const question = questionOfText(path);
  if (!question || question.noPage) return undefined;
  const scope = path.split('/').length === 1 ? path.split('@')[1] : path.split('@')[1]?.split('/')[0];
  const part = scope !== undefined && question.scope === 'part' ? { partId: scope } : {};
  return pageHash(question.page, { ...part, ref: question.ref });
}
