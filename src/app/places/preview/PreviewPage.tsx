import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { spotFor, takeSpot } from '#src/app/parts/spot.ts';
import { usePageTitle } from '#src/app/parts/title.ts';
import { useCase, useHeld, useLoaded, useSession } from '#src/app/shell/context.ts';
import { DocumentHtml } from '#src/documents/Html.tsx';
import { useNarrow } from '#src/ui/use-narrow.ts';
import { pageHash } from '#src/wizard/places.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Document } from '#templates/tree/document.ts';
import { type Piece, pieceAt, piecesOf } from '#templates/tree/provenance.ts';
import { TracePanel } from './TracePanel.tsx';
import { elementOf, useTableCells } from './table-cells.ts';
import './preview.css';
import { CellSteps } from './CellSteps.tsx';
import { ContentsList } from './ContentsList.tsx';
import { PreviewHead } from './PreviewHead.tsx';
import { useSections } from './use-sections.ts';

type Place = Pick<Piece, 'section' | 'nth'>;

function usePreview(): Document | undefined {
  const session = useSession();
  const c = useDeferredValue(useCase());
  const maker = useLoaded(() => import('#templates/kinds/make.ts'));
  // What is published is told with the words of its questions.
  const words = useLoaded(
    async () => (c.kind === 'published' ? (await import('#templates/kinds/words.ts')).documentWords() : undefined),
    c.id,
  );
  return useMemo(
    () =>
      maker?.makeDocument(c, { kind: 'agreement', today: session.today, ...(words === undefined ? {} : { words }) }),
    [maker, c, session, words],
  );
}

const noPieces: readonly Piece[] = [];

const hrefForPage = (page: string, ref: string | undefined): string =>
  pageHash(page, ref && questionOfRef(ref) ? { ref } : {});

/** Goes back to where somebody was, once the draft stands there. */
function useReturn(
  document: Document | undefined,
  pieces: readonly Piece[],
  paper: { current: HTMLElement | null },
  open: (element: Element) => void,
) {
  const held = useHeld().spot;
  const waiting = useRef(spotFor(held, 'utkast'));
  const [returned, setReturned] = useState<HTMLElement>();
  useEffect(() => {
    const spot = waiting.current;
    if (!document || !paper.current || !spot) return;
    waiting.current = undefined;
    takeSpot(held, 'utkast');
    const piece = pieceAt(pieces, spot);
    const element = piece ? elementOf(paper.current, document, piece) : null;
    if (!element) return;
    open(element);
    // The section opens with the next drawing.
    setReturned(element);
  }, [document, pieces, paper, held, open]);
  useEffect(() => {
    returned?.scrollIntoView?.({ block: 'center' });
    returned?.focus({ preventScroll: true });
  }, [returned]);
}

interface PaperProps {
  readonly document: Document;
  readonly pieces: readonly Piece[];
  readonly piece: Piece | undefined;
  /** Undefined when the draft is shown without its traces. */
  readonly choose: ((piece: Piece) => void) | undefined;
  /** Stands after the chosen piece, where there is no room beside the paper. */
  readonly panel: ReactNode;
}

function Paper({ document, pieces, piece, choose, panel }: PaperProps) {
  const inList = piece !== undefined && document.blocks[Number(piece.key.split('-')[0]) - 1]?.kind === 'list';
  return (
    <DocumentHtml
      document={document}
      hrefForPage={hrefForPage}
      {...(choose
        ? {
            onTrace: (_trace, _number, block) => {
              const found = pieces.find((one) => one.key === block.key);
              if (found) choose(found);
            },
          }
        : {})}
      {...(piece ? { chosen: piece.key } : {})}
      {...(panel ? { panel: inList ? <li className="trace-item">{panel}</li> : panel } : {})}
    />
  );
}

/** Beside the paper where there is room; otherwise in the text, and for a table below it. */
function layoutFor(narrow: boolean, piece: Piece | undefined): 'beside' | 'bottom' | 'inline' {
  if (!narrow) return 'beside';
  return piece?.table === undefined ? 'inline' : 'bottom';
}

/** The live draft: gaps show in the text, and each sentence, item and cell shows what it is built on. */
export function PreviewPage() {
  const document = usePreview();
  usePageTitle(document?.kind === 'route' ? 'Vägval' : 'Utkast till avtal');
  const [traced, setTraced] = useState(true);
  const [place, setPlace] = useState<Place>();
  const paper = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const pieces = useMemo(() => (document && traced ? piecesOf(document) : noPieces), [document, traced]);
  const piece = place ? pieceAt(pieces, place) : undefined;
  const choose = useCallback((found: Piece) => setPlace({ section: found.section, nth: found.nth }), []);
  useTableCells(paper, document, pieces, piece, choose);
  const sections = useSections(paper, document, narrow);
  useReturn(document, pieces, paper, sections.open);
  if (!document) return <p className="loading">Utkastet räknas fram …</p>;
  const close = (): void => {
    setPlace(undefined);
    if (piece && paper.current) elementOf(paper.current, document, piece)?.focus();
  };
  const layout = layoutFor(narrow, piece);
  const panel = piece ? (
    <TracePanel
      piece={piece}
      place={layout}
      onClose={close}
      steps={piece.table === undefined ? null : <CellSteps pieces={pieces} piece={piece} onStep={choose} />}
    />
  ) : null;
  const contents = panel && layout === 'beside' ? null : <ContentsList sections={sections} folds={narrow} />;
  return (
    <>
      <p className="back no-print">
        <a className="back-link" href="#/oversikt">
          Översikt
        </a>
      </p>
      <PreviewHead document={document} sections={sections} traced={traced} onTraced={() => setTraced(!traced)} />
      <div className={piece && layout === 'beside' ? 'preview-columns' : 'preview-columns preview-single'}>
        {contents}
        <div className="paper" ref={paper}>
          <Paper
            document={document}
            pieces={pieces}
            piece={piece}
            choose={traced ? choose : undefined}
            panel={layout === 'inline' ? panel : null}
          />
        </div>
        {layout === 'inline' ? null : panel}
      </div>
    </>
  );
}
