/** "Frågor att svara på": what the answers ask of a lawyer, each with lines to write on, and the conclusion to fill in. */
import { lawyerTriggerTexts } from '#steps/law/texts/result.ts';
import type { Fired } from '#steps/law/types.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { inTool } from '#templates/tree/gap-words.ts';
import { h2, h3, led, rowsTable, text, writingLines } from '#templates/tree/prose.ts';
import { findingOf } from './blocks.ts';
import { partName } from './legal-document.ts';
import { sayOurs } from './say.ts';

interface Asked {
  readonly rule: string;
  readonly text: string;
}

/** Questions of one part: each rule that says ask a lawyer, then each situation where a lawyer is always asked. */
function questionsOf({ assessment }: DocumentInput, index: number): readonly Asked[] {
  const part = assessment.parts[index];
  if (!part) return [];
  const seen = new Set<string>();
  const asks = (fired: Fired): readonly Asked[] => {
    const finding = findingOf(fired);
    if (finding === '' || seen.has(finding)) return [];
    seen.add(finding);
    return [{ rule: fired.ruleId, text: finding }];
  };
  const triggers = new Map<string, string>(Object.entries(lawyerTriggerTexts));
  const fromRules = part.fired.filter((fired) => ['lawyer', 'read', 'ask'].includes(fired.effect)).flatMap(asks);
  const rules = new Set(fromRules.map((one) => one.rule));
  const fromTriggers = part.lawyerTriggers
    .filter((id) => id !== 'J-15' && !rules.has(id))
    .flatMap((id): readonly Asked[] => {
      const words = triggers.get(id);
      return words === undefined ? [] : [{ rule: id, text: `${words}.` }];
    });
  return [...fromRules, ...fromTriggers];
}

function conclusion(): readonly Block[] {
  return [
    h3('Slutsats'),
    ...rowsTable(
      'Fyll i när bedömningen är klar',
      [
        { header: 'Vad', width: 1 },
        { header: 'Uppgift', width: 2.2 },
      ],
      [
        ['Slutsats (ringa in en)', 'Kan gå vidare · Går inte vidare · Mer behöver utredas'],
        ['Bedömd av (roll)', ''],
        ['Datum', ''],
        ['Diarienummer', ''],
      ],
    ),
    text(`För sedan in slutsatsen under ${inTool('R12')}.`),
  ];
}

export function lawyerQuestions(all: DocumentInput): readonly Block[] {
  const { assessment } = all;
  const say = sayOurs(all);
  const several = assessment.parts.length > 1;
  const blocks = assessment.parts.flatMap((part, index) => {
    const asked = questionsOf(all, index);
    return asked.flatMap((one, number): readonly Block[] => [
      {
        kind: 'paragraph',
        keepWithNext: true,
        runs: [
          {
            text: `${several ? `${partName(all, part)}, fråga` : 'Fråga'} ${number + 1} (${one.rule}). `,
            mark: 'strong',
          },
          { text: `${say(one.text)} Hur bedömer ni det?` },
        ],
      },
      writingLines(`svar-${part.partId}-${number + 1}`),
    ]);
  });
  return [
    h2('Frågor att svara på', 'fragor'),
    ...(blocks.length > 0
      ? blocks
      : [text('Ingen regel säger att en jurist alltid ska frågas. Läs ändå igenom svaren och skriv en slutsats.')]),
    led('Egna frågor.', 'Skriv det ni själva undrar.'),
    writingLines('egna-fragor', 4),
    ...conclusion(),
  ];
}
