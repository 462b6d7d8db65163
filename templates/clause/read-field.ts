/** The value of a field that a clause prints. */
import type { ClauseField } from '#templates/fields/definition.ts';
import { clauseFields, clauseLists, isFieldName } from '#templates/fields/field-names.ts';
import {
  type FieldLookup,
  type FieldRead,
  type Filled,
  partiesOf,
  type Row,
  type Scope,
} from '#templates/fields/fields.ts';
import { missing } from '#templates/tree/runs.ts';
import type { FillContext } from './context.ts';

/** The value behind a field of the clause text, or what is missing. */
export function readField(name: string, context: Pick<FillContext, 'lookup' | 'scope' | 'row' | 'list'>): FieldRead {
  const inRow = context.list === undefined ? undefined : clauseLists[context.list]?.fields[name];
  if (inRow) return context.row?.fields[inRow.key] ?? missing(inRow);
  if (!isFieldName(name)) throw new Error(`Fältet ”${name}” finns inte i field-names.ts.`);
  const definition = clauseFields[name];
  return readDefinition(definition, context.lookup, context.scope) ?? missing(definition);
}

function readDefinition(definition: ClauseField, lookup: FieldLookup, scope: Scope): Filled | undefined {
  if (definition.from === 'first') return lookup.rows(definition.list)[0]?.fields[definition.key];
  if (definition.from === 'rows') return joined(definition.item, lookup.rows(definition.key, scope));
  if (definition.per === undefined || definition.per === 'part') return lookup.value(definition.key, scope);
  const party = scope.party ?? partiesOf(lookup, definition.per)[0]?.id;
  return lookup.value(definition.key, party === undefined ? scope : { ...scope, party });
}

/** The rows of a list of texts as one value. */
function joined(item: string, rows: readonly Row[]): Filled | undefined {
  const fields = rows.flatMap((row) => row.fields[item] ?? []);
  const [first] = fields;
  if (!first) return undefined;
  return { ...first, value: fields.map((field) => String(field.value)) };
}
