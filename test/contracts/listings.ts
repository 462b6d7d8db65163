/**
 * What the product consists of, as plain text that a person can read in a diff. Questions, facts, clauses and the sentences
 * they print stand in one listing, so that a question with its clause is one diff. The files in `test/listings/` are written
 * by `npm run listings` and never by hand.
 */
import { pageIdOf, refOf } from '#steps/catalogue/lookup.ts';
import type { Field, Page, Question, QuestionWords, Stage, StageContent } from '#steps/catalogue/step.ts';
import { conditionsOf, type When } from '#steps/catalogue/when.ts';
import type { NamedFact } from '#steps/facts/index.ts';
import type { Outcome, Rule } from '#steps/law/types.ts';
import type { Clause } from '#templates/clause/clause.ts';
import { inWords, sentencesOf } from '#templates/clause/sentences.ts';
import type { Condition } from '#templates/clause/text.ts';
import type { PrintedSentence } from '#test/support/printed-sentences.ts';
import { type Contents, fieldsOf } from './catalogue-faults.ts';

/** Parts that are there, with a dot between them. */
const joined = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ');

/** The facts that something hangs on; what each has to be when it is not a plain yes. */
const whenWords = (when: When): string =>
  conditionsOf(when)
    .map(({ fact, asked }) => (asked === 'whenYes' ? fact : `${fact} (${asked})`))
    .join(' and ');

const quoted = (text: string | undefined): string | undefined => (text === undefined ? undefined : `”${text}”`);

/** What may be answered in a field, in a few words. */
function shapeOf(field: Field): string {
  switch (field.kind) {
    case 'text':
      return `text, ${field.max} characters${field.long ? ', several lines' : ''}`;
    case 'integer':
      return `integer ${field.min}–${field.max}`;
    case 'decimal':
      return `decimal, ${field.decimals} places`;
    case 'money':
      return `money in ${field.unit}`;
    case 'scale':
      return field.items === undefined ? 'scale 1–5' : `scale 1–5, ${field.items} statements`;
    case 'party':
      return `party among ${field.among}`;
    case 'item':
    case 'items':
      return `${field.kind} of ${field.list}`;
    case 'list':
      return `list of ${field.min ?? 0}–${field.max} rows`;
    default:
      return field.kind;
  }
}

/** Ids of what can be chosen, with their words. */
function optionsOf(field: Field, words: Readonly<Record<string, string>>): readonly string[] {
  const named = (ids: readonly string[]) => ids.map((id) => joined(id, quoted(words[id])));
  if (field.kind === 'choice') return named(field.options);
  if (field.kind === 'choices')
    return named(field.options).map((line, index) => joined(line, field.options[index] === field.none && 'excludes'));
  if (field.kind === 'cards') return [...named(field.cards), ...named(field.piles).map((line) => `pile ${line}`)];
  return field.kind === 'checklist' ? [...named(field.points), ...named(field.options)] : [];
}

function fieldLines(key: string, field: Field, words: QuestionWords | undefined): readonly string[] {
  return fieldsOf(key, field).flatMap((one) => [
    `     ${joined(
      one.key,
      shapeOf(one.field),
      one.field.per !== undefined && `per ${one.field.per}`,
      one.field.when !== undefined && `when ${whenWords(one.field.when)}`,
      one.field.canWait && 'can wait',
      one.field.derived && 'worked out',
      one.field.emptyMeansNone && 'empty means none',
      quoted(words?.labels?.[one.key]),
    )}`,
    ...optionsOf(one.field, words?.options?.[one.key] ?? {}).map((line) => `       ${line}`),
  ]);
}

function questionLines(question: Question, words: QuestionWords | undefined): readonly string[] {
  return [
    `${question.ref.padEnd(5)}${words?.question ?? ''}`,
    `     ${joined(
      question.who,
      question.scope,
      question.classes.join(' '),
      question.when !== undefined && `when ${whenWords(question.when)}`,
      question.short && 'short track',
      question.noPage && 'never shown on the page',
      question.derived !== undefined && `opens with ${question.derived}`,
      words?.examples !== undefined && 'examples',
    )}`,
    ...Object.entries(question.fields).flatMap(([key, field]) => fieldLines(key, field, words)),
  ];
}

function pageLines(page: Page, stage: Stage, content: StageContent | undefined): readonly string[] {
  const words = content?.pages[page.id];
  const marks = joined(page.deepening && 'deepening', page.per !== undefined && `per ${page.per}`);
  return [
    '',
    `${page.id}  ${joined(words?.title, marks)}`,
    `     ${words?.why ?? ''}`,
    ...stage.questions
      .filter((question) => question.page === page.id)
      .flatMap((question) => questionLines(question, content?.questions[question.ref])),
  ];
}

