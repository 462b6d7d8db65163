/**
 * The kommun's package in a case: the package itself, without its picture, as one note, and each answer with the words of
 * its question as they were when it was asked. So a case says the same on every device, whether the package is there or
 * not, and in every file it travels in.
 */
import { lanesOf } from '#steps/case/answers.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { type KommunPackage, type PackageQuestion, packageSchema } from './schema.ts';

export type PackageChoice = 'ja' | 'nej' | 'vet_inte';

/** One side's answer to a question of a kommun, with what was asked. */
export interface PackageAnswer {
  readonly packageId: string;
  readonly questionId: string;
  readonly voice: Voice;
  readonly at: string;
  readonly choice: PackageChoice;
  readonly kommun: string;
  readonly edition: string;
  readonly question: string;
  readonly why: string;
  readonly wanted: 'ja' | 'nej';
  readonly source: PackageQuestion['source'];
}

export const packagePath = (id: string): string => `package:${id}`;
export const packageAnswerPath = (id: string, question: string): string => `packageAnswer:${id}/${question}`;

/** Somebody has chosen that the package is not used in this case; kept so that it is not put there again by itself. */
const notUsed = '';

const read = new WeakMap<CaseFile['notes'], KommunPackage | null>();

function parsed(text: unknown): KommunPackage | null {
  if (typeof text !== 'string' || text === notUsed) return null;
  try {
    const result = packageSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

const pathsOf = (c: CaseFile): readonly string[] =>
  Object.keys(c.notes)
    .filter((path) => path.startsWith('package:'))
    .toSorted();

/** The package that a case uses; undefined when there is none, or when what stands there cannot be read. */
export function packageOf(c: CaseFile): KommunPackage | undefined {
  const known = read.get(c.notes);
  if (known !== undefined) return known ?? undefined;
  const found = pathsOf(c)
    .flatMap((path) => Object.values(lanesOf(c.notes, path)).map(({ value }) => parsed(value)))
    .find((one) => one !== null);
  read.set(c.notes, found ?? null);
  return found;
}

/** True when a package stands in the case, or has been put away from it: then none is put there by itself. */
export const hasChosenPackage = (c: CaseFile): boolean => pathsOf(c).length > 0;

interface Author {
  readonly voice: Voice;
  readonly at: string;
}

/** Edits that make a case use a package, in place of the one that it used. `text` is `packageText(package)`. */
export function adoptEdits(c: CaseFile, id: string, text: string, { voice, at }: Author): readonly Edit[] {
  const others = pathsOf(c).filter((path) => path !== packagePath(id));
  return [
    ...others.flatMap((path) =>
      Object.keys(lanesOf(c.notes, path)).map((lane): Edit => ({ op: 'note', path, voice: lane, entry: null })),
    ),
    { op: 'note', path: packagePath(id), voice: 'joint', entry: { value: text, by: voice, at } },
  ];
}

/** Edits that put the package of a case away. The answers to its questions stay. */
export const putAwayEdits = (c: CaseFile, { voice, at }: Author): readonly Edit[] =>
  pathsOf(c).map((path): Edit => ({ op: 'note', path, voice: 'joint', entry: { value: notUsed, by: voice, at } }));

/** The edit that answers a question of the package, or with null takes the answer of one side away. */
export function answerEdit(
  { id, kommun, edition }: Pick<KommunPackage, 'id' | 'kommun' | 'edition'>,
  asked: PackageQuestion,
  choice: PackageChoice | null,
  { voice, at }: Author,
): Edit {
  const { id: question, question: words, why, wanted, source } = asked;
  const value = {
    choice: choice ?? '',
    kommun,
    edition,
    question: words,
    why,
    wanted,
    source: source.title,
    ...(source.url === undefined ? {} : { url: source.url }),
  };
  const path = packageAnswerPath(id, question);
  return { op: 'note', path, voice, entry: choice === null ? null : { value, by: voice, at } };
}

const isChoice = (value: string): value is PackageChoice => ['ja', 'nej', 'vet_inte'].includes(value);
const path = /^packageAnswer:([a-z0-9-]+)\/([a-z0-9-]+)$/;

/** Every answer that stands in the case, in the order of its places. What has no choice in it is nobody's answer. */
export function packageAnswers(c: CaseFile): readonly PackageAnswer[] {
  return Object.keys(c.notes)
    .toSorted()
    .flatMap((at): readonly PackageAnswer[] => {
      const [, packageId, questionId] = path.exec(at) ?? [];
      if (packageId === undefined || questionId === undefined) return [];
      return Object.entries(lanesOf(c.notes, at)).flatMap(([voice, entry]) => {
        const { value } = entry;
        if (typeof value !== 'object' || Array.isArray(value)) return [];
        const parts = new Map(Object.entries(value).map(([key, one]) => [key, String(one)]));
        const text = (key: string): string => parts.get(key) ?? '';
        const choice = text('choice');
        const question = text('question');
        if (!isChoice(choice) || question === '') return [];
        const url = text('url');
        return [
          {
            packageId,
            questionId,
            voice,
            at: entry.at,
            choice,
            kommun: text('kommun'),
            edition: text('edition'),
            question,
            why: text('why'),
            wanted: text('wanted') === 'nej' ? ('nej' as const) : ('ja' as const),
            source: { title: text('source'), ...(/^https:\/\/\S+$/.test(url) ? { url } : {}) },
          },
        ];
      });
    });
}
