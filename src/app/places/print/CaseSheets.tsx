import { QrCode } from '#src/app/parts/QrCode.tsx';
import type { FactCard } from '#src/examples/cards.ts';
import type { Example } from '#src/examples/index.ts';
import { type Envelope, practiceMark, type Sheet } from './Paper.tsx';
import { pack, textHeight } from './pack.ts';

interface Fact {
  readonly label: string;
  readonly text: string;
}

const factsOf = (card: FactCard): readonly Fact[] =>
  card.facts.map((fact) => ({
    label: fact.label,
    text: fact.source === '' ? fact.value : `${fact.value} Källa: ${fact.source}`,
  }));

const factHeight = (fact: Fact): number => textHeight(fact.label, 11) + textHeight(fact.text, 11, 162) + 6;

interface CaseData {
  readonly example: Example;
  readonly story: readonly string[] | undefined;
  readonly card: FactCard | undefined;
}

/** How the group gets to its own copy of the case, with a telephone and without. */
function WayIn({ name, code }: Envelope) {
  return (
    <section className="cover-way">
      {code === undefined ? null : <QrCode text={code} label={`Kod som öppnar fallet för ${name}`} />}
      <div>
        {code === undefined ? null : (
          <>
            <p className="print-label">Med telefon</p>
            <p>Rikta kameran mot koden. {name} får sitt eget fall, utan konto. En telefon räcker till hela bordet.</p>
          </>
        )}
        <p className="print-label">Utan telefon</p>
        <p>Skriv på bladen i kuvertet. Lämna kuvertet till ledaren när ni är klara.</p>
      </div>
    </section>
  );
}

function storySheet({ example }: CaseData, story: readonly string[], envelope: Envelope): Sheet {
  return {
    title: `Kuvert till ${envelope.name}`,
    layout: 'text',
    mark: practiceMark,
    body: (
      <>
        <p className="cover-title">{example.title}</p>
        <p className="print-hint">
          Läs högt i gruppen, en gång, utan kommentarer. Parterna, orten och siffrorna är påhittade. Det som inte står
          här vet ni inte.
        </p>
        <div className="cover-story">
          {story.map((part) => (
            <p key={part}>{part}</p>
          ))}
        </div>
        <WayIn {...envelope} />
      </>
    ),
  };
}

/** Of a real partnership only what is published, each fact with its source. */
function factSheets({ example, card }: CaseData, envelope: Envelope): readonly Sheet[] {
  return pack(card ? factsOf(card) : [], factHeight, 228, 110).map((page, index) => ({
    title: index === 0 ? `Kuvert till ${envelope.name}` : `Fallet ${example.title}`,
    layout: 'text',
    mark: 'EXEMPEL – publicerade uppgifter',
    body: (
      <>
        {index === 0 ? (
          <>
            <p className="cover-title">{example.title}</p>
            <div className="case-lead">
              <p className="print-lead">{example.summary}</p>
              <p>
                <strong>Parter:</strong> {example.parties}
              </p>
              <p className="print-hint">Det som inte står här är inte publicerat. Hitta inte på.</p>
            </div>
          </>
        ) : null}
        {page.map((fact) => (
          <section className="fact" key={fact.label}>
            <h4>{fact.label}</h4>
            <p>{fact.text}</p>
          </section>
        ))}
        {index === 0 ? <WayIn {...envelope} /> : null}
      </>
    ),
  }));
}

/** The cover of a group's envelope: the case and the way in, and nothing of the outcome. */
export function coverSheets(data: CaseData, envelope: Envelope): readonly Sheet[] {
  return data.story ? [storySheet(data, data.story, envelope)] : factSheets(data, envelope);
}
