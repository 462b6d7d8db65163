import { ExternalHyperlink, type ParagraphChild, TextRun, UnderlineType } from 'docx';
import type { LabelledRun } from '#templates/tree/labels.ts';
import { runText, safeHref } from '../words.ts';

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

/** Runs as Word text. Links are real links when their address is allowed, otherwise plain text. */
export function inlines(runs: readonly LabelledRun[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const href = safeHref(run);
    const children = linesOf(runText(run)).map(
      (text, index) => new TextRun({ text, ...look(run), ...(index > 0 ? { break: 1 } : {}) }),
    );
    return href === undefined ? children : [new ExternalHyperlink({ link: href, children })];
  });
}
