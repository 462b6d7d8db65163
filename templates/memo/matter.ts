/** "Ärendet": how it began, the need, the goals and how the party was chosen, in the parties' own words. */
import { longDate } from '#steps/swedish/format.ts';
import { type Ask, settled } from '#templates/agreement/annexes/parts.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, textOf } from '#templates/fields/fields.ts';
import { shorten } from '#templates/initiative/length.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { h2, led } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean, withoutStop } from '#templates/tree/swedish.ts';
import { inOne, own, ownSentence, traceOf } from './own.ts';

/** Own texts after one label, each a sentence. */
function several(lead: string, texts: readonly string[], wanted: Ask & { readonly optional?: true }): readonly Block[] {
  if (texts.length === 0) return wanted.optional ? [] : [led(lead, [gap(wanted)])];
  return [led(lead, texts.join(' '))];
}

function beginning(lookup: FieldLookup): readonly Block[] {
  const when = withoutStop(textOf(lookup.value('initiativeBackground.when')));
  const lead = when !== '' && when.length <= 60 ? `Så började det (${when}).` : 'Så började det.';
  const how = ask('hur det började', 'initiativeBackground.how');
  const together = ask('hur parterna har arbetat fram förslaget', 'initiativeBackground.dialogue');
  return inOne(
    own(lead, lookup.value('initiativeBackground.how'), { ...how, max: 200 }),
    own('Så har parterna arbetat.', lookup.value('initiativeBackground.dialogue'), {
      ...together,
      max: 160,
      optional: true,
    }),
  );
}

/** What is known of the need, each with its source. */
function known(lookup: FieldLookup): readonly Block[] {
  const rows = lookup.rows('evidence').flatMap((row) => {
    const claim = withoutStop(textOf(row.fields['claim']));
    const source = withoutStop(textOf(row.fields['source']));
    return claim === '' ? [] : [shorten(source === '' ? `${claim}.` : `${claim} (${source}).`, 130)];
  });
  return several('Det parterna vet.', rows.slice(0, 3), {
    ...ask('vad parterna vet om behovet', 'evidence'),
  });
}

function aims(lookup: FieldLookup): readonly Block[] {
  const goals = lookup.rows('goals').map((row) => ownSentence(textOf(row.fields['text']), 110));
  const group = lookup.value('targetGroup.text');
  const outside = lookup.rows('exclusions').map((row) => ownSentence(textOf(row.fields['text']), 120));
  const plans = lookup.rows('policyDocuments').map((row) => ownSentence(textOf(row.fields['name']), 150));
  return [
    ...inOne(
      several('Mål.', goals.slice(0, 3), ask('målen', 'goals')),
      own('Målgrupp.', group, { ...ask('målgruppen', 'targetGroup.text'), max: 140 }),
    ),
    ...inOne(
      several('Styrande dokument.', plans.slice(0, 2), {
        ...ask('styrande dokument', 'policyDocuments'),
        optional: true,
      }),
      several('Utanför partnerskapet.', outside.slice(0, 2), {
        ...ask('det som ligger utanför', 'exclusions'),
        optional: true,
      }),
    ),
  ];
}

/** Whether each organisation's board has said yes to negotiate. */
function mandates(lookup: FieldLookup): readonly Run[] {
  return lookup.rows('organisations').flatMap((row): readonly Run[] => {
    const name = clean(textOf(row.fields['name'])) || 'organisationen';
    const given = textOf(row.fields['negotiationMandate']);
    const day = textOf(row.fields['negotiationMandateDate']);
    if (given === 'ja') {
      const on = day === '' ? '' : ` den ${longDate(day)}`;
      return plain(` Styrelsen i ${name} har${on} sagt ja till att förhandla.`);
    }
    if (given === 'nej') return plain(` Styrelsen i ${name} har inte sagt ja till att förhandla än.`);
    return [{ text: ' ' }, gap(ask(`styrelsens besked i ${name}`, 'organisations[].negotiationMandate'))];
  });
}

function choice(lookup: FieldLookup): readonly Block[] {
  const reason = lookup.value('selectionReason');
  const wanted = { ...ask('skälen för valet av part', 'selectionReason'), max: 260 };
  const chosen = own('Så valdes parten.', reason, wanted);
  const conflict: Ask = { ...ask('om någon är jävig', 'conflictOfInterest'), form: 'choice' };
  const bias = settled(lookup, 'conflictOfInterest', conflict, {
    ja: 'Någon som bereder eller beslutar i ärendet har koppling till den andra parten.',
    delvis:
      'Någon som bereder eller beslutar i ärendet kan ha koppling till den andra parten. Kopplingen kan också vara hanterad.',
    nej: 'Ingen som bereder eller beslutar i ärendet har koppling till den andra parten.',
  });
  const note = lookup.value('motivation:F14');
  const last: Block = {
    kind: 'paragraph',
    runs: [
      { text: 'Mandat och jäv.', mark: 'strong' },
      ...mandates(lookup),
      { text: ' ' },
      ...(bias.kind === 'paragraph' ? bias.runs : []),
      ...(note ? plain(` ${ownSentence(textOf(note), 200)}`) : []),
    ],
    trace: traceOf(lookup.value('conflictOfInterest')),
  };
  return [...chosen, last];
}

export function matter({ input: { fields } }: DocumentInput): readonly Block[] {
  const need = ask('parternas gemensamma bild av behovet', 'need.joint');
  return [
    h2('Ärendet'),
    ...beginning(fields),
    ...own('Behovet.', fields.value('need.joint'), { ...need, max: 340 }),
    ...known(fields),
    ...aims(fields),
    ...choice(fields),
  ];
}

/** The matter in short, for a memo that says no. */
export function matterInShort({ every }: DocumentInput): readonly Block[] {
  const need = ask('parternas gemensamma bild av behovet', 'need.joint');
  return [
    h2('Ärendet'),
    ...own('Så började det.', every.value('initiativeBackground.how'), {
      ...ask('hur det började', 'initiativeBackground.how'),
      max: 200,
      optional: true,
    }),
    ...own('Behovet.', every.value('need.joint'), { ...need, max: 240 }),
    ...own('Om det blir ett nej.', every.value('ifNo'), {
      ...ask('vad som händer vid ett nej', 'ifNo'),
      max: 220,
      optional: true,
    }),
  ];
}
