/** The check at each file that is written: the gate lets it in again. A file that it would stop is no copy of anything. */
import { openCase } from './gate.ts';
import { nothingChanged } from './messages.ts';

/**
 * Why the text of a work file would not open again, in the gate's words and with what to do; null when it opens. What is
 * written should always open: keptEdits sees to that. This is told so that nobody trusts a file which does not.
 */
export function whyNotOpened(text: string): string | null {
  const opened = openCase(new TextEncoder().encode(text));
  if (opened.ok) return null;
  const why = opened.text.replace(nothingChanged, '').trim();
  return `Filen som skrevs nu går inte att öppna igen. ${why} Ta inte bort fallet från den här enheten. Rätta svaret och försök en gång till.`;
}