const listing = (lines: readonly string[]): string => `${lines.join('\n').trim()}\n`;

/** Every stage, page, question and field: where and of whom it is asked, when, in what form, and in which words. */
export function catalogueListing(stages: readonly Stage[], contents: Contents): string {
  return listing(
    stages.flatMap((stage) => {
      const content = contents[stage.id];
      return [
        '',
        `== ${stage.number} ${content?.title ?? ''}`,
        ...stage.pages.flatMap((page) => pageLines(page, stage, content)),
      ];
    }),
  );
}

const conditionWords = ({ fact, negated }: Condition): string => (negated ? `not ${fact}` : fact);

interface Chapter {
  readonly first: string;
  readonly heading: string;
}

/** Every clause under its heading, in the order printed, with its level and what it depends on. */
export function clauseListing(clauses: readonly Clause[], chapters: readonly Chapter[]): string {
  return listing(
    clauses.flatMap((clause) => {
      const chapter = chapters.find((one) => one.first === clause.id);
      const line = joined(clause.file, clause.heading, clause.level, clause.when.map(conditionWords).join(', '));
      return chapter ? ['', chapter.heading, line] : [line];
    }),
  );
}

/** Every fact: what it means, the words of its gap, the answers it rests on, and why something is not asked. */
export function factListing(facts: readonly NamedFact[]): string {
  return listing(
    facts.flatMap((one) => [
      '',
      `${joined(one.name, one.silent && 'silent', one.perPart && 'per part')}  ${one.explanation}`,
      `     asks ${one.asks} · ${one.keys.map((key) => `${key} (${refOf(key)}, ${pageIdOf(key)})`).join(', ')}`,
      `     ${joined(
        ...Object.entries(one.reasons).map(([truth, words]) => `${truth}: ${words}`),
        one.refusal !== undefined && `refusal: ${one.refusal}`,
        one.sources?.join(', '),
      )}`,
    ]),
  );
}

const outcomeWords = ({ effect, variant, target, leg }: Outcome): string =>
  [effect, variant === effect ? '' : `(${variant})`, target ?? '', leg ?? ''].filter((part) => part !== '').join(' ');

/** Every rule with the answers it reads, what it may give, and what it rests on. */
export function ruleListing(rules: readonly Rule[]): string {
  return listing(
    rules.flatMap((rule) => [
      '',
      joined(
        rule.id,
        rule.area,
        rule.kind,
        rule.key && 'key',
        rule.weight !== undefined && `weight ${rule.weight}`,
        rule.perOrg && 'per organisation',
      ),
      `     reads ${rule.keys.length > 0 ? rule.keys.join(', ') : 'nothing'}`,
      `     gives ${rule.outcomes.length > 0 ? rule.outcomes.map(outcomeWords).join(', ') : 'nothing of its own'}`,
      `     ${joined(
        `sources ${rule.sources.join(', ')}`,
        rule.values !== undefined && `values ${rule.values.join(', ')}`,
        rule.sameAs !== undefined && rule.sameAs.length > 0 && `same as ${rule.sameAs.join(', ')}`,
        `${rule.certainty} ${rule.mark}`,
        rule.reviewed === null ? 'not reviewed' : `reviewed ${rule.reviewed.date}`,
      )}`,
    ]),
  );
}

interface Place {
  readonly id: string;
  readonly state: string;
  readonly needsCase: boolean;
  readonly title?: string;
}

/** Every place beside the pages of questions, with its state and title. */
export function placeListing(places: readonly Place[]): string {
  return listing(
    places.map((place) =>
      joined(place.id, place.state, quoted(place.title), place.needsCase ? 'needs a case' : 'always open'),
    ),
  );
}

/** Sentences of clauses that hang on no fact: what the parties agree by writing it, and what the law says anyway. */
export function declaredSentences(clauses: readonly Clause[]): string {
  const declared = clauses.flatMap((clause) =>
    sentencesOf(clause)
      .filter(({ kind }) => kind === 'agreed' || kind === 'law')
      .map(({ kind, nodes }) => `${clause.id}\t${kind}\t${inWords(nodes)}`),
  );
  return listing(declared);
}

/** Section numbers are left out: a clause that is placed elsewhere changes only its own lines. */
export function sentenceListing(printed: readonly PrintedSentence[]): string {
  const lines = printed.map(({ clause, kind, text }) => {
    const unnumbered = text.replace(/(avsnitt|punkt|bilaga|bilagorna) [\d., och]*\d/giu, '$1 …');
    return `${clause}\t${kind}\t${unnumbered}`;
  });
  return listing(lines);
}

/** Several listings in one file, each under its name. */
export const inOne = (sections: Readonly<Record<string, string>>): string =>
  Object.entries(sections)
    .map(([name, text]) => `######## ${name}\n\n${text}`)
    .join('\n\n');
