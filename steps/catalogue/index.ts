/** The seven stages in order: the one catalogue that schema, screens, documents and command line are derived from. */
import { stage as agreement } from '#steps/agreement/schema.ts';
import { stage as competence } from '#steps/competence/schema.ts';
import { stage as followUp } from '#steps/follow-up/schema.ts';
import { stage as legalBasis } from '#steps/legal-basis/schema.ts';
import { stage as mutuality } from '#steps/mutuality/schema.ts';
import { stage as need } from '#steps/need/schema.ts';
import { stage as parties } from '#steps/parties/schema.ts';
import type { AskedQuestion, CatalogueStage } from './key.ts';
import type { Field, Page, Stage, StageContent, StageId } from './step.ts';

export const stages: readonly CatalogueStage[] = [
  parties,
  need,
  legalBasis,
  mutuality,
  competence,
  agreement,
  followUp,
];

export const allPages: readonly Page[] = stages.flatMap((stage) => stage.pages);
export const allQuestions: readonly AskedQuestion[] = stages.flatMap((stage) => stage.questions);

const byRef = new Map<string, AskedQuestion>(allQuestions.map((question) => [question.ref, question]));
const byPage = new Map<string, Page>(allPages.map((page) => [page.id, page]));
const byKey = new Map<string, AskedQuestion>();
const fieldByKey = new Map<string, Field>();

function register(question: AskedQuestion, key: string, field: Field): void {
  byKey.set(key, question);
  fieldByKey.set(key, field);
  if (field.kind === 'group') {
    for (const [sub, child] of Object.entries(field.fields)) register(question, `${key}.${sub}`, child);
  }
  if (field.kind === 'choices' && field.detail !== undefined) {
    byKey.set(`${key}.detail`, question);
  }
}
for (const question of allQuestions) {
  for (const [key, field] of Object.entries(question.fields)) register(question, key, field);
}

export const questionOfRef = (ref: string): AskedQuestion | undefined => byRef.get(ref);
export const pageOf = (id: string): Page | undefined => byPage.get(id);
/** The question that a key belongs to; `key` without scope suffix. Lists are named with `[]`. */
export const questionOfKey = (key: string): AskedQuestion | undefined => byKey.get(key) ?? byKey.get(`${key}[]`);
export const fieldOfKey = (key: string): Field | undefined => fieldByKey.get(key) ?? fieldByKey.get(`${key}[]`);

export function questionsOnPage(pageId: string): readonly AskedQuestion[] {
  return allQuestions.filter((question) => question.page === pageId && question.noPage !== true);
}

export const stageOf = (id: StageId): Stage => stages.find((stage) => stage.id === id) ?? parties;

const loaders: Readonly<Record<StageId, () => Promise<{ readonly content: StageContent }>>> = {
  parties: () => import('#steps/parties/content.ts'),
  need: () => import('#steps/need/content.ts'),
  'legal-basis': () => import('#steps/legal-basis/content.ts'),
  mutuality: () => import('#steps/mutuality/content.ts'),
  competence: () => import('#steps/competence/content.ts'),
  agreement: () => import('#steps/agreement/content.ts'),
  'follow-up': () => import('#steps/follow-up/content.ts'),
};

/** The words of a stage; loaded when they are needed. */
export async function loadContent(id: StageId): Promise<StageContent> {
  return (await loaders[id]()).content;
}
