/**
 * From practice to use (W17): the same answers go on as a real case, without the mark ÖVNING. What decides the legal
 * result is not carried over: every answer that decides the level needs a new confirmation.
 */
import { isEmptyValue } from '#steps/case/answers.ts';
import type { CaseFile, Lanes } from '#steps/case/case-file.ts';
import { withRev } from '#steps/case/revision.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { allLawKeys, keyInfo, type LawKey } from '#steps/law/keys.ts';

/** ◆ or N as a rule reads it, or as the question is classed. */
function decides(key: LawKey): boolean {
  const { cls, ref } = keyInfo(key);
  const classes = questionOfRef(ref)?.classes ?? [];
  return ref !== '' && (cls === 'key' || cls === 'level' || classes.includes('key') || classes.includes('level'));
}

const decisiveKeys: readonly LawKey[] = allLawKeys.filter(decides);
const decisive: ReadonlySet<string> = new Set(decisiveKeys);

const keyOf = (path: string): string => path.split('@')[0] ?? path;
const isDecisive = (path: string): boolean => {
  const key = keyOf(path);
  return decisive.has(key) || decisive.has(key.replace(/\.detail$/, ''));
};

/** Questions whose decisive answer is taken away. */
const decisiveRefs: ReadonlySet<string> = new Set(decisiveKeys.map((key) => keyInfo(key).ref));

/** Notes that speak of the answers taken away, and what the tool has noted of the practice. */
function speaksOfPractice(path: string): boolean {
  if (/^(assessmentSeen|assessmentChange|review|salt):/.test(path)) return true;
  const [, kind = '', about = ''] = /^([A-Za-z]+):(.*)$/.exec(path) ?? [];
  return ['motivation', 'revealed', 'declined', 'seen'].includes(kind) && decisiveRefs.has(keyOf(about));
}

/** Refs that the parties answer anew, in the order of the rules. */
export function refsToConfirm(c: CaseFile): readonly string[] {
  const given = Object.entries(c.answers)
    .filter(([path, lanes]) => isDecisive(path) && Object.values(lanes).some((entry) => !isEmptyValue(entry.value)))
    .map(([path]) => keyOf(path).replace(/\.detail$/, ''));
  return [...new Set(allLawKeys.filter((key) => given.includes(key)).map((key) => keyInfo(key).ref))];
}

const without = (map: Readonly<Record<string, Lanes>>, drop: (path: string) => boolean) =>
  Object.fromEntries(Object.entries(map).filter(([path]) => !drop(path)));

/** A copy under a new id that goes on as a real case. The practice case is left as it stands. */
export function practiceToReal(c: CaseFile, id: string): CaseFile {
  return withRev({
    ...c,
    id,
    kind: 'own',
    origin: c.origin ?? c.id,
    parents: [],
    base: null,
    answers: without(c.answers, isDecisive),
    notes: without(c.notes, speaksOfPractice),
  });
}
