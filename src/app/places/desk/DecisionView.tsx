/** The matter itself: who handles it, its number, who decides, and how far the decision has come. */
import { capitalFirst } from '#src/app/parts/desk/words.ts';
import { pageHash } from '#src/wizard/places.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { longDate } from '#steps/swedish/format.ts';
import { type Decision, type DecisionStep, stepNames } from '#templates/desk/decision.ts';

const hrefOf = (ref: string): string => pageHash(questionOfRef(ref)?.page ?? 'F.3', { ref });

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly href: string;
  readonly may: boolean;
}

function Fact({ label, value, href, may }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value === '' ? <span className="left-mark">Inte inskrivet</span> : value}{' '}
        {may ? (
          <a className="no-print" href={href} aria-label={`${value === '' ? 'Skriv in' : 'Ändra'}: ${label}`}>
            {value === '' ? 'Skriv in' : 'Ändra'}
          </a>
        ) : null}
      </dd>
    </div>
  );
}

const marks: Readonly<Record<DecisionStep['state'], string>> = {
  done: 'Klart',
  ahead: 'Inte än',
  unknown: 'Okänt',
};

function Steps({ steps }: { readonly steps: readonly DecisionStep[] }) {
  return (
    <ol className="plain desk-steps">
      {steps.map(({ id, state, text }) => (
        <li key={id} data-state={state}>
          <p className="desk-step-name">
            <strong>{stepNames[id]}</strong> <span>{marks[state]}</span>
          </p>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

interface Props {
  readonly decisions: readonly Decision[];
  /** False in a case that is only read. */
  readonly may: boolean;
}

/** One block for each public party. */
export function DecisionView({ decisions, may }: Props) {
  return (
    <section>
      <h2 className="group-heading">Ärendet och beslutet</h2>
      {decisions.map((one) => (
        <div key={one.partyId} className="desk-decision">
          {decisions.length > 1 ? <h3>{one.name === '' ? 'En kommun utan namn' : one.name}</h3> : null}
          <dl className="desk-facts">
            <Fact label="Handläggare" value={capitalFirst(one.officer)} href={hrefOf('A60')} may={may} />
            <Fact label="Diarienummer" value={one.caseNumber} href={hrefOf('A39')} may={may} />
            <Fact label="Beslutar" value={capitalFirst(one.body)} href={hrefOf('F4')} may={may} />
            <Fact
              label={one.decided === '' ? 'Planerad dag' : 'Beslutsdag'}
              value={one.decided === '' ? (one.planned === '' ? '' : longDate(one.planned)) : longDate(one.decided)}
              href={hrefOf(one.decided === '' ? 'F4' : 'A17')}
              may={may}
            />
          </dl>
          <Steps steps={one.steps} />
        </div>
      ))}
      {may ? (
        <p className="no-print">
          <a href={hrefOf('A17')}>Skriv in beslutet</a> ·{' '}
          <a href={hrefOf('A65')}>Skriv in vad som har hänt efter beslutet</a>
        </p>
      ) : null}
    </section>
  );
}
