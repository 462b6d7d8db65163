import { useEffect, useRef, useState } from 'react';
import { type InputProps, placeOfTarget, recordOf, store, usePage, valueAt } from '../page-context.ts';
import { Next, PileBox, pilesOf, type SortProps } from './Piles.tsx';

/** Every card with a select list: the quickest way for some, and the only one that needs no moving about. */
function SelectLists({ all, places, piles, titleOf, path, onMove }: SortProps) {
  return (
    <details className="sort-lists">
      <summary>Sortera med listor i stället</summary>
      {all.map((card) => {
        const id = `lista-${path}-${card}`.replace(/[^\w-]/g, '_');
        return (
          <div className="sort-list-row" key={card}>
            <label htmlFor={id}>{titleOf(card)}</label>
            <select
              id={id}
              className="text-input"
              value={places[card] ?? ''}
              data-list-card={card}
              onChange={(event) => onMove(card, event.target.value)}
            >
              {places[card] === undefined ? <option value="">Välj hög</option> : null}
              {piles.map((pile) => (
                <option key={pile.id} value={pile.id}>
                  {pile.label}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </details>
  );
}

/** Cards sorted into piles: by buttons, by select lists, or by dragging for those who can. */
export function CardSort({ target, field, label, hint, options, quiet }: InputProps) {
  const page = usePage();
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef<string>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (moved.current === undefined) return;
    // Whoever works in a select list stays there.
    const inList = document.activeElement instanceof HTMLSelectElement;
    if (!inList) box.current?.querySelector<HTMLElement>(`[data-flytta="${moved.current}"]`)?.focus();
    moved.current = undefined;
  });
  if (field.kind !== 'cards') return null;
  const places = recordOf(valueAt(page.c, target));
  const titleOf = (id: string): string => options?.[id] ?? id;
  const piles = pilesOf(field.piles, titleOf);
  const move = (card: string, pile: string): void => {
    if (!field.cards.includes(card) || places[card] === pile) return;
    // A card that lay in a pile takes the focus with it; the buttons of the next card keep theirs.
    const left = field.cards.filter((id) => places[id] === undefined && id !== card);
    if (places[card] !== undefined || left.length === 0) moved.current = card;
    const next = left[0] === undefined || places[card] !== undefined ? '' : ` Nästa kort: ${titleOf(left[0])}.`;
    setSaid(`${titleOf(card)} ligger nu i ${titleOf(pile)}.${next}`);
    store(page, target, { ...places, [card]: pile });
  };
  const sort: SortProps = {
    piles,
    all: field.cards,
    places,
    titleOf,
    path: placeOfTarget(target),
    readOnly: page.readOnly,
    onMove: move,
  };
  return (
    <div className="card-sort" ref={box}>
      {quiet ? null : <p className="input-label">{label}</p>}
      {hint ? <p className="hint">{hint}</p> : null}
      {page.readOnly ? null : <Next {...sort} />}
      <div className="piles">
        {piles.map((pile) => (
          <PileBox key={pile.id} {...sort} pile={pile} />
        ))}
      </div>
      {page.readOnly ? null : <SelectLists {...sort} />}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
