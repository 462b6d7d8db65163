import { useMemo, useState } from 'react';
import { titleOf } from '#src/app/parts/case-title.ts';
import { useCase, useContents, useDevice, useSession } from '#src/app/shell/context.ts';
import { Shape, sideOfVoice } from '#src/ui/Shape.tsx';
import { type CaseFile, serialiseCase, type Voice } from '#steps/case/case-file.ts';
import { publicRecordLine } from '#steps/catalogue/about.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { handOver } from '#steps/exchange/hand-over.ts';
import { mostCodes, toCodes, toPayload } from '#steps/exchange/payload.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { type HandedOver, handOverNow, Stopped, saveReceipt } from '../exchange/acts.ts';
import { type Contents, wordsOfRef } from '../exchange/describe.ts';
import '../exchange/exchange.css';
import { partyVoices, useOwnVoice } from '../exchange/own-voice.ts';
import { QrCodes } from '../exchange/QrCodes.tsx';

interface PartyProps {
  readonly legend: string;
  readonly name: string;
  readonly c: CaseFile;
  readonly voices: readonly Voice[];
  readonly chosen: Voice;
  readonly onChoose: (voice: Voice) => void;
}

function PartyChoice({ legend, name, c, voices, chosen, onChoose }: PartyProps) {
  return (
    <fieldset className="exchange-party">
      <legend className="input-label">{legend}</legend>
      {voices.map((voice) => (
        <label key={voice}>
          <input type="radio" name={name} checked={chosen === voice} onChange={() => onChoose(voice)} />
          <Shape side={sideOfVoice(voice)} /> {voiceName(c, voice)}
        </label>
      ))}
    </fieldset>
  );
}

function Questions({ refs, contents }: { readonly refs: readonly string[]; readonly contents: Contents }) {
  return (
    <ul className="dashes">
      {[...new Set(refs)].map((ref) => (
        <li key={ref}>{wordsOfRef(contents, ref)?.question ?? ref}</li>
      ))}
    </ul>
  );
}

function countOf(c: CaseFile): number {
  const answers = Object.values(c.answers).reduce((sum, lanes) => sum + Object.keys(lanes).length, 0);
  return answers + Object.values(c.items).reduce((sum, rows) => sum + rows.length, 0);
}

/** How many QR codes the file would be, before anything is handed over. */
function useCodeCount(c: CaseFile, as: Voice, to: Voice): number {
  return useMemo(() => {
    const { file } = handOver(c, { as, to, salts: {}, at: '' });
    return toCodes(toPayload(serialiseCase(file))).length;
  }, [c, as, to]);
}

/** In plain words: what the file carries, and what stays here. */
function WhatGoes({
  c,
  as,
  to,
  contents,
}: {
  readonly c: CaseFile;
  readonly as: Voice;
  readonly to: Voice;
  readonly contents: Contents;
}) {
  const { file, stays, unknownKeys } = useMemo(() => handOver(c, { as, to, salts: {}, at: '' }), [c, as, to]);
  const own = stays.hidden.filter(({ voice }) => voice === as).map(({ ref }) => ref);
  const others = stays.hidden.length - own.length;
  return (
    <div className="exchange-sides">
      <section>
        <h2 className="group-heading">Det här går med</h2>
        <ul className="dashes">
          <li>Ert gemensamma och era egna svar som får visas, {countOf(file)} uppgifter</li>
          <li>Motiveringar och det ni inte vet än, för samma frågor</li>
          {own.length > 0 ? (
            <li>
              Att ni har svarat på {own.length === 1 ? 'en dold fråga' : `${own.length} dolda frågor`}, inte vad ni har
              svarat
            </li>
          ) : null}
          {unknownKeys.length > 0 ? (
            <li>Uppgifter från en nyare version som inte kan läsas här: {unknownKeys.join(', ')}</li>
          ) : null}
        </ul>
      </section>
      <section>
        <h2 className="group-heading">Det här stannar hos er</h2>
        {own.length > 0 ? (
          <>
            <p>Svar som ni inte har visat för varandra än:</p>
            <Questions refs={own} contents={contents} />
          </>
        ) : null}
        {others > 0 ? <p>Dolda svar från andra parter som har skrivit på den här enheten.</p> : null}
        {stays.assumptions.length > 0 ? <p>Det ni har antagit att den andra skulle svara på dolda frågor.</p> : null}
        {stays.private.length > 0 ? <p>Text som inte blev ett svar än, och privata anteckningar.</p> : null}
        <p>Tidigare versioner och historiken över ändringar.</p>
      </section>
    </div>
  );
}

