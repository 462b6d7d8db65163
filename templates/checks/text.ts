/** Checks of words and references: C-01, C-02 and C-11. */

import { questionOfKey } from '#steps/catalogue/index.ts';
import type { FieldName, Key } from '#steps/catalogue/key.ts';
import { findingQuestion, wordsDoNotDecide } from '#steps/law/texts/finding-texts.ts';
import { peopleIn } from '#steps/swedish/people.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import { textsOf } from '#templates/clause/clause.ts';
import { clauses } from '#templates/clause/library.ts';
import { readField } from '#templates/clause/read-field.ts';
import type { Selection } from '#templates/clause/select.ts';
import { walk } from '#templates/clause/text.ts';
import { at } from '#templates/fields/ask.ts';
import { clauseFields, clauseLists } from '#templates/fields/field-names.ts';
import type { RowsKey } from '#templates/fields/fields.ts';
import { type Filled, partiesOf, standingParts } from '#templates/fields/fields.ts';
import { type Finding, finding, fold } from './finding.ts';

/** C-01: every reference leads to a clause that is included. */
export function references(_input: AgreementInput, selection: Selection): readonly Finding[] {
  return selection.included.flatMap((clause) => {
    const lost: Finding[] = [];
    for (const { nodes } of textsOf(clause))
      walk(nodes, (node) => {
        if (node.kind !== 'reference' || node.optional || selection.numbers.has(node.clause)) return;
        if (isConditional(clause.id, node.clause)) return;
        lost.push(
          finding(
            'C-01',
            `Avsnittet ${clause.heading} hänvisar till ${node.clause}, som inte är med.`,
            'textFindings',
            'stop',
          ),
        );
      });
    return lost;
  });
}

/** A reference inside a condition or a conditional item is printed only when the condition holds. */
function isConditional(from: string, to: string): boolean {
  const clause = clauses.find((one) => one.id === from);
  const conditional = clause?.paragraphs.flatMap((paragraph) => [
    ...paragraph.items.filter((item) => item.when).flatMap((item) => item.nodes),
    ...[...paragraph.nodes, ...paragraph.items.flatMap((item) => item.nodes)].flatMap((node) =>
      node.kind === 'condition' ? node.children : [],
    ),
  ]);
  return conditional?.some((node) => node.kind === 'reference' && node.clause === to) ?? false;
}

/** A text that users have written, with the question it answers and its place in the case. */
export interface OwnText {
  readonly text: string;
  readonly label: string;
  readonly ref: string;
  readonly page: string;
  readonly path: string;
}

/** Answers printed in the annexes only; the legal answers may use the words of a purchase and are left out. */
const annexTexts: readonly (readonly [key: Key, label: string, part?: 'part'])[] = [
  ['premises.terms', 'villkor för lokalen'],
  ['fundingChange', 'vad ni gör om pengarna ändras'],
  ['exitPlan', 'vad som händer med människorna om det tar slut', 'part'],
  ['volunteering.introduction', 'hur ideella får introduktion'],
  ['childSafetyRoutines', 'rutiner för barns trygghet'],
];
const annexLists: readonly (readonly [list: RowsKey, fields: readonly FieldName[], label: string])[] = [
  ['plan.activities', ['activity', 'sign'], 'vad ni ska göra det första året'],
  ['reports', ['what'], 'vad ni redovisar för varandra'],
  ['conditions', ['text'], 'era villkor'],
  ['risks', ['risk', 'consequence', 'action'], 'era risker'],
  ['budget.items', ['cost'], 'den gemensamma budgeten'],
];

function inAnnexes({ fields }: AgreementInput): readonly OwnText[] {
  const own = (label: string, field: Filled | undefined): readonly OwnText[] =>
    typeof field?.value === 'string' ? [{ text: field.value, label, ...placeOf(field) }] : [];
  const single = annexTexts.flatMap(([key, label, scope]) =>
    scope === 'part'
      ? standingParts(fields).flatMap((part) => own(label, fields.value(key, { part: part.id })))
      : own(label, fields.value(key)),
  );
  const rows = annexLists.flatMap(([list, names, label]) =>
    fields.rows(list).flatMap((row) => names.flatMap((name) => own(label, row.fields[name]))),
  );
  return [...single, ...rows];
}

