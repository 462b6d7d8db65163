/** Real partnerships are shown as published, and are not examined. */
export function NotForPublished() {
  return (
    <p>
      Exemplet är ett verkligt partnerskap. Verktyget ställer inga frågor mot verkliga avtal. Se{' '}
      <a href="#/bedomning">signalerna om den publicerade beskrivningen</a>.
    </p>
  );
}
