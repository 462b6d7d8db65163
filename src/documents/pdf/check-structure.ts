/** Whether the tags of a PDF stand where they may and say what they must: roles, headings in order, lists and tables. */
import type { Report } from './check-report.ts';
import { alternativeText, type Element } from './read-content.ts';

const allowedKids: Readonly<Record<string, readonly string[]>> = {
  Document: ['H1', 'H2', 'H3', 'P', 'L', 'Sect', 'Table', 'TOC'],
  TOC: ['TOCI'],
  TOCI: ['Reference', 'NonStruct'],
  Reference: ['Link'],
  NonStruct: [],
  Sect: ['P', 'L', 'Sect', 'Table', 'H2', 'H3', 'Figure', 'Caption'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  LBody: ['P', 'L', 'Sect', 'Table', 'Link', 'Span'],
  Table: ['Caption', 'THead', 'TBody', 'TFoot'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  P: ['Link', 'Span'],
  H1: ['Link', 'Span'],
  H2: ['Link', 'Span'],
  H3: ['Link', 'Span'],
  TH: ['Link', 'Span'],
  TD: ['Link', 'Span'],
  Caption: ['Link', 'Span'],
  Figure: [],
  Lbl: ['Span'],
  Link: ['Span'],
  Span: [],
};

/** Heading after heading: no level is passed over. */
function checkHeadings(elements: readonly Element[], report: Report): void {
  let level = 0;
  for (const { role } of elements) {
    const heading = /^H(\d)$/.exec(role)?.[1];
    if (heading === undefined) continue;
    report(Number(heading) <= level + 1, 'rubriknivå hoppas över');
    level = Number(heading);
  }
  report(elements.filter((element) => element.role === 'H1').length === 1, 'det ska finnas en H1');
}

/** What an element of a certain role must say of itself or hold. */
const checkByRole: Readonly<Record<string, (element: Element, report: Report) => void>> = {
  TH: ({ head }, report) => report(/\/Scope \/(Column|Row)\b/.test(head), 'rubrikcell utan Scope'),
  L: ({ head }, report) => report(/\/ListNumbering \/\w+/.test(head), 'lista utan ListNumbering'),
  LI: ({ kids }, report) => report(kids.map((kid) => kid.role).join() === 'Lbl,LBody', 'listpost utan Lbl och LBody'),
  Figure: ({ head }, report) => {
    report(alternativeText(head).trim() !== '', 'figur utan alternativtext');
    report(/\/Placement \/Block \/BBox \[[\d.]+ [\d.]+ [\d.]+ [\d.]+\]/.test(head), 'figur utan BBox');
  },
  Span: ({ head }, report) => report(/\/ActualText <FEFF[0-9A-F]+>/.test(head), 'avdelat ord utan ActualText'),
  Table: ({ kids }, report) => checkTable(kids, report),
};

/** Looks at every element of the tag tree: `elements` are all of them, in reading order. */
export function checkStructure(elements: readonly Element[], report: Report): void {
  for (const element of elements) {
    const { role, kids } = element;
    const allowed = allowedKids[role];
    report(allowed !== undefined, `okänd roll ${role}`);
    for (const kid of kids) report(allowed?.includes(kid.role) ?? false, `${kid.role} får inte stå i ${role}`);
    checkByRole[role]?.(element, report);
  }
  checkHeadings(elements, report);
}

function checkTable(parts: readonly Element[], report: Report): void {
  const rows = parts.flatMap((part) => (part.role === 'Caption' ? [] : part.kids));
  const widths = new Set(rows.map((row) => row.kids.length));
  report(widths.size === 1 && !widths.has(0), 'tabellraderna har olika många celler');
  report(parts[0]?.role === 'Caption' && parts[1]?.role === 'THead', 'tabell utan rubrik och huvud');
}
