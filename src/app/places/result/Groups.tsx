import { orderResult } from '#steps/law/assess/result-order.ts';
import type { PartAssessment } from '#steps/law/result.ts';
import type { Fired } from '#steps/law/types.ts';
import { FindingRow } from './FindingRow.tsx';
import { Title } from './Title.tsx';

interface Group {
  readonly id: string;
  readonly glyph: string;
  readonly title: string;
  readonly fired: readonly Fired[];
  readonly word: readonly [one: string, many: string];
  readonly short?: true;
}

/** The same effect for the same organisation is told once. */
const unique = (fired: readonly Fired[]): readonly Fired[] => [
  ...new Map(fired.map((effect) => [`${effect.textId}${effect.orgId ?? ''}`, effect])).values(),
];

const weighsAgainst: readonly Fired['effect'][] = ['stop', 'stop-leg', 'stop-aid', 'warn'];

/** Both sides of the weighing, heaviest first. */
function weighed(part: PartAssessment) {
  const { forPurchase, forPartnership } = orderResult(part);
  const all = [...new Set([...forPurchase, ...forPartnership, ...part.fired])];
  return (...effects: readonly Fired['effect'][]) => unique(all.filter((fired) => effects.includes(fired.effect)));
}

function groupsOf(part: PartAssessment): readonly Group[] {
  const of = weighed(part);
  const decides: Group = { id: 'avgor', glyph: '−', title: 'Det som avgör', fired: of('stop'), word: ['skäl', 'skäl'] };
  const against: Group = {
    id: 'mot',
    glyph: '−',
    title: 'Talar emot',
    fired: of(...weighsAgainst.filter((effect) => effect !== 'stop')),
    word: ['att åtgärda', 'att åtgärda'],
  };
  const unclear: Group = {
    id: 'oklart',
    glyph: '?',
    title: 'Behöver redas ut',
    fired: of('lawyer', 'stop-agreement', 'stop-sign', 'stop-doc'),
    word: ['fråga', 'frågor'],
  };
  const support: Group = {
    id: 'for',
    glyph: '+',
    title: 'Talar för',
    fired: of('support'),
    word: ['skäl', 'skäl'],
    short: true,
  };
  return part.level === 1 ? [support, decides, against, unclear] : [decides, against, unclear, support];
}

/** Talar emot, Behöver redas ut and Talar för: what the work is comes first, what supports comes first when all is well. */
export function Groups({ part }: { readonly part: PartAssessment }) {
  const groups = groupsOf(part).filter((group) => group.fired.length > 0);
  return groups.map(({ id, glyph, title, fired, word, short }) => (
    <section key={id}>
      <Title glyph={glyph} count={`${fired.length} ${fired.length === 1 ? word[0] : word[1]}`}>
        {title}
      </Title>
      {fired.map((one) => (
        <FindingRow key={`${one.textId}${one.orgId ?? ''}`} fired={one} short={short === true} />
      ))}
    </section>
  ));
}

interface ListProps {
  readonly part: PartAssessment;
  readonly effect: 'duty' | 'ask' | 'info';
  readonly title: string;
  readonly glyph?: string;
  readonly intro: string;
}

/** Findings of one kind under their own heading: duties, questions to a specialist, what is good to know. */
export function FindingList({ part, effect, title, glyph, intro }: ListProps) {
  const fired = weighed(part)(effect);
  if (fired.length === 0) return null;
  return (
    <section>
      <Title {...(glyph === undefined ? {} : { glyph })} count={String(fired.length)}>
        {title}
      </Title>
      <p className="muted">{intro}</p>
      {fired.map((one) => (
        <FindingRow key={`${one.textId}${one.orgId ?? ''}`} fired={one} short={effect === 'info'} />
      ))}
    </section>
  );
}
