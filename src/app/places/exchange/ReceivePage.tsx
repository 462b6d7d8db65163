import { useCallback, useState } from 'react';
import { adoptCase } from '#src/app/shell/cases.ts';
import { useContents, useSession, useWizard } from '#src/app/shell/context.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import type { Decision } from '#steps/exchange/settle.ts';
import { exchangeTexts, nothingChanged } from '#steps/import/messages.ts';
import { type MergeSaved, saveMerge, type Taken } from './acts.ts';
import { openElsewhere } from './arrive.ts';
import { ChooseFile } from './ChooseFile.tsx';
import './exchange.css';
import { MergeView } from './MergeView.tsx';
import { useOwnVoice } from './own-voice.ts';
import { useArrivals, useReading } from './use-reading.ts';

type Compared = Extract<Taken, { kind: 'compared' }>;

/** A file that is not to be put into the open case: one that has come before, or that belongs to another case. */
function NotMerged({ compared, onOpen }: { readonly compared: Compared; readonly onOpen: () => void }) {
  const { received } = compared;
  if (received.kind === 'known') return <p className="notice">{exchangeTexts['IM-16']}</p>;
  const same = received.kind === 'other-case' && received.sameName;
  return (
    <div className="notice" role="status">
      <p>
        {same
          ? exchangeTexts['IM-17']
          : `Filen hör till ett annat fall. Vill ni öppna det i stället? ${nothingChanged}`}
      </p>
      <button type="button" className="button-outline" onClick={onOpen}>
        Öppna som ett eget fall
      </button>
    </div>
  );
}

/** What could be read of a file that was stopped, offered as a case of its own: nothing of it goes into the open one. */
function Salvage({ taken }: { readonly taken: Taken | undefined }) {
  const session = useSession();
  if (taken?.kind !== 'stopped' || !taken.salvaged) return null;
  const { salvaged } = taken;
  return (
    <button type="button" className="button-outline" onClick={() => void adoptCase(session, salvaged, false)}>
      Öppna det som gick att rädda som ett eget fall
    </button>
  );
}

/** Taking in a file beside the open case: what has come, what went wrong, what is done. */
function useReceiving(as: Voice) {
  const session = useSession();
  const [taken, setTaken] = useState<Taken>();
  const [trouble, setTrouble] = useState('');
  const [done, setDone] = useState('');
  const { read, working } = useReading(as, setTrouble);
  const take = useCallback(
    (bytes: Uint8Array): void => {
      setTrouble('');
      setDone('');
      void read(bytes, setTaken);
    },
    [read],
  );
  const [locked, setLocked] = useArrivals(take, setTrouble);
  const save = async (compared: Compared, decisions: Readonly<Record<string, Decision>>): Promise<void> => {
    if (compared.received.kind !== 'merge') return;
    const { mine, theirs, bytes, received } = compared;
    const end = await saveMerge(session, { mine, theirs, bytes, received, decisions, as }).catch(
      (): MergeSaved => ({ kind: 'stopped', text: 'Webbläsaren kunde inte spara.' }),
    );
    if (end.kind === 'stopped') {
      setTrouble(`Sammanslagningen är inte gjord. ${end.text} Försök sedan igen.`);
      return;
    }
    setTaken(undefined);
    if (end.kind === 'waiting') setTrouble(`Sammanslagningen syns i ert fall men är inte sparad än. ${end.text}`);
    else setDone('Sammanslagningen är sparad. Det som stod innan finns i historiken.');
  };
  const cancel = (): void => {
    setTaken(undefined);
    setDone(nothingChanged);
  };
  return { taken, trouble, setTrouble, done, take, save, cancel, working, locked, setLocked };
}

function Receiving({ c }: { readonly c: CaseFile }) {
  const session = useSession();
  const [as] = useOwnVoice(c);
  const contents = useContents(stageIds);
  const { taken, trouble, setTrouble, done, take, save, cancel, working, locked, setLocked } = useReceiving(as);
  if (taken?.kind === 'compared' && taken.received.kind === 'merge' && contents) {
    return (
      <>
        <p role="alert">{trouble}</p>
        <MergeView
          mine={c}
          theirs={taken.theirs}
          received={taken.received}
          as={as}
          contents={contents}
          today={session.today}
          now={session.device.now}
          notices={taken.notices}
          onSave={(decisions) => void save(taken, decisions)}
          onCancel={cancel}
        />
      </>
    );
  }
  return (
    <>
      <p className="lead">Ni ser skillnaderna först. Inget ändras förrän ni sparar.</p>
      <p className="hint">
        Dolda svar är täckta, inte låsta. Det som ligger på en kommuns dator kan vara en allmän handling även när det är
        täckt.
      </p>
      <ChooseFile onBytes={take} onTrouble={setTrouble} locked={locked} onLocked={setLocked} />
      {working}
      <p role="alert">{trouble || (taken?.kind === 'stopped' ? taken.text : '')}</p>
      <Salvage taken={taken} />
      {taken?.kind === 'compared' ? (
        <NotMerged compared={taken} onOpen={() => void openElsewhere(session, taken.theirs, taken.bytes)} />
      ) : null}
      <p role="status">{done}</p>
      {done === '' ? null : (
        <p className="link-row">
          <a href="#/oense">Det ni ser olika på</a> <a href="#/lamna-over">Lämna över till den andra parten</a>
        </p>
      )}
    </>
  );
}

/** Without an open case the file becomes the case. */
function FirstFile() {
  const session = useSession();
  const [trouble, setTrouble] = useState('');
  const [taken, setTaken] = useState<Taken>();
  const { read, working } = useReading('public', setTrouble);
  const take = useCallback(
    (bytes: Uint8Array): void => {
      setTrouble('');
      void read(bytes, (found) => {
        setTaken(found);
        if (found.kind === 'first') void openElsewhere(session, found.theirs, found.bytes);
        else if (found.kind === 'stopped') setTrouble(found.text);
      });
    },
    [session, read],
  );
  const [locked, setLocked] = useArrivals(take, setTrouble);
  return (
    <>
      <p className="lead">Har ni fått en fil av den andra parten? Öppna den här och svara för er del.</p>
      <ChooseFile onBytes={take} onTrouble={setTrouble} locked={locked} onLocked={setLocked} />
      {working}
      <p role="alert">{trouble}</p>
      <Salvage taken={taken} />
    </>
  );
}

/** Taking in a file from the other party: compare, decide, save. */
export function ReceivePage() {
  const c = useWizard((context) => context.caseFile);
  return (
    <div className="narrow receive">
      <p className="caption">
        <a href={c ? '#/oversikt' : '#/'}>{c ? 'Till översikten' : 'Till startsidan'}</a>
      </p>
      <h1>Ta emot en fil</h1>
      {c ? <Receiving c={c} key={c.id} /> : <FirstFile />}
    </div>
  );
}
