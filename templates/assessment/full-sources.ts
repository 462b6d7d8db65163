/** The sources behind the signals, in full: for whoever looks them up. */
import { type SourceId, sourceOf } from '#steps/catalogue/sources.ts';
import { readText } from '#steps/law/explain/read-text.ts';
import type { Assessment } from '#steps/law/result.ts';
import { markTexts } from '#steps/law/texts/result.ts';
import type { Block } from '#templates/tree/document.ts';
import { bullets, h2, muted, under } from '#templates/tree/prose.ts';
import { capital } from '#templates/tree/swedish.ts';

/** "LOU (2016:1145) 1 kap. 2 §. https://… Läst i lydelsen omkring 1 september 2025. Belagd i angiven källa." */
function line(id: SourceId): string {
  const source = sourceOf(id);
  const read = readText(source);
  return [
    `${source.title}.`,
    ...(source.url.startsWith('https://') ? [source.url] : []),
    ...(read === '' ? [] : [`${capital(read)}.`]),
    `${markTexts[source.mark]}.`,
  ].join(' ');
}

/** Each source of a signal once, in the order that the signals come. Empty when nothing has fired. */
export function sourceBlocks({ parts, document }: Assessment): readonly Block[] {
  const fired = [...parts.flatMap((part) => part.fired), ...document.fired];
  const ids = [...new Set(fired.flatMap((one) => one.sources))];
  if (ids.length === 0) return [];
  return under(h2('Källorna', 'kallor'), [
    muted('Med adress, och när var och en är läst. Märket säger vad källan vilar på.'),
    ...bullets(ids.map(line)),
  ]);
}
