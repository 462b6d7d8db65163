/** What can be wrong with the catalogue of questions, as pure functions, so that planted faults can be fed in. */

import type {
  AnswerFact,
  Field,
  Page,
  PageWords,
  Question,
  QuestionWords,
  Stage,
  StageContent,
  StageId,
} from '#steps/catalogue/step.ts';
import { conditionsOf, type When } from '#steps/catalogue/when.ts';
import { fact, isFactName } from '#steps/facts/index.ts';

export type Contents = Readonly<Partial<Record<StageId, StageContent>>>;

interface NamedField {
  readonly key: string;
  readonly field: Field;
}

const inner = (field: Field): Readonly<Record<string, Field>> => {
  if (field.kind === 'list') return field.item;
  return field.kind === 'group' ? field.fields : {};
};

/** A field with everything inside it; rows of `goals[]` are named `goals.text`, as in the labels. */
export function fieldsOf(key: string, field: Field): readonly NamedField[] {
  const base = key.replace(/\[\]$/, '');
  const below = Object.entries(inner(field)).flatMap(([name, child]) => fieldsOf(`${base}.${name}`, child));
  return [{ key, field }, ...below];
}

const fieldsOfQuestion = (question: Question): readonly NamedField[] =>
  Object.entries(question.fields).flatMap(([key, field]) => fieldsOf(key, field));

