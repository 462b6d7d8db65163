/** Where a key is asked: its question and its page, looked up in the catalogue so that nobody types them again. */
import { allQuestions, fieldOfKey, questionOfKey } from './index.ts';
import type { AskedKey, AskedQuestion, Key, PageId, Ref } from './key.ts';

/**
 * The question behind a name that is put together from data. A list that no question asks for as a whole ('goals')
 * belongs to the first question about its rows, and a field that rows do not have belongs to its list.
 */
export function homeOf(key: string): AskedQuestion | undefined {
  const [list = key, field] = key.split('[].');
  if (field !== undefined) return questionOfKey(key) ?? homeOf(list);
  const aboutRows = (question: AskedQuestion) =>
    Object.keys(question.fields).some((name) => name.startsWith(`${list}[].`));
  return questionOfKey(key) ?? allQuestions.find(aboutRows);
}

/** The question that asks for a key. Every key has one: an error here is a fault in the catalogue. */
export function questionOf(key: AskedKey): AskedQuestion {
  const question = homeOf(key);
  if (!question) throw new Error(`No question asks for ${key}`);
  return question;
}

/** The question where people give an answer: the one that it follows from when it is never asked itself. */
export function askedAt(key: string): AskedQuestion | undefined {
  const question = homeOf(key);
  const follows = question?.fields[key]?.follows;
  return follows === undefined ? question : homeOf(follows);
}

/** Ref of the question that asks for a key: 'A6' for 'funding.public'. */
export const refOf = (key: AskedKey): Ref => questionOf(key).ref;

/** Id of the page where a key is asked: '5.2' for 'funding.public'. */
export const pageIdOf = (key: AskedKey): PageId => questionOf(key).page;

/** A name that one answer is stored under, and neither a list nor a field of its rows. */
export const isKey = (name: string): name is Key => !name.includes('[]') && fieldOfKey(name) !== undefined;
