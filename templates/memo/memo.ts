/**
 * Beslutsunderlag (tjänsteskrivelse): the proposal, the matter, how it was prepared, the assessment with reasons and
 * sources, money, and everything that is still open. For whoever writes the matter and whoever decides it.
 */

import { preliminaryNote, rulesNote } from '#templates/assessment/blocks.ts';
import { sayTold } from '#templates/assessment/say.ts';
import { ask } from '#templates/fields/ask.ts';
import { partiesOf, textOf } from '#templates/fields/fields.ts';
import { isRegion, sideTerm } from '#templates/fields/form.ts';
import { sortedSummaries } from '#templates/kinds/case-summaries.ts';
import { frame } from '#templates/kinds/frame.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { bullets, h2, numbered, text } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean } from '#templates/tree/swedish.ts';
import { memoAssessment } from './assessment.ts';
import { background, content } from './background.ts';
import { nextDecision, proposal, recommendsPartnership } from './decision.ts';
import { economy, effects } from './economy.ts';
import { matter, preparation } from './matter.ts';
import { mutuality } from './mutuality.ts';
import { openMatters } from './open.ts';
import { summaryOf } from './summary.ts';

function facts({ every }: DocumentInput): Document['facts'] {
  return partiesOf(every, 'public').flatMap((party) => {
    const several = partiesOf(every, 'public').length > 1;
    const suffix = several ? `, ${party.name ?? sideTerm(every, 'public')}` : '';
    const number = every.value('decision.caseNumber', { party: party.id });
    const body = every.value('decision.publicBody', { party: party.id });
    const bodyGap = gap(ask('vem som beslutar', 'decisionMaker'));
    const numberGap = gap(ask('diarienummer', 'decision.caseNumber'));
    return [
      { label: `Beslutas av${suffix}`, runs: body ? plain(clean(textOf(body))) : [bodyGap] },
      { label: `Diarienummer${suffix}`, runs: number ? plain(clean(textOf(number))) : [numberGap] },
    ];
  });
}

function annexes(all: DocumentInput): readonly Block[] {
  const first = recommendsPartnership(all) ? 'Avtalsutkast med bilagor' : 'Vägval: form, skäl och nästa steg';
  return [h2('Bilagor'), ...numbered([first, 'Bedömning för jurist', 'Hela underlaget med svar'])];
}

function sentTo({ every }: DocumentInput): readonly Block[] {
  const names = every.parties.flatMap((party) => party.name ?? []);
  const units = every.rows('affectedUnits').map((row) => clean(textOf(row.fields['unit'])));
  const all = [...new Set([...names, ...units])].filter((name) => name !== '');
  return all.length === 0 ? [] : [h2('Beslutet skickas till'), ...bullets(all)];
}

/** The whole memo. A published example gets no proposal: what others have decided is not proposed again. */
export function memo(all: DocumentInput): Document {
  const { every, c } = all;
  const say = sayTold(all);
  const published = c.kind === 'published';
  const summaries = sortedSummaries(all);
  return frame(all, {
    kind: 'memo',
    subtitle: isRegion(every) ? 'Beslutsunderlag till regionen' : 'Beslutsunderlag (tjänsteskrivelse)',
    facts: published ? [] : facts(all),
    blocks: [
      ...preliminaryNote(all.assessment, say),
      ...(published ? [exampleNote()] : proposal(all)),
      ...summaryOf(all, summaries),
      ...matter(all),
      ...preparation(all),
      ...background(all, summaries),
      ...content(all, summaries),
      ...mutuality(all),
      ...memoAssessment(all),
      ...economy(all),
      ...effects(all),
      ...openMatters(all, summaries),
      ...(published ? [] : [...nextDecision(all), ...annexes(all), ...sentTo(all)]),
      rulesNote(all.input.rulesDate, say),
    ],
  });
}

const exampleNote = (): Block =>
  text(
    'Det här är ett exempel med publicerade uppgifter. Det innehåller inget förslag till beslut, ingen nivå och inga underskrifter.',
  );
