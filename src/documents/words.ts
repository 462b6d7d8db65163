import type { Document, Run, Side } from '#templates/tree/document.ts';
import { gapText } from '#templates/tree/gap-words.ts';
import type { LabelledDocument, LabelledRun } from '#templates/tree/labels.ts';

/** The few words that the renderers add themselves. Everything else comes from the tree. */
export const words = {
  page: (number: number, total: number) => `Sida ${number} av ${total}`,
  placeAndDate: 'Ort och datum',
  signature: 'Underskrift',
  printedName: 'Namnförtydligande',
  title: 'Titel',
  link: (href: string) => `Länk: ${href.replace(/^mailto:/, 'e-post till ')}`,
  ownWording: 'Egen formulering',
  caseFile: 'Arbetsfil från IOP-verkstaden. Öppna den i verktyget för att arbeta vidare.',
  tool: 'IOP-verkstaden',
  /** What a link inside the document is for, to those who do not see where it stands. */
  goTo: (target: string) => `Gå till ${target}`,
  showTrace: (number: string | undefined) => (number === undefined ? 'Visa spår' : `Visa spår för ${number}`),
} as const;

const gapShape = /^\[.*\]$/s;

/** Text of a run as every output shows it: a gap in brackets with the question that fills it, a reference with its number. */
export function runText(run: LabelledRun): string {
  if (run.to !== undefined) return run.text + run.label;
  if (run.mark !== 'gap' || gapShape.test(run.text)) return run.text;
  return gapText(run.text, run.ref ?? '');
}

/** The address of a link run when it may be followed; only `https:` and `mailto:` pass, anything else is plain text. */
export function safeHref(run: Run): string | undefined {
  const href = run.href;
  if (href === undefined || !/^(https:\/\/|mailto:)[^\s<>"\\^`{|}]+$/i.test(href)) return undefined;
  return href;
}

/** Documents that open with a whole cover page; the others start with a head on the first page. */
export function hasCover(document: Document): boolean {
  return ['everything', 'example'].includes(document.kind);
}

/** True when paragraphs carry clause numbers, so that text hangs beside a number column. */
export function isNumbered(document: LabelledDocument): boolean {
  return document.blocks.some((block) => (block.kind === 'paragraph' || block.kind === 'heading') && block.label);
}

export type Shape = 'square' | 'circle' | 'joint';

/** The party's shape: kommun square, idéburen circle, gemensamt both. */
export function shapeOf(side: Side): Shape {
  return side === 'public' ? 'square' : side === 'org' ? 'circle' : 'joint';
}
