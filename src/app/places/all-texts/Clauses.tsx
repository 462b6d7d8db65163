import { TableScroll } from '#src/app/parts/TableScroll.tsx';
import type { Clause } from '#templates/clause/clause.ts';
import type { FactDefinition } from '#templates/fields/facts.ts';
import { conditionText, paragraphText } from './clause-words.ts';
import { Entry, Facts, reviewText } from './Entry.tsx';
import type { AllTexts } from './load.ts';

const levels = {
  core: 'Alltid med när villkoret gäller',
  condition: 'Med när villkoret gäller',
  recommended: 'Rekommenderad, kan väljas bort',
  optional: 'Valfri, med när parterna skriver den',
} as const satisfies Readonly<Record<Clause['level'], string>>;

const unknowns = {
  omit: 'utelämnas och listas',
  gap: 'skrivs som en lucka',
} as const satisfies Readonly<Record<Clause['unknown'], string>>;

function ClauseEntry({ clause }: { readonly clause: Clause }) {
  const when = clause.when.map(conditionText).join(' och ');
  return (
    <Entry id={clause.id} title={clause.heading} level={3}>
      <p>{clause.purpose}</p>
      <ol className="clause-text">
        {clause.paragraphs.map((paragraph) => {
          const { text, items } = paragraphText(paragraph);
          return (
            <li key={paragraph.number}>
              {text}
              {items.length === 0 ? null : (
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      <Facts
        rows={[
          ['Nivå', levels[clause.level]],
          ['Villkor', when === '' ? 'Alltid' : `När ${when}. Vet ni inte: texten ${unknowns[clause.unknown]}.`],
          [
            'Jurist skriver',
            clause.lawyer === undefined ? '' : `När ${conditionText({ fact: clause.lawyer, negated: false })}`,
          ],
          ['Uppgifter', clause.data.join(', ')],
          ['Regler', clause.rules.join(', ')],
          ['Källor', clause.sources.join('; ')],
          ['Anmärkning', clause.notes],
          ['Granskning', reviewText(clause.reviewed)],
        ]}
      />
    </Entry>
  );
}

/** Every clause as it stands before it is filled in. */
export function Clauses({ texts }: { readonly texts: AllTexts }) {
  return texts.clauses.map((clause) => <ClauseEntry key={clause.id} clause={clause} />);
}

interface Variable {
  readonly name: string;
  readonly label: string;
  readonly ref: string;
  readonly page: string;
}

function variablesIn({ fields, lists }: AllTexts): readonly Variable[] {
  const plain = Object.entries(fields).map(([name, field]) => ({ name, ...field }));
  const rows = Object.entries(lists).flatMap(([list, { fields: own }]) =>
    Object.entries(own).map(([name, field]) => ({ ...field, name: `${list}[].${name}` })),
  );
  return [...plain, ...rows];
}

/** Which answer stands behind each variable of the clauses, and what the conditions mean. */
export function Variables({ texts }: { readonly texts: AllTexts }) {
  const facts: readonly (readonly [string, FactDefinition])[] = Object.entries(texts.facts);
  return (
    <>
      <TableScroll label="Variabler i klausulerna">
        <table className="text-table">
          <caption>Variabler i klausulerna</caption>
          <thead>
            <tr>
              <th scope="col">Variabel</th>
              <th scope="col">Betyder</th>
              <th scope="col">Fråga och sida</th>
            </tr>
          </thead>
          <tbody>
            {variablesIn(texts).map((variable) => (
              <tr key={variable.name}>
                <th scope="row" className="text-key">
                  {variable.name}
                </th>
                <td>{variable.label}</td>
                <td>
                  {variable.ref}, sida {variable.page}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <TableScroll label="Villkor i klausulerna">
        <table className="text-table">
          <caption>Villkor i klausulerna</caption>
          <thead>
            <tr>
              <th scope="col">Betyder</th>
              <th scope="col">Fråga och sida</th>
              <th scope="col">Id</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(([name, fact]) => (
              <tr key={name}>
                <th scope="row">{fact.explanation}</th>
                <td>
                  {fact.ref}, sida {fact.page}
                </td>
                <td className="text-key">{name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
