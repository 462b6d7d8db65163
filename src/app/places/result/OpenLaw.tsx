import { Title } from './Title.tsx';
import { useResult } from './view.ts';

/** Open legal questions that the case touches. The product never settles them by silence. */
export function OpenLaw({ ids }: { readonly ids: readonly string[] }) {
  const { texts } = useResult();
  if (ids.length === 0) return null;
  return (
    <section>
      <Title glyph="?" count={String(ids.length)}>
        Det här är rättsligt osäkert
      </Title>
      <ul className="plain rows">
        {ids.map((id) => (
          <li key={id}>{texts.openQuestion(id)}</li>
        ))}
      </ul>
    </section>
  );
}
