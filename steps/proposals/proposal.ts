/** What a proposal is: a value with where it comes from, as a default, a prefilled text or something to confirm. */

import type { CaseFile, Value, Voice } from '#steps/case/case-file.ts';
import type { FieldName, FieldPath, Key, ListKey } from '#steps/catalogue/key.ts';

export type ProposalKind = 'default' | 'prefill' | 'confirm';

type ProposedRow = Readonly<Record<string, Value>>;

export interface Proposal {
  readonly kind: ProposalKind;
  /** Where it comes from, in a Swedish sentence. */
  readonly from: string;
  readonly value?: Value;
  /** Rows for a list. */
  readonly rows?: readonly ProposedRow[];
  /** Rows for a list that each party writes for itself, by party: one sees its own only. */
  readonly ownRows?: Readonly<Record<Voice, readonly ProposedRow[]>>;
}

/** What is proposed as rows of a list for the one who writes there; undefined when nothing is. */
export const rowsFor = ({ rows, ownRows }: Proposal, voice: Voice): readonly ProposedRow[] | undefined =>
  rows ?? ownRows?.[voice];

/** An answer or a list, of the case or of one part or party, or the list inside a row ('goals/g1/signs'). */
type Path = Key | ListKey | FieldPath | `${Key | ListKey}@${string}` | `${ListKey}/${string}/${FieldName}`;

export type Proposals = { [P in Path]?: Proposal };

export type Source = (c: CaseFile, today: string) => Proposals;

export const byDefault = (value: Value, from = 'Verktygets förslag. Ändra om det inte passar.'): Proposal => ({
  kind: 'default',
  value,
  from,
});

export const prefilled = (value: Value, from: string): Proposal => ({ kind: 'prefill', value, from });

export const toConfirm = (value: Value, from: string): Proposal => ({ kind: 'confirm', value, from });
