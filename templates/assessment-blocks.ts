/** The legal result of each part in words: level, what decided it, signals with reasons and sources, other forms. */
import { inWords, longDate } from '#steps/format.ts';
import { questionOfKey } from '#steps/index.ts';
import { reasonTexts } from '#steps/law/texts.ts';
import { alternativeNotes, alternativeTexts, deciderTexts, fitTexts, levelTexts } from '#steps/law/texts-result.ts';
import type { Alternative, Assessment, EffectKind, Fired, PartAssessment } from '#steps/law/types.ts';
import { sourceOf } from '#steps/sources.ts';
import type { Block, Run, Trace } from './document.ts';
import { plain } from './runs.ts';

type Table = Extract<Block, { kind: 'table' }>;

const heading = (level: 2 | 3, text: string, id?: string): Block => ({
  kind: 'heading',
  level,
  runs: plain(text),
  ...(id === undefined ? {} : { id }),
});
const paragraph = (text: string, trace?: Trace): Block => ({
  kind: 'paragraph',
  runs: plain(text),
  ...(trace ? { trace } : {}),
});

/** Effects that a reader must see, the gravest first. */
const grave: readonly EffectKind[] = [
  'stop',
  'stop-leg',
  'stop-aid',
  'stop-sign',
  'stop-doc',
  'stop-text',
  'lawyer',
  'warn',
  'duty',
];
const effectWords: Partial<Readonly<Record<EffectKind, string>>> = {
  stop: 'Stoppar formen',
  'stop-leg': 'Stoppar ett skäl',
  'stop-aid': 'Stoppar en väg för stödet',
  'stop-sign': 'Stoppar underskriften',
  'stop-doc': 'Kräver skilda avtal',
  'stop-text': 'Stoppar en text',
  lawyer: 'Fråga jurist',
  warn: 'Varningssignal',
  duty: 'Krav',
};

function traceOf(fired: Fired): Trace {
  return {
    answers: fired.answers.flatMap(({ key, path }) => {
      const question = questionOfKey(key);
      return path === '' || !question ? [] : [{ ref: question.ref, path, page: question.page }];
    }),
    rules: [fired.ruleId],
    sources: fired.sources.map((id) => sourceOf(id).title),
  };
}

/** The reason of one signal, what to do unless it has been said already, and where the rule comes from. */
function signalBlocks(fired: Fired, said: Set<string>): readonly Block[] {
  const text = Object.hasOwn(reasonTexts, fired.textId) ? reasonTexts[fired.textId] : undefined;
  if (!text) return [];
  const isNew = !said.has(text.action);
  said.add(text.action);
  const lead: Run = { text: `${effectWords[fired.effect] ?? 'Att veta'} (${fired.ruleId}). `, mark: 'strong' };
  const sources = fired.sources.map((id) => sourceOf(id).title);
  return [
    { kind: 'paragraph', runs: [lead, { text: text.finding }], trace: traceOf(fired), keepWithNext: true },
    ...(isNew ? [paragraph(text.action)] : []),
    ...(sources.length > 0
      ? [{ kind: 'paragraph', runs: [{ text: `Källa: ${inWords(sources)}.`, mark: 'muted' }] } as const]
      : []),
  ];
}

function signals(part: PartAssessment, effects: readonly EffectKind[] = grave): readonly Block[] {
  const seen = new Set<string>();
  const said = new Set<string>();
  return effects.flatMap((effect) =>
    part.fired
      .filter((fired) => fired.effect === effect && !seen.has(fired.textId) && seen.add(fired.textId))
      .flatMap((fired) => signalBlocks(fired, said)),
  );
}

/** Other forms that the answers point to. Empty when none does. */
function alternatives(part: PartAssessment): readonly Block[] {
  if (part.alternatives.length === 0) return [];
  const table: Table = {
    kind: 'table',
    caption: 'Andra former',
    columns: [
      { header: 'Form', width: 1.4 },
      { header: 'Läge', width: 0.6 },
      { header: 'Passar när', width: 2 },
      { header: 'Passar inte när', width: 1.6 },
      { header: 'Lagrum', width: 1.2 },
    ],
    rowHeaders: true,
    rows: part.alternatives.flatMap(alternativeRow),
  };
  const known = new Map<string, string>(Object.entries(alternativeNotes));
  const notes = [...new Set(part.alternatives.flatMap((one) => one.notes))].flatMap((id) => known.get(id) ?? []);
  return [
    table,
    ...(notes.length > 0
      ? [{ kind: 'list', style: 'bullets', items: notes.map((note) => ({ runs: plain(note) })) } as const]
      : []),
  ];
}

function alternativeRow(alternative: Alternative): readonly (readonly (readonly Run[])[])[] {
  const text = new Map(Object.entries(alternativeTexts)).get(alternative.id);
  if (!text) return [];
  return [[plain(text.name), plain(fitTexts[alternative.fit]), plain(text.fits), plain(text.fitsNot), plain(text.law)]];
}

/** "Preliminär …" before anything that rests on one party's answers (README 17). */
export function preliminaryNote(assessment: Assessment): readonly Block[] {
  if (!assessment.preliminary) return [];
  return [
    {
      kind: 'callout',
      tone: 'notice',
      title: 'Preliminär',
      blocks: [paragraph('Resultatet bygger bara på den ena partens svar.')],
    },
  ];
}

/** One part: its level in words, what decided it, its signals and other forms. A published example has no level. */
export function partBlocks(part: PartAssessment, name: string, several: boolean): readonly Block[] {
  const level = part.level === null ? undefined : levelTexts[part.level];
  return [
    heading(2, several ? `Delen ”${name}”` : 'Resultat', `del-${part.partId}`),
    ...(level
      ? [
          { kind: 'paragraph', runs: [{ text: `${level.label}. `, mark: 'strong' }, { text: level.meaning }] } as const,
          paragraph(deciderTexts[part.decidedBy]),
        ]
      : [paragraph('Exemplet visar signaler men aldrig någon nivå.')]),
    ...withHeading('Signaler och krav', signals(part)),
    ...withHeading('Former som kan passa i stället', alternatives(part)),
  ];
}

function withHeading(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? [heading(3, text), ...blocks] : [];
}

/** The closing words of every document about the law. */
export function rulesNote(rulesDate: string): Block {
  return {
    kind: 'callout',
    tone: 'notice',
    title: 'Om bedömningen',
    blocks: [
      paragraph(
        `Verktyget ger underlag. En människa gör bedömningen i varje enskilt fall. Regler och källor per ${longDate(rulesDate)}, inte granskade av jurist.`,
      ),
    ],
  };
}
