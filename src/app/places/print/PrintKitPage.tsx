import { useMemo, useState } from 'react';
import { groupCodes } from '#src/app/parts/sitting/group-case.ts';
import { useSitting, useStatements } from '#src/app/parts/sitting/use-sitting.ts';
import { useContents, useLoaded, useSession } from '#src/app/shell/context.ts';
import { exampleList, loadExample } from '#src/examples/index.ts';
import { sheetsOf } from '#src/workshop/needs.ts';
import { type SheetId, sheetIds, sheetTitles } from '#src/workshop/sheets.ts';
import type { Course } from '#src/workshop/types.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { loadLawTexts } from '#steps/law/texts/load.ts';
import { KindTitle, KitChoices } from '../print/KitChoices.tsx';
import {
  type Counts,
  type Envelope,
  type KitData,
  kinds,
  type LoadedCase,
  leavesOf,
  type Pile,
  perTable,
  pilesOf,
} from '../print/kit.ts';
import { BlankBack, Paper } from '../print/Paper.tsx';
import type { ClauseHead } from '../print/Skeleton.tsx';
import '../print/print.css';

async function loadCase(id: string): Promise<LoadedCase | undefined> {
  const example = exampleList.find((one) => one.id === id);
  if (!example) return undefined;
  const [caseFile, cards, keys, stories] = await Promise.all([
    loadExample(id),
    import('#src/examples/cards.ts'),
    import('#src/examples/keys.ts'),
    import('#src/examples/stories.ts'),
  ]);
  return { example, caseFile, card: cards.factCard(id), key: keys.answerKey(id), story: stories.storyOf(id) };
}

async function loadClauses(): Promise<readonly ClauseHead[]> {
  const { clauseHeads } = await import('../print/clause-heads.ts');
  return clauseHeads;
}

interface Wanted {
  readonly course: Course;
  readonly caseId: string;
  readonly which: KitData['which'];
  readonly chosen: ReadonlySet<SheetId>;
  /** People at a table. */
  readonly table: number;
}

/** All that the sheets are made of; undefined for the moment it takes to load. */
function useKit({ course, caseId, which, chosen, table }: Wanted) {
  const day = useSession().today;
  const contents = useContents(stageIds);
  const statements = useStatements();
  const loadedCase = useLoaded(() => loadCase(caseId), caseId);
  const skeleton = chosen.has('skelett');
  const clauses = useLoaded(() => (skeleton ? loadClauses() : Promise.resolve([])), skeleton ? 'skelett' : '');
  const key = chosen.has('facit');
  const cards = chosen.has('kort');
  const tally = chosen.has('fall') && chosen.has('sjalvskattning');
  const lawTexts = useLoaded(() => (key ? loadLawTexts(day) : Promise.resolve(undefined)), key ? 'facit' : '');
  return useMemo((): KitData | undefined => {
    if (!contents) return undefined;
    // While another case loads, the sheets of the one before are not shown under its name.
    const current = loadedCase?.example.id === caseId ? loadedCase : undefined;
    const made = { course, contents, which, statements, lawTexts, clauses: clauses ?? [] };
    return { ...made, chosen: current, perTable: table, cards, tally };
  }, [course, contents, which, statements, loadedCase, caseId, lawTexts, clauses, table, cards, tally]);
}

interface PileProps {
  readonly pile: Pile;
  readonly bothSides: boolean;
  /** In the envelope of a further group: for the printer only. */
  readonly copied: boolean;
}

function PileOnPaper({ pile, bothSides, copied }: PileProps) {
  const { id, sheets } = pile;
  const blank = (index: number): boolean =>
    bothSides && (kinds[id].backs ? index === sheets.length - 1 && index % 2 === 0 : true);
  return (
    <section className="kit-pile" data-kind={id} aria-label={sheetTitles[id]}>
      {copied ? null : (
        <h3 className="no-print">
          <KindTitle id={id} />
          <span className="muted"> {pile.copies > 1 ? `${pile.copies} omgångar` : ''}</span>
        </h3>
      )}
      {Array.from({ length: pile.copies }, (_, copy) =>
        sheets.flatMap((sheet, index) => [
          <Paper
            // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no other name than their place
            key={`${copy} ${index}`}
            sheet={sheet}
            place={`Blad ${index + 1} av ${sheets.length}`}
            copy={copied || copy > 0}
          />,
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          ...(blank(index) ? [<BlankBack key={`${copy} ${index} baksida`} layout={sheet.layout} />] : []),
        ]),
      )}
    </section>
  );
}

