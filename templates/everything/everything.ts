/**
 * Underlaget: every question with every answer that both sides may see, the reasons given, what is not known
 * yet, and why some questions were not asked. For the file, for reviewers, and for whoever takes over.
 */

import { lanesOf, pathOf } from '#steps/case/answers.ts';
import type { Entry } from '#steps/case/case-file.ts';
import { isPrinted } from '#steps/case/shown.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { type StageId, stageIds } from '#steps/catalogue/step.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import type { AnswerLine } from '#steps/walk/answer-lines.ts';
import type { QuestionSummary } from '#steps/walk/summary.ts';
import { changedBlocks, notAskedTable } from '#templates/everything/log.ts';
import { ours } from '#templates/fields/form.ts';
import { type CaseSummaries, sortedSummaries } from '#templates/kinds/case-summaries.ts';
import { frame } from '#templates/kinds/frame.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { questionText } from '#templates/kinds/words.ts';
import { packageSection } from '#templates/package/section.ts';
import type { Block, Document, Run } from '#templates/tree/document.ts';
import { contents, h2, h3, muted, text, under } from '#templates/tree/prose.ts';
import { plain } from '#templates/tree/runs.ts';
import { clean } from '#templates/tree/swedish.ts';
import { chains } from './assessed.ts';
import { mutuality } from './mutuality.ts';
import { underlag } from './underlag.ts';

const states: Readonly<Record<string, string>> = {
  open: 'Inte besvarat än.',
  waiting: 'Väntar på den andra parten, eller på att ni visar svaren för varandra.',
  disagree: 'Parterna har svarat olika.',
  unknown: 'Vet inte än.',
};

const dayWords = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/u.test(day) ? longDate(day) : day);

function unknownWords({ unknown }: QuestionSummary): string {
  if (!unknown) return '';
  const who = unknown.who === '' ? 'Ingen är utsedd att ta reda på det' : `${unknown.who} tar reda på det`;
  return unknown.when === '' ? `Vet inte än. ${who}.` : `Vet inte än. ${who}, senast ${dayWords(unknown.when)}.`;
}

/** "Vad vet ni?" → "Vad vet ni"; a label that ends with the answer itself loses that part. */
function labelOf({ label, text: words }: AnswerLine): string {
  const tail = label.lastIndexOf(`, ${words}`);
  return (tail > 0 ? label.slice(0, tail) : label).replace(/[.?!:]+$/u, '');
}

function valueRuns(line: AnswerLine): readonly Run[] {
  const label = labelOf(line);
  const lead: readonly Run[] = label === '' ? [] : [{ text: `${label}: `, mark: 'muted' }];
  const source: readonly Run[] = line.source === undefined ? [] : [{ text: ` Källa: ${line.source}`, mark: 'muted' }];
  return [...lead, ...plain(clean(line.text)), ...source];
}

/** Long answers keep their own paragraphs, the voice before the first. */
function oneAnswer(who: string, line: AnswerLine): readonly Block[] {
  const pieces = line.text
    .split(/\n+/u)
    .map(clean)
    .filter((piece) => piece !== '');
  const opening: readonly Run[] = who === '' ? [] : [{ text: `${who}: `, mark: 'muted' }];
  if (pieces.length < 2) return [{ kind: 'paragraph', runs: [...opening, ...valueRuns(line)] }];
  return pieces.map((piece, index) => ({
    kind: 'paragraph',
    runs: [...(index === 0 ? opening : []), ...plain(piece)],
  }));
}

/** What one voice has answered: one paragraph, or a list when the question has several fields or rows. */
function voiceBlocks(lines: readonly AnswerLine[], several: boolean): readonly Block[] {
  const [first] = lines;
  if (!first) return [];
  const mark = first.assumption ? ' (antagande av den andra parten)' : '';
  const who = several || mark !== '' ? `${first.voiceName}${mark}` : '';
  if (lines.length === 1) return oneAnswer(who, first);
  return [
    ...(who === ''
      ? []
      : [{ kind: 'paragraph', runs: [{ text: `${who}:`, mark: 'muted' }], keepWithNext: true } as const]),
    { kind: 'list', style: 'bullets', items: lines.map((line) => ({ runs: valueRuns(line) })) },
  ];
}

