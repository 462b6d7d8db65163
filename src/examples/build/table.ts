/**
 * A case written as its table of answers, one field per question ref. A ref that is left out is unanswered: it is no part
 * of the case. Used by the practice cases that only hold what their text says.
 */
import type { Value, Voice } from '#steps/case/case-file.ts';
import { apart, type Edits, type Fields, joint, org, pub, together } from './edits.ts';
import {
  assessment,
  evidence,
  exclusions,
  goals,
  learningGoals,
  policies,
  reports,
  responsibilities,
} from './lists.ts';

/** The public side first, then the organisations. */
type Sides = readonly [string, string];
type Scales = readonly [number, number];

export interface CaseTable {
  readonly name: string;
  /** Organisations, when there are several. */
  readonly orgs?: readonly string[];
  readonly F6: readonly [initiative: string, how: string];
  readonly specifiedInAdvance?: 'ja' | 'nej';
  readonly F7: Scales;
  readonly B1: Sides;
  readonly B2: Sides;
  readonly B3: string;
  readonly B4: Parameters<typeof evidence>[0];
  readonly B5: readonly [group: string, involved: string];
  readonly B6: Sides;
  readonly B7: readonly string[];
  readonly B8: Parameters<typeof responsibilities>[0];
  readonly B9: readonly [link: string, isNew: 'ja' | 'delvis' | 'nej'];
  readonly B11: Parameters<typeof goals>[0];
  /** What lies outside; only where the text says so. */
  readonly exclusions?: readonly string[];
  readonly R11: string;
  readonly R12?: Fields;
  readonly R13: readonly string[];
  readonly R14?: readonly [choice: string, reasons: string];
  readonly O3: Sides;
  readonly O5?: Fields;
  readonly O6?: readonly [rule: string, note: string];
  readonly O7: Scales;
  readonly O8: readonly [voice: 'ja' | 'oklart' | 'nej', note?: string];
  readonly O12?: readonly [percent: number, ifItEnds?: string];
  readonly L2?: string;
  readonly L3?: string;
  readonly L4?: Parameters<typeof learningGoals>[0];
  readonly L5?: readonly string[];
  readonly L7?: readonly [forms: readonly string[], detail: string];
  /** Other joint answers by path: term, payment, notice. */
  readonly joint: Fields;
  readonly A7?: readonly [decided: string, change?: string];
  readonly U1?: readonly string[];
  readonly U3?: Parameters<typeof reports>[0];
  readonly U8?: readonly [body: string, date?: string];
}

function lanes(table: CaseTable, sides: readonly [Value, Value]): Readonly<Record<Voice, Value>> {
  const own = (table.orgs ?? ['o1']).map((id) => [id, sides[1]] as const);
  return { public: sides[0], ...Object.fromEntries(own) };
}

const optional = <T>(value: T | undefined, make: (value: T) => Edits): Edits =>
  value === undefined ? [] : make(value);
const everyOrg = (table: CaseTable, path: string, value: Value): Edits =>
  (table.orgs ?? ['o1']).flatMap((id) => org(path, value, id));

function needOf(table: CaseTable): Edits {
  return [
    ...apart('hopes', lanes(table, table.B1)),
    ...apart('challenge', lanes(table, table.B2)),
    ...joint('need.joint', table.B3),
    ...evidence(table.B4),
    ...apart('whyNotAlone', lanes(table, table.B6)),
    ...together({ 'targetGroup.text': table.B5[0], 'targetGroup.involvedHow': table.B5[1] }),
    ...policies(table.B7),
    ...responsibilities(table.B8),
    ...optional(table.exclusions, exclusions),
    ...everyOrg(table, 'ideaLink', table.B9[0]),
    ...everyOrg(table, 'activityIsNew', table.B9[1]),
    ...goals(table.B11),
  ];
}

function mutualityOf(table: CaseTable): Edits {
  return [
    ...apart('ownGoals', lanes(table, table.O3)),
    ...optional(table.O5, together),
    ...optional(table.O6, ([rule, note]) => together({ decisionRule: rule, disagreementNote: note })),
    ...apart('equality', lanes(table, table.O7)),
    ...everyOrg(table, 'freeVoice', table.O8[0]),
    ...optional(table.O8[1], (note) => everyOrg(table, 'freeVoiceNote', note)),
    ...optional(table.O12, ([percent, ifItEnds]) => [
      ...org('economicShare@o1', percent),
      ...optional(ifItEnds, (text) => org('ifItEnds@o1', text)),
    ]),
  ];
}

function learningOf(table: CaseTable): Edits {
  return [
    ...optional(table.L2, (text) => pub('learnFromOrg', text)),
    ...optional(table.L3, (text) => everyOrg(table, 'learnFromPublic', text)),
    ...optional(table.L4, learningGoals),
    ...optional(table.L5, (groups) => joint('learners', groups)),
    ...optional(table.L7, ([forms, detail]) => together({ 'learning.forms': forms, 'learning.forms.detail': detail })),
  ];
}

function agreementOf(table: CaseTable): Edits {
  return [
    ...together(table.joint),
    ...optional(table.A7, ([decided, change]) => [
      ...pub('fundingDecided', decided),
      ...optional(change, (text) => pub('fundingChange', text)),
    ]),
    ...optional(table.U1, (days) => joint('followUp.schedule', days)),
    ...optional(table.U3, reports),
    ...optional(table.U8, ([body, date]) => [
      ...pub('followUp.publicBody', body),
      ...optional(date, (day) => pub('followUp.publicReportDate', day)),
    ]),
  ];
}

/** All answers of the table, each in the lane of whoever gave it; answers given apart are shown to each other. */
export function tableEdits(table: CaseTable): Edits {
  return [
    ...joint('partnership.name', table.name),
    ...together({ initiative: table.F6[0], 'initiativeBackground.how': table.F6[1] }),
    ...optional(table.specifiedInAdvance, (value) => joint('initiativeBackground.specifiedInAdvance', value)),
    ...apart('processTime.scale', lanes(table, table.F7)),
    ...needOf(table),
    ...pub('selectionReason', table.R11),
    ...optional(table.R12, (values) => assessment(values)),
    ...joint('rightsAffected', table.R13),
    ...optional(table.R14, ([choice, reasons]) => together({ formChoice: choice, formReasons: reasons })),
    ...mutualityOf(table),
    ...learningOf(table),
    ...agreementOf(table),
  ];
}
