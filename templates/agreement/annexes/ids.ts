/** What the annexes are called in clause texts and anchors. An id never changes; the letter of an annex may. */
const annexIds = ['bilaga-budget', 'bilaga-plan', 'bilaga-kontakter', 'bilaga-personuppgifter', 'bilaga-stod'] as const;

export type AnnexId = (typeof annexIds)[number];

/** Whether a clause may refer to it. */
export const isAnnexId = (id: string): id is AnnexId => annexIds.some((one) => one === id);
