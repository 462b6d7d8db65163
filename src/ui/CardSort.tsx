import { type DragEvent, useState } from 'react';
import { entryAt, type InputProps, idOf, store, usePage } from './page-context.ts';

const sideOfPile: Readonly<Record<string, string>> = {
  kommunen: 'public',
  organisationen: 'org',
  gemensamt: 'joint',
};

interface CardProps {
  readonly id: string;
  readonly title: string;
  readonly pile: string | undefined;
  readonly piles: readonly { readonly id: string; readonly label: string }[];
  readonly path: string;
  readonly name: string;
  readonly readOnly: boolean;
  readonly onMove: (pile: string) => void;
}

function Card({ id, title, pile, piles, path, name, readOnly, onMove }: CardProps) {
  const selectId = `${name}-${id}`;
  return (
    <li
      className="sort-card"
      data-side={pile === undefined ? 'none' : (sideOfPile[pile] ?? 'none')}
      draggable={!readOnly}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
    >
      <span className="sort-title">{title}</span>
      {readOnly ? null : pile === undefined ? (
        <span className="sort-buttons">
          {piles.map((target) => (
            <button
              type="button"
              className="button-small"
              key={target.id}
              data-path={path}
              data-card={id}
              data-pile={target.id}
              aria-label={`${title}: ${target.label}`}
              onClick={() => onMove(target.id)}
            >
              {target.label}
            </button>
          ))}
        </span>
      ) : (
        <span className="sort-move">
          <label htmlFor={selectId}>
            Flytta<span className="visually-hidden"> {title}</span>
          </label>
          <select
            id={selectId}
            value={pile}
            data-path={path}
            data-card={id}
            onChange={(event) => onMove(event.target.value)}
          >
            {piles.map((target) => (
              <option key={target.id} value={target.id}>
                {target.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </li>
  );
}

/** Cards sorted into piles: by dragging, by buttons, or by a select list. */
export function CardSort({ target, field, label, options, quiet }: InputProps) {
  const page = usePage();
  const [over, setOver] = useState<string>();
  if (field.kind !== 'cards' || target.kind !== 'answer') return null;
  const stored = entryAt(page.c, target)?.value;
  const places: Record<string, string> = {};
  if (typeof stored === 'object' && !Array.isArray(stored)) {
    for (const [card, pile] of Object.entries(stored)) places[card] = String(pile);
  }
  const titleOf = (id: string): string => options?.[id] ?? id;
  const piles = field.piles.map((id) => ({ id, label: titleOf(id) }));
  const move = (card: string, pile: string): void => {
    if (!field.cards.includes(card)) return;
    store(page, target, { ...places, [card]: pile }, `${titleOf(card)} ligger nu i ${titleOf(pile)}.`);
  };
  const drop = (event: DragEvent, pile: string): void => {
    event.preventDefault();
    setOver(undefined);
    move(event.dataTransfer.getData('text/plain'), pile);
  };
  const card = (id: string) => (
    <Card
      key={id}
      id={id}
      title={titleOf(id)}
      pile={places[id]}
      piles={piles}
      path={target.path}
      name={idOf(target)}
      readOnly={page.readOnly}
      onMove={(pile) => move(id, pile)}
    />
  );
  const unsorted = field.cards.filter((id) => places[id] === undefined);
  return (
    <div className="card-sort">
      {label === '' || quiet ? null : <p className="input-label">{label}</p>}
      {unsorted.length > 0 ? (
        <section aria-label="Att sortera">
          <h4>
            Att sortera <span className="muted">{unsorted.length} kort</span>
          </h4>
          <ul className="plain">{unsorted.map(card)}</ul>
        </section>
      ) : null}
      <div className="piles">
        {piles.map((pile) => {
          const here = field.cards.filter((id) => places[id] === pile.id);
          return (
            <section
              key={pile.id}
              className="pile"
              data-side={sideOfPile[pile.id] ?? 'none'}
              data-over={over === pile.id}
              aria-label={pile.label}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(pile.id);
              }}
              onDragLeave={() => setOver(undefined)}
              onDrop={(event) => drop(event, pile.id)}
            >
              <h4>
                {pile.label} <span className="muted">{here.length === 1 ? '1 kort' : `${here.length} kort`}</span>
              </h4>
              <ul className="plain">{here.map(card)}</ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
