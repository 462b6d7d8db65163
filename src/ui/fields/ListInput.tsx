import { useState } from 'react';
import type { Item, Value, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { type Proposal, rowsFor } from '#steps/proposals/proposal.ts';
import { formatRow } from '#steps/swedish/format.ts';
import { authorFor, PageContext, type PageState, usePage } from '../page-context.ts';
import { isLastPart, type ListProps, ListRow } from './ListRow.tsx';

function newRow(page: PageState, voice: Voice, fields: Readonly<Record<string, Value>>): Item {
  const at = page.now();
  const by = authorFor(page, voice);
  const entries = Object.entries(fields).filter(([, value]) => value !== '');
  return {
    id: page.newId(),
    voice,
    by,
    at,
    fields: Object.fromEntries(entries.map(([name, value]) => [name, { value, by, at }])),
  };
}

/** Edits that add rows at the end of a list. */
function addEdits(page: PageState, list: string, items: readonly Item[]): readonly Edit[] {
  const count = page.c.items[list]?.length ?? 0;
  return items.map((item, index) => ({ op: 'add', list, index: count + index, item }));
}

function Offered({ proposal, item, list, voice, fieldKey, words }: ListProps & { readonly proposal: Proposal }) {
  const page = usePage();
  const rows = rowsFor(proposal, voice) ?? [];
  const asItem = (fields: Readonly<Record<string, Value>>, index: number): Item => ({
    id: `p${index}`,
    voice,
    by: voice,
    at: '',
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value, by: voice, at: '' }])),
  });
  const take = (): void => {
    const items = rows.map((fields) => newRow(page, voice, fields));
    page.edit(addEdits(page, list, items), 'Förslaget är infört.');
  };
  return (
    <div className="offered">
      <p>
        <span className="tag">Förslag</span> {proposal.from}
      </p>
      <ul>
        {rows.map((row, index) => {
          const text = formatRow(fieldKey, item, asItem(row, index), words, page.c);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      <p className="hint">Vill ni ändra i förslaget, inför det först.</p>
      <button type="button" className="button-outline button-small" data-offer={list} onClick={take}>
        Inför förslaget
      </button>
    </div>
  );
}

/** The part of the partnership whose rows the page shows, when the rows belong to one of several. */
const partOf = (page: PageState, item: ListProps['item']): string | undefined =>
  'part' in item && (page.c.items['parts']?.length ?? 0) > 1 ? page.scope.partId : undefined;

/** Rows that belong to a part of the partnership show on the page of that part. */
const isHere = (row: Item, partId: string | undefined): boolean =>
  partId === undefined || row.fields['part'] === undefined || row.fields['part'].value === partId;

/**
 * The open row that an empty list starts with. It comes into the case together with the first thing that is written in
 * it: a page that was only looked at has said nothing.
 */
function useFirstRow(props: ListProps, partId: string | undefined) {
  const page = usePage();
  const { list, voice } = props;
  const [row] = useState(() => newRow(page, voice, partId === undefined ? {} : { part: partId }));
  const stored = (page.c.items[list] ?? []).some(({ id }) => id === row.id);
  const edit: PageState['edit'] = (edits, label) =>
    page.edit(stored ? edits : [...addEdits(page, list, [row]), ...edits], label);
  return { row, stored, inside: { ...page, edit } };
}

/** The button that opens one more row, named after its list. */
function AddRow({ list, voice, label, another, onAdd }: ListProps & { another: boolean; onAdd: () => void }) {
  const word = another ? 'Lägg till en till' : 'Lägg till';
  return (
    <button
      type="button"
      className="button-outline button-small add-row"
      data-add={list}
      data-voice={voice}
      aria-label={label === '' ? word : `${word}: ${label}`}
      onClick={onAdd}
    >
      {word}
    </button>
  );
}

/** A list with rows to add, change in place, move, remove and take back. */
export function ListInput(props: ListProps) {
  const { list, voice, label, quiet, apart, hint, max, proposal } = props;
  const page = usePage();
  const all = page.c.items[list] ?? [];
  const partId = partOf(page, props.item);
  const stored = all.filter((row) => (!apart || row.voice === voice) && isHere(row, partId));
  const first = useFirstRow(props, partId);
  const offers = stored.length === 0 && proposal && rowsFor(proposal, voice) !== undefined && !page.readOnly;
  const starts = props.starts === true && stored.length === 0 && !page.readOnly && !offers;
  const [open, setOpen] = useState<string | undefined>(starts ? first.row.id : undefined);
  const rows = starts && open === first.row.id ? [first.row] : stored;
  const isFirst = (row: Item): boolean => row.id === first.row.id;
  const close = (row: Item, empty: boolean): void => {
    setOpen(undefined);
    if (isFirst(row) && !first.stored) return;
    if (empty && Object.keys(row.fields).every((name) => name === 'part') && !isLastPart(list, rows))
      page.edit([{ op: 'remove', list, id: row.id }]);
  };
  const add = (): void => {
    const added = newRow(page, voice, partId === undefined ? {} : { part: partId });
    page.edit(addEdits(page, list, [added]));
    setOpen(added.id);
  };
  return (
    <div className="input list-input" data-list={list}>
      {quiet || label === '' ? null : <p className="input-label">{label}</p>}
      {hint ? <p className="hint">{hint}</p> : null}
      {offers ? <Offered {...props} proposal={proposal} /> : null}
      <ul className="plain" hidden={rows.length === 0}>
        {rows.map((row) => (
          <PageContext key={row.id} value={isFirst(row) ? first.inside : page}>
            <ListRow
              {...props}
              {...{ row, rows }}
              first={isFirst(row) && !first.stored}
              open={open === row.id}
              onOpen={(yes, empty) => (yes ? setOpen(row.id) : close(row, empty === true))}
            />
          </PageContext>
        ))}
      </ul>
      {page.readOnly || all.length >= max ? null : <AddRow {...props} another={rows.length > 0} onAdd={add} />}
    </div>
  );
}
