/**
 * Vägval: the document when the answer is another form than a partnership, or when the parties want to compare. A good
 * result with its own reasons and next steps for the very form that is chosen.
 */

import { answerOf } from '#steps/case/answers.ts';
import type { Alternative, PartAssessment } from '#steps/law/result.ts';
import { type Ask, longText } from '#templates/agreement/annexes/parts.ts';
import { findingOf, graveEffects, levelBlocks, preliminaryNote, rulesNote } from '#templates/assessment/blocks.ts';
import { formsTable } from '#templates/assessment/law-tables.ts';
import { ownChoice, partName } from '#templates/assessment/legal-document.ts';
import { sayOurs } from '#templates/assessment/say.ts';
import { ask } from '#templates/fields/ask.ts';
import { textOf } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';
import { frame } from '#templates/kinds/frame.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { bullets, h2, h3, led, text, under } from '#templates/tree/prose.ts';
import { sentences } from '#templates/tree/swedish.ts';
import { type FormChoice, formName, formSection } from './section.ts';

/** What each choice in R14 can mean among the forms; the first is the one when no answer points to any. */
const formsOfChoice: Readonly<Record<string, readonly string[]>> = {
  foreningsbidrag: ['ALT-12'],
  upphandling: ['ALT-09', 'ALT-04', 'ALT-05', 'ALT-06', 'ALT-07', 'ALT-08', 'ALT-10', 'ALT-11'],
  annat: ['ALT-16', 'ALT-13', 'ALT-14', 'ALT-03', 'ALT-02', 'ALT-15', 'ALT-01'],
};

/** Forms that the answers of any part point to, each once; a form that fits some part goes before one to try. */
function pointedTo(parts: readonly PartAssessment[]): readonly Alternative[] {
  const byId = new Map<string, Alternative>();
  for (const alternative of parts.flatMap((part) => part.alternatives)) {
    const known = byId.get(alternative.id);
    if (!known || (known.fit === 'try' && alternative.fit === 'fits')) byId.set(alternative.id, alternative);
  }
  const all = [...byId.values()];
  return [...all.filter((one) => one.fit === 'fits'), ...all.filter((one) => one.fit === 'try')];
}

/** The forms to write about: those of the parties' own choice, else those that the answers point to. */
export function formsFor(all: DocumentInput): readonly FormChoice[] {
  const found = pointedTo(all.assessment.parts);
  const choice = answerOf(all.c, 'formChoice');
  const wanted = typeof choice === 'string' ? formsOfChoice[choice] : undefined;
  if (!wanted) return found;
  const chosen = found.filter((one) => wanted.includes(one.id));
  const [first] = wanted;
  if (chosen.length > 0 || first === undefined) return chosen;
  return [{ id: first, because: [], notes: [] }];
}

/** What the answers say so far. That nothing is chosen stands once, in the gap of the choice. */
function openingOf({ assessment }: DocumentInput): string {
  if (assessment.parts.some((part) => part.level === 4))
    return 'Svaren visar att ett partnerskap inte passar för minst en del.';
  if (assessment.parts.some((part) => part.agreementWaits))
    return 'Många av svaren är tveksamma. Inget avtal skrivs förrän en jurist har läst svaren och slutsatsen är införd. Här jämförs formerna under tiden.';
  return 'Parterna har inte valt en annan form än partnerskap. Här jämförs formerna, om ni vill växla.';
}

function choiceBlocks(all: DocumentInput): readonly Block[] {
  const choice = answerOf(all.c, 'formChoice');
  const forms = formsFor(all);
  const names = forms.map((one) => formName(one.id));
  const opening =
    choice === undefined || choice === 'iop' ? openingOf(all) : 'Parterna har valt en annan form än partnerskap.';
  return [
    h2('Valet'),
    text(opening),
    ...ownChoice(all),
    ...(choice === undefined || choice === 'iop' || names.length === 0
      ? []
      : [led('Former i det här dokumentet:', `${names.join(' · ')}.`)]),
  ];
}

/** The most reasons that a part is given here; all of them stand in the assessment. */
const reasonsSaid = 2;
const moreReasons = 'Fler skäl pekar åt samma håll. Alla står i Bedömning för jurist.';

/**
 * Reasons that decided the level of a part, each once, the first ones. What a rule asks for beside its warning says the same
 * again, and stands in the assessment.
 */
