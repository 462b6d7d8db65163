/** The chain, the legs, state aid, dated values and other forms of a part, as tables. */

import type { Assessment, PartAssessment } from '#steps/law/result.ts';
import { limitSentence } from '#steps/law/texts/reader-texts.ts';
import {
  type AlternativeText,
  aidRouteTexts,
  alternativeNotes,
  alternativeTexts,
  fitTexts,
  keyNames,
  legTexts,
  linkStateTexts,
  linkTexts,
  valueStateTexts,
  whoCanAnswer,
} from '#steps/law/texts/result.ts';
import type { LinkId } from '#steps/law/types.ts';
import { valueOn } from '#steps/law/values/dated-values.ts';
import { groupDigits, inWords, longDate, nbsp } from '#steps/swedish/format.ts';
import type { DocumentWords } from '#templates/kinds/words.ts';
import type { Block } from '#templates/tree/document.ts';
import { bullets, rowsTable, text, type Words } from '#templates/tree/prose.ts';
import { lowerFirst } from '#templates/tree/swedish.ts';
import { usedAnswerWords } from './law-words.ts';
import type { Say } from './say.ts';

const links: readonly LinkId[] = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'];

/** E1–E7: all must hold for a purchase. Each with the answers that were given, and never with a reason of our own. */
export function chainTable(part: PartAssessment, say: Say, words: DocumentWords): readonly Block[] {
  const broken = links.filter((id) => part.links[id] === 'no');
  const unclear = links.filter((id) => part.links[id] === 'unclear');
  const rows = links.map((id): readonly Words[] => {
    const answers = (part.linkAnswers[id] ?? []).filter((used) => used.path !== '');
    const behind = answers.map((used) => usedAnswerWords(words, used)).join('; ');
    return [id, say(linkTexts[id].question), linkStateTexts[part.links[id]], say(behind === '' ? '–' : behind)];
  });
  const summary =
    broken.length > 0
      ? `Här brister ${inWords(broken)} tydligt.`
      : unclear.length > 0
        ? `Ingen länk brister tydligt. ${inWords(unclear)} är oklara.`.replace(
            /^(.*)\. (E\d) är oklara\.$/u,
            '$1. $2 är oklar.',
          )
        : 'Ingen länk brister.';
  return [
    text(`Ett upphandlingskontrakt kräver att alla sju länkar håller. ${summary}`),
    ...rowsTable(
      'Kedjan: när är det ett köp?',
      [
        { header: 'Länk', width: 0.5 },
        { header: 'Fråga', width: 2 },
        { header: 'Svar', width: 0.7 },
        { header: 'Vad svaret bygger på', width: 2.4 },
      ],
      rows,
    ),
  ];
}

/** Which reasons carry that it is not a purchase, what the parties claim, and what would break it. */
export function legBlocks(part: PartAssessment, say: Say): readonly Block[] {
  const carried = part.legs.filter((leg) => leg !== 'E');
  const direct = part.legs.includes('E')
    ? [text(say('Skulle det ändå vara ett köp får kommunen köpa direkt, med dokumentation. Det är inget partnerskap.'))]
    : [];
  if (carried.length === 0)
    return [
      text(
        part.claimedLeg === null
          ? 'Svaren stöder inget av skälen (benen), och parterna har inte angett något.'
          : `Parterna anger skälet ”${legTexts[part.claimedLeg].name}”. Svaren stöder det inte.`,
      ),
      ...direct,
    ];
  const rows = carried.map((leg): readonly Words[] => [
    legTexts[leg].name,
    say(legTexts[leg].note),
    say(legTexts[leg].breaks),
    legTexts[leg].certainty,
  ]);
  const claimed =
    part.claimedLeg === null
      ? 'Parterna har inte angett vilket skäl de står på.'
      : `Parterna står på skälet ”${legTexts[part.claimedLeg].name}”.`;
  const mismatch = part.legMismatch ? ' Svaren stöder ett annat skäl än det som parterna anger.' : '';
  return [
    text(`${claimed}${mismatch}`),
    ...rowsTable(
      'Skälen (benen) som svaren stöder',
      [
        { header: 'Skäl', width: 1.2 },
        { header: 'Innebär', width: 2 },
        { header: 'Faller om', width: 1.8 },
        { header: 'Hur säkert', width: 0.8 },
      ],
      rows,
    ),
    ...direct,
  ];
}

export const aidSentence = (part: PartAssessment): string => aidRouteTexts[part.aidRoute];

const kronor = (sum: number): string => `${groupDigits(sum)}${nbsp}kr`;

