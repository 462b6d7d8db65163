import { useMemo } from 'react';
import { useDraft } from '#src/app/parts/draft.ts';
import { useHeld } from '#src/app/shell/context.ts';
import { hashOf } from '#src/wizard/places.ts';
import { type Piece, sentencesUsing } from '#templates/tree/provenance.ts';

const draftHash = hashOf({ kind: 'place', id: 'utkast' });
/** More than this is read in the draft itself. */
const most = 12;

const nameOf = (piece: Piece): string => piece.number ?? (piece.table === undefined ? '' : `”${piece.table}”`);

/** The sentences of the draft that the answers to some questions have gone into, each as a way to its place. */
export function UsedInDraft({ refs }: { readonly refs: readonly string[] }) {
  const { spot } = useHeld();
  const document = useDraft()?.document;
  const used = useMemo(() => {
    if (!document) return undefined;
    const found = refs.flatMap((ref) => sentencesUsing(document, ref));
    return [...new Map(found.map((piece) => [piece.key, piece])).values()];
  }, [document, refs]);
  if (!used || !document) return <p className="loading">Utkastet räknas fram …</p>;
  if (document.kind === 'route') return <p className="muted">Svaren ger just nu ett vägval och inget avtal.</p>;
  if (used.length === 0) return <p className="muted">Ingen mening i utkastet bygger på svaren än.</p>;
  return (
    <>
      <ul className="plain rows">
        {used.slice(0, most).map((piece) => (
          <li key={piece.key}>
            <a href={draftHash} onClick={() => spot.set({ screen: 'utkast', section: piece.section, nth: piece.nth })}>
              {nameOf(piece)} {piece.text.length > 140 ? `${piece.text.slice(0, 139).trimEnd()} …` : piece.text}
            </a>
          </li>
        ))}
      </ul>
      {used.length > most ? <p className="muted">Och {used.length - most} ställen till i utkastet.</p> : null}
    </>
  );
}
