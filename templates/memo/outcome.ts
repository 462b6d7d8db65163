/** What the memo may propose: to sign, to wait, or another form. It never proposes to sign what has been advised against. */
import { answerOf } from '#steps/case/answers.ts';
import { agreementIsPossible } from '#templates/agreement/agreement.ts';
import { partiesOf, textOf } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';

export type Outcome = 'propose' | 'wait' | 'no';

/** The parties have not chosen another form, and some part can be an agreement. */
export function recommendsPartnership({ c, input }: DocumentInput): boolean {
  const choice = answerOf(c, 'formChoice');
  return (choice === undefined || choice === 'iop') && agreementIsPossible(input);
}

/** Recorded conclusions of the legal assessment, one of each public party that has written any. */
const conclusions = ({ every }: DocumentInput): readonly string[] =>
  partiesOf(every, 'public').map((party) => textOf(every.value('legalAssessment.conclusion', { party: party.id })));

/** What has to happen before anything is proposed, in sentences; empty when nothing stands in the way. */
export function hindrances(all: DocumentInput): readonly string[] {
  const { assessment, every } = all;
  const said = conclusions(all);
  const levels = assessment.parts.flatMap(({ level }) => (level === null || level === 4 ? [] : [level]));
  const wrongBody = assessment.document.fired.some(({ textId }) => textId === 'L-43.stop-sign');
  const heavy = levels.includes(3) || assessment.parts.some(({ agreementWaits }) => agreementWaits);
  const read = said.includes('kan_ga_vidare');
  return [
    ...(said.includes('ga_inte_vidare')
      ? [
          'Den rättsliga bedömningen säger att ärendet inte bör gå vidare. Skälen behöver vara lösta, och bedömningen behöver göras om.',
        ]
      : []),
    ...(said.includes('pagar')
      ? ['Den rättsliga bedömningen pågår. Den behöver vara klar, med slutsatsen att ärendet kan gå vidare.']
      : []),
    ...(heavy && !read && !said.includes('pagar') && !said.includes('ga_inte_vidare')
      ? ['En jurist behöver läsa ärendet och skriva sin slutsats.']
      : []),
    ...(levels.includes(0)
      ? ['Svar som den rättsliga bedömningen vilar på saknas. De behöver ges, och bedömningen behöver göras.']
      : []),
    ...(assessment.preliminary ? ['Bara en av parterna har svarat. Den andra parten behöver svara.'] : []),
    ...(wrongBody
      ? [
          ours(
            every,
            'Den som ska fatta beslutet får inte göra det i det här ärendet. Beslutet behöver fattas av kommunfullmäktige eller av en nämnd.',
          ),
        ]
      : []),
  ];
}

export function outcomeOf(all: DocumentInput): Outcome {
  if (!recommendsPartnership(all)) return 'no';
  return hindrances(all).length > 0 ? 'wait' : 'propose';
}
