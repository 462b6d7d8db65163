import type { Edit } from '#steps/case/edit.ts';
import { questionOfKey } from '#steps/catalogue/index.ts';

/** The page where an edit is made; undefined for notes and settings. */
export function answerPage(edit: Edit): string | undefined {
  if (edit.op === 'note' || edit.op === 'setting') return undefined;
  const path = edit.op === 'answer' ? edit.path : edit.list;
  return questionOfKey(path.split(/[@/]/)[0] ?? '')?.page;
}
