/** "Sammanfattning" of the memo: who, what, for how long, what it costs, what the assessment says, what is open. */

import { answerOf } from '#steps/case/answers.ts';
import { openDisagreements } from '#steps/exchange/open-disagreements.ts';
import { levelTexts } from '#steps/law/texts/result.ts';
import { groupDigits, inWords, nbsp } from '#steps/swedish/format.ts';
import { titleOf } from '#templates/agreement/head.ts';
import { cashOf } from '#templates/agreement/money.ts';
import { partName } from '#templates/assessment/legal-document.ts';
import { ask } from '#templates/fields/ask.ts';
import { partiesOf } from '#templates/fields/fields.ts';
import { sideTerm } from '#templates/fields/form.ts';
import type { CaseSummaries } from '#templates/kinds/case-summaries.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { h2, text } from '#templates/tree/prose.ts';
import { withoutStop } from '#templates/tree/swedish.ts';
import { told } from '#templates/tree/third-person.ts';
import { periodRuns, recommendsPartnership, valueOrGap } from './decision.ts';

const joined = (...runs: readonly (readonly Run[])[]): Block => ({ kind: 'paragraph', runs: runs.flat() });

function assessed(all: DocumentInput): string {
  const several = all.assessment.parts.length > 1;
  const results = all.assessment.parts.flatMap((part) => {
    if (part.level === null) return [];
    const label = told(all.every, levelTexts[part.level].label);
    return [several ? `${partName(all, part)}: ${label}` : label];
  });
  return results.length === 0 ? '' : `Den rättsliga bedömningen gav: ${results.join('. ')}.`;
}

function openWords({ c }: DocumentInput, { unknown, left }: CaseSummaries): string {
  const different = new Set(openDisagreements(c).map((one) => one.ref)).size;
  const count = (number: number, one: string, many: string): readonly string[] =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  const parts = [
    ...count(unknown.length, 'fråga som ingen vet svaret på än', 'frågor som ingen vet svaret på än'),
    ...count(different, 'fråga där parterna svarar olika', 'frågor där parterna svarar olika'),
    ...count(left.length, 'fråga som inte är besvarad', 'frågor som inte är besvarade'),
  ];
  return parts.length === 0 ? 'Inga frågor är öppna.' : `I underlaget finns ${inWords(parts)}.`;
}

function money({ every, input }: DocumentInput): readonly Block[] {
  return partiesOf(every, 'public').flatMap((party) => {
    const sum = cashOf(input.fields, party);
    const name = party.name ?? sideTerm(every, 'public');
    return sum === 0 ? [] : [text(`${name} bidrar med ${groupDigits(sum)}${nbsp}kronor för hela tiden.`)];
  });
}

/** The parties' own choice, or that the answers speak against a partnership while nobody has chosen. */
const otherForm = ({ c }: DocumentInput): string =>
  answerOf(c, 'formChoice') === undefined
    ? 'Svaren visar att ett partnerskap inte passar. Parterna har inte skrivit vilken form de väljer.'
    : 'Parterna går inte vidare med ett partnerskap. Skälen står nedan.';

export function summaryOf(all: DocumentInput, summaries: CaseSummaries): readonly Block[] {
  const { every } = all;
  const names = every.parties.map((party) => party.name ?? sideTerm(every, party.side));
  const partnership = recommendsPartnership(all);
  const purpose = ask('syftet', 'purpose.text');
  const group = ask('vilka människor det gäller', 'targetGroup.text');
  const published = all.c.kind === 'published';
  return [
    h2('Sammanfattning'),
    text(
      published
        ? `Parterna är ${inWords(names)}.`
        : `${inWords(names)} har tagit fram ett underlag för ”${titleOf(every)}”.`,
    ),
    joined([{ text: 'Det gäller ' }], valueOrGap(every, 'targetGroup.text', group, withoutStop), [{ text: '.' }]),
    ...(partnership
      ? [
          joined([{ text: 'Syftet är ' }], valueOrGap(every, 'purpose.text', purpose, withoutStop), [{ text: '.' }]),
          joined([{ text: 'Överenskommelsen gäller ' }], periodRuns(every), [{ text: '.' }]),
          ...money(all),
        ]
      : [text(otherForm(all))]),
    ...(published ? [] : [text(`${assessed(all)} ${openWords(all, summaries)}`.trim())]),
  ];
}
