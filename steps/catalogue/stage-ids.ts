/** The seven stages, in order. */
export const stageIds = [
  'parties',
  'need',
  'legal-basis',
  'mutuality',
  'competence',
  'agreement',
  'follow-up',
] as const;
export type StageId = (typeof stageIds)[number];
