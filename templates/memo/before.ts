/** What has to happen before the matter can be decided, and what stands in the way of a proposal to sign. */

import type { ReadyReason } from '#steps/law/result.ts';
import { keyNames, readyTexts } from '#steps/law/texts/result.ts';
import { findingOf } from '#templates/assessment/blocks.ts';
import { sayTold } from '#templates/assessment/say.ts';
import { partiesOf, textOf } from '#templates/fields/fields.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { bullets, callout, text } from '#templates/tree/prose.ts';
import { lowerFirst } from '#templates/tree/swedish.ts';

/** What stands in the way of a proposal to sign: a recorded conclusion, or a body that may not decide. */
export function hindrances({ every, assessment }: DocumentInput): readonly string[] {
  const conclusions = partiesOf(every, 'public').map((party) =>
    textOf(every.value('legalAssessment.conclusion', { party: party.id })),
  );
  const wrongBody = assessment.document.fired.some(({ textId }) => textId === 'L-43.stop-sign');
  return [
    ...(conclusions.includes('ga_inte_vidare')
      ? [
          'Den rättsliga bedömningen säger att ärendet inte bör gå vidare. Skälen i bedömningen behöver vara lösta, och bedömningen behöver göras om.',
        ]
      : []),
    ...(wrongBody
      ? [
          'Den som ska fatta beslutet får inte göra det i det här ärendet. Beslutet behöver fattas av fullmäktige eller av en nämnd.',
        ]
      : []),
  ];
}

function reasonWords(all: DocumentInput, reason: ReadyReason): string {
  const base = readyTexts[reason.code];
  if (reason.code === 'open-answer' && reason.key)
    return `${base.replace(/\.$/u, '')}: ${lowerFirst(keyNames[reason.key])}.`;
  const part = all.assessment.parts.find((one) => one.partId === reason.partId);
  const fired = [...(part?.fired ?? []), ...all.assessment.document.fired].find((one) => one.textId === reason.textId);
  const finding = fired ? findingOf(fired) : '';
  if (finding === '') return base;
  return reason.code === 'open-duty' ? finding : `${base} ${finding}`;
}

/** What is missing before the matter can be decided; empty when nothing is. */
export function before(all: DocumentInput): readonly Block[] {
  const say = sayTold(all);
  const { ready, reasons } = all.assessment.readyForDecision;
  if (ready) return [];
  const items = [...new Set(reasons.map((reason) => say(reasonWords(all, reason))))];
  const shown = items.slice(0, 12);
  const rest = items.length - shown.length;
  return [
    callout('warning', 'Det här behöver vara klart före beslut', [
      ...bullets(shown),
      ...(rest > 0
        ? [text(`Ytterligare ${rest === 1 ? 'en punkt' : `${rest} punkter`} står i bedömningen för jurist.`)]
        : []),
    ]),
  ];
}
