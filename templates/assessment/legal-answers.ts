/** The answers behind the legal assessment, and who has made it: for the file, never part of the agreement. */

import { refOf } from '#steps/catalogue/lookup.ts';
import {
  type Ask,
  answered,
  type Cell,
  heading,
  longText,
  none,
  note,
  sentence,
  table,
  valueCell,
} from '#templates/agreement/annexes/parts.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import { ask, at } from '#templates/fields/ask.ts';
import { type FieldLookup, type Part, partiesOf, standingParts, textOf } from '#templates/fields/fields.ts';
import { ours, sideTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import { clean } from '#templates/tree/swedish.ts';
import { groups, type Topic } from './topics.ts';

/** The answers behind the assessment, and who has made it. */
export function legalAssessment({ fields }: Pick<AgreementInput, 'fields'>): readonly Block[] {
  return [
    note('Här står parternas svar. En namngiven person gör bedömningen i varje enskilt fall. Verktyget gör den inte.'),
    statutes(fields),
    ...groups.map(({ title, topics: asked }) => topicTable(fields, title, asked)),
    ...changedInSubstance(fields),
    heading('Val av form och skäl'),
    sentence(fields, 'Parternas val: %.', 'formChoice', { ...ask('ert val', 'formChoice'), form: 'choice' }),
    ...longText(fields, 'formReasons', ask('era skäl', 'formReasons')),
    assessors(fields),
  ];
}

function statutes(lookup: FieldLookup): Block {
  const rows = standingParts(lookup).flatMap((part) => lookup.rows('legalBasis.statutes', { part: part.id }));
  const names = [...new Set(rows.map((row) => clean(textOf(row.fields['text']))))].filter((name) => name !== '');
  const special = textOf(lookup.value('legalBasis.specialStatute'));
  const all = special === '' ? names : [...names, clean(special)];
  const basis = ask('lagrum', 'legalBasis.statutes');
  return table(
    'Lagstöd',
    [{ header: 'Lag och paragraf' }],
    all.map((name) => [plain(name)]),
    basis,
  );
}

function topicTable(lookup: FieldLookup, caption: string, asked: readonly Topic[]): Block {
  const parts = standingParts(lookup);
  const rows = asked.flatMap((topic): readonly (readonly Cell[])[] => {
    if (topic.scope === 'case' || parts.length < 2)
      return [answerRow(lookup, topic, topic.scope === 'part' ? parts[0] : undefined, '')];
    return parts.map((part) => answerRow(lookup, topic, part, ` – ${part.name}`));
  });
  const columns = [{ header: 'Fråga', width: 1.6 }, { header: 'Svar' }, { header: 'Motivering', width: 1.6 }];
  return table(caption, columns, rows, ask('svar', 'publicInterest'));
}

function answerRow(lookup: FieldLookup, topic: Topic, part: Part | undefined, suffix: string): readonly Cell[] {
  const scope = part ? { part: part.id } : {};
  const reason = lookup.value(`motivation:${refOf(topic.key)}`, scope);
  const { question, optional, form } = topic;
  const wanted: Ask = {
    ...ask(`svar på ”${topic.question}”`, topic.key),
    ...(form ? { form } : {}),
    ...(optional ? { optional } : {}),
  };
  return [
    plain(`${ours(lookup, question)}${suffix}`),
    valueCell(lookup, topic.key, wanted, scope),
    reason ? answered(at(topic.key), clean(textOf(reason))) : none,
  ];
}

/** C-09: a name that is new is not enough. */
function changedInSubstance(lookup: FieldLookup): readonly Block[] {
  return standingParts(lookup)
    .filter((part) => ['ja', 'delvis'].includes(textOf(lookup.value('previouslyProcured', { part: part.id }))))
    .flatMap((part) => [
      heading('Vad som har ändrats i sak sedan det köptes'),
      ...longText(lookup, 'changedInSubstance', ask('vad som har ändrats i sak', 'changedInSubstance'), {
        part: part.id,
      }),
    ]);
}

function assessors(lookup: FieldLookup): Block {
  const of = (label: string): Ask => ask(label, 'legalAssessment.by');
  const rows = partiesOf(lookup, 'public').map((party): readonly Cell[] => {
    const scope = { party: party.id };
    return [
      plain(party.name ?? sideTerm(lookup, 'public')),
      valueCell(lookup, 'legalAssessment.by', of('vem som har gjort bedömningen'), scope),
      valueCell(lookup, 'legalAssessment.date', { ...of('bedömningens datum'), form: 'date' }, scope),
      valueCell(lookup, 'legalAssessment.caseNumber', of('bedömningens diarienummer'), scope),
      valueCell(lookup, 'legalAssessment.conclusion', { ...of('bedömningens slutsats'), form: 'choice' }, scope),
    ];
  });
  const columns = [
    { header: 'Part' },
    { header: 'Bedömd av (roll)', width: 1.3 },
    { header: 'Datum' },
    { header: 'Diarienummer' },
    { header: 'Slutsats' },
  ];
  return table('Vem har bedömt', columns, rows, of('vem som har gjort bedömningen'));
}