function byVoice(lines: readonly AnswerLine[]): readonly (readonly AnswerLine[])[] {
  const groups = new Map<string, AnswerLine[]>();
  for (const line of lines) {
    const key = `${line.voice} ${line.assumption}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

/** The lanes may be printed: the answer was not given apart, or has been shown, or stays with who writes alone. */
const isOpen = ({ c }: DocumentInput, { question, ref, scopeId }: QuestionSummary): boolean =>
  (question.who !== 'apart' && question.who !== 'apart-joint') || isPrinted(c, ref, scopeId);

/** Reasons given for the answer, in the lanes that may be seen. */
function motivations(all: DocumentInput, summary: QuestionSummary): readonly Block[] {
  const { c } = all;
  const { ref, scopeId } = summary;
  const open = isOpen(all, summary);
  const lanes = new Map<string, Entry>(
    [undefined, scopeId].flatMap((id) => Object.entries(lanesOf(c.notes, pathOf(`motivation:${ref}`, id)))),
  );
  return [...lanes]
    .filter(
      ([voice, entry]) => (open || voice === 'joint') && typeof entry.value === 'string' && entry.value.trim() !== '',
    )
    .map(
      ([voice, entry]): Block => ({
        kind: 'paragraph',
        runs: [{ text: `Motivering, ${voiceName(c, voice)}: `, mark: 'muted' }, ...plain(clean(String(entry.value)))],
      }),
    );
}

function questionBlocks(all: DocumentInput, summary: QuestionSummary): readonly Block[] {
  const published = all.c.kind === 'published';
  const lines = summary.lines.filter(({ voice }) => voice === 'joint' || isOpen(all, summary));
  const several = new Set(lines.map((line) => line.voice)).size > 1 || all.c.voices === 'both';
  const scope = summary.scopeName === undefined ? '' : ` – ${summary.scopeName}`;
  const head: Block = {
    kind: 'paragraph',
    runs: [
      { text: `${summary.ref} `, mark: 'muted' },
      { text: `${questionText(all.words, summary.ref)}${scope}`, mark: 'strong' },
    ],
    keepWithNext: true,
  };
  const note = unknownWords(summary);
  const state = lines.length > 0 && summary.state !== 'disagree' ? '' : (states[summary.state] ?? '');
  const said = byVoice(lines).flatMap((some) => voiceBlocks(some, several));
  const closing = note !== '' ? note : published && lines.length === 0 ? 'Uppgift saknas.' : state;
  return [head, ...said, ...motivations(all, summary), ...(closing === '' ? [] : [muted(closing)])];
}

function pageBlocks(all: DocumentInput, page: string, rows: readonly QuestionSummary[]): readonly Block[] {
  const title = all.words.pages[page]?.title;
  return [h3(title ?? `Sida ${page} i verktyget`), ...rows.flatMap((row) => questionBlocks(all, row))];
}

function stageBlocks(all: DocumentInput, stage: StageId, summaries: CaseSummaries): readonly Block[] {
  const published = all.c.kind === 'published';
  const asked = summaries.asked.filter(
    (summary) => summary.stage === stage && (!published || summary.lines.length > 0),
  );
  const pages = [...new Set(asked.map((summary) => summary.page))];
  const { number, title } = stageTitles[stage];
  return under(
    h2(/^\d$/u.test(number) ? `Steg ${number}: ${title}` : `${number}: ${title}`, `steg-${stage}`),
    pages.flatMap((page) =>
      pageBlocks(
        all,
        page,
        asked.filter((summary) => summary.page === page),
      ),
    ),
  );
}

export function everything(all: DocumentInput): Document {
  const summaries = sortedSummaries(all);
  const published = all.c.kind === 'published';
  const hidden = summaries.asked.filter((summary) => summary.state === 'waiting').length;
  return frame(all, {
    kind: 'everything',
    subtitle: published ? 'Publicerade uppgifter, fråga för fråga' : 'Underlaget: alla svar, bilder och skäl',
    blocks: [
      text(
        published
          ? 'Här står det som har publicerats, med källa. Uppgifter som saknas är inte ett nej.'
          : 'Här står varje fråga som har ställts, med alla svar och motiveringar. Inga svar är ändrade eller sammanfattade.',
      ),
      ...(hidden > 0
        ? [muted('Svar som parterna skriver var för sig visas först när båda har visat dem för varandra.')]
        : []),
      contents,
      ...stageIds.flatMap((stage) => stageBlocks(all, stage, summaries)),
      ...(published
        ? []
        : [
            ...mutuality(all),
            ...chains(all),
            ...packageSection(all),
            ...under(h2('Frågor som inte har ställts, och varför'), notAskedTable(all, summaries.notAsked)),
            h2(ours(all.every, 'Svar som har ändrats efter bedömningen')),
            ...changedBlocks(all),
            ...underlag(all),
          ]),
    ],
  });
}
