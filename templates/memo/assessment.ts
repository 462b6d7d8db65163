/** The legal assessment in the memo: per part the level, the reasons on both sides, the chain, and other forms tried. */

import { type Ask, longText } from '#templates/agreement/annexes/parts.ts';
import { graveEffects, levelBlocks, openLegalBlocks, signalsOf } from '#templates/assessment/blocks.ts';
import { aidSentence, chainTable, formsTable, legBlocks } from '#templates/assessment/law-tables.ts';
import { ownChoice, partName } from '#templates/assessment/legal-document.ts';
import { sayTold } from '#templates/assessment/say.ts';
import { ask } from '#templates/fields/ask.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { h2, h3, text, under } from '#templates/tree/prose.ts';

type Part = DocumentInput['assessment']['parts'][number];

function partBlocks(all: DocumentInput, part: Part): readonly Block[] {
  const say = sayTold(all);
  const options = { say, words: all.words };
  const signals = [
    ...under(h3('Talar emot eller behöver redas ut'), signalsOf(part, graveEffects, options)),
    ...under(h3('Talar för'), signalsOf(part, ['support'], options)),
    ...under(h3('Krav före beslut'), signalsOf(part, ['duty'], options)),
  ];
  if (part.level === null) return signals;
  return [
    ...signals,
    h3('Kedjan och skälen'),
    ...chainTable(part, say, all.words),
    ...legBlocks(part, say),
    h3('Statligt stöd'),
    text(say(aidSentence(part))),
  ];
}

/** "Rättslig bedömning" and "Alternativ som har prövats". */
export function memoAssessment(all: DocumentInput): readonly Block[] {
  const say = sayTold(all);
  const { parts } = all.assessment;
  const several = parts.length > 1;
  const ifNo: Ask = { ...ask('vad som händer vid ett nej', 'ifNo'), optional: true };
  const published = all.c.kind === 'published';
  // While key answers are missing, nothing can be said of where the answers point.
  const complete = parts.every(({ level }) => level !== null && level > 0);
  const noOtherForm = complete ? [text('Svaren pekar inte på någon annan form.')] : [];
  const forms = parts.flatMap((part) => {
    const table = formsTable(part, say);
    return several ? under(h3(`Delen ”${partName(all, part)}”`), table) : table;
  });
  return [
    ...parts.flatMap((part) => [
      h2(several ? `Rättslig bedömning: ${partName(all, part)}` : 'Rättslig bedömning', `bedomning-${part.partId}`),
      ...levelBlocks(part, say),
      ...partBlocks(all, part),
    ]),
    ...openLegalBlocks(parts, say, 3),
    ...(published
      ? []
      : [
          h2('Val av form och alternativ som har prövats'),
          ...ownChoice(all),
          ...(forms.length > 0 ? forms : noOtherForm),
          ...under(h3('Om det blir ett nej'), longText(all.every, 'ifNo', ifNo)),
        ]),
  ];
}
