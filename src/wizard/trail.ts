/**
 * What has been changed since the consequences were last told: the case before and the edits since. One trail is one
 * thing to take back; it ends when its consequences have been told and something else is changed.
 */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';

export interface Trail {
  readonly before: CaseFile;
  readonly edits: readonly Edit[];
  /** Grows with every edit by the users, so that a working out of consequences can see that it is late. */
  readonly round: number;
  /** Consequences have been worked out for every edit so far. */
  readonly told: boolean;
  /** The users have gone to another place since. */
  readonly left: boolean;
  /** What the users were told that they did, for edits with a label. */
  readonly label?: string;
}

/** What an edit writes to: the same value, or the same row. */
function target(edit: Edit): string {
  switch (edit.op) {
    case 'answer':
    case 'note':
      return `${edit.op} ${edit.path} ${edit.voice}`;
    case 'field':
    case 'remove':
    case 'move':
      return `row ${edit.list} ${edit.id}`;
    case 'add':
      return `row ${edit.list} ${edit.item.id}`;
    case 'setting':
      return `setting ${edit.key}`;
  }
}

function continues(trail: Trail, edits: readonly Edit[]): boolean {
  if (!trail.told) return true;
  const known = new Set(trail.edits.map(target));
  return !trail.left && edits.every((edit) => known.has(target(edit)));
}

/** The trail after an edit of `before`. Quiet edits are notes of the tool's own and leave the trail as it is. */
export function trailAfter(
  trail: Trail | null,
  before: CaseFile,
  edit: { readonly edits: readonly Edit[]; readonly label?: string; readonly quiet?: true },
): Trail | null {
  if (edit.quiet) return trail;
  const round = (trail?.round ?? 0) + 1;
  if (trail && edit.label === undefined && continues(trail, edit.edits))
    return { ...trail, edits: [...trail.edits, ...edit.edits], round, told: false };
  return {
    before,
    edits: edit.edits,
    round,
    told: false,
    left: false,
    ...(edit.label === undefined ? {} : { label: edit.label }),
  };
}
