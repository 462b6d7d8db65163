import type { DatedValue } from '#steps/law/values/dated-values.ts';
import { groupDigits, longDate, nbsp } from '#steps/swedish/format.ts';

/** The figures of a dated value, joined: "750 000 euro, 8 109 450 kr". */
export function valueText(value: DatedValue): string {
  const { sek, eur, years, months, weeks, days, share, date, ref } = value;
  const unit = (count: number | undefined, word: string): readonly string[] =>
    count === undefined ? [] : [`${groupDigits(count)}${nbsp}${word}`];
  return [
    ...(ref === undefined ? [] : [ref]),
    ...unit(eur, 'euro'),
    ...unit(sek, 'kr'),
    ...unit(share === undefined ? undefined : share * 100, 'procent'),
    ...unit(years, 'år'),
    ...unit(months, 'månader'),
    ...unit(weeks, 'veckor'),
    ...unit(days, 'dagar'),
    ...(date === undefined ? [] : [`från ${longDate(date)}`]),
  ].join(', ');
}

/** "1 januari 2024–31 december 2025", "från 1 februari 2022", or "tills vidare". */
export function periodText(from: string | null, to: string | null): string {
  if (from === null) return to === null ? 'Utan tidsgräns' : `Till och med ${longDate(to)}`;
  return to === null ? `Från ${longDate(from)}` : `${longDate(from)}–${longDate(to)}`;
}
