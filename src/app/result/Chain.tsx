import type { LinkId, PartAssessment } from '#steps/law/types.ts';
import { linkOfPath } from './FindingRow.tsx';
import type { LawTexts } from './texts.ts';

const links: readonly LinkId[] = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'];

/** The chain of a purchase: all seven links must hold. Each is named in words; the drawing carries no meaning alone. */
export function Chain({ part, texts }: { readonly part: PartAssessment; readonly texts: LawTexts }) {
  const broken = links.filter((id) => part.links[id] === 'no');
  return (
    <section>
      <h2>Kedjan: när är det ett köp?</h2>
      <p>
        Ett upphandlingskontrakt kräver att alla sju länkar håller.{' '}
        {broken.length === 0 ? 'Ingen länk brister tydligt hos er.' : `Hos er brister ${broken.join(' och ')}.`}
      </p>
      <ol className="plain chain">
        {links.map((id) => {
          const answer = part.linkAnswers[id].find((used) => used.path !== '');
          return (
            <li key={id}>
              <span className="chain-link" data-state={part.links[id]}>
                {id}
              </span>
              <strong>{texts.linkState(part.links[id])}</strong>
              <span className="muted">{texts.link(id).question}</span>
              {answer ? (
                <a className="muted" href={linkOfPath(answer.path)} aria-label={`Ändra svaret bakom länk ${id}`}>
                  Ändra
                </a>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
