/** The case that everybody starts from: one public party, one organisation, one part. */

import { type CaseFile, type CaseKind, caseFormat, caseVersion, type Item, type Voice } from './case-file.ts';
import { withRev } from './revision.ts';

/** Lists that every case starts with, and the ids of their first rows. */
export const firstIds = { publicParties: 'k1', organisations: 'o1', parts: 'p1' } as const;

/** An empty case: one public party, one organisation, one part. */
export function newCase(init: {
  readonly id: string;
  readonly at: string;
  readonly by: Voice;
  readonly voices: CaseFile['voices'];
  readonly app: string;
  readonly ruleSet: string;
  readonly track?: CaseFile['track'];
  readonly kind?: CaseKind;
}): CaseFile {
  const row = (id: string): Item => ({ id, voice: 'joint', by: init.by, at: init.at, fields: {} });
  return withRev({
    format: caseFormat,
    version: caseVersion,
    app: init.app,
    id: init.id,
    kind: init.kind ?? 'own',
    voices: init.voices,
    track: init.track ?? 'full',
    rev: '',
    parents: [],
    base: null,
    ruleSet: init.ruleSet,
    answers: {},
    items: {
      publicParties: [row(firstIds.publicParties)],
      organisations: [row(firstIds.organisations)],
      parts: [row(firstIds.parts)],
    },
    notes: {},
  });
}
