/** What the annexes are called in clause texts and anchors. An id never changes; the number of an annex may. */
const annexIds = [
  'bilaga-budget',
  'bilaga-verksamhetsplan',
  'bilaga-uppfoljning',
  'bilaga-roller',
  'bilaga-personuppgifter',
  'bilaga-larande',
  'bilaga-bedomning',
  'bilaga-delar',
  'bilaga-lokal',
  'bilaga-risker',
  'bilaga-stod',
  'bilaga-underlag',
] as const;

export type AnnexId = (typeof annexIds)[number];

/** Whether a clause may refer to it. */
export const isAnnexId = (id: string): id is AnnexId => annexIds.some((one) => one === id);