const placeOf = ({ ref, page, path }: Filled) => ({ ref, page, path });

/** Every text that users have written and that the agreement prints, each place once. */
export function userTexts(input: AgreementInput): readonly OwnText[] {
  const all = [...inClauses(input), ...inAnnexes(input)];
  return [...new Map(all.map((one) => [`${one.path} ${one.text}`, one])).values()];
}

function inClauses(input: AgreementInput): readonly OwnText[] {
  const { fields } = input;
  const written = (label: string, field: Filled): readonly OwnText[] => {
    const texts = Array.isArray(field.value) ? field.value : [field.value];
    return texts.flatMap((text) =>
      typeof text === 'string' ? [{ text, label, ref: field.ref, page: field.page, path: field.path }] : [],
    );
  };
  const prose = ['phrase', 'phrases', 'own', 'role'];
  const single = Object.entries(clauseFields).flatMap(([name, definition]) => {
    if (!prose.includes(definition.type) || name === 'bilagelista' || definition.from === 'first') return [];
    const scopes =
      definition.per === 'public' || definition.per === 'org'
        ? partiesOf(fields, definition.per).map((party) => ({ party: party.id }))
        : definition.per === 'part'
          ? standingParts(fields).map((part) => ({ part: part.id }))
          : [{}];
    return scopes.flatMap((scope) => {
      const read = readField(name, { lookup: fields, scope });
      return read.state === 'filled' ? written(definition.label, read) : [];
    });
  });
  const rows = Object.values(clauseLists).flatMap((list) =>
    fields.rows(list.key).flatMap((row) =>
      Object.values(list.fields)
        .filter(
          (definition) => prose.includes(definition.type) || definition.key === 'text' || definition.key === 'method',
        )
        .flatMap((definition) => {
          const field = row.fields[definition.key];
          return field ? written(definition.label, field) : [];
        }),
    ),
  );
  const own = Object.entries(input.ownWording).map(([id, { text, path }]) => ({
    text,
    label: `egen formulering i ${id}`,
    ...at('textFindings'),
    path,
  }));
  return [...single, ...rows, ...own];
}

/** C-02: what the parties' texts say against their answers, as the law has read them (steps/law/README.md 10). */
export function words({ said = [] }: AgreementInput): readonly Finding[] {
  return said.flatMap(({ key, words: found, family, path }): readonly Finding[] => {
    const question = questionOfKey(key);
    if (!question) return [];
    const { ref, page } = question;
    const asks = findingQuestion(found, undefined, family).replace(' Frågan är inte besvarad.', '');
    return [{ ...finding('C-02', `${asks} ${wordsDoNotDecide}`, { ref, page }, 'warn'), path }];
  });
}

/** C-11: a party is called the same everywhere. */
export function names(input: AgreementInput): readonly Finding[] {
  const found: Finding[] = [];
  const known = input.fields.parties.flatMap((party) => (party.name === undefined ? [] : [party.name]));
  for (const [index, name] of known.entries())
    if (known.slice(0, index).some((other) => fold(other) === fold(name)))
      found.push(
        finding('C-11', `Två parter heter ${name}. Skriv namnen så att de går att skilja åt.`, 'publicParties', 'stop'),
      );
  for (const { text, label, ref, page, path } of userTexts(input))
    for (const name of known) {
      const written = spelledOtherwise(text, name);
      if (written !== undefined)
        found.push({
          ...finding('C-11', `I ${label} står ”${written}”, men parten heter ”${name}”. Skriv namnet lika överallt.`, {
            ref,
            page,
          }),
          path,
        });
    }
  return found;
}

/** The name in a text when it is there with other letters in size or other spaces, else undefined. */
function spelledOtherwise(text: string, name: string): string | undefined {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'giu')))
    if (match[0] !== name) return match[0];
  return undefined;
}

/** C-13: what may be about a person, in a text that the agreement prints. A remark and no more. */
export function people(input: AgreementInput): readonly Finding[] {
  return userTexts(input).flatMap(({ text, label, ref, page, path }) =>
    peopleIn(text).map((remark): Finding => {
      const message = `I ${label} står ”${remark.found}”. ${remark.text}`;
      return { ...finding('C-13', message, { ref, page }, 'info'), path };
    }),
  );
}
