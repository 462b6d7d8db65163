/** Settings of this device that belong to a case and go when it goes. */
export const filesKey = (caseId: string): string => `exchanges:${caseId}`;
export const saltsKey = (caseId: string): string => `salts:${caseId}`;

export const writerKey = (caseId: string): string => `writer:${caseId}`;

export const exchangeSettings = (caseId: string): readonly string[] => [
  filesKey(caseId),
  saltsKey(caseId),
  writerKey(caseId),
  `voice:${caseId}`,
];
