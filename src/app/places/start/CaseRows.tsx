/** The rows of the cases on this device. Fetched after the page is drawn: most of it is what can be done with a case. */
import { CaseRow } from './CaseRow.tsx';
import type { Cases } from './OwnCases.tsx';

export function CaseRows({ cases, again }: Pick<Cases, 'cases' | 'again'>) {
  const [newest, ...older] = cases ?? [];
  return (
    <>
      {newest ? <CaseRow meta={newest} first onChanged={again} /> : null}
      {older.length > 0 ? (
        <details className="older-cases">
          <summary>
            Visa {older.length === 1 ? 'ett fall till' : `${older.length} fall till`} på den här enheten
          </summary>
          {older.map((meta) => (
            <CaseRow key={meta.id} meta={meta} onChanged={again} />
          ))}
        </details>
      ) : null}
      {older.length > 0 ? (
        <p>
          <a href="#/alla-fall">Alla fall i en lista, med belopp, slutdag och nästa uppföljning</a>
        </p>
      ) : null}
    </>
  );
}
