/** Every text that a received file can lead to. One place, so that all stops end the same way. */

import { groupDigits } from '#steps/swedish/numbers.ts';
import { maxMembers } from './scan.ts';

export type StopId =
  | 'IM-01'
  | 'IM-02'
  | 'IM-03'
  | 'IM-04'
  | 'IM-05'
  | 'IM-06'
  | 'IM-08'
  | 'IM-09'
  | 'IM-10'
  | 'IM-11'
  | 'IM-12'
  | 'IM-19'
  | 'IM-20';

export type NoticeId = 'IM-07' | 'IM-08' | 'IM-13' | 'IM-15';

/** The import ends here: nothing was written. */
export interface Stop {
  readonly ok: false;
  readonly id: StopId;
  readonly text: string;
}

/** The case opens, and the user is told something about the file. `details` lists what was corrected. */
export interface Notice {
  readonly id: NoticeId;
  readonly text: string;
  readonly details?: readonly string[];
}

export const nothingChanged = 'Inget har ändrats i ert ärende.';

/** Largest file that is read, in bytes. */
export const sizeLimit = 20_000_000;

const stop = (id: StopId, text: string): Stop => ({ ok: false, id, text: `${text} ${nothingChanged}` });

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** More marks on one letter than are worth showing. */
const piled = /(\p{M}{2})\p{M}+/gu;

/** A piece of the file as it can safely be shown: one line, no invisible characters, at most 60 characters. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const seen = Array.from(text.slice(0, 400).replace(invisible, '·').replace(piled, '$1'));
  return `”${seen.length > 60 ? `${seen.slice(0, 60).join('')}…` : seen.join('')}”`;
}

/** Swedish number: 25000000 bytes → "25,0 MB". */
function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`;
}

export const stops = {
  empty: () => stop('IM-01', 'Filen är tom.'),
  cut: () => stop('IM-02', 'Filen är en avbruten fil: slutet saknas. Be om en ny kopia.'),
  broken: (line: number) => stop('IM-03', `Filen går inte att läsa. Felet finns på rad ${line}.`),
  encoding: (name: string) =>
    stop(
      'IM-04',
      `Filen är sparad med en teckenkodning som inte kan läsas säkert (${name}). Spara om den som UTF-8 eller be om en ny kopia.`,
    ),
  otherKind: (kind: string) => stop('IM-05', `Det här är en ${kind}, inte en arbetsfil.`),
  mail: () =>
    stop(
      'IM-05',
      'Det här är ett helt mejl, inte en arbetsfil. Spara bilagan ur mejlet som en egen fil och öppna den.',
    ),
  mailBody: () =>
    stop(
      'IM-05',
      'Det här är en bilaga så som den ligger inne i ett mejl, inte en arbetsfil. Spara bilagan ur mejlet som en egen fil och öppna den.',
    ),
  around: () =>
    stop(
      'IM-05',
      'Filen har annan text runt arbetsfilen, till exempel ett mejl. Spara bilagan ur mejlet som en egen fil och öppna den.',
    ),
  notACase: () => stop('IM-06', 'Det här är inte en arbetsfil.'),
  newer: () =>
    stop(
      'IM-08',
      'Filen kommer från en nyare version av IOP-verkstaden och kan inte visas här. Uppdatera sidan och öppna filen igen.',
    ),
  foreign: (place: string) => stop('IM-09', `Filen innehåller något som inte hör hemma i en arbetsfil (${place}).`),
  tooBig: (bytes: number) => stop('IM-10', `Filen är för stor (${megabytes(bytes)}). Gränsen är 20\u00a0MB.`),
  tooMany: () =>
    stop('IM-10', `Filen har fler uppgifter än en arbetsfil kan ha. Gränsen är ${groupDigits(maxMembers)} uppgifter.`),
  tooLong: (name: string, limit: string) =>
    stop('IM-11', `${name} är för långt eller har för många rader (gräns ${limit}).`),
  wrongValue: (name: string, what: string) => stop('IM-12', `${name}: ${what}`),
  unreadable: () =>
    stop(
      'IM-19',
      'Filen gick inte att läsa just nu. Den kan vara öppen i ett annat program, flyttad eller inte nedladdad från molnet.',
    ),
  oneAtATime: () => stop('IM-20', 'Välj en fil i taget.'),
  manyDropped: (count: number) => stop('IM-20', `Ni har släppt ${count} filer. Vilken vill ni öppna?`),
} as const;

export const notices = {
  migrated: (): Notice => ({
    id: 'IM-07',
    text: 'Filen kommer från en äldre version och har uppdaterats. Originalet finns kvar.',
  }),
  readOnly: (): Notice => ({
    id: 'IM-08',
    text: 'Filen kommer från en nyare version av IOP-verkstaden. Ni kan läsa den men inte ändra. Uppdatera sidan och öppna filen igen.',
  }),
  corrected: (details: readonly string[]): Notice => ({
    id: 'IM-13',
    text: 'Några tecken eller uppgifter har rättats när filen lästes in.',
    details,
  }),
  changedOutside: (): Notice => ({
    id: 'IM-15',
    text: 'Filen har ändrats utanför IOP-verkstaden sedan den sparades. Gå igenom svaren.',
  }),
} as const;

/** Texts of the exchange between two parties: shown by *Ta emot*, which compares files. @public */
export const exchangeTexts = {
  'IM-16': 'Ni har redan tagit emot den här filen. Inget har ändrats.',
  'IM-17': 'Filen hör till ett annat ärende som har samma namn. Öppna den som ett eget ärende?',
  'IM-18': 'Filen är äldre än det ni har. Jämför skillnaderna innan ni går vidare.',
} as const;
