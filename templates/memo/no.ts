/** A memo that says no: what is decided instead, why, and who is told. One page. */
import { answerOf } from '#steps/case/answers.ts';
import { titleOf } from '#templates/agreement/head.ts';
import { findingOf } from '#templates/assessment/blocks.ts';
import { sayTold } from '#templates/assessment/say.ts';
import { ask } from '#templates/fields/ask.ts';
import { type Party, partiesOf } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { bullets, h2, led, numbered, text } from '#templates/tree/prose.ts';
import { gap } from '#templates/tree/runs.ts';
import { triedAgainstRules } from './judgement.ts';
import { bodyRuns, nameOf, organisationNames } from './names.ts';
import { own } from './own.ts';

/** What the förvaltning is asked to do in place of a partnership. */
const instead: Readonly<Record<string, string>> = {
  foreningsbidrag: 'Förvaltningen får i uppdrag att pröva stödet som föreningsbidrag enligt kommunens egna regler.',
  upphandling: 'Förvaltningen får i uppdrag att förbereda en upphandling.',
  annat: 'Förvaltningen får i uppdrag att pröva en annan form.',
};

function items({ every, c }: DocumentInput, party: Party): readonly (readonly Run[])[] {
  const choice = answerOf(c, 'formChoice');
  const other = typeof choice === 'string' && Object.hasOwn(instead, choice) ? instead[choice] : undefined;
  return [
    [
      ...bodyRuns(every, party),
      { text: ` ingår inte något idéburet offentligt partnerskap om ”${titleOf(every)}” med ` },
      ...organisationNames(every),
      { text: '.' },
    ],
    ...(other === undefined ? [] : [[{ text: ours(every, other) }]]),
    [{ text: 'Förvaltningen lämnar besked med skäl till ' }, ...organisationNames(every), { text: '.' }],
  ];
}

export function proposalOfNo(all: DocumentInput): readonly Block[] {
  const { every } = all;
  const publics = partiesOf(every, 'public');
  return [
    h2('Förslag till beslut', 'forslag'),
    ...publics.flatMap((party) => [
      ...(publics.length > 1 ? [led(`${nameOf(every, party)}:`, '')] : []),
      ...numbered(items(all, party)),
    ]),
  ];
}

/** The reasons that the rules gave where they stop the form, in words and without codes. */
function ruleReasons(all: DocumentInput): readonly string[] {
  const say = sayTold(all);
  const found = all.assessment.parts
    .filter(({ level }) => level === 4)
    .flatMap((part) => part.fired.filter(({ ruleId }) => part.decidingRules.includes(ruleId)).map(findingOf));
  return [...new Set(found.filter((words) => words !== '').map(say))].slice(0, 2);
}

export function reasonsOfNo(all: DocumentInput): readonly Block[] {
  const { every, c } = all;
  const choice = answerOf(c, 'formChoice');
  const chosen = choice !== undefined && choice !== 'iop';
  const reasons = ruleReasons(all);
  const wanted = { ...ask('skälen för valet', 'formReasons'), max: 320 };
  return [
    h2('Förvaltningens bedömning'),
    text(
      chosen
        ? 'Parterna går inte vidare med ett partnerskap.'
        : 'Svaren talar emot ett partnerskap. Parterna har inte skrivit vilken form de väljer.',
    ),
    ...(chosen ? own('Parternas skäl.', every.value('formReasons'), wanted) : []),
    ...(reasons.length > 0 ? [led('Enligt reglerna:', ''), ...bullets(reasons)] : []),
    text(triedAgainstRules(all)),
    ...(!chosen && reasons.length === 0 ? [text([gap(wanted)])] : []),
  ];
}
