/** What a received file and the own case see differently, card by card. */

import type { Contents } from '#src/app/parts/describe.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { WeighedConflict } from '#steps/exchange/conflict-weight.ts';
import type { Place } from '#steps/exchange/place.ts';
import type { Sender } from '#steps/exchange/receive.ts';
import type { Decision } from '#steps/exchange/settle.ts';
import { ConflictCard } from './ConflictCard.tsx';

export type Decisions = Readonly<Record<string, Decision>>;

interface Props {
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  readonly as: Voice;
  readonly from: Voice;
  readonly sender: Sender;
  readonly contents: Contents;
  readonly weighed: readonly WeighedConflict[];
  /** What the rules between fields say of a place. */
  readonly about: (place: Place) => readonly string[];
  readonly decisions: Decisions;
  /** Some decisions more, by the id of the conflict. */
  readonly onDecide: (decisions: Decisions) => void;
}

type Group = Props & { readonly shown: readonly WeighedConflict[] };

function Cards({ shown, weighed: _all, about, decisions, onDecide, ...view }: Group) {
  return shown.map((one) => (
    <ConflictCard
      key={one.conflict.id}
      weighed={one}
      {...view}
      decision={decisions[one.conflict.id]}
      onDecide={(decision) => onDecide({ [one.conflict.id]: decision })}
      findings={about(one.conflict.place)}
    />
  ));
}

/** What the file would change in the own side's answers. A copy of the own case may be taken whole, by one press. */
function OwnLane(props: Group) {
  const { shown, onDecide } = props;
  if (shown.length === 0) return null;
  const takeAll = (): void =>
    onDecide(Object.fromEntries(shown.map(({ conflict }) => [conflict.id, { take: 'theirs' } as const])));
  return (
    <>
      <h2>
        Ändrat i era svar <span className="count">{shown.length}</span>
      </h2>
      <p>Filen har andra ord där ni har svarat. Det som står hos er står kvar om ni inte väljer filens.</p>
      {shown.length > 1 ? (
        <p>
          <button type="button" className="button-outline button-small" onClick={takeAll}>
            Det är vår egen fil. Ta filens svar i alla {shown.length}
          </button>
        </p>
      ) : null}
      <Cards {...props} />
    </>
  );
}

/** Conflicts of a received file: first what touches the own side's answers, then what both have changed. */
export function Conflicts(props: Props) {
  const { weighed } = props;
  const own = weighed.filter(({ conflict }) => conflict.kind === 'own-lane');
  const both = weighed.filter(({ conflict }) => conflict.kind !== 'own-lane');
  return (
    <>
      <OwnLane {...props} shown={own} />
      {both.length > 0 ? (
        <>
          <h2>
            Båda har ändrat <span className="count">{both.length}</span>
          </h2>
          <Cards {...props} shown={both} />
        </>
      ) : null}
    </>
  );
}
