/** The parties' own voices in annex B: how each sees it, and what they know. Printed only when somebody has written it. */
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, type Party, textOf, type VoiceList } from '#templates/fields/fields.ts';
import { partyTerm } from '#templates/fields/form.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { answerOf, plain } from '#templates/tree/runs.ts';
import { keepLines, sentences, withoutStop } from '#templates/tree/swedish.ts';
import { answered, type Cell, none, ownText, stacked, table } from './parts.ts';

/** How each party sees it, in its own words, as far as they have shown them to each other. */
export function voicesTable(lookup: FieldLookup): readonly Block[] {
  const wanted = ask('hur ni ser behovet', 'challenge');
  const said = (key: VoiceList, party: Party): Cell => {
    const field = lookup.rows(key).find((row) => row.party === party.id)?.fields['text'];
    return field === undefined ? none : answered(field, keepLines(textOf(field)));
  };
  const rows = lookup.parties.flatMap((party): readonly (readonly Cell[])[] => {
    const goal = said('ownGoals', party);
    const hopes = stacked([said('hopes', party), goal === none ? [] : [{ text: 'Eget mål: ' }, ...goal]]);
    const cells = [said('challenge', party), said('whyNotAlone', party), hopes.length === 0 ? none : hopes];
    return cells.every((cell) => cell === none) ? [] : [[plain(partyTerm(lookup, party.id)), ...cells]];
  });
  const columns = ['Part', 'Så ser parten behovet', 'Därför inte ensam', 'Det hoppas parten'].map((header) => ({
    header,
  }));
  return rows.length === 0 ? [] : [table('Parterna med egna ord', columns, rows, wanted)];
}

/** How it began. */
export const began = (lookup: FieldLookup): readonly Block[] =>
  ownText(lookup, 'Så började det:', 'initiativeBackground.how', {
    ...ask('hur det började', 'initiativeBackground.how'),
    optional: true,
  });

/** What the parties know about the need, each thing with where it comes from. */
export function known(lookup: FieldLookup): readonly Block[] {
  const rows = lookup.rows('evidence').flatMap(({ fields: { claim, source } }) => (claim ? [{ claim, source }] : []));
  if (rows.length === 0) return [];
  const runs = rows.flatMap(({ claim, source }): readonly Run[] => [
    { text: ' ' },
    ...(source
      ? [
          ...answered(claim, withoutStop(sentences(textOf(claim)))),
          { text: ' (' },
          ...answered(source, withoutStop(textOf(source))),
          { text: ').' },
        ]
      : answered(claim, sentences(textOf(claim)))),
  ]);
  const answers = rows.flatMap(({ claim, source }) => [claim, ...(source ? [source] : [])].map(answerOf));
  const lead: Run = { text: 'Det Parterna vet om behovet:', mark: 'strong' };
  return [{ kind: 'paragraph', runs: [lead, ...runs], trace: { answers, rules: [], sources: [] } }];
}
