/** Real partnerships are shown as published, and are not examined. */
export function NotForPublished() {
  return (
    <p>
      Det här partnerskapet finns på riktigt. Verktyget ställer inga frågor mot avtal som andra har skrivit. Se{' '}
      <a href="#/bedomning">vad beskrivningen av det väcker för frågor</a>.
    </p>
  );
}
