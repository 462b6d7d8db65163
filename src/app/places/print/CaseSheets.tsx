import type { FactCard } from '#src/examples/cards.ts';
import type { Example } from '#src/examples/index.ts';
import type { AnswerKey, PartKey } from '#src/examples/keys.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { type LawTexts, reasonFor } from '#steps/law/texts/load.ts';
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

interface Reason {
  readonly rule: string;
  readonly text: string;
}

const firstSentence = (text: string): string => /^.*?[.?!](?=\s|$)/u.exec(text)?.[0] ?? text;

function reasonsOf(
  part: PartKey,
  texts: LawTexts,
): readonly { readonly title: string; readonly rows: readonly Reason[] }[] {
  const rows = (rules: readonly string[], variant: string): readonly Reason[] =>
    rules.map((rule) => ({ rule, text: firstSentence(reasonFor(texts, `${rule}.${variant}`)?.finding ?? '') }));
  return [
    { title: 'Stoppar', rows: rows(part.stop, 'stop') },
    { title: 'Fråga jurist', rows: rows(part.lawyer, 'lawyer') },
    { title: 'Varnar', rows: rows(part.warn, 'warn') },
    { title: 'Saknas eller behöver frågas', rows: rows(part.ask, 'ask') },
  ].filter((group) => group.rows.length > 0);
}

interface Block {
  readonly id: string;
  readonly height: number;
  readonly body: React.ReactNode;
}

function reasonBlocks(part: PartKey, name: string, texts: LawTexts): readonly Block[] {
  const level = texts.levelTexts[part.level];
  const legs = part.legs.length === 0 ? 'Inget ben bär.' : `Ben som bär: ${part.legs.join(', ')}.`;
  const head: Block = {
    id: `${part.part} nivå`,
    height: 16,
    body: (
      <>
        <h4>
          {name}Nivå {part.level}: {level.label}
        </h4>
        <p>{legs}</p>
      </>
    ),
  };
  const groups = reasonsOf(part, texts).map(
    (group): Block => ({
      id: `${part.part} ${group.title}`,
      height: 9 + group.rows.reduce((sum, row) => sum + textHeight(`${row.rule} ${row.text}`, 10.5, 166) + 1, 0),
      body: (
        <>
          <p className="print-label">{group.title}</p>
          <ul className="key-rules">
            {group.rows.map((row) => (
              <li key={row.rule}>
                <strong>{row.rule}</strong> {row.text}
              </li>
            ))}
          </ul>
        </>
      ),
    }),
  );
  return [head, ...groups];
}

/** "Fråga 1.1, 1.4": the pages of the questions that give the signals. */
function placesOf(refs: readonly string[]): string {
  const places = refs.map((ref) => {
    const page = questionOfRef(ref)?.page;
    return page === undefined ? ref : `${page} (${ref})`;
  });
  return places.join(', ');
}

const signalNames = { R: 'Stanna upp', G: 'Titta närmare', B: 'Tips' } as const;

function signalBlocks(key: AnswerKey): readonly Block[] {
  const rows = (['R', 'G', 'B'] as const).filter((id) => key.signals[id].length > 0);
  const height = rows.reduce((sum, id) => sum + textHeight(placesOf(key.signals[id]), 10.5) + 3, 12);
  return [
    {
      id: 'signaler',
      height,
      body: (
        <>
          <h4>Metodens signaler</h4>
          {rows.length === 0 ? <p>Inga signaler.</p> : null}
          {rows.map((id) => (
            <p key={id}>
              <strong>{signalNames[id]}:</strong> fråga {placesOf(key.signals[id])}.
            </p>
          ))}
        </>
      ),
    },
  ];
}

/** The leader's key, last of all sheets: what the rules say of the case, and the answers of the marked case. */
export function keySheets(
  example: Example | undefined,
  key: AnswerKey | undefined,
  texts: LawTexts | undefined,
  marked: React.ReactNode,
): readonly Sheet[] {
  const several = (key?.parts.length ?? 0) > 1;
  const blocks: readonly Block[] = [
    ...(example && key && texts
      ? [
          {
            id: 'väg',
            height: 14 + textHeight(key.lesson, 11),
            body: (
              <>
                <h4>
                  {example.title} leder till: {key.way}
                </h4>
                <p>{key.lesson}</p>
              </>
            ),
          },
          ...key.parts.flatMap((part, index) =>
            reasonBlocks(part, several ? `Del ${'ab'.charAt(index)}. ` : '', texts),
          ),
          ...signalBlocks(key),
        ]
      : []),
    { id: 'prov', height: 84, body: marked },
  ];
  return pack(blocks, (block) => block.height + 3, 228, 14).map((page, index) => ({
    title: 'Facit',
    layout: 'text',
    mark: 'Bara för ledaren',
    body: (
      <>
        {index === 0 ? (
          <p className="print-lead">
            Visa det först när grupperna är klara. Det är vad verktygets regler ger, inte ett domstolssvar.
          </p>
        ) : null}
        {page.map((block) => (
          <section key={block.id} className="key-block">
            {block.body}
          </section>
        ))}
      </>
    ),
  }));
}
