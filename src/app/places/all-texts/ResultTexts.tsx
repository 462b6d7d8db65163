import type { AllTexts } from './load.ts';

/** Flattens a table of texts to id and words; functions and marks stay out. */
function rowsIn(value: unknown, way: readonly string[] = []): readonly (readonly [id: string, text: string])[] {
  if (typeof value === 'string') return [[way.join('.'), value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => rowsIn(one, [...way, String(index + 1)]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => rowsIn(child, [...way, key]));
}

/** What the result page and the documents say besides the reasons of the rules. */
export function ResultTexts({ texts }: { readonly texts: AllTexts }) {
  const { law, review, said, findings, readers, forms } = texts;
  const tables = [
    ['Rubriker', law.headlineTexts],
    ['Nivåer', law.levelTexts],
    ['Vad som avgjorde nivån', law.deciderTexts],
    ['Skäl som kan bära ett partnerskap', law.legTexts],
    ['Länkar i upphandlingskedjan', law.linkTexts],
    ['Andra former', law.alternativeTexts],
    ['Tillägg till andra former', law.alternativeNotes],
    ['Andra former: skäl och nästa steg i vägvalet', forms],
    ['Råd', law.adviceTexts],
    ['Vem behöver läsa', readers.who],
    ['Vad den som läser skriver', readers.reading],
    ['Svar som inte går ihop', law.crossCheckTexts],
    ['Uppgifter som kanske inte stämmer', law.remarkTexts],
    [law.openQuestionsHeading, law.openQuestionTexts],
    ['Vägar för statligt stöd', law.aidRouteTexts],
    ['Varför underlaget inte är klart för beslut', law.readyTexts],
    ['Skäl att alltid fråga jurist', law.lawyerTriggerTexts],
    ['Vad ni har svarat', said.saidTexts],
    ['Frågorna inne i en mening', said.askedTexts],
    ['När ett svar räknas som ett annat', said.countsTexts],
    ['Vad som skulle ändra bedömningen', law.whatIfTexts],
    ['Över och efter det som skulle ändra bedömningen', law.counterfactualHeadings],
    ['När ingen ändring visas', law.noBetterTexts],
    ['Ord i texterna som frågar', findings],
    ['Det här kan en granskare fråga om', review.examinationTexts],
    ['Skälens tyngd i granskningen', review.strengthTexts],
    ['Nästa steg för andra former', review.formSteps],
    ['Preliminärt resultat', law.preliminaryTexts],
    ['Verkan av en regel', law.effectTexts],
    ['Märken', law.markTexts],
    ['Läget för ett belopp', law.valueStateTexts],
  ] as const;
  return tables.map(([title, table]) => (
    <section key={title}>
      <h3>{title}</h3>
      <dl className="text-facts">
        {rowsIn(table).map(([id, text]) => (
          <div key={id}>
            <dt className="text-key">{id}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
