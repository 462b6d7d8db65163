/** What was handed over last, and the ways to send it on. */
import { useState } from 'react';
import { useLongWork } from '#src/app/parts/work.tsx';
import { useDevice, useSession } from '#src/app/shell/context.ts';
import { mailText } from './mail-text.ts';
import { QrCodes } from './QrCodes.tsx';
import { type HandedOver, saveReceipt } from './send.ts';

function ByLink({ handed }: { readonly handed: HandedOver }) {
  const { copyText } = useDevice();
  const { locked } = handed;
  const [said, setSaid] = useState('');
  const copy = async (text: string): Promise<void> => {
    setSaid((await copyText(text)) ? 'Kopierat.' : 'Markera texten och kopiera den.');
  };
  return (
    <>
      {locked ? (
        <div className="input no-print">
          <label className="input-label" htmlFor="lank">
            Länken, {locked.link.length.toLocaleString('sv-SE')} tecken
          </label>
          <p className="hint">
            Innehållet ligger låst i länken. Bara den som har koden kan läsa det. Säg koden i telefon eller skicka den i
            ett annat meddelande, aldrig tillsammans med länken.
          </p>
          <textarea id="lank" className="text-input exchange-link" readOnly value={locked.link} />
          <p>
            Kod: <strong>{locked.code}</strong>
          </p>
        </div>
      ) : (
        <p className="no-print">Den här sidan kan inte låsa en länk. Skicka filen eller texten i stället.</p>
      )}
      <p className="button-row">
        {locked ? (
          <button type="button" className="button-outline" onClick={() => void copy(locked.link)}>
            Kopiera länken
          </button>
        ) : null}
        <button type="button" className="button-outline" onClick={() => void copy(handed.parts.join('\n\n'))}>
          Kopiera som {handed.parts.length === 1 ? 'text' : `${handed.parts.length} textdelar`}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

/** The message to send the file with, ready to paste. */
function ByMail({ handed, title }: { readonly handed: HandedOver; readonly title: string }) {
  const { canLink, copyText, siteAddress } = useDevice();
  const [said, setSaid] = useState('');
  const { subject, body } = mailText(handed.facts, title, canLink() ? siteAddress() : 'IOP-verkstaden');
  const copy = async (): Promise<void> => {
    setSaid((await copyText(`${subject}\n\n${body}`)) ? 'Kopierat.' : 'Markera texten och kopiera den.');
  };
  return (
    <section className="no-print">
      <h2 className="group-heading">Text till mejlet</h2>
      <p>Ämne: {subject}</p>
      <div className="input">
        <label className="input-label" htmlFor="mejltext">
          Texten. Bifoga filen {handed.fileName}
        </label>
        <textarea id="mejltext" className="text-input exchange-link" rows={9} readOnly value={body} />
      </div>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={() => void copy()}>
          Kopiera ämne och text
        </button>
        <a href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>
          Öppna ett nytt mejl med texten
        </a>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

export type Way = 'file' | 'link' | 'codes';

const doneText: Readonly<Record<Way, (fileName: string) => string>> = {
  file: (fileName) => `${fileName} ligger bland era hämtade filer.`,
  link: () => 'Länken är klar.',
  codes: () => 'Koderna är klara.',
};

/** What was handed over last, with its receipt. */
export function Done({
  handed,
  title,
}: {
  readonly handed: HandedOver & { readonly by: Way };
  readonly title: string;
}) {
  const session = useSession();
  const [said, setSaid] = useState('');
  const { run, working } = useLongWork();
  const receipt = async (): Promise<void> => {
    try {
      const ended = await run('Kvittot tas fram …', (watch) => saveReceipt(session, handed.facts, watch));
      if (ended.end === 'made') setSaid(`${ended.made} ligger bland era hämtade filer.`);
      else if (ended.end === 'cancelled') setSaid('Ni avbröt. Ingen fil är sparad.');
    } catch {
      setSaid('Kvittot kunde inte göras. Ladda om sidan och lämna över en gång till.');
    }
  };
  return (
    <>
      <p role="status" className="no-print">
        {doneText[handed.by](handed.fileName)} Märke {handed.rev.slice(0, 12)}. Den andra parten får samma märke.
      </p>
      {handed.by === 'file' ? <ByMail handed={handed} title={title} /> : null}
      {handed.by === 'link' ? <ByLink handed={handed} /> : null}
      {handed.by === 'codes' ? <QrCodes codes={handed.codes} title={title} key={handed.rev} /> : null}
      <p className="no-print">
        <button type="button" className="link" onClick={() => void receipt()}>
          Ladda ner ett kvitto som PDF
        </button>{' '}
        <span className="muted">Tid, parter, vad som gick med och filens märke.</span>
      </p>
      {working}
      <p role="status">{said}</p>
    </>
  );
}
