import type { PartResult } from '#steps/law/assess/part.ts';
import type { PartAssessment } from '#steps/law/result.ts';
import { Chain } from './Chain.tsx';
import { Conclusion } from './Conclusion.tsx';
import { CrossChecks } from './CrossChecks.tsx';
import { Disagreements } from './Disagreements.tsx';
import { Forms } from './Forms.tsx';
import { FindingList, Groups } from './Groups.tsx';
import { Known } from './Known.tsx';
import { Legs } from './Legs.tsx';
import { Missing } from './Missing.tsx';
import { OpenLaw } from './OpenLaw.tsx';
import { useResult } from './view.ts';
import { NextQuestion, WhatIf } from './WhatIf.tsx';

function AfterReasons({ part, result }: { readonly part: PartAssessment; readonly result: PartResult | undefined }) {
  return (
    <>
      <FindingList
        part={part}
        effect="duty"
        glyph="!"
        title="Krav före beslut"
        intro="Kraven ändrar inte formen, men ska vara klara innan ni skriver under. Markera det som är gjort."
      />
      <FindingList
        part={part}
        effect="ask"
        glyph="?"
        title="Frågor till en specialist"
        intro="Jurist, dataskyddsombud eller Skatteverket. Frågorna ändrar inte nivån."
      />
      {result ? <WhatIf part={result} /> : null}
      <Chain part={part} />
      <Legs part={part} />
      {result ? <Known result={result} /> : null}
      <FindingList
        part={part}
        effect="info"
        title="Bra att veta"
        intro="Det här följer av svaren, men kräver inget av er nu."
      />
      <OpenLaw ids={part.openLegalQuestions} />
    </>
  );
}

interface Props {
  readonly part: PartAssessment;
  readonly result: PartResult | undefined;
  readonly name: string | undefined;
}

/** Everything about one part. A published example has signals only, and never a level. */
export function PartView({ part, result, name }: Props) {
  const { published } = useResult();
  if (published) {
    return (
      <section className="part-result">
        <Conclusion part={part} name={name} />
        {part.fired.length === 0 ? (
          <p>
            De publicerade uppgifterna räcker inte till någon signal från reglerna. Det säger inget om det verkliga
            avtalet.
          </p>
        ) : null}
        <Groups part={part} />
        <OpenLaw ids={part.openLegalQuestions} />
      </section>
    );
  }
  return (
    <section className="part-result">
      <Conclusion part={part} name={name} />
      <Forms part={part} />
      {result ? <NextQuestion part={result} /> : null}
      <Disagreements part={part} />
      <Missing part={part} />
      <CrossChecks part={part} />
      <Groups part={part} />
      <AfterReasons part={part} result={result} />
    </section>
  );
}
