/**
 * Which notes may leave with a file that is handed over. Every kind that the app writes stands here with a decision; a
 * kind that does not, from a newer version or from somebody's own hand, stays at home.
 */

/**
 * stays: never leaves · open: speaks of the work itself, and leaves · question: leaves when the lane of its question
 * does · place: leaves when the place that it is about does · members: leaves with those members whose answers do.
 */
type NoteRule = 'stays' | 'open' | 'question' | 'place' | 'answer' | 'members';

const noteRules = {
  // One side's own: a text that is no answer yet, and what nobody else is to read.
  typed: 'stays',
  private: 'stays',
  own: 'stays',
  // Holds a digest of answers, also of those that are not shown.
  review: 'stays',
  // Marks of the walk.
  seen: 'open',
  stepDone: 'open',
  // The exchange itself.
  revealed: 'open',
  declined: 'open',
  // The questions that one side asks the other to answer.
  asked: 'open',
  covered: 'open',
  commitment: 'open',
  broken: 'open',
  'handed-over': 'open',
  // Which letter of which writer it is: a random id, and a role where one is given.
  writer: 'open',
  // With a salt a promise can be guessed: it goes with its answer, never before.
  salt: 'question',
  // What hangs on the answer to a question.
  unknown: 'question',
  motivation: 'question',
  earlier: 'question',
  laneStatus: 'question',
  // What each side proposes for a place, which of it has been replaced, and both sides of what is no text, left open.
  proposal: 'place',
  replaced: 'place',
  disagreement: 'place',
  // What the answers were when the assessment was shown, and what has changed since.
  assessmentSeen: 'members',
  assessmentChange: 'answer',
  // What the parties have written together about the agreement and the law.
  clauseOwnWording: 'open',
  clauseOff: 'open',
  termConfirmed: 'open',
  warning: 'open',
  duty: 'open',
  reading: 'open',
  textFinding: 'open',
  parked: 'open',
  // What the table has counted at a workshop: middles, nobody's name.
  table: 'open',
  // The kommun's own package, and the answers to its questions.
  package: 'open',
  packageAnswer: 'open',
} as const satisfies Readonly<Record<string, NoteRule>>;

export const noteKinds: readonly string[] = Object.keys(noteRules);

const ruleOf: ReadonlyMap<string, NoteRule> = new Map(Object.entries(noteRules));

/** Kind and rest of a note path: `motivation:R17@p1` is the motivation of `R17@p1`. */
export function noteParts(path: string): { readonly kind: string; readonly rest: string } {
  const at = path.indexOf(':');
  return at < 0 ? { kind: path, rest: '' } : { kind: path.slice(0, at), rest: path.slice(at + 1) };
}

/** What decides whether a note leaves. Unknown kinds stay. */
export const noteRuleOf = (path: string): NoteRule => ruleOf.get(noteParts(path).kind) ?? 'stays';
