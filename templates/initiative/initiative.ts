/**
 * Initiativ från organisationen: at most two pages to open the conversation with the kommun. Only what the organisation
 * has written itself, or the parties together; never the kommun's lane, and nothing hidden that has not been shown.
 */

import { inWords } from '#steps/swedish/format.ts';
import type { AnswerLine } from '#steps/walk/answer-lines.ts';
import { ask } from '#templates/fields/ask.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { type FieldLookup, partiesOf, textOf } from '#templates/fields/fields.ts';
import { isRegion, ours, sideTerm } from '#templates/fields/form.ts';
import { type CaseSummaries, sortedSummaries } from '#templates/kinds/case-summaries.ts';
import { frame } from '#templates/kinds/frame.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { publishedInitiative } from '#templates/kinds/published.ts';
import { questionText } from '#templates/kinds/words.ts';
import { organisationNames } from '#templates/memo/names.ts';
import { own as labelled } from '#templates/memo/own.ts';
import type { Block, Document, Run } from '#templates/tree/document.ts';
import { bullets, h2, text } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean, sentences, withoutStop } from '#templates/tree/swedish.ts';
import { shorten } from './length.ts';

/** Lines of a question in the organisation's lane or the joint one, the joint first; never an assumption. */
function ownLines(summaries: CaseSummaries, ref: string): readonly AnswerLine[] {
  const lines = summaries.asked.filter((one) => one.ref === ref).flatMap((one) => one.lines);
  const joint = lines.filter((line) => line.voice === 'joint');
  return joint.length > 0 ? joint : lines.filter((line) => line.voice !== 'public' && !line.assumption);
}

interface Wanted {
  readonly label: string;
  readonly ref: string;
  readonly page: string;
  /** Characters that the two pages have room for. */
  readonly max: number;
}

function own(summaries: CaseSummaries, wanted: Wanted): readonly Block[] {
  const lines = ownLines(summaries, wanted.ref);
  const all = lines.map((line) => sentences(line.text)).join(' ');
  return [{ kind: 'paragraph', runs: all === '' ? [gap(wanted)] : plain(shorten(all, wanted.max)) }];
}

function need({ every }: DocumentInput, summaries: CaseSummaries): readonly Block[] {
  const joint = every.value('need.joint');
  const wanted = { ...ask('er bild av behovet', 'challenge'), max: 750 };
  const words = joint ? [text(shorten(sentences(textOf(joint)), wanted.max))] : own(summaries, wanted);
  const who = { ...ask('vilka människor det gäller', 'targetGroup.text'), max: 200 };
  const where = { ...ask('var verksamheten ska finnas', 'targetGroup.area'), max: 120, optional: true } as const;
  return [
    ...words,
    ...labelled('Vilka det gäller.', every.value('targetGroup.text'), who),
    ...labelled('Var.', every.value('targetGroup.area'), where),
  ];
}

function goals({ every }: DocumentInput): readonly Block[] {
  const rows = every.rows('goals').map((row) => shorten(sentences(textOf(row.fields['text'])), 160));
  if (rows.length === 0) return [{ kind: 'paragraph', runs: [gap(ask('era mål', 'goals'))] }];
  return bullets(rows.slice(0, 3));
}

/** What the organisation itself brings, one line each, most five. */
function brings({ every }: DocumentInput): readonly Block[] {
  const rows = every.rows('contributions').filter((row) => row.voice !== 'public' && row.voice !== 'joint');
  if (rows.length === 0) return [{ kind: 'paragraph', runs: [gap(ask('vad ni bidrar med', 'contributions'))] }];
  const line = (row: (typeof rows)[number]): string => {
    const what = withoutStop(textOf(row.fields['text']));
    const extent = withoutStop(textOf(row.fields['extent']));
    const type = textOf(row.fields['type']);
    const said = [what, extent].filter((part) => part !== '').join(', ');
    return shorten(type === '' ? sentences(said) : `${choiceWords('type', type)}: ${said}`, 130);
  };
  const shown = rows.slice(0, 5).map(line);
  return bullets(rows.length > 5 ? [...shown, `Och ${rows.length - 5} till, som ni får i underlaget.`] : shown);
}

