import { useMemo, useState } from 'react';
import { useSitting, useStatements } from '#src/app/parts/sitting/use-sitting.ts';
import { useContents, useLoaded, useSession } from '#src/app/shell/context.ts';
import { exampleList, loadExample } from '#src/examples/index.ts';
import { sheetsOf } from '#src/workshop/needs.ts';
import { type SheetId, sheetIds, sheetTitles } from '#src/workshop/sheets.ts';
import type { Course } from '#src/workshop/types.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { loadLawTexts } from '#steps/law/texts/load.ts';
import { KindTitle, KitChoices } from '../print/KitChoices.tsx';
import { type Counts, copiesOf, type KitData, kinds, type LoadedCase } from '../print/kit.ts';
import { Paper, type Sheet } from '../print/Paper.tsx';
import type { ClauseHead } from '../print/Skeleton.tsx';
import '../print/print.css';

async function loadCase(id: string): Promise<LoadedCase | undefined> {
  const example = exampleList.find((one) => one.id === id);
  if (!example) return undefined;
  const [caseFile, cards, keys] = await Promise.all([
    loadExample(id),
    import('#src/examples/cards.ts'),
    import('#src/examples/keys.ts'),
  ]);
  return { example, caseFile, card: cards.factCard(id), key: keys.answerKey(id) };
}

async function loadClauses(): Promise<readonly ClauseHead[]> {
  const { clauseHeads } = await import('../print/clause-heads.ts');
  return clauseHeads;
}

/** All that the sheets are made of; undefined for the moment it takes to load. */
function useKit(course: Course, caseId: string, which: KitData['which'], chosen: ReadonlySet<SheetId>) {
  const day = useSession().today;
  const contents = useContents(stageIds);
  const statements = useStatements();
  const loadedCase = useLoaded(() => loadCase(caseId), caseId);
  const skeleton = chosen.has('skelett');
  const clauses = useLoaded(() => (skeleton ? loadClauses() : Promise.resolve([])), skeleton ? 'skelett' : '');
  const key = chosen.has('facit');
  const lawTexts = useLoaded(() => (key ? loadLawTexts(day) : Promise.resolve(undefined)), key ? 'facit' : '');
  return useMemo((): KitData | undefined => {
    if (!contents) return undefined;
    // While another case loads, the sheets of the one before are not shown under its name.
    const current = loadedCase?.example.id === caseId ? loadedCase : undefined;
    return { course, contents, which, statements, chosen: current, lawTexts, clauses: clauses ?? [] };
  }, [course, contents, which, statements, loadedCase, caseId, lawTexts, clauses]);
}

interface Made {
  readonly id: SheetId;
  readonly sheets: readonly Sheet[];
  readonly copies: number;
}

function Pile({ made }: { readonly made: Made }) {
  const copies = Array.from({ length: made.copies }, (_, index) => index);
  return (
    <section className="kit-pile" data-kind={made.id} aria-label={sheetTitles[made.id]}>
      <h3 className="no-print">
        <KindTitle id={made.id} />
        <span className="muted"> {made.copies > 1 ? `${made.copies} omgångar` : ''}</span>
      </h3>
      {copies.flatMap((copy) =>
        made.sheets.map((sheet, index) => (
          <Paper
            // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no other name than their place
            key={`${copy} ${index}`}
            sheet={sheet}
            place={`Blad ${index + 1} av ${made.sheets.length}`}
            copy={copy > 0}
          />
        )),
      )}
    </section>
  );
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

/** Five at a table, until the leader says otherwise. */
const countsFor = (groups: number): Counts => (groups > 0 ? { groups, people: 5 * groups } : { groups: 2, people: 12 });

function Kit({ course, groups }: KitProps) {
  const [chosen, setChosen] = useState<ReadonlySet<SheetId>>(() => new Set(sheetsOf(course.programme)));
  const [counts, setCounts] = useState<Counts>(() => countsFor(groups));
  const [which, setWhich] = useState<KitData['which']>('programme');
  const [caseId, setCaseId] = useState(course.cases[0] ?? '');
  const data = useKit(course, caseId, which, chosen);
  const piles = useMemo(
    (): readonly Made[] =>
      data === undefined
        ? []
        : sheetIds
            .filter((id) => chosen.has(id))
            .map((id) => ({ id, sheets: kinds[id].sheets(data), copies: copiesOf(id, counts) })),
    [data, chosen, counts],
  );
  const total = piles.reduce((sum, pile) => sum + pile.sheets.length * pile.copies, 0);
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
        <p role="status" className="kit-total">
          {total === 1 ? '1 blad' : `${total} blad`} i A4, svart på vitt.
        </p>
        <p className="button-row">
          <button type="button" className="button" disabled={total === 0} onClick={() => window.print()}>
            Skriv ut
          </button>
        </p>
        <p className="hint">
          Välj verklig storlek (100 %) och en sida på varje blad när ni skriver ut. Då får korten rätt mått.
        </p>
        <h2>Förhandsvisning</h2>
      </div>
      <div className="kit-preview">
        {piles.map((made) => (
          <Pile key={made.id} made={made} />
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
