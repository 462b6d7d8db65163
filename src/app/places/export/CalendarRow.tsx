import { useCase, useLoaded, useSession } from '#src/app/shell/context.ts';

interface Props {
  readonly busy: boolean;
  readonly onMake: () => void;
}

/** The days of the partnership for the parties' own calendars. */
export function CalendarRow({ busy, onMake }: Props) {
  const c = useCase();
  const session = useSession();
  const tools = useLoaded(() => import('#templates/minutes/follow-up-dates.ts'));
  const count = tools ? tools.calendarData(c, session.today).dates.length : 0;
  return (
    <div className="document-row">
      <div>
        <h3>Kalender</h3>
        <p className="muted">
          {count === 0 ? (
            <>
              Inga datum finns än. Skriv när ni stämmer av på <a href="#/sida/E.1">sida E.1</a>.
            </>
          ) : (
            `${count} datum: beslut, avstämningar, redovisningar och slutet, med påminnelse två veckor innan. För: styrgruppens kalendrar.`
          )}
        </p>
      </div>
      {count === 0 ? null : (
        <p className="button-row">
          <button
            type="button"
            className="button-outline"
            aria-disabled={busy}
            onClick={() => (busy ? undefined : onMake())}
          >
            Kalenderfil
          </button>
        </p>
      )}
    </div>
  );
}
