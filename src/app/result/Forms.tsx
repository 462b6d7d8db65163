import type { PartAssessment } from '#steps/law/types.ts';
import type { LawTexts } from './texts.ts';

/** Other forms beside the partnership, with what they fit. A good result, not a failure. */
export function Forms({ part, texts }: { readonly part: PartAssessment; readonly texts: LawTexts }) {
  if (part.alternatives.length === 0) return null;
  return (
    <section>
      <h2>{part.level === 4 ? 'Former att gå vidare med' : 'Formerna bredvid varandra'}</h2>
      <div className="table-scroll">
        <table className="forms-table">
          <caption className="visually-hidden">Andra former och när de passar</caption>
          <thead>
            <tr>
              <th scope="col">Form</th>
              <th scope="col">Passar när</th>
              <th scope="col">Regler</th>
              <th scope="col">För er</th>
            </tr>
          </thead>
          <tbody>
            {part.alternatives.map((alternative) => {
              const text = texts.alternative(alternative.id);
              return text ? (
                <tr key={alternative.id}>
                  <th scope="row">{text.name}</th>
                  <td>{text.fits}</td>
                  <td>{text.law}</td>
                  <td>{texts.fit(alternative.fit)}</td>
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