function ByLink({ handed }: { readonly handed: HandedOver }) {
  const { copyText } = useDevice();
  const [said, setSaid] = useState('');
  const copy = async (text: string): Promise<void> => {
    setSaid((await copyText(text)) ? 'Kopierat.' : 'Markera texten och kopiera den.');
  };
  return (
    <>
      <div className="input no-print">
        <label className="input-label" htmlFor="lank">
          Länken, {handed.link.length.toLocaleString('sv-SE')} tecken
        </label>
        <p className="hint">Allt ligger i själva länken. Den som har länken kan läsa innehållet.</p>
        <textarea id="lank" className="text-input exchange-link" readOnly value={handed.link} />
      </div>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={() => void copy(handed.link)}>
          Kopiera länken
        </button>
        <button type="button" className="button-outline" onClick={() => void copy(handed.parts.join('\n\n'))}>
          Kopiera som {handed.parts.length === 1 ? 'text' : `${handed.parts.length} textdelar`}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

type Way = 'file' | 'link' | 'codes';

const doneText: Readonly<Record<Way, (fileName: string) => string>> = {
  file: (fileName) => `${fileName} ligger bland era hämtade filer.`,
  link: () => 'Länken är klar.',
  codes: () => 'Koderna är klara.',
};

/** What was handed over last, with its receipt. */
function Done({ handed, title }: { readonly handed: HandedOver & { readonly by: Way }; readonly title: string }) {
  const session = useSession();
  const [said, setSaid] = useState('');
  const receipt = async (): Promise<void> => {
    try {
      setSaid(`${await saveReceipt(session, handed.facts)} ligger bland era hämtade filer.`);
    } catch {
      setSaid('Kvittot kunde inte göras. Ladda om sidan och lämna över en gång till.');
    }
  };
  return (
    <>
      <p role="status" className="no-print">
        {doneText[handed.by](handed.fileName)} Märke {handed.rev.slice(0, 12)}. Den andra parten får samma märke.
      </p>
      {handed.by === 'link' ? <ByLink handed={handed} /> : null}
      {handed.by === 'codes' ? <QrCodes codes={handed.codes} title={title} key={handed.rev} /> : null}
      <p className="no-print">
        <button type="button" className="link" onClick={() => void receipt()}>
          Ladda ner ett kvitto som PDF
        </button>{' '}
        <span className="muted">Tid, parter, vad som gick med och filens märke.</span>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

/** Handing over to another party: what goes along, what stays, and the file or link itself. */
export function HandOverPage() {
  const session = useSession();
  const c = useCase();
  const contents = useContents(stageIds);
  const [as, setAs] = useOwnVoice(c);
  const [wanted, setTo] = useState<Voice>();
  const [handed, setHanded] = useState<HandedOver & { readonly by: Way }>();
  const [trouble, setTrouble] = useState('');
  const others = partyVoices(c).filter((voice) => voice !== as);
  const to = wanted !== undefined && others.includes(wanted) ? wanted : (others[0] ?? 'public');
  const codeCount = useCodeCount(c, as, to);
  const send = async (by: Way): Promise<void> => {
    try {
      setHanded({ ...(await handOverNow(session, as, to, by)), by });
      setTrouble('');
    } catch (error) {
      setTrouble(
        error instanceof Stopped
          ? `Filen är inte gjord. ${error.message}`
          : 'Filen kunde inte göras. Spara arbetsfilen, ladda om sidan och försök igen.',
      );
    }
  };
  return (
    <div className="narrow hand-over">
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <h1>Lämna över till den andra parten</h1>
      <p className="lead">
        Ni gör en fil och skickar den själva. Den andra parten öppnar den, svarar och lämnar tillbaka.
      </p>
      <PartyChoice legend="Vem lämnar över?" name="fran" c={c} voices={partyVoices(c)} chosen={as} onChoose={setAs} />
      <PartyChoice legend="Till vem?" name="till" c={c} voices={others} chosen={to} onChoose={setTo} />
      {contents ? <WhatGoes c={c} as={as} to={to} contents={contents} /> : null}
      <div className="notice">
        <p className="notice-title">Innan ni skickar</p>
        <p>{publicRecordLine}</p>
        <p>
          Kommunen diarieför det som kommer in. Att ta bort filen i verktyget är inte att gallra en allmän handling.
        </p>
      </div>
      <p className="button-row">
        <button type="button" className="button" onClick={() => void send('file')}>
          Ladda ner filen
        </button>
        <button type="button" className="button-outline" onClick={() => void send('link')}>
          Gör en länk i stället
        </button>
        {codeCount > mostCodes ? null : (
          <button type="button" className="button-outline" onClick={() => void send('codes')}>
            {codeCount === 1 ? 'Visa som en QR-kod' : `Visa som ${codeCount} QR-koder`}
          </button>
        )}
      </p>
      {codeCount > mostCodes ? (
        <p className="hint no-print">
          Filen är för stor för QR-koder. Den skulle bli {codeCount} koder, och fler än {mostCodes} är svåra att läsa
          in. Ladda ner filen i stället.
        </p>
      ) : null}
      <p role="alert">{trouble}</p>
      {handed ? <Done handed={handed} title={titleOf(c)} key={handed.rev} /> : null}
      <p className="no-print">
        <a href="#/ta-emot">Ta emot en fil av den andra parten</a>
      </p>
    </div>
  );
}
