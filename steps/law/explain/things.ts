/** What there is to do, heaviest first: at most one row for each answer, finding and sentence. */
import { isOpen } from '../findings/findings-of-case.ts';
import { keyInfo } from '../keys.ts';
import type { Assessment, MissingAnswer, PartAssessment, ReadyReason } from '../result.ts';
import type { Fired, UsedAnswer } from '../types.ts';

export type Thing =
  | {
      readonly kind: 'answer';
      readonly key: UsedAnswer['key'];
      readonly path: string;
      readonly side: MissingAnswer['who'];
    }
  | { readonly kind: 'finding'; readonly fired: Fired; readonly row: string }
  | { readonly kind: 'words'; readonly quote: string }
  | { readonly kind: 'forms'; readonly partId: string };

const rowOf = (fired: Fired): string => `rad-${fired.partId}-${fired.textId}${fired.orgId ?? ''}`;

/** Effects that somebody has to act on, in the order they weigh. */
const weight: readonly Fired['effect'][] = [
  'lawyer',
  'stop-agreement',
  'stop-sign',
  'stop-doc',
  'stop-leg',
  'stop-aid',
  'warn',
  'duty',
];

function answersOf(part: PartAssessment): readonly Thing[] {
  const rows = [...part.missing, ...part.open].filter(({ key }) => keyInfo(key).ref !== '');
  return rows.map(({ key, path, who }) => ({ kind: 'answer', key, path, side: who }));
}

/** A finding is left while it stands among the reasons why the case is not ready, or concerns the form itself. */
function findingsOf(part: PartAssessment, reasons: readonly ReadyReason[]): readonly Thing[] {
  const left = new Set(
    reasons.flatMap(({ textId, orgId }) => (textId === undefined ? [] : [`${textId}${orgId ?? ''}`])),
  );
  const fired = part.fired.filter(
    (one) =>
      weight.includes(one.effect) &&
      ((one.effect !== 'warn' && one.effect !== 'duty') || left.has(`${one.textId}${one.orgId ?? ''}`)),
  );
  return fired
    .toSorted((a, b) => weight.indexOf(a.effect) - weight.indexOf(b.effect))
    .map((one) => ({ kind: 'finding', fired: one, row: rowOf(one) }));
}

const keyOf = (thing: Thing): string => {
  if (thing.kind === 'answer') return thing.path;
  if (thing.kind === 'finding') return thing.row;
  return thing.kind === 'words' ? thing.quote : `forms ${thing.partId}`;
};

/** Everything that is left to do, each thing once. */
export function thingsOf({ parts, readyForDecision }: Assessment): readonly Thing[] {
  const all = parts.flatMap((part): readonly Thing[] => {
    if (part.level === null) return [];
    if (part.level === 4) return [{ kind: 'forms', partId: part.partId }];
    const words = part.findings.filter(isOpen).map(({ sentence }): Thing => ({ kind: 'words', quote: sentence }));
    return [...answersOf(part), ...words, ...findingsOf(part, readyForDecision.reasons)];
  });
  return [...new Map(all.map((thing) => [keyOf(thing), thing])).values()];
}
