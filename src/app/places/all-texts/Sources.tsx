import { valueName } from '#src/app/parts/law/value-names.ts';
import { periodText, valueText } from '#src/app/parts/law/value-text.ts';
import { TableScroll } from '#src/app/parts/TableScroll.tsx';
import type { Source } from '#steps/catalogue/sources.ts';
import { readText } from '#steps/law/explain/read-text.ts';
import type { DatedValue } from '#steps/law/values/dated-values.ts';
import { longDate } from '#steps/swedish/format.ts';
import { capital } from '#templates/tree/swedish.ts';
import type { AllTexts } from './load.ts';

/** Every source with what was read and when. */
export function Sources({ texts }: { readonly texts: AllTexts }) {
  const register: readonly (readonly [string, Source])[] = Object.entries(texts.sources);
  return (
    <ul className="plain rows">
      {register.map(([id, source]) => (
        <li key={id} id={`text-${id}`}>
          {source.title} <span className="text-key">{id}</span>
          {source.url === '' ? null : (
            <span className="block text-address">
              <a href={source.url}>{source.url}</a>
            </span>
          )}
          <span className="muted block">
            {source.read === 'own' ? '' : `${capital(readText(source))}. `}
            {source.validFrom === null && source.validTo === null
              ? ''
              : `Gäller: ${periodText(source.validFrom, source.validTo).toLowerCase()}. `}
            {texts.law.markTexts[source.mark]} [{source.mark}].
          </span>
        </li>
      ))}
    </ul>
  );
}

const states = {
  verified: 'Kontrollerat',
  'eur-only': 'Kronor saknas',
  unverified: 'Inte kontrollerat',
  policy: 'Inte lag',
} as const satisfies Readonly<Record<DatedValue['status'], string>>;

function stateText(value: DatedValue): string {
  const upTo = value.verifiedUpTo === undefined ? '' : ` till och med ${longDate(value.verifiedUpTo)}`;
  const read = readText(value);
  const known = read === '' ? undefined : capital(read);
  return [`${states[value.status]}${upTo}`, value.statusNote, known]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}

/** Amounts and times that age, each with its period. */
export function DatedValues({ texts }: { readonly texts: AllTexts }) {
  return (
    <TableScroll label="Belopp och tider, period för period">
      <table className="text-table">
        <caption>Belopp och tider, period för period</caption>
        <thead>
          <tr>
            <th scope="col">Vad</th>
            <th scope="col">Period</th>
            <th scope="col">Värde</th>
            <th scope="col">Källa och läge</th>
          </tr>
        </thead>
        <tbody>
          {texts.values.map((value) => (
            <tr key={`${value.id}${value.validFrom ?? ''}`}>
              <th scope="row">
                {valueName(value.id)} <span className="text-key block">{value.id}</span>
              </th>
              <td>{periodText(value.validFrom, value.validTo)}</td>
              <td>{valueText(value)}</td>
              <td>
                {value.source}. {stateText(value)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
