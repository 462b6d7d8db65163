import type { FactCard } from '#src/examples/cards.ts';
import type { Example } from '#src/examples/index.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { scopeIdsOf } from '#steps/walk/question-state.ts';
import { summarise } from '#steps/walk/summary.ts';
import { Outline, practiceMark, type Sheet } from './Paper.tsx';
import { pack, textHeight } from './pack.ts';
import { type Contents, wordsOf } from './QuestionSheets.tsx';

interface Fact {
  readonly label: string;
  readonly lines: readonly { readonly id: string; readonly side?: 'public' | 'org' | 'joint'; readonly text: string }[];
}

/** What a case tells its participants: facts. What they are to judge themselves, and the outcome, is not among them. */
const toldRefs = ['F6', 'F3', 'F4', 'B7', 'R2', 'R4', 'R5', 'O1', 'O6', 'A8'] as const;

const sideOf = (voice: string): 'public' | 'org' | 'joint' => (voice === 'public' || voice === 'joint' ? voice : 'org');

/** "Källa: svar från två företag": a label that asks keeps its own mark. */
function labelled(label: string, text: string): string {
  if (label === '') return text;
  return /[?:…]$/u.test(label) ? `${label} ${text}` : `${label}: ${text}`;
}

function factsOf(c: CaseFile, contents: Contents): readonly Fact[] {
  return toldRefs.flatMap((ref) => {
    const question = questionOfRef(ref);
    const words = question && wordsOf(contents, question);
    if (!question || !words) return [];
    const lines = scopeIdsOf(c, question).flatMap((id) =>
      summarise(c, question, words, id, { levels: {}, deepening: true }).lines.map((line, index) => ({
        id: `${id ?? ''} ${index}`,
        side: sideOf(line.voice),
        text: labelled(line.label === words.question ? '' : line.label, line.text),
      })),
    );
    return lines.length === 0 ? [] : [{ label: words.question, lines }];
  });
}

const cardFacts = (card: FactCard): readonly Fact[] =>
  card.facts.map((fact) => ({
    label: fact.label,
    lines: [{ id: 'uppgift', text: fact.source === '' ? fact.value : `${fact.value} Källa: ${fact.source}` }],
  }));

const factHeight = (fact: Fact): number =>
  textHeight(fact.label, 11) + fact.lines.reduce((sum, line) => sum + textHeight(line.text, 11, 162) + 1, 0) + 5;

function FactRow({ fact }: { readonly fact: Fact }) {
  return (
    <section className="fact">
      <h4>{fact.label}</h4>
      {fact.lines.map((line) => (
        <p key={line.id} className="fact-line">
          {line.side ? <Outline side={line.side} scale={0.55} /> : null}
          <span>{line.text}</span>
        </p>
      ))}
    </section>
  );
}

interface CaseData {
  readonly example: Example;
  readonly caseFile: CaseFile;
  readonly card: FactCard | undefined;
}

/** The case for the participants: summary, parties and facts, and no outcome. */
export function caseSheets({ example, caseFile, card }: CaseData, contents: Contents): readonly Sheet[] {
  const practice = example.kind === 'practice';
  const facts = card ? cardFacts(card) : factsOf(caseFile, contents);
  return pack(facts, factHeight, 228, 30).map((page, index) => ({
    title: `Fallet ${example.title}`,
    layout: 'text',
    mark: practice ? practiceMark : 'EXEMPEL – publicerade uppgifter',
    body: (
      <>
        {index === 0 ? (
          <div className="case-lead">
            <p className="print-lead">{example.summary}</p>
            <p>
              <strong>Parter:</strong> {example.parties}
            </p>
            <p className="print-hint">
              {practice
                ? 'Parterna, orten och siffrorna är påhittade. Det som inte står här vet ni inte.'
                : 'Det som inte står här är inte publicerat. Hitta inte på.'}
            </p>
          </div>
        ) : null}
        {page.map((fact) => (
          <FactRow key={fact.label} fact={fact} />
        ))}
      </>
    ),
  }));
}
