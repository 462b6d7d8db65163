/**
 * Vägval: the document when the answer is another form than a partnership. A good result with its own reasons and next
 * steps. First version: the parties' choice, why, the forms that may fit, and what happens next.
 */
import { draftStamp, limitsLine, reviewLine } from '#steps/about.ts';
import { answerOf, textOf } from '#steps/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case-file.ts';
import { reasonTexts } from '#steps/law/texts.ts';
import { type AlternativeText, alternativeTexts, fitTexts, levelTexts } from '#steps/law/texts-result.ts';
import type { Alternative, Assessment, PartAssessment } from '#steps/law/types.ts';
import type { AgreementInput } from './agreement-input.ts';
import { marksOf } from './cover.ts';
import type { Block, Document, Run } from './document.ts';

export interface RouteInput {
  readonly c: CaseFile;
  readonly assessment: Assessment;
  readonly input: AgreementInput;
  readonly today: string;
}

const choiceWords: Readonly<Record<string, string>> = {
  foreningsbidrag: 'Föreningsbidrag',
  upphandling: 'Upphandling',
  annat: 'En annan form',
};

const run = (text: string): readonly Run[] => [{ text }];
const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, runs: run(text) });
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: run(text) });
const bullets = (texts: readonly string[]): readonly Block[] =>
  texts.length === 0 ? [] : [{ kind: 'list', style: 'bullets', items: texts.map((text) => ({ runs: run(text) })) }];
const gap = (what: string, ref: string, page: string): Run => ({
  text: `[Saknas: ${what} – sida ${page}]`,
  mark: 'gap',
  ref,
  page,
});

function partName(c: CaseFile, partId: string, title: string): string {
  const name = rowsOf(c, 'parts').find((row) => row.id === partId)?.fields['name']?.value;
  return typeof name === 'string' && name !== '' ? name : title;
}

function choiceBlocks(c: CaseFile): readonly Block[] {
  const choice = answerOf(c, 'formChoice');
  const chosen = typeof choice === 'string' ? choiceWords[choice] : undefined;
  const reasons = textOf(c, 'formReasons');
  return [
    heading('Vårt val'),
    chosen === undefined
      ? paragraph('Parterna har inte valt en annan form än. Svaren visar att ett partnerskap inte passar.')
      : paragraph(`Parterna har valt en annan form än partnerskap: ${chosen.toLowerCase()}.`),
    heading('Skälen', 3),
    {
      kind: 'paragraph',
      runs: reasons === undefined ? [gap('skälen för valet', 'R14', '2.16')] : run(reasons),
      trace: { answers: [{ ref: 'R14', path: 'formReasons', page: '2.16' }], rules: [], sources: [] },
    },
  ];
}

/** Reasons that decided the level of a part, each once. */
function decidingReasons(part: PartAssessment): readonly string[] {
  const fired = part.fired.filter((effect) => part.decidingRules.includes(effect.ruleId));
  return [...new Set(fired.flatMap((effect) => reasonTexts[effect.textId]?.finding ?? []))];
}

const alternatives: Readonly<Record<string, AlternativeText>> = alternativeTexts;

function alternativeRow(alternative: Alternative): readonly (readonly Run[])[] {
  const text = alternatives[alternative.id];
  return [
    run(text?.name ?? alternative.id),
    run(fitTexts[alternative.fit]),
    run(text?.fits ?? ''),
    run(text?.law ?? ''),
  ];
}

function partBlocks(c: CaseFile, part: PartAssessment, title: string): readonly Block[] {
  const level = part.level ?? 0;
  return [
    heading(`Bedömningen: ${partName(c, part.partId, title)}`),
    paragraph(`${levelTexts[level].label}. ${levelTexts[level].meaning}`),
    ...bullets(decidingReasons(part)),
    ...(part.alternatives.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Former att gå vidare med',
            columns: [
              { header: 'Form', width: 1.2 },
              { header: 'För er', width: 0.7 },
              { header: 'Passar när', width: 2 },
              { header: 'Regler', width: 1.2 },
            ],
            rowHeaders: true,
            rows: part.alternatives.map(alternativeRow),
          },
        ]),
  ];
}

const nextSteps: Readonly<Record<string, readonly string[]>> = {
  foreningsbidrag: [
    'Organisationen läser kommunens regler för föreningsbidrag och söker enligt dem.',
    'Kommunen skriver beslutet så att pengarna är knutna till ett ändamål, inte till ett utförande.',
    'Följ upp vad pengarna har gått till. Kräv inte prestationer i gengäld.',
  ],
  upphandling: [
    'Kommunens inköp bedömer vilket slags köp det är och vilka regler som gäller för beloppet.',
    'Organisationen får lämna anbud på samma villkor som andra.',
    'Det som parterna har tagit fram tillsammans kan påverka konkurrensen. Fråga inköp hur det ska hanteras.',
  ],
  annat: ['Parterna skriver ner vilken form de har valt och vem som tar nästa steg.'],
};

function nextBlocks(c: CaseFile): readonly Block[] {
  const choice = answerOf(c, 'formChoice');
  const steps = nextSteps[typeof choice === 'string' ? choice : 'upphandling'] ?? nextSteps['annat'] ?? [];
  const ifNo = textOf(c, 'ifNo');
  return [
    heading('Nästa steg'),
    ...bullets(steps),
    ...(ifNo === undefined ? [] : [heading('Så har vi sagt att vi gör vid ett nej', 3), paragraph(ifNo)]),
    paragraph('Spara det här dokumentet hos båda parter. Kommunen diarieför det.'),
    paragraph(`${limitsLine} ${reviewLine}.`),
  ];
}

/** The document vägval. */
export function route({ c, assessment, input, today }: RouteInput): Document {
  const title = textOf(c, 'partnership.name') ?? 'Vägval';
  return {
    kind: 'route',
    language: 'sv-SE',
    title,
    subtitle: 'Vägval: en annan form än partnerskap',
    parties: input.fields.parties.map((party) => ({
      name: party.name ?? (party.side === 'public' ? 'Kommunen' : 'Organisationen'),
      side: party.side,
    })),
    stamp: draftStamp,
    marks: marksOf(input.edition),
    facts: [],
    footer: input.footer,
    date: today,
    blocks: [...choiceBlocks(c), ...assessment.parts.flatMap((part) => partBlocks(c, part, title)), ...nextBlocks(c)],
  };
}
