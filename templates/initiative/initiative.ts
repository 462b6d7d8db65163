/**
 * Initiativ från organisationen: at most two pages to open the conversation with the kommun. Only what the organisation
 * has written itself, or the parties together; never the kommun's lane, and nothing hidden that has not been shown.
 */

import { publicRecordLine } from '#steps/catalogue/about.ts';
import type { Key } from '#steps/catalogue/key.ts';
import { inWords } from '#steps/swedish/format.ts';
import type { AnswerLine } from '#steps/walk/answer-lines.ts';
import { ask } from '#templates/fields/ask.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { type FieldLookup, partiesOf, textOf } from '#templates/fields/fields.ts';
import { isRegion, ours, sideTerm } from '#templates/fields/form.ts';
import { type CaseSummaries, sortedSummaries } from '#templates/kinds/case-summaries.ts';
import { frame } from '#templates/kinds/frame.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { questionText } from '#templates/kinds/words.ts';
import { organisationNames } from '#templates/memo/decision.ts';
import type { Block, Document, Run } from '#templates/tree/document.ts';
import { bullets, callout, h2, text } from '#templates/tree/prose.ts';
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

function field(lookup: FieldLookup, key: Key, wanted: Wanted, form = withoutStop): readonly Run[] {
  const found = lookup.value(key);
  return found ? plain(shorten(form(textOf(found)), wanted.max)) : [gap(wanted)];
}

function need({ every }: DocumentInput, summaries: CaseSummaries): readonly Block[] {
  const joint = every.value('need.joint');
  const wanted = { ...ask('er bild av behovet', 'challenge'), max: 750 };
  const words = joint ? [text(shorten(sentences(textOf(joint)), wanted.max))] : own(summaries, wanted);
  const who = field(every, 'targetGroup.text', { ...ask('vilka människor det gäller', 'targetGroup.text'), max: 160 });
  const where = every.value('targetGroup.area');
  const area = where ? `, i ${shorten(withoutStop(textOf(where)), 80)}` : '';
  return [...words, { kind: 'paragraph', runs: [{ text: 'Det gäller ' }, ...who, { text: `${area}.` }] }];
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
    const kind = choiceWords('type', textOf(row.fields['type']));
    return shorten(`${kind}: ${[what, extent].filter((part) => part !== '').join(', ')}`, 130);
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

/** First person in the organisation's own draft; a published example speaks of the parties and says who wrote it. */
const ownHeadings = {
  need: 'Behovet vi ser',
  idea: 'Vår idé',
  hopes: 'Det vi hoppas nå tillsammans',
  brings: 'Det vi bidrar med',
  goals: 'Det vi själva vill få ut av det',
} as const;
const exampleHeadings: Readonly<Record<keyof typeof ownHeadings, string>> = {
  need: 'Behovet',
  idea: 'Idén',
  hopes: 'Målen',
  brings: 'Det organisationen bidrar med',
  goals: 'Det organisationen vill få ut av det',
};

function opening({ every, c }: DocumentInput): Block {
  if (c.kind === 'published')
    return text(
      'Så här kan ett initiativ byggas upp av det som har publicerats. Organisationen har inte skrivit det här, och det som inte har publicerats är okänt.',
    );
  return text(
    `Vi vill pröva ett idéburet offentligt partnerskap (IOP) tillsammans med ${isRegion(every) ? 'regionen' : 'kommunen'}. Det är inte en beställning och inte något färdigt förslag.`,
  );
}

/** At most two pages: every text of the users has its room, and what does not fit is shortened openly. */
export function initiative(all: DocumentInput): Document {
  const { every, c } = all;
  const published = c.kind === 'published';
  const summaries = sortedSummaries(all);
  const heads = published ? exampleHeadings : ownHeadings;
  const hopes = { ...ask('vad ni hoppas nå tillsammans', 'hopes'), max: 450 };
  const idea = { ...ask('hur det hör ihop med er idé', 'ideaLink'), max: 600 };
  const goalsOwn = { ...ask('vad ni vill få ut av det', 'ownGoals'), max: 350 };
  const organisations = inWords(partiesOf(every, 'org').map((party) => party.name ?? 'organisationen'));
  return frame(all, {
    kind: 'initiative',
    subtitle: published ? 'Så kan ett initiativ se ut' : `Initiativ till partnerskap, från ${organisations}`,
    facts: published ? [] : headFacts(all),
    blocks: [
      opening(all),
      h2(heads.need),
      ...need(all, summaries),
      h2(heads.idea),
      { kind: 'paragraph', runs: field(every, 'ideaLink', idea, sentences) },
      h2(heads.hopes),
      ...own(summaries, hopes),
      ...goals(all),
      h2(heads.brings),
      ...brings(all),
      h2(heads.goals),
      ...own(summaries, goalsOwn),
      ...(published
        ? []
        : [
            h2('Det vi vill prata om'),
            ...talk(all, summaries),
            contact(all),
            callout('notice', 'Innan ni skickar', [text(ours(every, publicRecordLine))]),
          ]),
    ],
  });
}