/** Names of the facts that the questions and fields of a catalogue hang on. */
export function factsAsked(stages: readonly Stage[]): readonly string[] {
  const named = ({ when }: { readonly when?: When }): readonly string[] => conditionsOf(when).map(({ fact }) => fact);
  return stages.flatMap((stage) => [
    ...stage.questions.flatMap((question) => [
      ...named(question),
      ...fieldsOfQuestion(question).flatMap(({ field }) => named(field)),
    ]),
  ]);
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Options that need a label: choices, cards with their piles, points with their answers, the ends of a scale. */
function optionsOf(field: Field): readonly string[] {
  if (field.kind === 'choice' || field.kind === 'choices') return field.options;
  if (field.kind === 'cards') return [...field.cards, ...field.piles];
  if (field.kind === 'checklist') return [...field.points, ...field.options];
  return field.kind === 'scale' ? ['1', '5'] : [];
}

/** Labels beside those of the fields: statements of a scale, and the detail of several choices. */
function moreLabels({ key, field }: NamedField): readonly string[] {
  if (field.kind === 'scale') return Array.from({ length: field.items ?? 0 }, (_, index) => `${key}.${index + 1}`);
  return field.kind === 'choices' && field.detail !== undefined ? [`${key}.detail`] : [];
}

function labelFaults(question: Question, words: QuestionWords): readonly string[] {
  const fields = fieldsOfQuestion(question);
  const labels = words.labels ?? {};
  const needed = [...(fields.length > 1 ? fields.map(({ key }) => key) : []), ...fields.flatMap(moreLabels)];
  const known = [...fields.map(({ key }) => key), ...fields.flatMap(moreLabels)];
  const stray = [...Object.keys(labels), ...Object.keys(words.hints ?? {})].filter((key) => !known.includes(key));
  return [
    ...needed.filter((key) => isBlank(labels[key])).map((key) => `${question.ref}: ${key} has no label`),
    ...stray.map((key) => `${question.ref}: a label or hint for ${key}, which is not asked`),
  ];
}

function optionFaults(question: Question, words: QuestionWords): readonly string[] {
  const texts = words.options ?? {};
  const fields = fieldsOfQuestion(question);
  const missing = fields.flatMap(({ key, field }) =>
    optionsOf(field)
      .filter((option) => isBlank(texts[key]?.[option]))
      .map((option) => `${question.ref}: ${key} = ${option} has no label`),
  );
  const stray = Object.entries(texts).flatMap(([key, labels]) => {
    const field = fields.find((candidate) => candidate.key === key)?.field;
    const options = field ? optionsOf(field) : [];
    return Object.keys(labels)
      .filter((option) => !options.includes(option))
      .map((option) => `${question.ref}: a label for ${key} = ${option}, which is not asked`);
  });
  return [...missing, ...stray];
}

function wordFaults(question: Question, words: QuestionWords | undefined): readonly string[] {
  if (!words) return [`${question.ref} has no words`];
  const { ref } = question;
  return [
    ...(isBlank(words.question) ? [`${ref} has no text`] : []),
    ...(isBlank(words.help) ? [`${ref} has no help`] : []),
    ...(words.use.length === 0 || words.use.some(isBlank) ? [`${ref} has no use`] : []),
    ...(isBlank(words.source.text) || words.source.marks.length === 0 ? [`${ref} has no source with a mark`] : []),
    ...labelFaults(question, words),
    ...optionFaults(question, words),
  ];
}

function pageFaults(page: Page, words: PageWords | undefined, questions: readonly Question[]): readonly string[] {
  const asked = questions.filter((question) => question.page === page.id && question.noPage !== true);
  return [
    ...(isBlank(words?.title) ? [`page ${page.id} has no title`] : []),
    ...(isBlank(words?.why) ? [`page ${page.id} does not say why it asks`] : []),
    ...(asked.length === 0 ? [`page ${page.id} asks nothing`] : []),
    ...(asked.length > 5 ? [`page ${page.id} asks ${asked.length} questions`] : []),
  ];
}

function stageFaults(stage: Stage, content: StageContent | undefined): readonly string[] {
  if (!content) return [`${stage.id} has no content`];
  const homes = stage.pages.map((page) => page.id);
  const refs = stage.questions.map((question) => question.ref);
  return [
    ...stage.pages.flatMap((page) => pageFaults(page, content.pages[page.id], stage.questions)),
    ...stage.questions.flatMap((question) => wordFaults(question, content.questions[question.ref])),
    ...stage.questions
      .filter((question) => question.noPage !== true && !homes.includes(question.page))
      .map((question) => `${question.ref} stands on ${question.page}, which is no page of ${stage.id}`),
    ...stage.questions.filter((question) => question.classes.length === 0).map(({ ref }) => `${ref} has no class`),
    ...Object.keys(content.questions)
      .filter((ref) => !refs.includes(ref))
      .map((ref) => `words for ${ref}, which is not asked`),
    ...Object.keys(content.pages)
      .filter((id) => !homes.includes(id))
      .map((id) => `words for page ${id}, which does not exist`),
  ];
}

export interface DeclaredFact {
  readonly name: string;
  readonly question: Question;
  readonly key: string;
  readonly field: Field;
  readonly yes: AnswerFact['yes'];
  readonly explanation: string;
}

/** The facts that questions declare beside an answer. */
export const declaredFacts = (questions: readonly Question[]): readonly DeclaredFact[] =>
  questions.flatMap((question) =>
    fieldsOfQuestion(question).flatMap(({ key, field }) =>
      Object.entries(field.facts ?? {}).map(([name, one]) => ({ ...one, name, question, key, field })),
    ),
  );

/** A declared fact is one answer, given once for each scope of its question, and has no other home. */
function declaredFaults({ name, key, field, yes, explanation }: DeclaredFact): readonly string[] {
  const options = field.kind === 'choice' || field.kind === 'choices' ? field.options : [];
  const own = isFactName(name) && fact(name).explanation === explanation;
  return [
    ...yes.filter((one) => !options.includes(one)).map((one) => `${name}: ${one} is no option of ${key}`),
    ...(field.per === undefined
      ? []
      : [`${name}: ${key} is answered for each ${field.per}, which a declared fact is not`]),
    ...(own ? [] : [`${name} is declared at ${key} and stands in steps/facts too`]),
  ];
}

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

/** Everything that is wrong with a catalogue, as sentences. Empty when all is well. */
export function faultsInCatalogue(stages: readonly Stage[], contents: Contents): readonly string[] {
  const questions = stages.flatMap((stage) => stage.questions);
  return [
    ...stages.flatMap((stage) => stageFaults(stage, contents[stage.id])),
    ...repeated(questions.map((question) => question.ref)).map((ref) => `${ref} is asked twice`),
    ...repeated(stages.flatMap((stage) => stage.pages.map((page) => page.id))).map((id) => `page ${id} stands twice`),
    ...repeated(questions.flatMap((question) => Object.keys(question.fields))).map((key) => `${key} has two homes`),
    ...repeated(declaredFacts(questions).map(({ name }) => name)).map((name) => `${name} is declared twice`),
    ...declaredFacts(questions).flatMap(declaredFaults),
    ...factsAsked(stages)
      .filter((name) => !isFactName(name))
      .map((name) => `no fact is called ${name}`),
  ];
}
