/** The four things that the parties make, each with its state in words, what is missing and one way on. */
import type { ReactNode } from 'react';
import { capitalFirst, dayOf, whoOf } from '#src/app/parts/desk/words.ts';
import { useCarried, useCase, usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import { chooseWay } from '#src/app/shell/ways.ts';
import { type DoorId, doorWords } from '#steps/catalogue/door-words.ts';
import { inWords, longDate } from '#steps/swedish/format.ts';
import type { Run } from '#templates/tree/document.ts';
import { gapLabel } from '#templates/tree/gap-words.ts';
import { type Deliverables, useDeliverables } from './deliverables.ts';

const numbers = ['inga', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const inLetters = (count: number): string => numbers[count] ?? String(count);

const lacks = (gaps: readonly Run[]): string =>
  gaps.length === 0 ? 'Klart' : `Saknar ${inLetters(gaps.length)} ${gaps.length === 1 ? 'uppgift' : 'uppgifter'}`;

const lower = (text: string): string => `${text.slice(0, 1).toLocaleLowerCase('sv-SE')}${text.slice(1)}`;

/** The first gaps by name; the document itself shows them all. */
function Some({ gaps }: { readonly gaps: readonly Run[] }) {
  if (gaps.length === 0) return null;
  const named = gaps.slice(0, 2).map((gap) => lower(gapLabel(gap.text)));
  return <>{`${gaps.length > 2 ? 'Bland annat ' : 'Det som saknas: '}${inWords(named)}.`}</>;
}

interface RowProps {
  readonly title: string;
  readonly state: string;
  readonly left: boolean;
  readonly href: string;
  readonly act: string;
  /** The door that leads to it, while something is left. */
  readonly door?: DoorId;
  readonly children: ReactNode;
}

/** In through the door: what it takes and what to have at hand stand beside the button. */
function DoorButton({ door, title }: { readonly door: DoorId; readonly title: string }) {
  const session = useSession();
  const readOnly = useWizard((context) => context.readOnly);
  const chosen = useWizard((context) => context.door) === door;
  if (readOnly) return null;
  const { minutes, pages, atHand } = doorWords[door];
  return (
    <div className="deliverable-door">
      <button
        type="button"
        className="button-outline"
        aria-label={`Fyll i det som saknas: ${title}`}
        onClick={() => void chooseWay(session, door)}
      >
        Fyll i det som saknas
      </button>
      <p className="muted">
        {chosen ? 'Ni går den här vägen nu. ' : ''}Hela vägen tar ungefär {minutes} minuter, högst {pages} frågesidor.
        Ha till hands: {lower(atHand)}.
      </p>
    </div>
  );
}

function Row({ title, state, left, href, act, door, children }: RowProps) {
  return (
    <li className="deliverable">
      <div>
        <h3>{title}</h3>
        <p className={left ? 'left-mark' : undefined}>{state}</p>
      </div>
      <p className="muted">{children}</p>
      <a className="deliverable-act" href={href}>
        {act}
      </a>
      {left && door ? <DoorButton door={door} title={title} /> : null}
    </li>
  );
}

/** Who does the next thing, by when, and what: ”Socialnämnden, 20 maj 2027: Besluta”. */
function nextLine({ next, today }: Deliverables): string {
  if (!next) return 'Inget är bokat';
  return `${whoOf(next)}${next.day === '' ? '' : `, ${dayOf(next, today)}`}: ${next.what}`;
}

/** Who decides, when, and who does the next thing: for those who prepare the decision. */
function DecisionLine({ made }: { readonly made: Deliverables }) {
  const c = useCase();
  if (usePerspective() === 'organisation' || c.kind === 'published') return null;
  const [first] = made.decisions;
  const day = first?.decided || first?.planned || '';
  // Where the decision is the next thing, the next line says who decides and when.
  const isNext = made.next !== undefined && day !== '' && whoOf(made.next) === capitalFirst(first?.body ?? '');
  return (
    <li className="deliverables-foot">
      <dl className="decision-line">
        {isNext ? null : (
          <div>
            <dt>Beslutar</dt>
            <dd>
              {capitalFirst(first?.body || 'inte bestämt')}
              {day === '' ? '' : `, ${longDate(day)}`}
            </dd>
          </div>
        )}
        <div>
          <dt>Härnäst</dt>
          <dd>{nextLine(made)}</dd>
        </div>
      </dl>
      <a href="#/handlaggaren">Handläggarens sida</a>
    </li>
  );
}

const toDo = (things: number): string =>
  things === 0 ? 'Inget att göra nu' : `${capitalFirst(inLetters(things))} ${things === 1 ? 'sak' : 'saker'} att göra`;

/** A published partnership has a description to read, and neither an initiative nor a decision of its own. */
function PublishedRows() {
  return (
    <>
      <Row
        title="Bedömningen"
        state="Signaler ur det som är publicerat"
        left={false}
        href="#/bedomning"
        act="Se bedömningen"
      >
        Verktyget bedömer inte verkliga avtal.
      </Row>
      <Row title="Avtalet" state="Utdrag" left={false} href="#/utkast" act="Läs utkastet">
        Det som är publicerat.
      </Row>
    </>
  );
}

function Rows({ made }: { readonly made: Deliverables }) {
  const { initiative, agreement, route, memo, things, assessment } = made;
  const { ready } = assessment.readyForDecision;
  return (
    <>
      <Row
        title="Initiativet"
        state={lacks(initiative)}
        left={initiative.length > 0}
        href="#/exportera"
        act="Läs initiativet"
        door="initiative"
      >
        <Some gaps={initiative} />
      </Row>
      <Row
        title="Bedömningen"
        state={toDo(things)}
        left={things > 0}
        href="#/bedomning"
        act="Se bedömningen"
        {...(assessment.parts.some(({ missing }) => missing.length > 0) ? { door: 'form' } : {})}
      >
        {`${made.levelLabel}.`}
      </Row>
      <Row
        title={route ? 'Vägvalet' : 'Avtalet'}
        state={lacks(agreement)}
        left={agreement.length > 0}
        href="#/utkast"
        act={route ? 'Läs vägvalet' : 'Läs utkastet'}
        door="agreement"
      >
        <Some gaps={agreement} />
      </Row>
      <Row
        title="Beslutet"
        state={ready ? lacks(memo) : 'Väntar på bedömningen'}
        left={ready && memo.length > 0}
        href="#/exportera"
        act="Läs underlaget"
      >
        <Some gaps={memo} />
      </Row>
      <DecisionLine made={made} />
    </>
  );
}

/** What one party alone takes along to the other, and the way back from a door to the whole method. */
function BesideTheDoors() {
  const session = useSession();
  const carried = useCarried().length;
  const door = useWizard((context) => context.door);
  const whom = usePerspective() === 'kommun' ? 'organisationen' : 'kommunen';
  if (carried === 0 && door === null) return null;
  return (
    <p className="link-row">
      {carried === 0 ? null : (
        <a href="#/fragor-att-ta-med">{`${capitalFirst(inLetters(carried))} ${carried === 1 ? 'fråga' : 'frågor'} att ta med till ${whom}`}</a>
      )}{' '}
      {door === null ? null : (
        <button type="button" className="link" onClick={() => void chooseWay(session, null)}>
          Gå igenom alla frågor i stället
        </button>
      )}
    </p>
  );
}

/** Nothing is told of a document until it has been worked out. */
export function DeliverablesSheet() {
  const made = useDeliverables();
  const c = useCase();
  if (!made) return <p className="loading">Dokumenten räknas fram …</p>;
  return (
    <section>
      <h2 className="group-heading">Det här tar ni fram</h2>
      <ul className="plain deliverables">{c.kind === 'published' ? <PublishedRows /> : <Rows made={made} />}</ul>
      <BesideTheDoors />
    </section>
  );
}
