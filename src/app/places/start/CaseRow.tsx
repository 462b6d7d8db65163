import { useState } from 'react';
import type { CaseMeta } from '#src/app/shell/device.ts';
import { useStart } from '#src/app/shell/start.ts';
import { Shape } from '#src/ui/Shape.tsx';
import { longDate } from '#steps/swedish/numbers.ts';

interface Props {
  readonly meta: CaseMeta;
  readonly first?: boolean;
  readonly onChanged: (removed?: CaseMeta) => void;
}

/** A new name, written where the old one stands. */
function Rename({ meta, onDone }: { readonly meta: CaseMeta; readonly onDone: (name: string | null) => void }) {
  const [name, setName] = useState(meta.title);
  const id = `namn-${meta.id}`;
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(name.trim() === '' ? null : name.trim());
      }}
    >
      <label className="input-label" htmlFor={id}>
        Nytt namn på {meta.title}
      </label>
      <input
        id={id}
        className="text-input"
        maxLength={80}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <p className="button-row">
        <button type="submit" className="button-outline">
          Spara namnet
        </button>
        <button type="button" className="link" onClick={() => onDone(null)}>
          Ändra inte
        </button>
      </p>
    </form>
  );
}

function RemoveQuestion({ meta, onDone }: { readonly meta: CaseMeta; readonly onDone: (removed: boolean) => void }) {
  return (
    <div className="notice" role="alertdialog" aria-label={`Ta bort från enheten: ${meta.title}`}>
      <p className="notice-title">Ta bort ”{meta.title}” från den här enheten?</p>
      <p>
        {meta.fileSavedAt
          ? `Senast sparat till fil: ${longDate(meta.fileSavedAt)}. Det ni har ändrat sedan dess försvinner.`
          : 'Fallet är inte sparat till någon fil. Tar ni bort det här finns det inte kvar någonstans.'}{' '}
        Att ta bort det här är inte att gallra en allmän handling.
      </p>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={() => onDone(true)}>
          Ta bort
        </button>
        <button type="button" className="link" onClick={() => onDone(false)}>
          Behåll
        </button>
      </p>
    </div>
  );
}

const unreadable =
  'Fallet går inte att läsa på den här enheten. Det som är sparat ligger åt sidan som en fil. Ni kan hämta den på sidan Om IOP-verkstaden.';

/** What can be done with a case on this device. Removing has a way back until the page is left. */
function useActs({ meta, onChanged }: Props) {
  const { store, device, session } = useStart();
  const [asking, setAsking] = useState(false);
  const [naming, setNaming] = useState(false);
  const [said, setSaid] = useState('');
  const [tried, setTried] = useState<string>();
  const rename = async (name: string | null): Promise<void> => {
    setNaming(false);
    if (name === null) return;
    await store.renameCase(meta.id, name);
    onChanged();
  };
  const remove = async (yes: boolean): Promise<void> => {
    setAsking(false);
    if (!yes) return;
    await store.deleteCase(meta.id);
    onChanged(meta);
  };
  const open = async (): Promise<void> => {
    const ready = await session();
    const { openStored } = await import('#src/app/shell/cases.ts');
    if (!(await openStored(ready, meta.id))) setSaid(unreadable);
  };
  const older = async (): Promise<void> => {
    const ready = await session();
    const { openOlder } = await import('#src/app/shell/cases.ts');
    const copy = await openOlder(ready, meta.id, tried).catch(() => undefined);
    setTried(copy);
    if (copy === undefined) setSaid('Det finns ingen äldre kopia av fallet på den här enheten.');
  };
  const copy = async (): Promise<void> => {
    const stored = await store.openCase(meta.id);
    const { copyOf } = await import('#src/app/shell/copy-of.ts');
    if (stored) await store.createCase(copyOf(stored, device));
    onChanged();
  };
  return { asking, setAsking, naming, setNaming, rename, remove, open, copy, older, said };
}

/** Whose case it is, and when it was changed. */
function Name({ meta }: Pick<Props, 'meta'>) {
  const { store } = useStart();
  return (
    <div>
      <p className="muted">
        {store.durable ? 'Finns på den här enheten' : 'Finns så länge fliken är öppen'} · ändrat{' '}
        {longDate(meta.updated)}
      </p>
      <h2 className="case-title">{meta.title}</h2>
      <p className="party-line">
        {meta.publicNames.map((name) => (
          <span key={name}>
            <Shape side="public" /> {name}
          </span>
        ))}
        {meta.orgNames.map((name) => (
          <span key={name}>
            <Shape side="org" /> {name}
          </span>
        ))}
      </p>
    </div>
  );
}

/** A case that could not be shown or read: what is said of it, and a copy to go back to. */
function Trouble({ meta, said, older }: Pick<Props, 'meta'> & { readonly said: string; readonly older: () => void }) {
  const crashed = useStart().device.lastCrash()?.id === meta.id;
  return (
    <div role="status">
      {crashed || said !== '' ? (
        <p className="notice">
          <span>{said === '' ? 'Fallet gick inte att visa senast.' : said}</span>{' '}
          <button type="button" className="link" aria-label={`Hämta en äldre kopia av ${meta.title}`} onClick={older}>
            Hämta en äldre kopia
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** A case on this device: open, rename, copy, remove (with a way back until the page is left). */
export function CaseRow(props: Props) {
  const { meta, first } = props;
  const { asking, setAsking, naming, setNaming, rename, remove, open, copy, older, said } = useActs(props);
  return (
    <section className={first ? 'case-row joint-frame' : 'case-row'} aria-label={meta.title}>
      <Name meta={meta} />
      <p className="button-row">
        <button
          type="button"
          className={first ? 'button' : 'button-outline'}
          aria-label={`Fortsätt med ${meta.title}`}
          onClick={() => void open()}
        >
          Fortsätt
        </button>
        <button type="button" className="link" aria-label={`Byt namn på ${meta.title}`} onClick={() => setNaming(true)}>
          Byt namn
        </button>
        <button type="button" className="link" aria-label={`Kopiera ${meta.title}`} onClick={() => void copy()}>
          Kopiera
        </button>
        <button
          type="button"
          className="link"
          aria-label={`Ta bort från enheten: ${meta.title}`}
          onClick={() => setAsking(true)}
        >
          Ta bort från enheten
        </button>
      </p>
      <Trouble meta={meta} said={said} older={() => void older()} />
      {naming ? <Rename meta={meta} onDone={(name) => void rename(name)} /> : null}
      {asking ? <RemoveQuestion meta={meta} onDone={(yes) => void remove(yes)} /> : null}
    </section>
  );
}
