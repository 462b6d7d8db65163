import { useState } from 'react';
import {
  choosePackage,
  forgetPackage,
  type KeptPackage,
  keptPackage,
  putAway,
  usedInCase,
} from '#src/app/parts/package/kept.ts';
import { useLoaded, useSession, useWizard } from '#src/app/shell/context.ts';
import { FileButton } from '#src/ui/FileButton.tsx';
import { packageOf } from '#steps/package/in-case.ts';
import type { KommunPackage } from '#steps/package/schema.ts';
import { Logo, PackageFacts } from './Facts.tsx';
import './package.css';

interface ChooseProps {
  readonly label: string;
  readonly onChosen: () => void;
}

function Choose({ label, onChosen }: ChooseProps) {
  const session = useSession();
  const [trouble, setTrouble] = useState('');
  const choose = async (files: readonly File[]): Promise<void> => {
    const read = await session.device.readFiles(files);
    const chosen = read.ok ? await choosePackage(session, read.bytes) : read;
    setTrouble(chosen.ok ? '' : chosen.text);
    if (chosen.ok) onChosen();
  };
  return (
    <>
      {trouble === '' ? null : (
        <p className="field-error" role="alert">
          {trouble}
        </p>
      )}
      <p className="button-row">
        <FileButton
          label={label}
          name="Kommunpaketets fil"
          className="button-outline"
          onFiles={(files) => void choose(files)}
        />
      </p>
    </>
  );
}

/** Whether the open case uses the package of the device, and a way to change that. */
function InCase({ pack }: { readonly pack: KommunPackage | undefined }) {
  const session = useSession();
  const c = useWizard((context) => context.caseFile);
  const readOnly = useWizard((context) => context.readOnly);
  if (!c || readOnly || c.kind === 'published') return null;
  const used = packageOf(c);
  const same = pack !== undefined && used?.id === pack.id && used.edition === pack.edition;
  return (
    <section>
      <h2 className="group-heading">I det öppna fallet</h2>
      <p>
        {used
          ? `Fallet använder ${used.kommun}, utgåva ${used.edition}. Kraven följer med när ni lämnar över fallet.`
          : 'Fallet använder inget kommunpaket.'}
      </p>
      <p className="button-row">
        {used ? <a href="#/kommunens-krav">Svara på kommunens frågor</a> : null}
        {pack && !same ? (
          <button
            type="button"
            className="button-outline"
            onClick={() => usedInCase(session, pack, 'Kommunens paket används nu i fallet.')}
          >
            Använd utgåva {pack.edition} i fallet
          </button>
        ) : null}
        {used ? (
          <button type="button" className="link" onClick={() => putAway(session)}>
            Använd inte paketet i fallet
          </button>
        ) : null}
      </p>
    </section>
  );
}

/** What the package adds, in whole sentences. */
function contentsOf({ questions, limits }: KommunPackage): string {
  const tighter = Object.values(limits).filter((limit) => limit !== undefined).length;
  return [
    ...(questions.length === 0
      ? []
      : [questions.length === 1 ? 'Det ställer en egen fråga.' : `Det ställer ${questions.length} egna frågor.`]),
    ...(tighter === 0 ? [] : [tighter === 1 ? 'Det har en strängare gräns.' : `Det har ${tighter} strängare gränser.`]),
  ].join(' ');
}

function Kept({ kept, onChange }: { readonly kept: KeptPackage; readonly onChange: () => void }) {
  const session = useSession();
  const { pack, from } = kept;
  const forget = async (): Promise<void> => {
    await forgetPackage(session);
    onChange();
  };
  return (
    <section>
      <Logo pack={pack} />
      <h2 className="group-heading">
        {pack.kommun}, utgåva {pack.edition}
      </h2>
      <p>
        {from === 'file' ? 'Paketet är valt på den här enheten.' : 'Paketet följer med den här installationen.'}{' '}
        {contentsOf(pack)}
      </p>
      {from === 'file' ? (
        <p>
          <button type="button" className="button-outline" onClick={() => void forget()}>
            Ta bort paketet från enheten
          </button>
        </p>
      ) : null}
      <PackageFacts pack={pack} />
    </section>
  );
}

/** The kommun's own package on this device: choose it, see what is in it, take it away. */
export function PackagePage() {
  const session = useSession();
  const [turn, setTurn] = useState(0);
  const found = useLoaded(async () => ({ kept: await keptPackage(session) }), String(turn));
  const again = (): void => setTurn((count) => count + 1);
  return (
    <div className="narrow">
      <p className="caption">
        <a href="#/">Till startsidan</a>
      </p>
      <h1>Kommunens paket</h1>
      <p className="lead">
        En kommun kan ha egna riktlinjer, frågor och strängare gränser. De ligger i en fil som kommunen lämnar ut.
      </p>
      <p>
        Paketet lägger till och skärper. Det kan aldrig ta bort en fråga, en regel eller en klausul. Filen stannar på
        enheten.
      </p>
      {found === undefined ? <p className="loading">Paketet hämtas …</p> : null}
      {found?.kept ? <Kept kept={found.kept} onChange={again} /> : null}
      {found && !found.kept ? <p>Inget paket är valt på den här enheten.</p> : null}
      <Choose label={found?.kept ? 'Välj ett annat paket' : 'Välj paketets fil'} onChosen={again} />
      <InCase pack={found?.kept?.pack} />
    </div>
  );
}
