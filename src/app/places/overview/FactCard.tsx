import { useCase, useLoaded } from '#src/app/shell/context.ts';

/** The fact card of a real partnership: published facts with sources, and signals about the description. */
export function FactCard() {
  const c = useCase();
  const cards = useLoaded(
    () => (c.kind === 'published' ? import('#src/examples/cards.ts') : Promise.resolve(undefined)),
    c.kind,
  );
  const card = cards?.factCard(c.id);
  if (!card) return null;
  return (
    <section className="fact-card" aria-labelledby="faktakort">
      <h2 id="faktakort">Faktakort</h2>
      <dl>
        {card.facts.map((fact) => (
          <div key={fact.label} className="fact-row">
            <dt>{fact.label}</dt>
            <dd>
              {fact.value}
              <span className="muted block">{fact.source === '' ? '' : `Källa: ${fact.source}`}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>Vad verktyget skulle fråga om</h3>
      <p>{card.signals}</p>
      <p className="muted">{card.note}</p>
    </section>
  );
}
