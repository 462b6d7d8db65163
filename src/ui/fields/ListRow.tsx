/** One row of a list: read, moved, removed, or changed in place. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Item, Voice } from '#steps/case/case-file.ts';
import type { Field, QuestionWords } from '#steps/catalogue/step.ts';
import type { Proposal } from '#steps/proposals/proposal.ts';
import { formatRow } from '#steps/swedish/format.ts';
import { idOf, usePage } from '../page-context.ts';
import { FieldInput } from './FieldInput.tsx';
import { hintIn, labelIn, optionsIn } from './labels.ts';
import { RowText } from './RowText.tsx';

export interface ListProps {
  readonly list: string;
  /** Key of the list in the catalogue, for labels: `goals[]`. */
  readonly fieldKey: string;
  readonly voice: Voice;
  readonly label: string;
  readonly quiet?: boolean | undefined;
  /** Each party has rows of its own in the list. */
  readonly apart?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly item: Readonly<Record<string, Field>>;
  readonly max: number;
  readonly words: QuestionWords;
  readonly proposal?: Proposal | undefined;
  /** An empty list starts with an open row. */
  readonly starts?: boolean | undefined;
}

interface RowProps extends ListProps {
  readonly row: Item;
  /** Rows of the same lane, in order. */
  readonly rows: readonly Item[];
  readonly open: boolean;
  /** The row that an empty list starts with: it is no row of the case until something is written in it. */
  readonly first: boolean;
  /** `empty`: nothing is written in the row, neither stored nor on its way. */
  readonly onOpen: (open: boolean, empty?: boolean) => void;
}

/** The form of a row, in place. Opened by somebody it has the focus; Enter closes it instead of leaving the page. */
function RowForm({ row, list, fieldKey, voice, item, words, label, first, onOpen }: RowProps) {
  const page = usePage();
  const form = useFormContext<Record<string, string>>();
  const box = useRef<HTMLDivElement>(null);
  const opened = useRef(!first);
  useEffect(() => {
    if (opened.current) box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const fields = Object.entries(item).filter(([, field]) => page.asked(field));
  const targetOf = (field: string) => ({ kind: 'field', list, id: row.id, field, voice }) as const;
  const close = async (): Promise<void> => {
    const names = fields.map(([name]) => idOf(targetOf(name))).filter((name) => form.getValues(name) !== undefined);
    const typed = names.some((name) => (form.getValues(name) ?? '').trim() !== '');
    if (await form.trigger(names, { shouldFocus: true })) onOpen(false, !typed);
  };
  const enter = (event: KeyboardEvent): void => {
    const { target } = event;
    const line = target instanceof HTMLInputElement || (target instanceof HTMLTextAreaElement && target.rows === 1);
    if (event.key !== 'Enter' || !line) return;
    event.preventDefault();
    void close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field of the row must not leave the page
    <div className="item-form" ref={box} onKeyDown={enter}>
      {fields.map(([name, field]) => (
        <FieldInput
          key={name}
          target={targetOf(name)}
          field={field}
          label={labelIn(words, fieldKey, name)}
          hint={hintIn(words, fieldKey, name)}
          options={optionsIn(words, fieldKey, name)}
          words={words}
          compact
        />
      ))}
      <p className="item-form-end">
        <button
          type="button"
          className="button-outline button-small"
          data-done={list}
          aria-label={label === '' ? 'Klar' : `Klar: ${label}`}
          onClick={() => void close()}
        >
          Klar
        </button>
      </p>
    </div>
  );
}

interface ActionProps {
  readonly word: string;
  readonly name: string;
  readonly action: string;
  readonly onDo: () => void;
}

function Action({ word, name, action, onDo }: ActionProps) {
  return (
    <button type="button" className="link" data-action={action} aria-label={`${word}: ${name}`} onClick={onDo}>
      {word}
    </button>
  );
}

/** A partnership has at least one part: without it no question about a part could be asked. */
export const isLastPart = (list: string, rows: readonly Item[]): boolean => list === 'parts' && rows.length === 1;

function RowActions({ row, rows, list, label, name, onOpen }: RowProps & { readonly name: string }) {
  const page = usePage();
  const place = rows.findIndex((other) => other.id === row.id);
  const all = page.c.items[list] ?? [];
  const moveTo = (neighbour: Item | undefined): void => {
    const index = all.findIndex((other) => other.id === neighbour?.id);
    if (index >= 0) page.edit([{ op: 'move', list, id: row.id, index }], `Flyttat: ${name}.`);
  };
  const remove = (): void => {
    const from = label === '' ? '' : ` från ${label.toLowerCase()}`;
    page.edit([{ op: 'remove', list, id: row.id }], `Borttaget${from}: ${name}.`);
  };
  return (
    <span className="item-actions">
      <Action word="Ändra" action="change" name={name} onDo={() => onOpen(true)} />
      {place > 0 ? <Action word="Upp" action="up" name={name} onDo={() => moveTo(rows[place - 1])} /> : null}
      {place < rows.length - 1 ? (
        <Action word="Ner" action="down" name={name} onDo={() => moveTo(rows[place + 1])} />
      ) : null}
      {isLastPart(list, rows) ? null : <Action word="Ta bort" action="remove" name={name} onDo={remove} />}
    </span>
  );
}

export function ListRow(props: RowProps) {
  const { row, rows, fieldKey, item, words, open } = props;
  const page = usePage();
  const line = useRef<HTMLLIElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) line.current?.querySelector<HTMLElement>('[data-action="change"]')?.focus();
    was.current = open;
  }, [open]);
  const text = formatRow(fieldKey, item, row, words, page.c);
  const name = text === '' ? `rad ${rows.indexOf(row) + 1}` : text.slice(0, 60);
  return (
    <li className="item-row" ref={line}>
      {open ? (
        <RowForm {...props} />
      ) : (
        <div className="item-line">
          <RowText {...{ row, fieldKey, item, words }} />
          {page.readOnly ? null : <RowActions {...props} name={name} />}
        </div>
      )}
    </li>
  );
}
