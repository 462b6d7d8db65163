import { useState } from 'react';
import { useSitting } from '#src/app/parts/sitting/use-sitting.ts';
import { sheetsOf } from '#src/workshop/needs.ts';
import { type SheetId, sheetIds } from '#src/workshop/sheets.ts';
import type { Course } from '#src/workshop/types.ts';
import { KitChoices } from '../print/KitChoices.tsx';
import { KitSubject } from '../print/KitSubject.tsx';
import { type Counts, type KitData, kinds, leavesOf, type Pile, perTable, pilesOf } from '../print/kit.ts';
import { PileOnPaper } from '../print/PileOnPaper.tsx';
import { useEnvelopes, useKit } from '../print/use-kit.ts';
import '../print/print.css';

interface KitProps {
  readonly course: Course;
  readonly groups: number;
}

/** The cover lies on top, with the case and the way in. */
const coverFirst = (a: SheetId, b: SheetId): number => Number(b === 'fall') - Number(a === 'fall');

/** Five at a table, until the leader says otherwise. */
const countsFor = (groups: number): Counts => (groups > 0 ? { groups, people: 5 * groups } : { groups: 2, people: 12 });

interface Filled {
  readonly name: string;
  readonly piles: readonly Pile[];
}

interface PreviewProps {
  readonly filled: readonly Filled[];
  /** For the walls and the leader. */
  readonly room: readonly Pile[];
  readonly bothSides: boolean;
}

/** Envelope by envelope, then what is for everybody. */
function Preview({ filled, room, bothSides }: PreviewProps) {
  return (
    <div className="kit-preview">
      {filled.map(({ name, piles }, at) => (
        <section key={name} className="kit-envelope" aria-label={`Kuvert till ${name}`}>
          {piles.map((pile) => (
            <PileOnPaper key={pile.id} pile={pile} bothSides={bothSides} copied={at > 0} />
          ))}
        </section>
      ))}
      {room.map((pile) => (
        <PileOnPaper key={pile.id} pile={pile} bothSides={bothSides} copied={false} />
      ))}
    </div>
  );
}

function BothSides({ chosen, choose }: { readonly chosen: boolean; readonly choose: (chosen: boolean) => void }) {
  return (
    <label className="choice">
      <input type="checkbox" checked={chosen} onChange={() => choose(!chosen)} />
      <span>
        Frågebladen på båda sidor
        <span className="muted block">Välj dubbelsidigt i skrivaren. Kort och lappar får tom baksida.</span>
      </span>
    </label>
  );
}

function Kit({ course, groups }: KitProps) {
  const [chosen, setChosen] = useState<ReadonlySet<SheetId>>(() => new Set(sheetsOf(course.programme)));
  const [counts, setCounts] = useState<Counts>(() => countsFor(groups));
  const [which, setWhich] = useState<KitData['which']>('programme');
  const [caseId, setCaseId] = useState(course.cases[0] ?? '');
  const [bothSides, setBothSides] = useState(true);
  const data = useKit({ course, caseId, which, chosen, table: perTable(counts) });
  const envelopes = useEnvelopes(caseId, counts.groups);
  const ids = sheetIds.filter((id) => chosen.has(id));
  const inEnvelope = ids.filter((id) => kinds[id].group === 'grupp').toSorted(coverFirst);
  const filled = data
    ? envelopes.map((envelope) => ({ name: envelope.name, piles: pilesOf(inEnvelope, data, counts, envelope) }))
    : [];
  const room = data
    ? pilesOf(
        ids.filter((id) => kinds[id].group !== 'grupp'),
        data,
        counts,
      )
    : [];
  const sum = (piles: readonly Pile[]): number => piles.reduce((total, pile) => total + leavesOf(pile, bothSides), 0);
  const each = sum(filled[0]?.piles ?? []);
  const total = sum(filled.flatMap(({ piles }) => piles)) + sum(room);
  const toggle = (id: SheetId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      <div className="no-print narrow">
        <h2>Välj blad</h2>
        <KitSubject {...{ course, which, setWhich, caseId, setCaseId }} />
        <KitChoices {...{ chosen, toggle, counts, setCounts }} />
        <BothSides chosen={bothSides} choose={setBothSides} />
        <p role="status" className="kit-total">
          {total === 1 ? '1 blad' : `${total} blad`} i A4, svart på vitt.{' '}
          {each > 0 ? `${each} blad i varje grupps kuvert.` : ''}
        </p>
        <p className="button-row">
          <button type="button" className="button" disabled={total === 0} onClick={() => window.print()}>
            Skriv ut
          </button>
        </p>
        <p className="hint">
          Välj verklig storlek (100 %) när ni skriver ut. Då får korten rätt mått. Bladen kommer kuvert för kuvert.
        </p>
        <h2>Förhandsvisning</h2>
      </div>
      <Preview filled={filled} room={room} bothSides={bothSides} />
    </>
  );
}

/** The print kit of a workshop: everything a room without screens needs, from the same data as the screens. */
export function PrintKitPage() {
  const { sitting } = useSitting();
  return (
    <>
      <p className="caption no-print">
        <a href="#/verkstad">Till verkstaden</a>
      </p>
      <h1 className="no-print">Utskrifter</h1>
      <p className="lead no-print">Blad för rum utan skärmar. De har samma frågor och fall som skärmarna.</p>
      {sitting ? <Kit course={sitting.course} groups={sitting.groups.length} /> : null}
    </>
  );
}
