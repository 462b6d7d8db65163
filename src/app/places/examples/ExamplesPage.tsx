import { useState } from 'react';
import { adoptCase } from '#src/app/shell/cases.ts';
import { useLoaded, useSession } from '#src/app/shell/context.ts';
import { copyOf } from '#src/app/shell/copy-of.ts';

type Examples = typeof import('#src/examples/index.ts');
type Listed = Examples['exampleList'][number];

function ExampleRow({ listed, examples }: { readonly listed: Listed; readonly examples: Examples }) {
  const session = useSession();
  const [failed, setFailed] = useState(false);
  const open = async (copy: boolean): Promise<void> => {
    try {
      const loaded = await examples.loadExample(listed.id);
      if (copy || listed.kind === 'practice') await adoptCase(session, copyOf(loaded, session.device), false);
      else await adoptCase(session, loaded, true);
    } catch {
      setFailed(true);
    }
  };
  return (
    <li className="example-row">
      <div>
        <h3>{listed.title}</h3>
        <p className="muted">
          {listed.id} · {listed.parties}
        </p>
        <p>{listed.summary}</p>
      </div>
      <p className="button-row">
        <button
          type="button"
          className="button-outline"
          aria-label={`Öppna ${listed.title}`}
          onClick={() => void open(false)}
        >
          Öppna
        </button>
        {listed.kind === 'published' ? (
          <button
            type="button"
            className="link"
            aria-label={`Kopiera som eget fall: ${listed.title}`}
            onClick={() => void open(true)}
          >
            Kopiera som eget fall
          </button>
        ) : null}
      </p>
      {failed ? <p role="alert">Exemplet kunde inte öppnas. Ladda om sidan och försök igen.</p> : null}
    </li>
  );
}

/** Practice cases (invented) and nine real partnerships with their published facts. */
export function ExamplesPage() {
  const examples = useLoaded(() => import('#src/examples/index.ts'));
  const rows = (kind: Listed['kind']) =>
    examples?.exampleList
      .filter((listed) => listed.kind === kind)
      .map((listed) => <ExampleRow key={listed.id} listed={listed} examples={examples} />);
  return (
    <>
      <p className="caption">
        <a href="#/">Till startsidan</a>
      </p>
      <h1>Titta på ett exempel</h1>
      <p className="lead">
        Öppna ett fall och gå runt i det. Övningsfallen blir en egen kopia som ni får ändra hur ni vill.
      </p>
      <section>
        <h2 className="group-heading">Övningsfall</h2>
        <p className="muted">Allt i dem är påhittat: platser, organisationer och belopp. De är märkta ÖVNING.</p>
        <ul className="plain rows">{rows('practice')}</ul>
      </section>
      <section>
        <h2 className="group-heading">Nio verkliga partnerskap</h2>
        <p className="muted">
          Här står bara det som har publicerats, med källa. Det som inte står på kortet är tomt: Uppgift saknas.
          Verktyget bedömer inte verkliga avtal. En egen kopia tar med strukturen, inte namn och svar.
        </p>
        <ul className="plain rows">{rows('published')}</ul>
      </section>
    </>
  );
}
