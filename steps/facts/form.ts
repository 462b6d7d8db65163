/** Facts about what kind of relation it is: whose task, whether it has been bought, and what the assessment says. */
import type { Truth } from '#steps/catalogue/step.ts';
import type { Fact, Facts, Reader } from './fact.ts';
import { anyPart, anyRow, everyPartIs, truth } from './truth.ts';

/** The assessment has led here. One that nobody has made, or that lacks answers, has led nowhere. */
const levelIs = (...levels: readonly number[]): Fact['truth'] =>
  anyPart((read, part) => truth(levels.includes(read.level(part) ?? 0)));

/** The assessment of one public party; one that is under way is not made. */
function assessmentOf(read: Reader, id: string): Truth {
  const conclusion = read.value('legalAssessment.conclusion', id);
  return typeof conclusion === 'string' ? truth(conclusion !== 'pagar') : 'unknown';
}

export const form = {
  publicInterest: {
    explanation: 'Frågan är av allmänt intresse för kommunen, i varje del.',
    asks: 'om frågan är av allmänt intresse',
    keys: ['publicInterest'],
    truth: everyPartIs('publicInterest', 'ja'),
    reasons: { no: 'frågan inte är av allmänt intresse i varje del' },
    refusal:
      'sann text om kommunens rätt att delta, eftersom ni inte har svarat ja på om frågan är av allmänt intresse',
    sources: ['kl-2-1'],
  },
  ownActivity: {
    explanation: 'Verksamheten är organisationens egen, i varje del.',
    asks: 'vems verksamheten är',
    keys: ['whoseActivity'],
    truth: everyPartIs('whoseActivity', 'foreningens'),
    reasons: { no: 'verksamheten inte är organisationens egen i varje del' },
  },
  jointActivity: {
    explanation: 'Verksamheten är ny och gemensam, i varje del.',
    asks: 'vems verksamheten är',
    keys: ['whoseActivity'],
    truth: everyPartIs('whoseActivity', 'ny_gemensam'),
    reasons: { no: 'verksamheten inte är ny och gemensam i varje del' },
  },
  assessmentMade: {
    explanation: 'Den rättsliga bedömningen är gjord, med en slutsats.',
    asks: 'om den rättsliga bedömningen är gjord',
    keys: ['legalAssessment.conclusion', 'legalAssessment.date'],
    truth: (read) => anyRow(read.publicParties.map((id) => assessmentOf(read, id))),
    reasons: { no: 'den rättsliga bedömningen pågår' },
  },
  otherForm: {
    explanation: 'Bedömningen pekar på en annan form för en del (läge 4).',
    asks: 'det som bedömningen behöver',
    keys: ['parts'],
    truth: levelIs(4),
    reasons: { no: 'bedömningen inte har lett till en annan form' },
  },
  formQuestioned: {
    explanation: 'Bedömningen har något att åtgärda eller fråga om (läge 2–4).',
    asks: 'det som bedömningen behöver',
    keys: ['parts'],
    truth: levelIs(2, 3, 4),
    reasons: { no: 'bedömningen inte har visat något att åtgärda eller fråga om' },
  },
} as const satisfies Facts;
