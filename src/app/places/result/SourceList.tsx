import type { SourceId } from '#steps/catalogue/sources.ts';
import { readText } from '#steps/law/explain/read-text.ts';
import { longDate } from '#steps/swedish/format.ts';
import { useResult } from './view.ts';

/** Sources as links, each with the day its wording was read, and whether it holds on the day assessed. */
export function SourceList({ ids, plain }: { readonly ids: readonly SourceId[]; readonly plain?: boolean }) {
  const { texts, day } = useResult();
  return (
    <>
      {ids.map((id) => {
        const source = texts.source(id);
        if (!source) return null;
        const over = source.validTo !== null && source.validTo < day;
        const early = source.validFrom !== null && source.validFrom > day;
        return (
          <span key={id} className="source">
            <a className={plain ? undefined : 'source-chip'} href={source.url} rel="noreferrer">
              {source.title}
            </a>{' '}
            <span className="source-date">
              {readText(source)}
              {plain && source.read !== 'own' ? '.' : ''}
            </span>
            {over && source.validTo !== null ? (
              <strong> Gällde till {longDate(source.validTo)}. Se efter vad som gäller i stället.</strong>
            ) : null}
            {early && source.validFrom !== null ? (
              <strong> Gäller från {longDate(source.validFrom)}. Se efter vad som gällde före.</strong>
            ) : null}{' '}
          </span>
        );
      })}
    </>
  );
}