function limitWords(id: string, today: string): readonly [value: string, note: string] {
  const { state, entry, recheck } = valueOn(id, today);
  if (!entry || state === 'missing') return ['saknas', valueStateTexts.missing];
  const euro = entry.eur === undefined ? [] : [`${groupDigits(entry.eur)}${nbsp}euro`];
  const sek = entry.sek === undefined || state === 'partly' ? [] : [kronor(entry.sek)];
  const note = state === 'partly' ? valueStateTexts.partly : recheck ? valueStateTexts.recheck : '';
  return [[...sek, ...euro].join(' / '), `${note} Källa: ${entry.source}.`.trim()];
}

/** Dated values that the assessment leans on, with date and source, never a guess. */
export function valuesTable(part: PartAssessment, assessment: Assessment, say: Say): readonly Block[] {
  const ids: readonly (readonly [string, string])[] = [
    ['Gräns för direktupphandling för tjänsten', part.directLimitId],
    ['Gräns för dokumentation', 'lou.dokumentationsplikt'],
    ['Tak för stöd av mindre betydelse, tre år', 'deminimis.allman'],
  ];
  const limit = assessment.lawyerLimit;
  const rows: readonly (readonly Words[])[] = [
    [
      'Samlat värde enligt svaren',
      part.value === undefined ? 'inte uträknat' : kronor(part.value),
      'Svar A28, räknat från O1, A6 och A8.',
    ],
    ['Gräns från vilken en jurist alltid läser', kronor(limit.sek), say(limitSentence(limit))],
    ...ids.map(([name, id]): readonly Words[] => [name, ...limitWords(id, assessment.date)]),
  ];
  return rowsTable(
    `Belopp och gränser per ${longDate(assessment.date)}`,
    [
      { header: 'Vad', width: 1.6 },
      { header: 'Värde', width: 1.2 },
      { header: 'Källa och läge', width: 2 },
    ],
    rows,
  );
}

const alternativeOf = (id: string): AlternativeText | undefined =>
  new Map<string, AlternativeText>(Object.entries(alternativeTexts)).get(id);

/** Other forms that the answers point to, with what to mind. Empty when none does. `short` has neither law nor notes. */
export function formsTable(part: PartAssessment, say: Say, short = false): readonly Block[] {
  const rows = part.alternatives.flatMap((alternative): readonly (readonly Words[])[] => {
    const words = alternativeOf(alternative.id);
    if (!words) return [];
    const because = alternative.because.map((key) => lowerFirst(keyNames[key]));
    const fit =
      because.length > 0 && alternative.fit === 'try'
        ? `${fitTexts.try}: ${inWords(because)}`
        : fitTexts[alternative.fit];
    return short
      ? [[words.name, `${say(fit)}.`, say(words.fits), say(words.fitsNot)]]
      : [[words.name, say(fit), say(words.fits), say(words.fitsNot), words.law]];
  });
  const known = new Map<string, string>(Object.entries(alternativeNotes));
  const notes = [...new Set(part.alternatives.flatMap((one) => one.notes))].flatMap((id) => known.get(id) ?? []);
  return [
    ...rowsTable(
      'Andra former',
      [
        { header: 'Form', width: 1.4 },
        { header: 'Läge', width: short ? 1.5 : 0.9 },
        { header: 'Passar när', width: 2 },
        { header: 'Passar inte när', width: 1.5 },
        ...(short ? [] : [{ header: 'Lag och paragraf', width: 1.2 }]),
      ],
      rows,
    ),
    ...(short ? [] : bullets(notes.map(say))),
  ];
}

const why = {
  vet_inte: 'Vet inte än',
  obesvarad: 'Inte besvarat',
  oenig: 'Olika svar',
  contradicted: 'Sägs emot av ett annat svar',
  'no-sum': 'Noll fast något av värde lämnas över',
} as const;

/** Answers that the result waits for, and who can give them. */
export function missingTable(part: PartAssessment, say: Say): readonly Block[] {
  const seen = new Set<string>();
  const rows = [...part.missing, ...part.open]
    .filter((one) => !seen.has(one.key) && seen.add(one.key))
    .map((one): readonly Words[] => [say(keyNames[one.key]), why[one.why], say(whoCanAnswer[one.key])]);
  return rowsTable(
    'Svar som saknas',
    [
      { header: 'Svar', width: 1.8 },
      { header: 'Läge', width: 0.8 },
      { header: 'Kan svara', width: 1.6 },
    ],
    rows,
  );
}
