import { type Way, ways } from '#src/workshop/types.ts';
import { Outline, type Sheet } from './Paper.tsx';

interface WayWords {
  readonly word: string;
  readonly meaning: string;
  /** Outline in a box of 170 × 160. */
  readonly path: string;
  /** Where the word stands, from the top. */
  readonly at: number;
}

/** Four shapes of the same weight: none of the ways is the winner (W12), and none has the shape of a party. */
const wayWords: Readonly<Record<Way, WayWords>> = {
  bidrag: {
    word: 'Bidrag',
    meaning: 'Kommunen stödjer något som organisationen själv vill göra.',
    path: 'M85 4L167 156H3Z',
    at: 124,
  },
  upphandling: {
    word: 'Upphandling',
    meaning: 'Kommunen köper något som den behöver.',
    path: 'M85 3L168 80L85 157L2 80Z',
    at: 86,
  },
  iop: {
    word: 'Partnerskap',
    meaning: 'Ni når något tillsammans som ingen av er når ensam.',
    path: 'M44 5H126L168 80L126 155H44L2 80Z',
    at: 86,
  },
  annat: {
    word: 'Annat',
    meaning: 'Till exempel att göra det själva, vänta eller avstå.',
    path: 'M52 4H118V47H166V113H118V156H52V113H4V47H52Z',
    at: 88,
  },
};

function WayShape({ way }: { readonly way: Way }) {
  const { word, meaning, path, at } = wayWords[way];
  return (
    <div className="way">
      <svg className="way-shape" viewBox="0 0 170 160" role="img" aria-label={word}>
        <path d={path} />
        <text x="85" y={at} textAnchor="middle">
          {word}
        </text>
      </svg>
      <p>{meaning}</p>
    </div>
  );
}

function SeatSigns() {
  return (
    <div className="halves">
      <div className="half seat">
        <Outline side="public" scale={9} />
        <p>Kommunen</p>
      </div>
      <div className="half seat">
        <Outline side="org" scale={9} />
        <p>Organisationen</p>
      </div>
    </div>
  );
}

/** Four shapes for the corners of the room, a sheet each. */
export function votingSheets(): readonly Sheet[] {
  return ways.map((way) => ({
    title: 'Vilken form passar?',
    layout: 'text',
    mark: 'Sätt upp en i varje hörn',
    body: <WayShape way={way} />,
  }));
}

/** Cards to vote with on a sheet: one for every person at a full table. */
const cardsPerSheet = 6;

/** The four ways along the four edges: whoever votes turns the card, and the way at the top is the vote. */
function VoteCard() {
  return (
    <svg className="vote-card" viewBox="0 0 84 84" role="img" aria-label="Röstkort med de fyra formerna">
      {ways.map((way, turn) => (
        <g key={way} transform={`rotate(${turn * 90} 42 42)`}>
          <text x="42" y="13" textAnchor="middle">
            {wayWords[way].word}
          </text>
          <path d={wayWords[way].path} transform="translate(34.5 17) scale(0.088)" />
        </g>
      ))}
    </svg>
  );
}

/** One card a person, turned so that the form that is chosen stands at the top. */
export function slipSheets(people: number): readonly Sheet[] {
  return Array.from({ length: Math.max(1, Math.ceil(people / cardsPerSheet)) }, () => ({
    title: 'Röstlappar',
    layout: 'cards' as const,
    mark: 'Klipp längs linjerna',
    body: (
      <>
        <p className="cut-lead">Ett kort till var och en. Den form som står överst är rösten. Inga namn.</p>
        <div className="vote-cards">
          {Array.from({ length: cardsPerSheet }, (_, card) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cards are alike
            <VoteCard key={card} />
          ))}
        </div>
      </>
    ),
  }));
}

/** A square and a circle to put on the table, so that everybody sees who plays whom. */
export function seatSheets(): readonly Sheet[] {
  return [{ title: 'Bordsskyltar', layout: 'half', mark: 'Klipp på mitten', body: <SeatSigns /> }];
}
