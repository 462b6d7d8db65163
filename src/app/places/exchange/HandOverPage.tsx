import { useMemo, useState } from 'react';
import { titleOf } from '#src/app/parts/case-title.ts';
import { useCase, useContents, useSession } from '#src/app/shell/context.ts';
import { Shape, sideOfVoice } from '#src/ui/Shape.tsx';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { handOver } from '#steps/exchange/hand-over.ts';
import { mostCodes, toCodes, toPayload } from '#steps/exchange/payload.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { Stopped } from './acts.ts';
import { type HandedOver, handOverNow } from './send.ts';
import './exchange.css';
import { BeforeSending } from './BeforeSending.tsx';
import { Done, type Way } from './HandedOver.tsx';
import { OwnRole } from './OwnRole.tsx';
import { partyVoices, useOwnVoice } from './own-voice.ts';
import { WhatGoes } from './WhatGoes.tsx';

interface PartyProps {
  readonly legend: string;
  readonly name: string;
  readonly c: CaseFile;
  readonly voices: readonly Voice[];
  readonly chosen: Voice;
  /** The own side among the receivers: a colleague. */
  readonly own?: Voice;
  readonly onChoose: (voice: Voice) => void;
}

function PartyChoice({ legend, name, c, voices, chosen, own, onChoose }: PartyProps) {
  return (
    <fieldset className="exchange-party">
      <legend className="input-label">{legend}</legend>
      {voices.map((voice) => (
        <label key={voice}>
          <input type="radio" name={name} checked={chosen === voice} onChange={() => onChoose(voice)} />
          <Shape side={sideOfVoice(voice)} /> {voice === own ? 'En kollega hos er' : voiceName(c, voice)}
        </label>
      ))}
    </fieldset>
  );
}

/** How many QR codes the file would be, before anything is handed over. */
function useCodeCount(c: CaseFile, as: Voice, to: Voice): number {
  return useMemo(() => {
    const { file } = handOver(c, { as, to, salts: {}, at: '' });
    return toCodes(toPayload(serialiseCase(file))).length;
  }, [c, as, to]);
}

/** Handing over: the act, what it gave, and what went wrong. */
function useSend(as: Voice, to: Voice) {
  const session = useSession();
  const [handed, setHanded] = useState<HandedOver & { readonly by: Way }>();
  const [trouble, setTrouble] = useState('');
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
  return { handed, trouble, send };
}

interface WaysProps {
  /** How many QR codes the file would be. */
  readonly codeCount: number;
  readonly send: (by: Way) => void;
}

function Ways({ codeCount, send }: WaysProps) {
  return (
    <>
      <p className="button-row">
        <button type="button" className="button" onClick={() => send('file')}>
          Ladda ner filen
        </button>
        <button type="button" className="button-outline" onClick={() => send('link')}>
          Gör en länk i stället
        </button>
        {codeCount > mostCodes ? null : (
          <button type="button" className="button-outline" onClick={() => send('codes')}>
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
    </>
  );
}

/** Handing over to another party: what goes along, what stays, and the file or link itself. */
export function HandOverPage() {
  const c = useCase();
  const contents = useContents(stageIds);
  const [as, setAs] = useOwnVoice(c);
  const [wanted, setTo] = useState<Voice>();
  const others = partyVoices(c).filter((voice) => voice !== as);
  const receivers = [...others, as];
  const to = wanted !== undefined && receivers.includes(wanted) ? wanted : (others[0] ?? 'public');
  const codeCount = useCodeCount(c, as, to);
  const { handed, trouble, send } = useSend(as, to);
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
      <PartyChoice legend="Till vem?" name="till" c={c} voices={receivers} own={as} chosen={to} onChoose={setTo} />
      <OwnRole caseId={c.id} />
      {contents ? <WhatGoes c={c} as={as} to={to} contents={contents} /> : null}
      <BeforeSending as={as} to={to} />
      <Ways codeCount={codeCount} send={(by) => void send(by)} />
      <p role="alert">{trouble}</p>
      {handed ? <Done handed={handed} title={titleOf(c)} key={handed.rev} /> : null}
      <p className="no-print">
        <a href="#/ta-emot">Ta emot en fil av den andra parten</a>
      </p>
    </div>
  );
}
