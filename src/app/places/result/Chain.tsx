import type { PartAssessment } from '#steps/law/result.ts';
import type { LinkId } from '#steps/law/types.ts';
import { inWords } from '#steps/swedish/format.ts';
import { Because } from './Because.tsx';
import { Title } from './Title.tsx';
import { useResult } from './view.ts';

const links: readonly LinkId[] = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'];

const nth = (id: LinkId): string => `nummer ${links.indexOf(id) + 1}`;

/** The chain of a purchase: all seven links must hold. Each is named in words; the drawing carries no meaning alone. */
export function Chain({ part }: { readonly part: PartAssessment }) {
  const { texts } = useResult();
  const broken = links.filter((id) => part.links[id] === 'no');
  const unsure = links.filter((id) => part.links[id] === 'unclear');
  return (
    <section>
      <Title>Kedjan: när är det ett köp?</Title>
      <p>
        Ett upphandlingskontrakt kräver att alla sju länkar håller.{' '}
        {broken.length === 0 ? 'Ingen länk brister tydligt hos er.' : `Hos er brister ${inWords(broken.map(nth))}.`}
        {unsure.length > 0 ? ` Oklart: ${inWords(unsure.map(nth))}.` : ''}
      </p>
      <ol className="plain chain-rows">
        {links.map((id) => (
          <li key={id} className="chain-row">
            <span className="chain-link" data-state={part.links[id]}>
              {links.indexOf(id) + 1}
            </span>
            <div>
              <p className="chain-question">
                {texts.link(id).question} <strong>{texts.linkState(part.links[id])}</strong>
              </p>
              <Because answers={part.linkAnswers[id]} row={`kedja-${part.partId}-${id}`} />
              {part.links[id] === 'no' ? null : (
                <p className="muted">
                  {id === 'E1' || id === 'E2' ? '' : 'Länken brister när det här stämmer: '}
                  {texts.link(id).clearNo}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