/** The names of the groups, and what the codes on their covers say once they have been made. */
function useEnvelopes(caseId: string, groups: number): readonly Envelope[] {
  const session = useSession();
  const names = Array.from({ length: groups }, (_, index) => `Grupp ${index + 1}`);
  const codes = useLoaded(() => groupCodes(session, caseId, names).catch(() => []), `${caseId} ${groups}`);
  return names.map((name, index) => ({ name, code: codes?.[index] }));
}

interface KitProps {
  readonly course: Course;
  readonly groups: number;
}

interface ContentsChoice {
  readonly course: Course;
  readonly which: KitData['which'];
  readonly setWhich: (which: KitData['which']) => void;
  readonly caseId: string;
  readonly setCaseId: (id: string) => void;
}

/** Which questions and which case the sheets are about. */
function About({ course, which, setWhich, caseId, setCaseId }: ContentsChoice) {
  const titleOf = (id: string): string => exampleList.find((example) => example.id === id)?.title ?? id;
  return (
    <>
      <p>
        Program: <strong>{course.title}</strong>. Fall: <strong>{titleOf(caseId)}</strong>.{' '}
        <a href="#/verkstad">Byt program eller fall</a>
      </p>
      {course.cases.length > 1 ? (
        <p className="field">
          <label htmlFor="kit-fall">Fall att skriva ut</label>
          <select
            id="kit-fall"
            className="text-input"
            value={caseId}
            onChange={(event) => setCaseId(event.target.value)}
          >
            {course.cases.map((id) => (
              <option key={id} value={id}>
                {titleOf(id)}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <fieldset className="kit-group">
        <legend>Frågor på bladen</legend>
        <label className="choice">
          <input
            type="radio"
            name="kit-fragor"
            checked={which === 'programme'}
            onChange={() => setWhich('programme')}
          />
          <span>Programmets frågor</span>
        </label>
        <label className="choice">
          <input type="radio" name="kit-fragor" checked={which === 'short'} onChange={() => setWhich('short')} />
          <span>Hela korta spåret, 24 frågor</span>
        </label>
        {course.hidden.length > 0 ? <p className="hint">Frågor som kursen döljer kommer inte med.</p> : null}
      </fieldset>
    </>
  );
}

/** The cover lies on top, with the case and the way in. */
const coverFirst = (a: SheetId, b: SheetId): number => Number(b === 'fall') - Number(a === 'fall');

/** Five at a table, until the leader says otherwise. */
const countsFor = (groups: number): Counts => (groups > 0 ? { groups, people: 5 * groups } : { groups: 2, people: 12 });

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
  const filled = data ? envelopes.map((envelope) => pilesOf(inEnvelope, data, counts, envelope)) : [];
  const room = data
    ? pilesOf(
        ids.filter((id) => kinds[id].group !== 'grupp'),
        data,
        counts,
      )
    : [];
  const sum = (piles: readonly Pile[]): number => piles.reduce((total, pile) => total + leavesOf(pile, bothSides), 0);
  const each = sum(filled[0] ?? []);
  const total = sum(filled.flat()) + sum(room);
  const toggle = (id: SheetId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      <div className="no-print narrow">
        <h2>Välj blad</h2>
        <About {...{ course, which, setWhich, caseId, setCaseId }} />
        <KitChoices {...{ chosen, toggle, counts, setCounts }} />
        <label className="choice">
          <input type="checkbox" checked={bothSides} onChange={() => setBothSides(!bothSides)} />
          <span>
            Frågebladen på båda sidor
            <span className="muted block">Välj dubbelsidigt i skrivaren. Kort och lappar får tom baksida.</span>
          </span>
        </label>
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
      <div className="kit-preview">
        {filled.map((piles, at) => (
          <section key={envelopes[at]?.name} className="kit-envelope" aria-label={`Kuvert till ${envelopes[at]?.name}`}>
            {piles.map((pile) => (
              <PileOnPaper key={pile.id} pile={pile} bothSides={bothSides} copied={at > 0} />
            ))}
          </section>
        ))}
        {room.map((pile) => (
          <PileOnPaper key={pile.id} pile={pile} bothSides={bothSides} copied={false} />
        ))}
      </div>
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
