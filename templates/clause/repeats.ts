/** A paragraph is printed once, or once for each part or party that has an answer of its own. */

import { factOf, isFactName } from '#templates/fields/facts.ts';
import { clauseFields, clauseLists, isFieldName } from '#templates/fields/field-names.ts';
import { partiesOf, type Scope, standingParts } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';
import type { ClauseParagraph } from './clause.ts';
import type { FillContext } from './context.ts';
import { walk } from './text.ts';

export interface Repeat {
  readonly scoped: FillContext;
  readonly prefix: string;
}

/** Once, or once per part that answers differently, and once per party whose own answer the paragraph prints. */
export function repeats(paragraph: ClauseParagraph, context: FillContext): readonly Repeat[] {
  return partScopes(paragraph, context).flatMap(({ scope, prefix }) => {
    const scoped = { ...context, scope };
    const side = perSide(paragraph) ?? (promises(paragraph) ? 'org' : undefined);
    const parties = side ? partiesOf(context.lookup, side) : [];
    if (!side || parties.length < 2) return [{ scoped, prefix }];
    const term = side === 'public' ? 'Kommunen' : 'Organisationen';
    const named = mentions(paragraph, term);
    const nobody = promises(paragraph) && unassigned(context) ? [{ id: '', name: 'Någon av organisationerna' }] : [];
    return [...parties, ...nobody].map((party): Repeat => {
      const name = party.name ?? ours(context.lookup, term);
      const own = { ...scoped, scope: { ...scope, party: party.id } };
      if (named) return { scoped: { ...own, standIn: { term, name } }, prefix };
      return { scoped: own, prefix: `${prefix}För ${name} gäller följande. ` };
    });
  });
}

function partScopes(
  paragraph: ClauseParagraph,
  context: FillContext,
): readonly { readonly scope: Scope; readonly prefix: string }[] {
  const whole = [{ scope: context.scope, prefix: '' }];
  const all = standingParts(context.lookup);
  if (perPart(paragraph) && all.length > 1)
    return all.map((part) => ({ scope: { part: part.id }, prefix: `Delen ”${part.name}”: ` }));
  const node = paragraph.nodes.find((one) => one.kind === 'condition');
  if (node?.kind !== 'condition' || !isFactName(node.fact) || factOf(node.fact).perPart !== true) return whole;
  const fact = node.fact;
  const parts = standingParts(context.lookup);
  const truths = parts.map((part) => context.lookup.fact(fact, { part: part.id }));
  if (new Set(truths).size < 2) return whole;
  return parts.map((part) => ({ scope: { part: part.id }, prefix: `Delen ”${part.name}”: ` }));
}

/** Some promise names no organisation. */
const unassigned = ({ lookup }: FillContext): boolean =>
  lookup.rows('commitments.org').some((row) => row.fields['party'] === undefined);

/** The paragraph lists what the organisations promise: each its own. */
const promises = (paragraph: ClauseParagraph): boolean =>
  paragraph.items.some(({ loop }) => loop !== undefined && clauseLists[loop]?.key === 'commitments.org');

/** The paragraph prints an answer that each part has of its own. */
function perPart(paragraph: ClauseParagraph): boolean {
  let found = false;
  walk(paragraph.nodes, (node, loop) => {
    if (node.kind === 'field' && loop === undefined && isFieldName(node.name))
      found ||= clauseFields[node.name].per === 'part';
  });
  return found;
}

/** The side whose parties each have a value of their own in this paragraph. */
function perSide(paragraph: ClauseParagraph): 'public' | 'org' | undefined {
  let side: 'public' | 'org' | undefined;
  walk(paragraph.nodes, (node, loop) => {
    if (node.kind !== 'field' || loop !== undefined || !isFieldName(node.name)) return;
    const per = clauseFields[node.name].per;
    if (per === 'public' || per === 'org') side = per;
  });
  return side;
}

function mentions(paragraph: ClauseParagraph, term: string): boolean {
  let found = false;
  walk(paragraph.nodes, (node) => {
    if (node.kind === 'text' && new RegExp(`(?<!\\p{L})${term}(?!\\p{L})`, 'u').test(node.text)) found = true;
  });
  return found;
}
