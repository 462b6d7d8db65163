/** Which open legal questions to print with a result (README 17). The texts are in `texts.ts`. */
import type { SourceId } from '#steps/catalogue/sources.ts';
import type { Alternative } from '../result.ts';
import type { DirectAward, Fired, Leg, Level } from '../types.ts';

interface Result {
  readonly level: Level;
  readonly fired: readonly Fired[];
  readonly alternatives: readonly Alternative[];
  readonly legs: readonly Leg[];
  readonly directAward: DirectAward;
}

interface OpenQuestion {
  readonly id: string;
  /** Rules and alternatives that touch it. */
  readonly by: readonly string[];
  readonly also?: (result: Result) => boolean;
  /** Sources of the uncertain state itself, beside those of the rules. */
  readonly sources?: readonly SourceId[];
}

const partnership = ({ level }: Result): boolean => level >= 1 && level <= 3;

export const openQuestions: readonly OpenQuestion[] = [
  { id: 'ORF-01', by: ['L-05', 'L-25', 'L-27', 'ALT-04'], also: ({ directAward }) => directAward === 'check' },
  { id: 'ORF-02', by: ['L-07', 'L-09', 'L-38', 'L-47', 'L-48'] },
  { id: 'ORF-03', by: ['L-33', 'L-36'] },
  { id: 'ORF-04', by: ['L-06', 'L-08', 'L-10', 'L-11', 'L-14', 'L-59', 'L-60'], also: partnership },
  { id: 'ORF-05', by: ['L-41', 'L-42', 'L-43'] },
  { id: 'ORF-06', by: ['L-08'] },
  { id: 'ORF-07', by: ['L-30'] },
  { id: 'ORF-08', by: ['L-56'] },
  { id: 'ORF-09', by: ['L-55'] },
  { id: 'ORF-10', by: ['L-14', 'L-15'] },
  { id: 'ORF-11', by: ['L-23'], also: (result) => partnership(result) || result.legs.includes('B') },
  { id: 'ORF-12', by: ['ALT-08'] },
  { id: 'ORF-13', by: ['L-34'], sources: ['eu-651-2014'] },
  { id: 'ORF-14', by: ['L-52'] },
  { id: 'ORF-15', by: [], also: ({ fired }) => fired.length > 0 },
  { id: 'ORF-16', by: ['L-47', 'L-48', 'L-49'] },
  { id: 'ORF-17', by: ['L-02'] },
];

/** Ids in order. ORF-15 (the age of the law texts) goes with every result. */
export function openQuestionsFor(result: Result): readonly string[] {
  const touched = new Set([...result.fired.map((one) => one.ruleId), ...result.alternatives.map((one) => one.id)]);
  return openQuestions
    .filter((question) => question.by.some((id) => touched.has(id)) || question.also?.(result))
    .map((question) => question.id);
}
