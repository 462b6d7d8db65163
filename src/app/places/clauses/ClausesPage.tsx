import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { OwnRemarks } from '#src/app/parts/desk/OwnRemarks.tsx';
import { NoteInput } from '#src/app/parts/NoteInput.tsx';
import { useRestedCase } from '#src/app/parts/rested-case.ts';
import { spotFor, takeSpot } from '#src/app/parts/spot.ts';
import { useCase, useHeld, useSession } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import { textOf } from '#steps/case/answers.ts';
import { monthsBetween } from '#steps/proposals/months.ts';
import { type ClauseState, clauseStates } from '#templates/clause/states.ts';
import { agreementInputOf } from '#templates/kinds/make.ts';
import { ClauseText } from './ClauseText.tsx';
import './clauses.css';

type Filter = 'all' | ClauseState['status'] | 'own';

const filters: readonly (readonly [Filter, string])[] = [
  ['all', 'Alla'],
  ['included', 'Med i avtalet'],
  ['own', 'Egen ordalydelse'],
  ['waiting', 'Väntar på svar'],
  ['not-relevant', 'Inte aktuella'],
  ['left-out', 'Bortvalda'],
];

const keeps = (state: ClauseState, filter: Filter): boolean =>
  filter === 'all' || (filter === 'own' ? state.own !== undefined : state.status === filter);

const statusWords = (state: ClauseState): string => {
  if (state.status === 'included') return state.own ? 'Med, egen ordalydelse' : 'Med';
  return { 'not-relevant': 'Inte aktuell', waiting: 'Väntar på svar', 'left-out': 'Bortvald' }[state.status];
};

const levelWords = {
  core: 'Kärna: finns alltid med.',
  condition: 'Finns med när svaren kräver det.',
  recommended: 'Rekommenderad: går att välja bort.',
  optional: 'Valfri: kommer med när ni skriver den med era ord.',
} as const;

const truthWords = { yes: 'stämmer', no: 'stämmer inte', unknown: 'är inte besvarat' } as const;

function Reasons({ state }: { readonly state: ClauseState }) {
  if (state.reasons.length === 0) return null;
  return (
    <ul className="plain">
      {state.reasons.map((reason) => (
        <li key={reason.text}>
          ”{reason.text}” {truthWords[reason.truth]}.{' '}
          <a href={pageHash(reason.page, { ref: reason.ref })}>Svaret på sida {reason.page}</a>
        </li>
      ))}
    </ul>
  );
}

/** A term under 24 or over 60 months asks for a reason (C-05). */
function TermReason() {
  const c = useCase();
  const [start, end] = [textOf(c, 'term.start'), textOf(c, 'term.end')];
  if (start === undefined || end === undefined) return null;
  const months = monthsBetween(start, end);
  if (months >= 24 && months <= 60 && c.notes['termConfirmed'] === undefined) return null;
  return (
    <NoteInput
      path="termConfirmed"
      label={`Varför ${months} månader?`}
      hint="Tiden är ovanligt kort eller lång. Skriv ert skäl, så kommer frågan inte igen."
      max={600}
    />
  );
}

function About({ state }: { readonly state: ClauseState }) {
  const { clause, referredBy } = state;
  return (
    <>
      <h3>Varför den finns</h3>
      <p>{clause.purpose}</p>
      <p className="muted">
        {levelWords[clause.level]} Källa: {clause.sources.join('; ')}.
        {clause.rules.length > 0 ? ` Regler: ${clause.rules.join(', ')}.` : ''} Inte granskad av jurist.
      </p>
      {clause.notes ? <p>{clause.notes}</p> : null}
      {state.reasons.length > 0 ? (
        <h3>{state.status === 'included' ? 'Varför den är med' : 'Varför den inte är med'}</h3>
      ) : null}
      <Reasons state={state} />
      {state.leftOutBecause ? <p>Ni har valt bort den: {state.leftOutBecause}</p> : null}
      {referredBy.length > 0 ? <p className="muted">Andra avsnitt hänvisar hit: {referredBy.join(', ')}.</p> : null}
    </>
  );
}

function ClauseRow({
  state,
  open,
  onToggle,
}: {
  readonly state: ClauseState;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}) {
  const { clause, heading, number } = state;
  return (
    <li className="clause-row" id={`klausul-${clause.id}`}>
      <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary>
          <span className="clause-number">{number ?? '–'}</span>
          <span className="clause-name">
            {heading} <span className="muted nowrap">{clause.id}</span>
          </span>
          <span className="clause-status" data-status={state.status}>
            {statusWords(state)}
          </span>
        </summary>
        {open ? (
          <div className="clause-body">
            <About state={state} />
            {clause.id === 'K46' ? <TermReason /> : null}
            <ClauseText state={state} />
            <OwnRemarks things={[{ about: clause.id, name: heading }]} name={heading} />
          </div>
        ) : null}
      </details>
    </li>
  );
}

function useStates() {
  const session = useSession();
  const c = useDeferredValue(useRestedCase());
  return useMemo(() => {
    return clauseStates(agreementInputOf(c, session.today));
  }, [c, session]);
}

/** Comes from a trace or a finding: that clause is open and in view. */
function useFirstOpen() {
  const { spot } = useHeld();
  const [first] = useState(() => spotFor(spot, 'klausuler')?.section);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(first === undefined ? [] : [first]));
  const done = useRef(false);
  useEffect(() => {
    if (first === undefined || done.current) return;
    done.current = true;
    takeSpot(spot, 'klausuler');
    const row = document.getElementById(`klausul-${first}`);
    row?.scrollIntoView?.({ block: 'start' });
    row?.querySelector('summary')?.focus({ preventScroll: true });
  }, [first, spot]);
  const toggle = (id: string, isOpen: boolean): void => {
    if (open.has(id) === isOpen) return;
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  return { open, toggle };
}

/** All clauses in the order of the agreement: why each is there or not, what it says, and what the parties say instead. */
export function ClausesPage() {
  const states = useStates();
  const [filter, setFilter] = useState<Filter>('all');
  const { open, toggle } = useFirstOpen();
  const shown = states.filter((state) => keeps(state, filter));
  return (
    <div className="clauses">
      <p className="caption">
        <a href="#/utkast">Till utkastet</a>
      </p>
      <h1>Klausuler</h1>
      <p className="lead">
        {states.filter((state) => state.status === 'included').length} av {states.length} klausuler är med. Här ser ni
        varför, och kan skriva er egen ordalydelse.
      </p>
      <fieldset className="filters">
        <legend className="visually-hidden">Visa</legend>
        {filters.map(([id, label]) => (
          <label key={id}>
            <input type="radio" name="visa" checked={filter === id} onChange={() => setFilter(id)} /> {label} (
            {states.filter((state) => keeps(state, id)).length})
          </label>
        ))}
      </fieldset>
      <h2 className="visually-hidden">Klausulerna i ordning</h2>
      {shown.length === 0 ? <p className="muted">Ingen klausul finns i den gruppen.</p> : null}
      <ul className="plain">
        {shown.map((state) => (
          <ClauseRow
            key={state.clause.id}
            state={state}
            open={open.has(state.clause.id)}
            onToggle={(isOpen) => toggle(state.clause.id, isOpen)}
          />
        ))}
      </ul>
    </div>
  );
}
