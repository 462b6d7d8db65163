/** The leader's key on paper: what the rules and the signals say of a case, and the answers of the marked case. */
import type { Example } from '#src/examples/index.ts';
import type { AnswerKey, PartKey } from '#src/examples/keys.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { type LawTexts, reasonFor } from '#steps/law/texts/load.ts';
import type { Sheet } from './Paper.tsx';
import { pack, textHeight } from './pack.ts';

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
    { title: 'Behöver läsas', rows: rows(part.read, 'read') },
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
  const legs = part.legs.length === 0 ? 'Inget skäl håller.' : `Skäl som håller: ${part.legs.join(', ')}.`;
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
