/** The table of cases. On a phone each row is a block with its own labels. */
import { useState } from 'react';
import { capitalFirst, dayOf, whoOf } from '#src/app/parts/desk/words.ts';
import { openStored } from '#src/app/shell/cases.ts';
import { useSession } from '#src/app/shell/context.ts';
import { goTo } from '#src/app/shell/navigation.ts';
import { Shape } from '#src/ui/Shape.tsx';
import { groupDigits, longDate } from '#steps/swedish/format.ts';
import type { CaseLine, Totals } from '#templates/desk/case-line.ts';
import { stepNames } from '#templates/desk/decision.ts';

const standingNames: Readonly<Record<CaseLine['standing'], string>> = {
  ...stepNames,
  beslut: 'Beslutat',
  slut: 'Har slutat gälla',
  'annan-form': 'Vägval: en annan form',
};

const kinds: Readonly<Record<CaseLine['kind'], string>> = { own: '', practice: 'Övning', published: 'Exempel' };

function Name({ line }: { readonly line: CaseLine }) {
  const session = useSession();
  const [said, setSaid] = useState('');
  const name = line.name === '' ? 'Partnerskap utan namn' : line.name;
  const open = async (): Promise<void> => {
    if (await openStored(session, line.id, false)) goTo(session, { kind: 'place', id: 'handlaggaren' });
    else setSaid('Fallet går inte att läsa på den här enheten.');
  };
  return (
    <>
      <button type="button" className="link cases-name" onClick={() => void open()}>
        {name}
      </button>
      {kinds[line.kind] === '' ? null : <span className="tag">{kinds[line.kind]}</span>}
      {line.orgNames.map((org) => (
        <span key={org} className="block muted">
          <Shape side="org" /> {org}
        </span>
      ))}
      <span className="block muted">
        {line.caseNumbers.length === 0 ? 'Diarienummer okänt' : `Dnr ${line.caseNumbers.join(', ')}`}
        {line.officers.length === 0 ? '' : `, ${line.officers.join(', ')}`}
      </span>
      <span role="status">{said}</span>
    </>
  );
}

function Sum({ line: { sum, standing } }: { readonly line: CaseLine }) {
  if (sum.is === 'unknown') return <span className="muted">okänt</span>;
  if (sum.is === 'none') return <span className="muted">inget</span>;
  const decided = standing === 'galler';
  return (
    <>
      {decided ? <strong>{groupDigits(sum.sek)}</strong> : groupDigits(sum.sek)}
      {decided ? null : <span className="block muted">räknas inte med</span>}
    </>
  );
}

function endOf({ end }: CaseLine): string {
  if (end === 'open') return 'Tills vidare';
  return end === '' ? 'inte bestämt' : longDate(end);
}

interface RowProps {
  readonly line: CaseLine;
  readonly today: string;
  readonly year: string;
}

function Row({ line, today, year }: RowProps) {
  const { next, followUp } = line;
  return (
    <tr>
      <th scope="row">
        <Name line={line} />
      </th>
      <td data-label="Läge">
        <span className="word-tag">{standingNames[line.standing]}</span>
      </td>
      <td data-label="Nästa sak">
        {next ? (
          <>
            {next.what}
            <span className="block muted">{`${whoOf(next)}. ${capitalFirst(dayOf(next, today))}.`}</span>
          </>
        ) : (
          <span className="muted">inget bokat</span>
        )}
      </td>
      <td data-label={`Kommunen betalar ${year}, kronor`} className="cases-sum">
        <Sum line={line} />
      </td>
      <td data-label="Gäller till">{endOf(line)}</td>
      <td data-label="Nästa uppföljning">
        {followUp ? (
          <>
            {longDate(followUp.day)}
            <span className="block muted">{followUp.title}</span>
          </>
        ) : (
          <span className="muted">inget bokat</span>
        )}
      </td>
    </tr>
  );
}

interface Props {
  readonly lines: readonly CaseLine[];
  readonly totals: Totals;
  readonly today: string;
}

/** @param lines In the order shown. */
export function CaseTable({ lines, totals, today }: Props) {
  const year = today.slice(0, 4);
  return (
    <table className="cases-table">
      <caption className="visually-hidden">Partnerskap på den här enheten, efter nästa dag</caption>
      <thead>
        <tr>
          <th scope="col">Partnerskap</th>
          <th scope="col">Läge</th>
          <th scope="col">Nästa sak</th>
          <th scope="col" className="cases-sum">
            Kommunen betalar {year}, kronor
          </th>
          <th scope="col">Gäller till</th>
          <th scope="col">Nästa uppföljning</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} {...{ line, today, year }} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            Gäller nu, tillsammans
          </th>
          <td className="cases-sum" data-label={`Kommunen betalar ${year}, kronor`}>
            <strong>
              {totals.inForce > 0 && totals.unknown === totals.inForce ? 'okänt' : groupDigits(totals.sek)}
            </strong>
          </td>
          <td colSpan={2} className="muted">
            {totals.unknown === 0 ? '' : `${totals.unknown} med okänt belopp är inte med i summan.`}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
