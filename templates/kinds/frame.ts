/** The frame that the documents about a case share: title, parties, stamp, marks and foot. */

import { documentTitle, marksOf, stampOf } from '#templates/agreement/head.ts';
import { isRegion, sideTerm } from '#templates/fields/form.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { mapRuns } from '#templates/tree/runs.ts';
import { forRegion } from '#templates/tree/swedish.ts';
import type { DocumentInput } from './input.ts';

export interface Framed {
  readonly kind: Document['kind'];
  readonly subtitle: string;
  readonly facts?: Document['facts'];
  /** Only the parties of one side in the head, for a document that is theirs; none where the text has them as headings. */
  readonly side?: 'public' | 'org' | 'none';
  readonly blocks: readonly Block[];
}

/** A draft with the name of the partnership as its title. Own words of gaps say regionen when the parties are regions. */
export function frame({ input, today }: DocumentInput, framed: Framed): Document {
  const { fields, edition } = input;
  const swap = isRegion(fields) ? forRegion : (text: string) => text;
  return {
    kind: framed.kind,
    language: 'sv-SE',
    title: documentTitle(input),
    subtitle: framed.subtitle,
    parties: fields.parties
      .filter(({ side }) => framed.side === undefined || side === framed.side)
      .map((party) => ({ name: party.name ?? sideTerm(fields, party.side), side: party.side })),
    stamp: stampOf(edition),
    marks: marksOf(edition),
    facts: framed.facts ?? [],
    footer: input.footer,
    date: today,
    blocks: framed.blocks.map((block) =>
      mapRuns(block, (run) => (run.mark === 'gap' ? { ...run, text: swap(run.text) } : run)),
    ),
  };
}
