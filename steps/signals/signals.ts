/** All warning signals of the method for a case, stage by stage. They never change a legal level. */

import { signals as agreement } from '#steps/agreement/signals.ts';
import { answerOf, isRevealed, lanesOf, orgIds, partIds, pathOf, publicIds } from '#steps/case/answers.ts';
import { type CaseFile, innerRows, type Row, rowsOf, type Value, voicesOf } from '#steps/case/case-file.ts';
import type { FieldName, Ref } from '#steps/catalogue/key.ts';
import { signals as competence } from '#steps/competence/signals.ts';
import { signals as followUp } from '#steps/follow-up/signals.ts';
import { signals as legalBasis } from '#steps/legal-basis/signals.ts';
import { signals as mutuality } from '#steps/mutuality/signals.ts';
import { signals as need } from '#steps/need/signals.ts';
import { signals as parties } from '#steps/parties/signals.ts';
import { publicShare } from '#steps/proposals/contributions.ts';
import type { Signal, SignalView } from './view.ts';

/** The values of a row by the names of its fields. */
function valuesIn<F extends FieldName>(row: Row<F>): { readonly [Name in F]?: Value } {
  // The names are those of the row's list; fromEntries forgets them.
  return Object.fromEntries(Object.entries(row.fields).map(([name, entry]) => [name, entry.value])) as {
    readonly [Name in F]?: Value;
  };
}

/** Shown in one scope; without a scope, shown for the case or for every part of it. */
function isShown(c: CaseFile, ref: Ref, scopeId: string | undefined): boolean {
  if (scopeId !== undefined) return isRevealed(c, ref, scopeId);
  return isRevealed(c, ref) || partIds(c).every((id) => isRevealed(c, ref, id));
}

/** What the signals may see of a case. */
export function signalView(c: CaseFile): SignalView {
  return {
    answer: (key, scopeId) => {
      const value = key === 'publicShare' ? publicShare(c, scopeId ?? '') : answerOf(c, key, scopeId);
      return value === undefined ? undefined : { value, path: pathOf(key, scopeId) };
    },
    voice: (key, voice, scopeId) => lanesOf(c.answers, pathOf(key, scopeId))[voice]?.value,
    rows: (list, scopeId) =>
      rowsOf(c, list, scopeId).map((row) => ({ id: row.id, voice: row.voice, fields: valuesIn(row) })),
    countInside: (list, rowId, field) => innerRows(c, list, rowId, field).length,
    partIds: partIds(c),
    orgIds: orgIds(c),
    publicIds: publicIds(c),
    revealed: (ref, scopeId) => voicesOf(c) === 'both' && isShown(c, ref, scopeId),
    // What a published description leaves out is not known, and never a no.
    unknown: (ref, scopeId) =>
      c.kind === 'published' || Object.keys(lanesOf(c.notes, pathOf(`unknown:${ref}`, scopeId))).length > 0,
  };
}

export function signalsOf(c: CaseFile): readonly Signal[] {
  const view = signalView(c);
  return [parties, need, legalBasis, mutuality, competence, agreement, followUp].flatMap((signals) => signals(view));
}
