/**
 * Bedömning för jurist: the facts, the chain, the reasons, the rules that have fired with the answers behind them, dated
 * values, and questions to answer with room to write. Every answer is printed; nothing is concluded for the lawyer.
 */

import type { Key } from '#steps/catalogue/key.ts';
import { remarkSentence } from '#steps/law/explain/remark-sentence.ts';
import { remarkTexts } from '#steps/law/texts/result.ts';
import { changedBlocks } from '#templates/everything/log.ts';
import { ask } from '#templates/fields/ask.ts';
import { textOf } from '#templates/fields/fields.ts';
import { sideTerm } from '#templates/fields/form.ts';
import { frame } from '#templates/kinds/frame.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { packageSection } from '#templates/package/section.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { bullets, h2, h3, rowsTable, text, under, type Words } from '#templates/tree/prose.ts';
import { gap } from '#templates/tree/runs.ts';
import { clean, withoutStop } from '#templates/tree/swedish.ts';
import {
  graveEffects,
  levelBlocks,
  openLegalBlocks,
  preliminaryNote,
  rulesNote,
  signalsOf,
  valueWords,
} from './blocks.ts';
import { sourceBlocks } from './full-sources.ts';
import { aidSentence, chainTable, formsTable, legBlocks, missingTable, valuesTable } from './law-tables.ts';
import { legalAssessment } from './legal-answers.ts';
import { ownChoice, partName } from './legal-document.ts';
import { lawyerQuestions } from './questions.ts';
import { readerBlocks, saidBlocks } from './reading.ts';
import { sayTold } from './say.ts';

type Part = DocumentInput['assessment']['parts'][number];
function organisationFacts({ every }: DocumentInput): readonly (readonly Words[])[] {
  return every.rows('organisations').map((row): readonly Words[] => {
    const purpose = textOf(row.fields['statutesPurpose']);
    return [
      `Stadgarnas syfte, ${clean(textOf(row.fields['name'])) || 'organisationen'}`,
      purpose === '' ? [gap(ask('stadgarnas syfte', 'organisations[].statutesPurpose'))] : clean(purpose),
    ];
  });
}

function facts(all: DocumentInput): readonly Block[] {
  const { every, assessment } = all;
  const orGap = (key: Key, label: string): Words => {
    const found = every.value(key);
    return found ? withoutStop(textOf(found)) : [gap(ask(label, key))];
  };
  const values = assessment.parts.map((part): readonly Words[] => [
    assessment.parts.length > 1 ? `Värde, ${partName(all, part)}` : 'Värde',
    valueWords(part),
  ]);
  const rows: readonly (readonly Words[])[] = [
    ...every.parties.map((party): readonly Words[] => [
      party.side === 'public' ? 'Offentlig part' : 'Idéburen organisation',
      party.name ?? sideTerm(every, party.side),
    ]),
    ['Syfte', orGap('purpose.text', 'syftet')],
    ['Målgrupp', orGap('targetGroup.text', 'vilka människor det gäller')],
    ...organisationFacts(all),
    ...(all.c.kind === 'published' ? [] : values),
  ];
  return rowsTable(
    'Fakta i korthet',
    [
      { header: 'Vad', width: 1 },
      { header: 'Uppgift', width: 2.4 },
    ],
    rows,
  );
}

/** One part: level, chain, legs, signals with answers, duties, missing answers, other forms. */
function partBlocks(all: DocumentInput, part: Part): readonly Block[] {
  const say = sayTold(all);
  const options = { say, words: all.words, full: true };
  const several = all.assessment.parts.length > 1;
  const named = h2(several ? `Delen ”${partName(all, part)}”` : 'Resultat', `del-${part.partId}`);
  const signals = [
    ...under(h3('Signaler emot'), signalsOf(part, graveEffects, options)),
    ...under(h3('Signaler för'), signalsOf(part, ['support'], options)),
    ...under(h3('Krav före beslut'), signalsOf(part, ['duty'], options)),
    ...under(h3('Frågor till specialist och bra att veta'), signalsOf(part, ['ask', 'info'], options)),
  ];
  if (part.level === null) return [named, ...levelBlocks(part, say), ...signals];
  return [
    named,
    ...levelBlocks(part, say),
    h3('Kedjan fram till ett köp'),
    ...chainTable(part, say, all.words),
    h3('Skäl till att det inte är ett köp'),
    ...legBlocks(part, say),
    ...signals,
    h3('Statligt stöd'),
    text(say(aidSentence(part))),
    h3('Belopp och gränser'),
    ...valuesTable(part, all.assessment, say),
    ...under(h3('Svar som bedömningen väntar på'), missingTable(part, say)),
    ...under(h3('Former som kan passa i stället'), formsTable(part, say)),
  ];
}

/** What is written and can hardly be meant. */
function remarkBlocks({ assessment }: DocumentInput): readonly Block[] {
  return under(
    h2('Uppgifter som kanske inte stämmer'),
    bullets(assessment.remarks.map((remark) => remarkSentence(remark, remarkTexts[remark.id]))),
  );
}

function documentSignals(all: DocumentInput): readonly Block[] {
  const { fired } = all.assessment.document;
  const options = { say: sayTold(all), words: all.words, full: true };
  return under(
    h2('Signaler om hela avtalet'),
    signalsOf({ fired }, ['stop-doc', 'stop-sign', 'warn', 'duty'], options),
  );
}

export function assessmentDocument(all: DocumentInput): Document {
  const { assessment, every, c } = all;
  const say = sayTold(all);
  const published = c.kind === 'published';
  const answers = legalAssessment({ fields: every }).filter((block) => block.kind === 'table');
  return frame(all, {
    kind: 'assessment',
    subtitle: 'Bedömning för jurist av ett idéburet offentligt partnerskap (IOP)',
    blocks: [
      ...preliminaryNote(assessment, say),
      text(
        published
          ? 'Det här är ett exempel. Verktyget har ställt samman det som har publicerats och visar vilka regler det berör. Det säger inget om det verkliga avtalet.'
          : 'Det här är ett underlag. Verktyget har ställt samman parternas svar och visar vilka regler de berör. Bedömningen gör ni.',
      ),
      ...facts(all),
      ...remarkBlocks(all),
      ...assessment.parts.flatMap((part) => partBlocks(all, part)),
      ...documentSignals(all),
      ...readerBlocks(all),
      ...saidBlocks(all),
      ...openLegalBlocks(assessment.parts, say, 2),
      ...packageSection(all),
      ...(published ? [] : [h2('Parternas val och skäl'), ...ownChoice(all)]),
      ...(published
        ? []
        : [h2('Ändringar efter att bedömningen visades'), ...changedBlocks(all), ...lawyerQuestions(all)]),
      { kind: 'pageBreak' },
      h2('Svaren bakom bedömningen'),
      ...(answers.length > 0 ? answers : bullets(['Inga svar än.'])),
      ...sourceBlocks(assessment),
      rulesNote(all.input.rulesDate, say),
    ],
  });
}
