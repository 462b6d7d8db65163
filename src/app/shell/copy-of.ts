/** A case of one's own from an example. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { newCase } from '#steps/case/new-case.ts';
import { withRev } from '#steps/case/revision.ts';
import { appVersion, ruleSetVersion } from '#steps/catalogue/about.ts';
import type { Device } from './device.ts';

/**
 * A case of one's own from an example. From a practice case everything comes along and stays marked ÖVNING; from a real
 * partnership only the structure comes along: no party names and no answers.
 */
export function copyOf(c: CaseFile, device: Device): CaseFile {
  if (c.kind !== 'published')
    return withRev({ ...c, id: device.newId(), origin: c.origin ?? c.id, parents: [], base: null });
  const count = (list: string) => c.items[list]?.length ?? 1;
  const at = device.now();
  const row = (id: string) => ({ id, voice: 'joint', by: 'joint', at, fields: {} });
  const rows = (prefix: string, n: number) =>
    Array.from({ length: Math.max(1, n) }, (_, i) => row(`${prefix}${i + 1}`));
  const empty = newCase({
    id: device.newId(),
    at,
    by: 'joint',
    voices: 'alone',
    app: appVersion,
    ruleSet: ruleSetVersion,
  });
  return withRev({
    ...empty,
    origin: c.id,
    items: {
      publicParties: rows('k', count('publicParties')),
      organisations: rows('o', count('organisations')),
      parts: rows('p', 1),
    },
  });
}
