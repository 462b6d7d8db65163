/**
 * Beslutsunderlag (tjänsteskrivelse): at most three pages that can go on an agenda as they are, and one page for a no. What
 * the decision does not need stands in documents of its own: Underlaget, Arbetslistan and Bedömning för jurist.
 */
import { longDate } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import { type Party, partiesOf, textOf } from '#templates/fields/fields.ts';
import { frame } from '#templates/kinds/frame.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { publishedMemo } from '#templates/kinds/published.ts';
import { packageSection } from '#templates/package/section.ts';
import type { Block, Document, Run } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean } from '#templates/tree/swedish.ts';
import { followUp, restsOn, sentTo, signed } from './closing.ts';
import { proposal } from './decision.ts';
import { economy } from './economy.ts';
import { judgement } from './judgement.ts';
import { matter, matterInShort } from './matter.ts';
import { bodyRuns, nameOf } from './names.ts';
import { proposalOfNo, reasonsOfNo } from './no.ts';
import { outcomeOf } from './outcome.ts';
import { people } from './people.ts';
import { summaryOf } from './summary.ts';

type Fact = Document['facts'][number];

/** To whom, from whom, when and under which number, of each public party. */
function facts({ every }: DocumentInput): readonly Fact[] {
  const publics = partiesOf(every, 'public');
  const of = (party: Party): readonly Fact[] => {
    const scope = { party: party.id };
    const suffix = publics.length > 1 ? `, ${nameOf(every, party)}` : '';
    const orGap = (
      key: 'memo.department' | 'memo.officer' | 'memo.date' | 'decision.caseNumber',
      label: string,
    ): readonly Run[] => {
      const found = every.value(key, scope);
      const words = textOf(found);
      return found ? plain(key === 'memo.date' ? longDate(words) : clean(words)) : [gap(ask(label, key))];
    };
    const planned = textOf(every.value('decision.plannedDate', scope));
    return [
      {
        label: `Till${suffix}`,
        runs: [...bodyRuns(every, party), ...plain(planned === '' ? '' : `, ${longDate(planned)}`)],
      },
      {
        label: `Från${suffix}`,
        runs: [
          ...orGap('memo.department', 'förvaltning'),
          { text: ', handläggare ' },
          ...orGap('memo.officer', 'handläggare'),
        ],
      },
      {
        label: `Datum och diarienummer${suffix}`,
        runs: [
          ...orGap('memo.date', 'tjänsteskrivelsens datum'),
          { text: ' · ' },
          ...orGap('decision.caseNumber', 'diarienummer'),
        ],
      },
    ];
  };
  return publics.flatMap(of);
}

function body(all: DocumentInput): readonly Block[] {
  if (outcomeOf(all) === 'no')
    return [...proposalOfNo(all), ...reasonsOfNo(all), ...matterInShort(all), ...sentTo(all), ...signed(all)];
  return [
    ...proposal(all),
    ...summaryOf(all),
    ...matter(all),
    ...judgement(all),
    ...packageSection(all),
    ...economy(all),
    ...people(all),
    ...followUp(all),
    ...restsOn(all),
    ...sentTo(all),
    ...signed(all),
  ];
}

/** The whole memo. A published example gets none of its own: what others have decided is not proposed again. */
export function memo(all: DocumentInput): Document {
  if (all.c.kind === 'published') return publishedMemo(all);
  return frame(all, {
    kind: 'memo',
    subtitle: 'Tjänsteskrivelse',
    side: 'public',
    facts: facts(all),
    blocks: body(all),
  });
}
