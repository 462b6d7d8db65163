/** The numbered things to do: at most three, each a sentence, who, and one way on. */
import { useId } from 'react';
import { Shape } from '#src/ui/Shape.tsx';
import { capital, countWord } from '#steps/law/explain/headline.ts';
import { type Thing, thingsOf } from '#steps/law/explain/things.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { showRow } from './Fold.tsx';
import { useResult } from './view.ts';

const most = 3;

const sides = { K: 'public', O: 'org', G: 'joint', 'K, O': 'joint' } as const;

interface JumpProps {
  readonly id: string;
  /** Id of what it is about. */
  readonly about?: string;
  readonly children: string;
}

function Jump({ id, about, children }: JumpProps) {
  return (
    <a
      href={`#${id}`}
      aria-describedby={about}
      onClick={(event) => {
        event.preventDefault();
        showRow(id);
      }}
    >
      {children}
    </a>
  );
}

function Row({ thing }: { readonly thing: Thing }) {
  const { texts } = useResult();
  const about = useId();
  if (thing.kind === 'answer')
    return (
      <>
        <strong className="block">Svara på frågan ”{texts.asked(thing.key)}”</strong>
        <span className="thing-who">
          <Shape side={sides[thing.side]} /> {capital(texts.who(thing.key))}
        </span>
        <ChangeLink path={thing.path} row={`sak-${thing.path}`} about={texts.keyInText(thing.key)}>
          Öppna frågan
        </ChangeLink>
      </>
    );
  if (thing.kind === 'words')
    return (
      <>
        <strong className="block">Välj vad som stämmer: ”{thing.quote}”</strong>
        <Jump id="texterna">Red ut</Jump>
      </>
    );
  if (thing.kind === 'forms')
    return (
      <>
        <strong className="block" id={about}>
          Jämför de andra formerna, och välj en
        </strong>
        <Jump id={`former-${thing.partId}`} about={about}>
          Se formerna
        </Jump>
      </>
    );
  return (
    <>
      <strong className="block" id={about}>
        {texts.reason(thing.fired.textId)?.action}
      </strong>
      <Jump id={thing.row} about={about}>
        Se skälet
      </Jump>
    </>
  );
}

/** What to do now. More than three: the rest are counted, and stand among what is left before a decision. */
export function Things() {
  const { assessment } = useResult();
  const things = thingsOf(assessment);
  const rest = things.length - most;
  if (things.length === 0) return null;
  return (
    <>
      <ol className="plain things">
        {things.slice(0, most).map((thing, index) => (
          <li key={JSON.stringify(thing)}>
            <span className="stage-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <Row thing={thing} />
            </div>
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <p>
          <Jump id="klar-for-beslut">{`Och ${rest === 1 ? 'en sak' : `${countWord(rest)} saker`} till`}</Jump>
        </p>
      ) : null}
    </>
  );
}
