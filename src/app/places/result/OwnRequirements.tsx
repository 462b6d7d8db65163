import { useCase } from '#src/app/shell/context.ts';
import { requirementsOf } from '#steps/package/requirements.ts';
import { requirementStates, standing } from '#steps/package/state-words.ts';
import { Fold } from './Fold.tsx';

/** What the kommun asks of its own beside the rules: how it stands in one line, and each when somebody opens it. */
export function OwnRequirements() {
  const requirements = requirementsOf(useCase());
  const [first] = requirements;
  if (!first) return null;
  return (
    <Fold id="kommunens-egna-krav" title="Kommunens egna krav" line={standing(requirements)}>
      <p className="muted">
        {first.kommun}, utgåva {first.edition}. Kraven är kommunens egna och ändrar inte läget ovan.
      </p>
      <ul className="plain rows">
        {requirements.map(({ id, text, state, says, source }) => (
          <li key={id}>
            {text}
            <span className="block">
              <strong>{requirementStates[state]}.</strong> {says}
            </span>
            <span className="muted block">Källa: {source.title}.</span>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href="#/kommunens-krav">Svara på kommunens frågor</a>
      </p>
    </Fold>
  );
}
