/** What a cross-check finds. */
import type { AskedKey } from '#steps/catalogue/key.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import type { Selection } from '#templates/clause/select.ts';
import { at } from '#templates/fields/ask.ts';
import { clean } from '#templates/tree/swedish.ts';

export interface Finding {
  /** C-01 … C-13. */
  readonly id: string;
  /** What to mend, in Swedish. */
  readonly text: string;
  readonly page: string;
  readonly ref: string;
  /** stop: the text cannot be true as it stands · warn: mend before signing · info: good to know. */
  readonly severity: 'stop' | 'warn' | 'info';
  /** Where the text stands, for findings about words. */
  readonly path?: string;
}

export type Check = (input: AgreementInput, selection: Selection) => readonly Finding[];

/** A finding about what is asked for under a key, or about a text that stands somewhere. */
export const finding = (
  id: string,
  text: string,
  about: AskedKey | Pick<Finding, 'ref' | 'page'>,
  severity: Finding['severity'] = 'warn',
): Finding => ({
  id,
  text,
  ...(typeof about === 'string' ? at(about) : { ref: about.ref, page: about.page }),
  severity,
});

/** Two spellings of the same name are equal: letters in size, spaces and composed letters do not count. */
export const fold = (text: string): string =>
  clean(text.normalize('NFC')).replaceAll('\u00a0', ' ').toLocaleLowerCase('sv-SE');
