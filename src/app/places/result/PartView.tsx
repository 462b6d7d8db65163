import type { PartResult } from '#steps/law/assess/part.ts';
import { capital, countWord } from '#steps/law/explain/headline.ts';
import type { PartAssessment } from '#steps/law/result.ts';
import type { Fired } from '#steps/law/types.ts';
import { Chain } from './Chain.tsx';
import { Conclusion } from './Conclusion.tsx';
import { CrossChecks } from './CrossChecks.tsx';
import { Disagreements } from './Disagreements.tsx';
import { Fold } from './Fold.tsx';
import { Forms } from './Forms.tsx';
import { FindingList, Groups } from './Groups.tsx';
import { Known } from './Known.tsx';
import { Legs } from './Legs.tsx';
import { Missing } from './Missing.tsx';
import { OpenLaw } from './OpenLaw.tsx';
import { NextQuestion, WhatIf } from './WhatIf.tsx';

interface PartProps {
  readonly part: PartAssessment;
  readonly result: PartResult | undefined;
}

const countOf = (part: PartAssessment, ...effects: readonly Fired['effect'][]): number =>
  new Set(
    part.fired.filter(({ effect }) => effects.includes(effect)).map(({ textId, orgId }) => `${textId}${orgId ?? ''}`),
  ).size;

/** "Två talar emot, fyra talar för" */
function reasonsLine(part: PartAssessment): string {
  const against = countOf(
    part,
    'stop',
    'stop-leg',
    'stop-aid',
    'warn',
    'lawyer',
    'stop-agreement',
    'stop-sign',
    'stop-doc',
  );
  const support = countOf(part, 'support');
  return capital(`${countWord(against)} emot eller oklara, ${countWord(support)} för`);
}

/** "Sju länkar: fem håller, en brister, en är oklar" */
function chainLine({ links }: PartAssessment): string {
  const states = Object.values(links);
  const of = (state: string): string => countWord(states.filter((one) => one === state).length);
  return capital(`${of('yes')} länkar håller, ${of('no')} brister, ${of('unclear')} oklara`);
}

/** What is not answered, not agreed on or does not go together. */
function Unclear({ part, result }: PartProps) {
  const rows = new Set([...part.missing, ...part.open].map(({ path }) => path)).size;
  const count = rows + part.disagreements.length + part.crossChecks.length;
  if (count === 0) return null;
  return (
    <Fold title="Svar att se över" line={count === 1 ? 'Ett svar' : capital(`${countWord(count)} svar`)}>
      {result ? <NextQuestion part={result} /> : null}
      <Disagreements part={part} />
      <Missing part={part} />
      <CrossChecks part={part} />
    </Fold>
  );
}

/** Both sides of the weighing, then what has to be done before a decision, and what is good to know. */
function Reasons({ part }: Pick<PartProps, 'part'>) {
  const duties = countOf(part, 'duty');
  if (part.fired.length + part.openLegalQuestions.length === 0) return null;
  return (
    <Fold title="Skälen och kraven" line={`${reasonsLine(part)}${duties === 0 ? '' : `, ${countWord(duties)} krav`}`}>
      <Groups part={part} />
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
      <FindingList
        part={part}
        effect="info"
        title="Bra att veta"
        intro="Det här följer av svaren, men kräver inget av er nu."
      />
      <OpenLaw ids={part.openLegalQuestions} />
    </Fold>
  );
}

/** The folded rows of a part, in the order somebody reads on. */
export function PartFolds({ part, result }: PartProps) {
  const forms = part.alternatives.length;
  return (
    <>
      {forms > 0 ? (
        <Fold
          id={`former-${part.partId}`}
          title="Andra former"
          line={capital(`${countWord(forms)} ${forms === 1 ? 'form' : 'former bredvid varandra'}`)}
        >
          <Forms part={part} />
        </Fold>
      ) : null}
      <Unclear part={part} result={result} />
      <Reasons part={part} />
      {result ? (
        <Fold title="Vad skulle ändra bilden?" line="Vad som skulle behöva vara sant">
          <WhatIf part={result} />
        </Fold>
      ) : null}
      <Fold title="Är det ett köp?" line={chainLine(part)}>
        <Chain part={part} />
        <Legs part={part} />
      </Fold>
      {result ? (
        <Fold title="Fall att jämföra med" line="En dom och ett påhittat exempel">
          <Known result={result} />
        </Fold>
      ) : null}
    </>
  );
}

/** The published facts of a real partnership give signals and never a level. */
export function PublishedPart({ part, name }: { readonly part: PartAssessment; readonly name: string | undefined }) {
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
