import { isEmptyValue } from '#steps/case/answers.ts';
import type { Item } from '#steps/case/case-file.ts';
import type { Field, QuestionWords } from '#steps/catalogue/step.ts';
import { formatValue } from '#steps/swedish/format.ts';
import { usePage } from '../page-context.ts';
import { optionsIn } from './labels.ts';

interface Props {
  readonly row: Item;
  readonly fieldKey: string;
  readonly item: Readonly<Record<string, Field>>;
  readonly words: QuestionWords;
}

/** A row as it reads: what it is, the rest muted, and amounts in figures that line up. */
export function RowText({ row, fieldKey, item, words }: Props) {
  const page = usePage();
  const filled = Object.entries(item).flatMap(([name, field]) => {
    const value = row.fields[name]?.value;
    if (value === undefined || isEmptyValue(value)) return [];
    const text = formatValue(field, value, optionsIn(words, fieldKey, name), page.c);
    return [{ name, text, money: field.kind === 'money' }];
  });
  const amounts = filled.filter((part) => part.money);
  const [first, ...others] = filled.filter((part) => !part.money);
  if (filled.length === 0) return <span className="muted">Tom rad</span>;
  return (
    <span className="item-text">
      <span>
        {first ? <strong>{first.text}</strong> : null}
        {others.length > 0 ? <span className="item-more">{others.map((part) => part.text).join(' · ')}</span> : null}
      </span>
      {amounts.length > 0 ? <span className="amount">{amounts.map((part) => part.text).join(' · ')}</span> : null}
    </span>
  );
}
