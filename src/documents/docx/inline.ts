import { ExternalHyperlink, type ParagraphChild, TextRun, UnderlineType } from 'docx';
import type { LabelledRun } from '#templates/tree/labels.ts';
import { runText, safeHref } from '../words.ts';
import { numberField, type References } from './references.ts';

/** A text without characters that XML cannot hold, cut at line breaks. */
function linesOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]|\p{Cs}/gu, '')
    .split('\n');
}

function look(run: LabelledRun): {
  bold?: true;
  style?: string;
  color?: string;
  underline?: { type: 'dash' | 'single' };
} {
  if (run.mark === 'gap') return { style: 'Lucka' };
  if (run.mark === 'strong') return { bold: true };
  if (run.mark === 'muted') return { color: '333333' };
  if (safeHref(run) !== undefined) return { underline: { type: UnderlineType.SINGLE } };
  return {};
}

const nowhere: References = { targets: new Set(), annexes: new Set() };

/** Runs as Word text. Links are real links when their address is allowed, otherwise plain text; references are fields. */
export function inlines(runs: readonly LabelledRun[], references: References = nowhere): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.to !== undefined) {
      const lead = run.text === '' ? [] : [new TextRun({ text: run.text, ...look(run) })];
      return [...lead, numberField(run.to, run.label, references)];
    }
    const href = safeHref(run);
    const children = linesOf(runText(run)).map(
      (text, index) => new TextRun({ text, ...look(run), ...(index > 0 ? { break: 1 } : {}) }),
    );
    return href === undefined ? children : [new ExternalHyperlink({ link: href, children })];
  });
}
