import { useState } from 'react';
import type { Item, Value, Voice } from '#steps/case-file.ts';
import { formatRow } from '#steps/format.ts';
import type { Proposal } from '#steps/proposals.ts';
import type { Field, QuestionWords } from '#steps/step.ts';
import { FieldInput } from './FieldInput.tsx';
import { authorFor, type PageState, usePage } from './page-context.ts';

interface ListProps {
  readonly list: string;
  /** Key of the list in the catalogue, for labels: `goals[]`. */
  readonly fieldKey: string;
  readonly voice: Voice;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly item: Readonly<Record<string, Field>>;
  readonly max: number;
  readonly words: QuestionWords;
  readonly proposal?: Proposal | undefined;
}

export function labelIn(words: QuestionWords, key: string, field: string): string {
  const bare = key.replace('[]', '');
  return words.labels?.[`${bare}.${field}`] ?? words.labels?.[`${key}.${field}`] ?? field;
}

export function optionsIn(
  words: QuestionWords,
  key: string,
  field: string,
): Readonly<Record<string, string>> | undefined {
  const bare = key.replace('[]', '');
  return words.options?.[`${bare}.${field}`] ?? words.options?.[`${key}.${field}`];
}

export function hintIn(words: QuestionWords, key: string, field: string): string | undefined {
  const bare = key.replace('[]', '');
  return words.hints?.[`${bare}.${field}`] ?? words.hints?.[`${key}.${field}`];
}

/** Adds rows at the end of a list, in one change. */
export function addRows(
  page: PageState,
  list: string,
  voice: Voice,
  rows: readonly Readonly<Record<string, Value>>[],
  label?: string,
): readonly string[] {
  const at = page.now();
  const by = authorFor(page, voice);
  const count = page.c.items[list]?.length ?? 0;
  const items = rows.map((fields): Item => {
    const entries = Object.entries(fields).filter(([, value]) => value !== '');
    return {
      id: page.newId(),
      voice,
      by,
      at,
      fields: Object.fromEntries(entries.map(([name, value]) => [name, { value, by, at }])),
    };
  });
  page.edit(
    items.map((item, index) => ({ op: 'add', list, index: count + index, item })),
    label,
  );
  return items.map((item) => item.id);
}

interface RowProps extends ListProps {
  readonly row: Item;
  readonly index: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function RowForm({ row, list, fieldKey, voice, item, words, onOpen }: RowProps) {
  const page = usePage();
  return (
    <div className="item-form">
      {Object.entries(item)
        .filter(([, field]) => page.asked(field))
        .map(([name, field]) => (
          <FieldInput
            key={name}
            target={{ kind: 'field', list, id: row.id, field: name, voice }}
            field={field}
            label={labelIn(words, fieldKey, name)}
            hint={hintIn(words, fieldKey, name)}
            options={optionsIn(words, fieldKey, name)}
            words={words}
          />
        ))}
      <button type="button" className="button-outline" data-done={list} onClick={() => onOpen(false)}>
        Klar med raden
      </button>
    </div>
  );
}

function Row(props: RowProps) {
  const { row, index, list, fieldKey, item, words, open, onOpen, label } = props;
  const page = usePage();
  const text = formatRow(fieldKey, item, row, words, page.c);
  const name = text === '' ? `rad ${index + 1}` : text.slice(0, 60);
  const rows = page.c.items[list] ?? [];
  const move = (to: number): void =>
    page.edit([{ op: 'move', list, id: row.id, index: to }], `Raden är flyttad: ${name}.`);
  const place = rows.findIndex((other) => other.id === row.id);
  return (
    <li className="item-row">
      {open ? (
        <RowForm {...props} />
      ) : (
        <div className="item-line">
          <span className={text === '' ? 'muted' : ''}>{text === '' ? 'Tom rad' : text}</span>
          {page.readOnly ? null : (
            <span className="item-actions">
              <button type="button" className="link" onClick={() => onOpen(true)}>
                Ändra<span className="visually-hidden">: {name}</span>
              </button>
              {place > 0 ? (
                <button type="button" className="link" onClick={() => move(place - 1)}>
                  Upp<span className="visually-hidden">: {name}</span>
                </button>
              ) : null}
              <button
                type="button"
                className="link"
                onClick={() =>
                  page.edit(
                    [{ op: 'remove', list, id: row.id }],
                    `Borttaget från ${label.toLowerCase() || 'listan'}: ${name}.`,
                  )
                }
              >
                Ta bort<span className="visually-hidden">: {name}</span>
              </button>
            </span>
          )}
        </div>
      )}
    </li>
  );
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
  return (
    <div className="offered">
      <p>
        <span className="tag">Förslag</span> {proposal.from}
      </p>
      <ul>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: proposed rows have no identity yet
          <li key={index}>{formatRow(fieldKey, item, asItem(row, index), words, page.c)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="button-outline"
        data-offer={list}
        onClick={() => addRows(page, list, voice, rows, 'Förslaget är infört.')}
      >
        Använd förslaget
      </button>
    </div>
  );
}

/** A list with rows to add, change, move, remove and take back. */
export function ListInput(props: ListProps) {
  const { list, voice, label, hint, max, proposal } = props;
  const page = usePage();
  const [open, setOpen] = useState<string>();
  const rows = (page.c.items[list] ?? []).filter((row) => row.voice === voice || voice === 'joint' || isScoped(list));
  return (
    <div className="input list-input">
      {label === '' ? null : <p className="input-label">{label}</p>}
      {hint ? <p className="hint">{hint}</p> : null}
      {rows.length === 0 && proposal?.rows && !page.readOnly ? <Offered {...props} proposal={proposal} /> : null}
      <ul className="plain">
        {rows.map((row, index) => (
          <Row
            key={row.id}
            {...props}
            row={row}
            index={index}
            open={open === row.id}
            onOpen={(yes) => setOpen(yes ? row.id : undefined)}
          />
        ))}
      </ul>
      {page.readOnly || rows.length >= max ? null : (
        <button
          type="button"
          className="button-outline add-row"
          data-add={list}
          data-voice={voice}
          onClick={() => setOpen(addRows(page, list, voice, [{}])[0])}
        >
          Lägg till{rows.length > 0 ? ' en till' : ''}
          <span className="visually-hidden"> i {label || 'listan'}</span>
        </button>
      )}
    </div>
  );
}

const isScoped = (list: string): boolean => list.includes('@');