/** What we want to talk about: fixed openings, and what the organisation itself does not know yet. */
function talk(all: DocumentInput, summaries: CaseSummaries): readonly Block[] {
  const say = (words: string): string => ours(all.every, words);
  const unknown = summaries.unknown
    .filter((one) => one.question.who === 'org' || one.question.who === 'joint')
    .slice(0, 2)
    .map((one) => questionText(all.words, one.ref));
  return bullets(
    [
      'Hur ser ni på behovet? Är det en fråga för er, och vilken nämnd äger den?',
      'Är det här ett partnerskap, ett bidrag eller ett köp? Vi vill pröva det tillsammans med er.',
      'Vad kan ni bidra med, utöver pengar?',
      'Vilka hos er är med och bereder, och när kan vi ses?',
      ...unknown,
    ].map(say),
  );
}

function mandate(every: FieldLookup): string {
  const rows = every.rows('organisations');
  const given = rows.map((row) => textOf(row.fields['negotiationMandate']));
  if (given.length > 0 && given.every((value) => value === 'ja')) return 'Styrelsen har sagt ja till att förhandla.';
  return given.some((value) => value === 'nej') ? 'Styrelsen har inte beslutat om att förhandla än.' : '';
}

function contact({ every }: DocumentInput): Block {
  const orgs = new Set(partiesOf(every, 'org').map((party) => party.id));
  const roles = every
    .rows('contactPersons')
    .filter((row) => orgs.has(textOf(row.fields['party'])))
    .flatMap((row) => clean(textOf(row.fields['role'])) || []);
  const who: readonly Run[] =
    roles.length > 0 ? plain(inWords(roles)) : [gap(ask('er kontaktperson (roll)', 'contactPersons'))];
  return { kind: 'paragraph', runs: [{ text: 'Kontakt: ' }, ...who, { text: `. ${mandate(every)}`.trimEnd() }] };
}

function headFacts(all: DocumentInput): Document['facts'] {
  const { every } = all;
  const publics = partiesOf(every, 'public').map((party) => party.name ?? sideTerm(every, 'public'));
  const boards = every
    .rows('publicParties')
    .flatMap((row) => row.fields['boards'] ?? [])
    .flatMap((boardsOf) => boardsOf.value);
  const to = boards.length > 0 ? `${inWords(publics)}, ${inWords(boards.map(String))}` : inWords(publics);
  return [
    { label: 'Från', runs: organisationNames(every) },
    { label: 'Till', runs: plain(to) },
  ];
}

const opening = ({ every }: DocumentInput): Block =>
  text(
    `Vi vill pröva ett idéburet offentligt partnerskap (IOP) tillsammans med ${isRegion(every) ? 'regionen' : 'kommunen'}. Det är inte en beställning och inte något färdigt förslag.`,
  );

function idea({ every }: DocumentInput): readonly Block[] {
  const wanted = { ...ask('hur det hör ihop med er idé', 'ideaLink'), max: 600 };
  return labelled('', every.value('ideaLink'), wanted);
}

/** At most two pages: every text of the users has its room, and what does not fit is shortened openly. */
export function initiative(all: DocumentInput): Document {
  const { every, c } = all;
  if (c.kind === 'published') return publishedInitiative(all);
  const summaries = sortedSummaries(all);
  const hopes = { ...ask('vad ni hoppas nå tillsammans', 'hopes'), max: 450 };
  const goalsOwn = { ...ask('vad ni vill få ut av det', 'ownGoals'), max: 350 };
  const organisations = inWords(partiesOf(every, 'org').map((party) => party.name ?? 'organisationen'));
  return frame(all, {
    kind: 'initiative',
    subtitle: `Initiativ till partnerskap, från ${organisations}`,
    facts: headFacts(all),
    blocks: [
      opening(all),
      h2('Behovet vi ser'),
      ...need(all, summaries),
      h2('Vår idé'),
      ...idea(all),
      h2('Det vi hoppas nå tillsammans'),
      ...own(summaries, hopes),
      ...goals(all),
      h2('Det vi bidrar med'),
      ...brings(all),
      h2('Det vi själva vill få ut av det'),
      ...own(summaries, goalsOwn),
      h2('Det vi vill prata om'),
      ...talk(all, summaries),
      contact(all),
    ],
  });
}
