import { useState } from 'react';
import type { Item, Value, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Proposal } from '#steps/proposals/proposal.ts';
import { formatRow } from '#steps/swedish/format.ts';
import { authorFor, type PageState, usePage } from '../page-context.ts';
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
  const rows = proposal.rows ?? [];
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
      <p className="hint">Förslaget räknas när ni går vidare med Fortsätt. Vill ni ändra det, inför det först.</p>
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

/** A list with rows to add, change in place, move, remove and take back. */
export function ListInput(props: ListProps) {
  const { list, voice, label, quiet, apart, hint, max, proposal } = props;
  const page = usePage();
  const [open, setOpen] = useState<string>();
  const all = page.c.items[list] ?? [];
  const partId = partOf(page, props.item);
  const rows = all.filter((row) => (!apart || row.voice === voice) && isHere(row, partId));
  const close = (row: Item, empty: boolean): void => {
    setOpen(undefined);
    if (empty && Object.keys(row.fields).every((name) => name === 'part') && !isLastPart(list, rows))
      page.edit([{ op: 'remove', list, id: row.id }]);
  };
  const add = (): void => {
    const added = newRow(page, voice, partId === undefined ? {} : { part: partId });
    page.edit(addEdits(page, list, [added]));
    setOpen(added.id);
  };
  const addWord = rows.length > 0 ? 'Lägg till en till' : 'Lägg till';
  return (
    <div className="input list-input" data-list={list}>
      {quiet || label === '' ? null : <p className="input-label">{label}</p>}
      {hint ? <p className="hint">{hint}</p> : null}
      {rows.length === 0 && proposal?.rows && !page.readOnly ? <Offered {...props} proposal={proposal} /> : null}
      {rows.length > 0 ? (
        <ul className="plain">
          {rows.map((row) => (
            <ListRow
              key={row.id}
              {...props}
              {...{ row, rows }}
              open={open === row.id}
              onOpen={(yes, empty) => (yes ? setOpen(row.id) : close(row, empty === true))}
            />
          ))}
        </ul>
      ) : null}
      {page.readOnly || all.length >= max ? null : (
        <button
          type="button"
          className="button-outline button-small add-row"
          data-add={list}
          data-voice={voice}
          aria-label={label === '' ? addWord : `${addWord}: ${label}`}
          onClick={add}
        >
          {addWord}
        </button>
      )}
    </div>
  );
}
