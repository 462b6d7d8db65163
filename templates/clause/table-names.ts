/** The tables that a clause may print, by the names used in its text. What they hold: `templates/agreement/money-table.ts`. */
const tableNames = ['tabell-pengar'] as const;

export type TableName = (typeof tableNames)[number];

export const isTableName = (name: string): name is TableName => tableNames.some((one) => one === name);
