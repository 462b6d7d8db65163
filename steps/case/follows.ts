/**
 * Answers that follow from what the parties have written elsewhere: they are shown and never asked. A value that is written
 * under such a key (by an older version of the tool, or an e-service) counts until the rest says something, and for as
 * long as it is the more dangerous of the two. Nothing that is missing is read as a no.
 */
import { type CaseFile, type Item, rowsOf, type Value } from './case-file.ts';

/** Kinds of contribution that are worth money to the one who gets them. */
export const givenKinds = ['pengar', 'lokaler', 'personal', 'utrustning'] as const;

/** What counts as answered to a question that is asked. */
type Said = (key: string, scopeId?: string) => Value | undefined;

const valueIn = (row: Item, field: string): Value | undefined => row.fields[field]?.value;

const isFor = (c: CaseFile, row: Item, partId: string | undefined): boolean => {
  const part = valueIn(row, 'part');
  return part === undefined || part === '' || part === partId || rowsOf(c, 'parts').length < 2;
};

/** Worth money: of a kind that is, or with a sum written. Money of nought kronor is no money. */
function isGiven(row: Item): boolean {
  const [kind, sum] = [valueIn(row, 'type'), valueIn(row, 'sekPerYear')];
  if (typeof sum === 'number' && sum > 0) return true;
  if (kind === 'pengar') return sum !== 0;
  return givenKinds.some((one) => one === kind);
}

/** What the public side gives to a part that is worth money to the organisation (O1). */
export const givenTo = (c: CaseFile, partId: string | undefined): readonly Item[] =>
  rowsOf(c, 'contributions').filter((row) => row.voice === 'public' && isFor(c, row, partId) && isGiven(row));

/** The public side has a sum for some year (A6). With several parts the sum does not say which part it is for. */
const pays = (c: CaseFile): boolean =>
  rowsOf(c, 'parts').length < 2 &&
  Object.entries(c.items)
    .filter(([path]) => path.startsWith('funding.public@'))
    .some(([, rows]) => rows.some((row) => Number(valueIn(row, 'amount')) > 0));

/** Both sides have written what they bring, each row says what it is, and nobody has said that they do not know yet. */
function isToldOf(c: CaseFile, partId: string | undefined): boolean {
  const rows = rowsOf(c, 'contributions');
  const unsure = ['unknown:O1', `unknown:O1@${partId}`].some((path) => Object.hasOwn(c.notes, path));
  const own = rows.filter((row) => row.voice === 'public');
  return (
    !unsure && own.length > 0 && own.length < rows.length && rows.every((row) => valueIn(row, 'type') !== undefined)
  );
}

/** Yes as soon as something is put down; no when both sides have written and nothing of it is worth money. */
function valueTransferred(c: CaseFile, partId: string | undefined): Value | undefined {
  if (givenTo(c, partId).length > 0 || pays(c)) return 'ja';
  return isToldOf(c, partId) ? 'nej' : undefined;
}

/** A8 says whether the agreement ends, and whether it is prolonged by itself. */
function openEndedOrAutoRenew(said: Said): Value | undefined {
  const [open, extension] = [said('term.openEnded'), said('extension.possible')];
  if (open === 'ja' || extension === 'automatisk') return 'ja';
  const ends = open === 'nej' || (open === undefined && typeof said('term.end') === 'string');
  return ends && (extension === 'nej' || extension === 'ja') ? 'nej' : undefined;
}

/** F2 asks the two apart: both, neither, or something in between. */
function legalPersonPublicBenefit(said: Said, orgId: string | undefined): Value | undefined {
  const [person, purpose] = [said('ownLegalPerson', orgId), said('publicBenefitPurpose', orgId)];
  if (person === undefined || purpose === undefined) return undefined;
  if (person === 'ja' && purpose === 'ja') return 'ja';
  return person === 'nej' && purpose !== 'ja' ? 'nej' : 'delvis';
}

/** R11 asks apart how others were told and whether the reasons are written. An open invitation is itself a way to choose. */
function selectionBasis(said: Said): Value | undefined {
  const [told, written] = [said('othersInformed'), said('reasonsWritten')];
  if (told === undefined) return undefined;
  if (told === 'oppen_inbjudan') return 'oppen_inbjudan';
  return written === undefined ? undefined : written === 'ja' ? 'motiverat_val' : 'ingen_motivering';
}

interface Rule {
  /** Whose answer it counts as; the organisation's own without it. */
  readonly voice?: 'public' | 'joint';
  /** A no gives way to an older answer that says otherwise: nobody has been asked anew. */
  readonly olderStays?: true;
  readonly of: (c: CaseFile, scopeId: string | undefined, said: Said) => Value | undefined;
}

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['valueTransferred', { voice: 'public', olderStays: true, of: valueTransferred }],
  ['openEndedOrAutoRenew', { voice: 'joint', olderStays: true, of: (_, __, said) => openEndedOrAutoRenew(said) }],
  ['selectionBasis', { voice: 'public', of: (_, __, said) => selectionBasis(said) }],
  ['legalPersonPublicBenefit', { of: (_, orgId, said) => legalPersonPublicBenefit(said, orgId) }],
]);

/** What the case says of a key that follows from the rest; undefined when it says nothing, or when the key is asked. */
export function followsFrom(
  c: CaseFile,
  key: string,
  scopeId: string | undefined,
  said: Said,
): { readonly value: Value; readonly voice: string; readonly olderStays: boolean } | undefined {
  const rule = rules.get(key);
  const value = rule?.of(c, scopeId, said);
  if (!rule || value === undefined) return undefined;
  return { value, voice: rule.voice ?? scopeId ?? 'joint', olderStays: rule.olderStays === true && value === 'nej' };
}
