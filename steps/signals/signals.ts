/** All warning signals of the method for a case, stage by stage. They never change a legal level. */

import { signals as agreement } from '#steps/agreement/signals.ts';
import { answerOf, isRevealed, lanesOf, orgIds, partIds, pathOf, publicIds } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf, voicesOf } from '#steps/case/case-file.ts';
import type { Signal } from '#steps/catalogue/step.ts';
import { signals as competence } from '#steps/competence/signals.ts';
import { signals as followUp } from '#steps/follow-up/signals.ts';
import { signals as legalBasis } from '#steps/legal-basis/signals.ts';
import { signals as mutuality } from '#steps/mutuality/signals.ts';
import { signals as need } from '#steps/need/signals.ts';
import { signals as parties } from '#steps/parties/signals.ts';
import { publicShare } from '#steps/proposals/proposals.ts';
import type { SignalView } from './view.ts';

/** What the signals may see of a case. */
export function signalView(c: CaseFile): SignalView {
  return {
    answer: (key, scopeId) => {
      const value = key === 'publicShare' ? publicShare(c, scopeId ?? '') : answerOf(c, key, scopeId);
      return value === undefined ? undefined : { value, path: pathOf(key, scopeId) };
    },
    voice: (key, voice, scopeId) => lanesOf(c.answers, pathOf(key, scopeId))[voice]?.value,
    rows: (list) =>
      rowsOf(c, list).map((row) => ({
        id: row.id,
        voice: row.voice,
        fields: Object.fromEntries(Object.entries(row.fields).map(([name, entry]) => [name, entry.value])),
      })),
    partIds: partIds(c),
    orgIds: orgIds(c),
    publicIds: publicIds(c),
    revealed: (ref) =>
      voicesOf(c) === 'both' && (isRevealed(c, ref) || partIds(c).every((id) => isRevealed(c, ref, id))),
    // What a published description leaves out is not known, and never a no.
    unknown: (ref, scopeId) =>
      c.kind === 'published' || Object.keys(lanesOf(c.notes, pathOf(`unknown:${ref}`, scopeId))).length > 0,
  };
}

export function signalsOf(c: CaseFile): readonly Signal[] {
  const view = signalView(c);
  return [parties, need, legalBasis, mutuality, competence, agreement, followUp].flatMap((signals) => signals(view));
}
