/** What a handed-over file carries, and what stays on this device. */
import { useMemo } from 'react';
import { type Contents, wordsOfRef } from '#src/app/parts/describe.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { handOver } from '#steps/exchange/hand-over.ts';

function Questions({ refs, contents }: { readonly refs: readonly string[]; readonly contents: Contents }) {
  return (
    <ul className="dashes">
      {[...new Set(refs)].map((ref) => (
        <li key={ref}>{wordsOfRef(contents, ref)?.question ?? ref}</li>
      ))}
    </ul>
  );
}

function countOf(c: CaseFile): number {
  const answers = Object.values(c.answers).reduce((sum, lanes) => sum + Object.keys(lanes).length, 0);
  return answers + Object.values(c.items).reduce((sum, rows) => sum + rows.length, 0);
}

/** In plain words: what the file carries, and what stays here. */
export function WhatGoes({
  c,
  as,
  to,
  contents,
}: {
  readonly c: CaseFile;
  readonly as: Voice;
  readonly to: Voice;
  readonly contents: Contents;
}) {
  const { file, stays, unknownKeys } = useMemo(() => handOver(c, { as, to, salts: {}, at: '' }), [c, as, to]);
  const own = stays.hidden.filter(({ voice }) => voice === as).map(({ ref }) => ref);
  const others = stays.hidden.length - own.length;
  return (
    <div className="exchange-sides">
      <section>
        <h2 className="group-heading">Det här går med</h2>
        <ul className="dashes">
          <li>Ert gemensamma och era egna svar som får visas, {countOf(file)} uppgifter</li>
          <li>Motiveringar och det ni inte vet än, för samma frågor</li>
          {own.length > 0 ? (
            <li>
              Att ni har svarat på {own.length === 1 ? 'en dold fråga' : `${own.length} dolda frågor`}, inte vad ni har
              svarat
            </li>
          ) : null}
        </ul>
      </section>
      <section>
        <h2 className="group-heading">Det här stannar hos er</h2>
        {own.length > 0 ? (
          <>
            <p>Svar som ni inte har visat för varandra än:</p>
            <Questions refs={own} contents={contents} />
          </>
        ) : null}
        {others > 0 ? <p>Dolda svar från andra parter som har skrivit på den här enheten.</p> : null}
        {stays.assumptions.length > 0 ? <p>Det ni har antagit att den andra skulle svara på dolda frågor.</p> : null}
        {stays.private.length > 0 ? <p>Text som inte blev ett svar än, och privata anteckningar.</p> : null}
        {unknownKeys.length > 0 ? (
          <p>Uppgifter från en nyare version som inte kan läsas här: {unknownKeys.join(', ')}</p>
        ) : null}
        <p>Tidigare versioner och historiken över ändringar.</p>
      </section>
    </div>
  );
}
