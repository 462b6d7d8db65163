import { useCase, useLoaded } from '#src/app/shell/context.ts';

interface TraceProps {
  readonly traceability: boolean;
  readonly onTraceability: (traceability: boolean) => void;
}

/** "Med spårbarhet": an appendix from each paragraph back to the answers, rules and sources behind it. */
export function TraceChoice({ traceability, onTraceability }: TraceProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={traceability}
        aria-describedby="med-sparbarhet"
        onChange={(event) => onTraceability(event.target.checked)}
      />
      <span>
        Med spårbarhet
        <span className="muted block" id="med-sparbarhet">
          En bilaga som visar svaren, reglerna och källorna bakom varje avsnitt.
        </span>
      </span>
    </label>
  );
}

interface AttachProps {
  readonly attach: boolean;
  readonly onAttach: (attach: boolean) => void;
}

/** "Bädda in arbetsfilen": off until somebody ticks it, with plain words on what then follows with the PDF. */
export function AttachChoice({ attach, onAttach }: AttachProps) {
  const c = useCase();
  const tools = useLoaded(() => import('#steps/exchange/may-attach.ts'));
  const hidden = tools !== undefined && !tools.mayAttach(c);
  return (
    <div className="export-attach">
      <label className="choice">
        <input
          type="checkbox"
          checked={attach && !hidden}
          disabled={hidden}
          aria-describedby="badda-in"
          onChange={(event) => onAttach(event.target.checked)}
        />
        <span>Bädda in arbetsfilen i PDF:en</span>
      </label>
      <p className="muted" id="badda-in">
        {hidden
          ? 'Ni har svar som inte är visade för varandra. Därför går det inte att bädda in arbetsfilen nu.'
          : 'Då kan mottagaren öppna PDF:en i verktyget och arbeta vidare. Den innehåller alla svar, motiveringar och anteckningar, även det som inte syns i dokumentet.'}{' '}
        {hidden ? <a href="#/lamna-over">Lämna över till den andra parten</a> : null}
      </p>
      {attach && !hidden ? (
        <p className="notice" role="note">
          Publicera inte en PDF med arbetsfilen i. Skickas den till kommunen blir allt i den en allmän handling.
        </p>
      ) : null}
    </div>
  );
}
