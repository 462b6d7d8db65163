/** The piles of a card sort: the next card to lay, and each pile with its cards. */
import { type DragEvent, useState } from 'react';
import { Shape } from '../Shape.tsx';

const sides = { kommunen: 'public', gemensamt: 'joint', organisationen: 'org' } as const;

type Side = (typeof sides)[keyof typeof sides];

export interface Pile {
  readonly id: string;
  readonly label: string;
  readonly side: Side | undefined;
}

/** Kommunen, gemensamt, organisationen, and then the piles that belong to no one. */
export function pilesOf(ids: readonly string[], titleOf: (id: string) => string): readonly Pile[] {
  const order = Object.keys(sides);
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const sideOf = (id: string): Side | undefined => Object.entries(sides).find(([key]) => key === id)?.[1];
  return [...ids].sort((a, b) => rank(a) - rank(b)).map((id) => ({ id, label: titleOf(id), side: sideOf(id) }));
}

interface MoveProps {
  readonly card: string;
  readonly title: string;
  readonly piles: readonly Pile[];
  readonly path: string;
  readonly onMove: (pile: string) => void;
}

function PileButtons({ card, title, piles, path, onMove }: MoveProps) {
  return piles.map((pile) => (
    <button
      type="button"
      className="pile-button"
      key={pile.id}
      data-path={path}
      data-card={card}
      data-pile={pile.id}
      aria-label={`${title}: ${pile.label}`}
      onClick={() => onMove(pile.id)}
    >
      {pile.side ? <Shape side={pile.side} /> : null} {pile.label}
    </button>
  ));
}

interface CardProps extends MoveProps {
  readonly side: Side | undefined;
  readonly readOnly: boolean;
}

/** A sorted card. "Flytta" opens the other piles in the card itself. */
function Card(props: CardProps) {
  const { card, title, side, readOnly, path } = props;
  const [open, setOpen] = useState(false);
  return (
    <li
      className="sort-card"
      data-side={side ?? 'none'}
      draggable={!readOnly}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', card)}
    >
      <span className="sort-title">{title}</span>
      {readOnly ? null : (
        <button
          type="button"
          className="link"
          data-path={path}
          data-flytta={card}
          aria-expanded={open}
          aria-label={`${open ? 'Stäng' : 'Flytta'}: ${title}`}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Stäng' : 'Flytta'}
        </button>
      )}
      {open ? (
        <span className="sort-buttons">
          <PileButtons {...props} />
        </span>
      ) : null}
    </li>
  );
}

const cards = (count: number): string => (count === 1 ? '1 kort' : `${count} kort`);

export interface SortProps {
  readonly piles: readonly Pile[];
  readonly all: readonly string[];
  readonly places: Readonly<Record<string, string>>;
  readonly titleOf: (id: string) => string;
  readonly path: string;
  readonly readOnly: boolean;
  readonly onMove: (card: string, pile: string) => void;
}

/** The next card to lay, with its piles as buttons. The buttons stay where they are from card to card. */
export function Next({ all, places, piles, titleOf, path, onMove }: SortProps) {
  const left = all.filter((id) => places[id] === undefined);
  const [card] = left;
  if (card === undefined) return null;
  return (
    <div className="sort-next">
      <p>
        <strong>Kvar att lägga</strong> {left.length} av {all.length}
      </p>
      <ul className="plain">
        <li
          className="sort-card"
          data-side="none"
          draggable
          onDragStart={(event) => event.dataTransfer.setData('text/plain', card)}
        >
          {titleOf(card)}
        </li>
      </ul>
      <div className="sort-buttons">
        <PileButtons {...{ card, piles, path }} title={titleOf(card)} onMove={(pile) => onMove(card, pile)} />
      </div>
    </div>
  );
}

export function PileBox({
  pile,
  piles,
  all,
  places,
  titleOf,
  path,
  readOnly,
  onMove,
}: SortProps & { readonly pile: Pile }) {
  const [over, setOver] = useState(false);
  const here = all.filter((id) => places[id] === pile.id);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onMove(event.dataTransfer.getData('text/plain'), pile.id);
  };
  return (
    <section
      className={pile.side ? 'lane pile' : 'pile pile-none'}
      data-side={pile.side ?? 'none'}
      data-over={over}
      data-pile-of={pile.id}
      aria-label={`${pile.label}, ${cards(here.length)}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <header className="lane-head">
        <span className="lane-name">
          {pile.side ? <Shape side={pile.side} /> : null} {pile.label}
        </span>
        <span className="lane-note">{cards(here.length)}</span>
      </header>
      {here.length > 0 ? (
        <div className="lane-body">
          <ul className="plain">
            {here.map((id) => (
              <Card
                key={id}
                card={id}
                title={titleOf(id)}
                side={pile.side}
                piles={piles.filter((other) => other.id !== pile.id)}
                onMove={(to) => onMove(id, to)}
                {...{ path, readOnly }}
              />
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