function decidingReasons(part: PartAssessment): readonly string[] {
  const all = part.fired.filter((effect) => part.decidingRules.includes(effect.ruleId));
  const grave = all.filter(({ effect }) => graveEffects.includes(effect));
  const fired = grave.length > 0 ? grave : all;
  const reasons = [...new Set(fired.map((effect) => findingOf(effect)).filter((words) => words !== ''))];
  return reasons.length > reasonsSaid + 1 ? [...reasons.slice(0, reasonsSaid), moreReasons] : reasons;
}

function whyNot(all: DocumentInput): readonly Block[] {
  const say = sayOurs(all);
  const several = all.assessment.parts.length > 1;
  const blocks = all.assessment.parts.flatMap((part) => {
    const reasons = decidingReasons(part);
    return [
      ...(several ? [h3(`Delen ”${partName(all, part)}”`)] : []),
      ...levelBlocks(part, say, reasons.length > 0),
      ...bullets(reasons.map(say)),
    ];
  });
  return under(h2('Så bedömdes partnerskapet'), blocks);
}

function compared(all: DocumentInput): readonly Block[] {
  const say = sayOurs(all);
  const several = all.assessment.parts.filter(({ alternatives }) => alternatives.length > 0).length > 1;
  const blocks = all.assessment.parts.flatMap((part) => {
    const table = formsTable(part, say, true);
    return several ? under(h3(`Delen ”${partName(all, part)}”`), table) : table;
  });
  return under(h2('Former att gå vidare med, i jämförelse'), blocks);
}

/** What the parties have made together that any form can use. */
function keep({ every }: DocumentInput): readonly Block[] {
  const need = textOf(every.value('need.joint'));
  const goals = every.rows('goals').map((row) => sentences(textOf(row.fields['text'])));
  return [
    h2('Det här tar ni med er'),
    text('Behovet, målen och det ni vet om målgruppen går att använda i alla former.'),
    ...(need === '' ? [] : [led('Behovet:', sentences(need))]),
    ...(goals.length === 0 ? [] : [led('Målen:', goals.join(' '))]),
  ];
}

function closing(all: DocumentInput): readonly Block[] {
  const wanted: Ask = { ...ask('hur ni gör vid ett nej', 'ifNo'), optional: true };
  return [
    h2('Besked och nästa möte'),
    ...under(h3('Så har ni sagt att ni gör vid ett nej'), longText(all.every, 'ifNo', wanted)),
    text(
      `${ours(all.every, 'Kommunen diarieför det här dokumentet och lämnar besked med skäl till organisationen.')} Spara arbetsfilen. Ändras förutsättningarna kan ni öppna den och pröva på nytt.`,
    ),
  ];
}

/** The most forms with their steps beside a comparison: two pages hold no more, and the others stand in the table. */
const formsDescribed = 2;

/**
 * The next steps of each form. Beside a comparison only the first forms that fit have steps: one to try has what must be
 * found out in its row.
 */
function sectionsOf(all: DocumentInput, beside: boolean): readonly Block[] {
  const forms = formsFor(all);
  const fitting = forms.filter(({ fit }) => fit === 'fits');
  const shown = beside && fitting.length > 0 ? fitting.slice(0, formsDescribed) : forms;
  const said = new Set<string>();
  return shown.flatMap((form) => formSection(form, sayOurs(all), beside ? said : undefined));
}

/** The document vägval. A published example gets neither forms nor level. */
export function route(all: DocumentInput): Document {
  const say = sayOurs(all);
  const published = all.c.kind === 'published';
  const chosen = answerOf(all.c, 'formChoice');
  const other = typeof chosen === 'string' && chosen !== 'iop';
  return frame(all, {
    kind: 'route',
    subtitle: 'Vägval: former, skäl och nästa steg',
    blocks: [
      ...preliminaryNote(all.assessment, say),
      ...(published
        ? [
            text(
              'Exemplet bygger på publicerade uppgifter. Verktyget säger inte vilken form ett verkligt avtal skulle ha.',
            ),
          ]
        : choiceBlocks(all)),
      ...whyNot(all),
      ...(published || other ? [] : compared(all)),
      ...sectionsOf(all, !published && !other),
      ...(published ? [] : [...keep(all), ...closing(all)]),
      rulesNote(all.input.rulesDate, say, false),
    ],
  });
}
