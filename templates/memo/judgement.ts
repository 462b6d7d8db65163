/** "Förvaltningens bedömning": the official's own text, or what follows from the answers until it is written; and the lawyer's. */
import type { Level } from '#steps/catalogue/step.ts';
import { type JudgementPoint, judgementOf } from '#steps/proposals/judgement.ts';
import { longDate } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import { type Party, partiesOf, standingParts, textOf } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { h2, led } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean, sentences } from '#templates/tree/swedish.ts';
import { nameOf } from './names.ts';
import { asPhrase, inOne, traceOf } from './own.ts';

/** "Marknaden. Två företag …" → a paragraph with the first words as its label. */
function withLead(line: string): Block {
  const [, lead, rest] = /^([\p{Lu}][^.!?]{2,40}\.) (.+)$/u.exec(line) ?? [];
  const short = lead !== undefined && lead.split(' ').length <= 3;
  return short && rest !== undefined ? led(lead, sentences(rest)) : { kind: 'paragraph', runs: plain(sentences(line)) };
}

function pointBlock({ lead, text, key, wanted }: JudgementPoint): Block {
  return led(`${lead}.`, text === '' ? [gap(ask(wanted, key))] : text);
}

/** One paragraph a point; the two short ones at the end share theirs. */
function pointBlocks(points: readonly JudgementPoint[]): readonly Block[] {
  const [market, power, aid, mutual, ...rest] = points.slice(1).map((point) => [pointBlock(point)]);
  const first = points.slice(0, 1).map(pointBlock);
  return [...first, ...(market ?? []), ...(power ?? []), ...(aid ?? []), ...inOne(mutual ?? [], ...rest)];
}

function own({ c, input: { fields } }: DocumentInput): readonly Block[] {
  const written = fields.value('memo.judgement');
  if (written) {
    const trace = traceOf(written);
    return textOf(written)
      .split(/\n+/u)
      .map(clean)
      .filter((line) => line !== '')
      .map((line) => ({ ...withLead(line), trace }) as Block);
  }
  const parts = standingParts(fields).map(({ id }) => id);
  return [
    {
      kind: 'paragraph',
      runs: [
        gap(ask('förvaltningens egen bedömning', 'memo.judgement')),
        { text: ' Till dess står här meningar som följer av parternas svar.' },
      ],
    },
    ...pointBlocks(judgementOf(c, parts)),
  ];
}

const endings: Readonly<Record<string, string>> = {
  kan_ga_vidare: 'Slutsatsen är att ärendet kan gå vidare.',
  ga_inte_vidare: 'Slutsatsen är att ärendet inte bör gå vidare.',
  pagar: 'Bedömningen pågår.',
};

/** "av kommunjurist den 12 mars 2027 (dnr ÖVN 2027:1)", as far as it is written. */
function madeBy({ every }: DocumentInput, party: string): string {
  const by = asPhrase(textOf(every.value('legalAssessment.by', { party })));
  const day = textOf(every.value('legalAssessment.date', { party }));
  const number = asPhrase(textOf(every.value('legalAssessment.caseNumber', { party })));
  return [
    ...(by === '' ? [] : [`av ${by}`]),
    ...(day === '' ? [] : [`den ${longDate(day)}`]),
    ...(number === '' ? [] : [`(dnr ${number})`]),
  ].join(' ');
}

function assessedBy(all: DocumentInput, party: Party): readonly Run[] {
  const concluded = all.every.value('legalAssessment.conclusion', { party: party.id });
  if (!concluded) return [gap(ask('den rättsliga bedömningens slutsats', 'legalAssessment.conclusion'))];
  const said = textOf(concluded);
  const made = said === 'pagar' ? '' : madeBy(all, party.id);
  const ending = (Object.hasOwn(endings, said) ? endings[said] : '') ?? '';
  return plain(made === '' ? ending : `Bedömningen är gjord ${made}. ${ending}`);
}

/** Who has assessed, when, and the conclusion that is recorded. */
function conclusions(all: DocumentInput): readonly Run[] {
  const publics = partiesOf(all.every, 'public');
  return publics.flatMap((party, index) => [
    ...plain(`${index > 0 ? ' ' : ''}${publics.length > 1 ? `${nameOf(all.every, party)}: ` : ''}`),
    ...assessedBy(all, party),
  ]);
}

const results: Readonly<Record<Level, string>> = {
  0: 'Svar saknas för att pröva färdigt.',
  1: 'Svaren gav inga varningssignaler.',
  2: 'Svaren gav varningssignaler, som står i bedömningen för jurist.',
  3: 'Enligt reglerna behöver en jurist läsa ärendet före beslutet.',
  4: 'Enligt reglerna passar ett partnerskap inte för minst en del.',
};

/** That the answers were tried against the rules, of which day, and what came of it. The tool assesses nothing. */
export function triedAgainstRules({ assessment, every, input }: DocumentInput): string {
  const levels = assessment.parts.flatMap(({ level }) => (level === null ? [] : [level]));
  const heaviest = levels.includes(0) ? 0 : levels.reduce<Level>((most, level) => (level > most ? level : most), 0);
  const rules = `reglerna i IOP-verkstaden per ${longDate(input.rulesDate)}, som inte är granskade av jurist`;
  return ours(every, `Parternas svar är också prövade mot ${rules}. ${results[heaviest]}`);
}

export function judgement(all: DocumentInput): readonly Block[] {
  return [
    h2('Förvaltningens bedömning'),
    ...own(all),
    led('Rättslig bedömning.', [...conclusions(all), { text: ` ${triedAgainstRules(all)}` }]),
  ];
}
