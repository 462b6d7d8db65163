/** What becomes of a file once it is sent: it is not the same towards the kommun, from it, and within a side. */
import type { Voice } from '#steps/case/case-file.ts';
import { publicRecordLine } from '#steps/catalogue/about.ts';

function lines(as: Voice, to: Voice): readonly string[] {
  if (as === to)
    return [
      'Filen har med era egna svar, också dem som är täckta för den andra parten. Skicka den bara till en kollega.',
      ...(as === 'public'
        ? ['Det som ligger på en kommuns dator kan begäras ut, också det som är täckt. Fråga er registrator.']
        : []),
    ];
  if (to === 'public')
    return [
      publicRecordLine,
      'Kommunen diarieför det som kommer in. Att ta bort filen i verktyget är inte att gallra en allmän handling.',
    ];
  if (as === 'public')
    return [
      'När ni skickar filen är den expedierad och blir en allmän handling. Det ni har täckt ligger kvar på er dator, och också det kan begäras ut. Fråga er registrator vad ni ska diarieföra.',
    ];
  return [
    'Det ni skickar går till en annan organisation. Lämnar den det vidare till kommunen blir det en allmän handling.',
  ];
}

export function BeforeSending({ as, to }: { readonly as: Voice; readonly to: Voice }) {
  return (
    <div className="notice">
      <p className="notice-title">Innan ni skickar</p>
      {lines(as, to).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
