import { type StageTitle, stageTitles } from '#steps/catalogue/about.ts';
import { type StageId, stageIds } from '#steps/catalogue/stage-ids.ts';
import type { Sheet } from './Paper.tsx';

/** What a stage gives. Our own words. */
const outcomes: Readonly<Record<StageId, string>> = {
  parties: 'Ni vet vilka som är med, vem som äger frågan och vem som får besluta.',
  need: 'Hur ni tillsammans ser på utmaningen, och mål som människor märker.',
  'legal-basis': 'Ett val av form med skäl: bidrag, upphandling, partnerskap eller annat.',
  mutuality: 'Vad var och en bidrar med, vem som äger vad och hur ni styr.',
  competence: 'Gemensamma lärandemål, och hur ni lär av varandra.',
  agreement: 'Ett utkast till avtal som nämnd och styrelse kan läsa.',
  'follow-up': 'Datum för avstämning, tecken att titta på och en plan för slutet.',
};

const stagesInOrder: readonly (StageTitle & { readonly id: StageId })[] = stageIds.map((id) => ({
  id,
  ...stageTitles[id],
  // Breaks between the words it is made of, in browsers that do not hyphenate Swedish.
  title: stageTitles[id].title.replace('tensut', 'tens\u00adut'),
}));

const isNumber = (text: string): boolean => /^\d$/u.test(text);

function Overview() {
  return (
    <div className="map">
      <ol>
        {stagesInOrder.map((stage) => (
          <li key={stage.id} className="map-stage" data-numbered={isNumber(stage.number)}>
            <p className="map-number">{stage.number}</p>
            <p className="map-title">{stage.title}</p>
            <p className="map-question">{stage.summary}</p>
            <p className="map-outcome">{outcomes[stage.id]}</p>
          </li>
        ))}
      </ol>
      <p className="map-note">Ni får gå tillbaka och ändra. Alla formerna är riktiga svar.</p>
    </div>
  );
}

function Piece({ stage }: { readonly stage: StageTitle & { readonly id: StageId } }) {
  return (
    <div className="piece">
      <p className="piece-number" data-word={!isNumber(stage.number)}>
        {stage.number}
      </p>
      <p className="piece-title">{stage.title}</p>
      <p className="piece-question">{stage.summary}</p>
      <div className="piece-outcome">
        <p className="piece-label">Det här kommer ut</p>
        <p>{outcomes[stage.id]}</p>
      </div>
    </div>
  );
}

/** The seven stages on one sheet that lies down. */
export function mapSheets(): readonly Sheet[] {
  return [{ title: 'Från idé till avtal', layout: 'wide', body: <Overview /> }];
}

/** The seven stages on a sheet each, to tape side by side. */
export function bigMapSheets(): readonly Sheet[] {
  return stagesInOrder.map((stage) => ({
    title: 'Väggkarta',
    layout: 'text',
    mark: 'Tejpa bladen sida vid sida',
    body: <Piece stage={stage} />,
  }));
}
