/** *Frågor att ta med*: what only the other party can say, to print, to send as text, and to hand over as a file. */
import { useState } from 'react';

import { partName } from '#src/app/parts/consequences/words.ts';
import { useCarried, useCase, useContents, usePerspective, useSession } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { askingEdits, type Carried } from '#src/wizard/carried.ts';
import { textOf } from '#steps/case/answers.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { publicRecordLine } from '#steps/catalogue/about.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';

import { Stopped } from './acts.ts';
import { type HandedOver, handOverNow } from './send.ts';

/** Said where the kommun is the one that sends. */
const sentByPublicLine =
  'Det kommunen skickar kan bli en allmän handling som andra kan be att få läsa. Ta bort sådant som pekar ut någon.';

interface Asked {
  readonly key: string;
  readonly text: string;
  /** Name of the part that it is asked for, when there are several. */
  readonly of: string | undefined;
}

/** The questions in words, in the order of the method. Undefined for the moment it takes to load them. */
function useAsked(carried: readonly Carried[]): readonly Asked[] | undefined {
  const c = useCase();
  const contents = useContents(stageIds);
  if (!contents) return undefined;
  const words = Object.assign({}, ...Object.values(contents).map(({ questions }) => questions));
  return carried.flatMap(({ ref, scopeId }) => {
    const question = questionOfRef(ref);
    const text: string | undefined = words[ref]?.question;
    if (!question || text === undefined) return [];
    return [{ key: `${ref}@${scopeId ?? ''}`, text, of: scopeId === undefined ? undefined : partName(c, scopeId) }];
  });
}

const lineOf = ({ text, of }: Asked): string => (of === undefined ? text : `${text} (${of})`);

/** The list as the text of a letter. */
/** A letter is read by who has not seen the word before. */
const iopLine = 'Det gäller ett idéburet offentligt partnerskap (IOP).';

function letterOf(title: string, asked: readonly Asked[]): string {
  const lines = asked.map((one, at) => `${at + 1}. ${lineOf(one)}`);
  return [`Frågor till er om ${title}`, '', iopLine, '', ...lines].join('\n');
}

/** The file to the other side, which opens on these questions. */
function useFile(carried: readonly Carried[]) {
  const session = useSession();
  const perspective = usePerspective();
  const [handed, setHanded] = useState<HandedOver>();
  const [trouble, setTrouble] = useState('');
  const make = async (): Promise<void> => {
    const as = authorOf(perspective);
    sendEdits(session, askingEdits(carried, perspective, session.device.now()));
    try {
      setHanded(await handOverNow(session, as, as === 'public' ? 'o1' : 'public', 'file'));
      setTrouble('');
    } catch (error) {
      setTrouble(
        error instanceof Stopped
          ? `Filen är inte gjord. ${error.message}`
          : 'Filen kunde inte göras. Ladda om sidan och försök igen.',
      );
    }
  };
  return { handed, trouble, make };
}

function Ways({ carried, asked }: { readonly carried: readonly Carried[]; readonly asked: readonly Asked[] }) {
  const session = useSession();
  const title = textOf(useCase(), 'partnership.name') ?? 'partnerskapet';
  const { handed, trouble, make } = useFile(carried);
  const [said, setSaid] = useState('');
  const letter = letterOf(title, asked);
  const copy = async (): Promise<void> =>
    setSaid((await session.device.copyText(letter)) ? 'Kopierat.' : 'Markera frågorna och kopiera dem.');
  const mail = `mailto:?subject=${encodeURIComponent(`Frågor om ${title}`)}&body=${encodeURIComponent(letter)}`;
  return (
    <>
      <p>{usePerspective() === 'kommun' ? sentByPublicLine : publicRecordLine}</p>
      <p className="button-row no-print">
        <button type="button" className="button" onClick={() => void make()}>
          Ladda ner en fil att svara i
        </button>
        <a className="button-outline" href={mail}>
          Skicka som e-post
        </a>
        <button type="button" className="button-outline" onClick={() => void copy()}>
          Kopiera som text
        </button>
        <button type="button" className="button-outline" onClick={() => window.print()}>
          Skriv ut
        </button>
      </p>
      <p role="status">{handed ? `${handed.fileName} är sparad. Den öppnas på just de här frågorna.` : said}</p>
      <p role="alert">{trouble}</p>
    </>
  );
}

/** Nobody has to guess: what is the other side's to say stands here, and does not count as left. */
export function TakeAlongPage() {
  const carried = useCarried();
  const asked = useAsked(carried);
  const whom = usePerspective() === 'kommun' ? 'organisationen' : 'kommunen';
  return (
    <div className="narrow">
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <h1>Frågor att ta med till {whom}</h1>
      {asked === undefined ? <p className="loading">Frågorna hämtas …</p> : null}
      {asked?.length === 0 ? <p>Det finns inga frågor att ta med. Listan fylls när en av er svarar ensam.</p> : null}
      {asked && asked.length > 0 ? (
        <>
          <p className="lead">
            De här frågorna kan bara {whom} svara på. Ni behöver inte gissa, och de räknas inte som kvar för er.
          </p>
          <Ways carried={carried} asked={asked} />
          <ol className="rows">
            {asked.map((one) => (
              <li key={one.key}>{lineOf(one)}</li>
            ))}
          </ol>
        </>
      ) : null}
    </div>
  );
}
