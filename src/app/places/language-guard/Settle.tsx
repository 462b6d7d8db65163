import { noteEdit } from '#src/app/parts/clause-edits.ts';
import { useCase, usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { findingPath, resolutionOf } from '#steps/law/findings/text-findings.ts';
import type { LanguageFinding } from '#templates/checks/language.ts';

/** Has the fact changed, or only the word? Both answers can be taken back. */
export function Settle({ finding }: { readonly finding: LanguageFinding }) {
  const session = useSession();
  const perspective = usePerspective();
  const c = useCase();
  const readOnly = useWizard((context) => context.readOnly);
  const { findingId } = finding;
  if (findingId === undefined) return null;
  const settled = resolutionOf(c, findingId);
  const say = (resolution: 'sakforhallandet' | 'bara_ordet' | null, label: string): void =>
    sendEdits(
      session,
      [
        noteEdit(findingPath(findingId), resolution === null ? null : { resolution, path: finding.place.path }, {
          by: authorOf(perspective),
          at: session.device.now(),
        }),
      ],
      label,
    );
  if (settled !== undefined) {
    return (
      <p>
        <strong>
          {settled === 'sakforhallandet'
            ? 'Ni har sett över svaret bakom ordet.'
            : 'Bara ordet är ändrat. Varningen står kvar.'}
        </strong>{' '}
        {readOnly ? null : (
          <button type="button" className="link" onClick={() => say(null, 'Frågan om ordet är öppen igen.')}>
            Öppna frågan igen
          </button>
        )}
      </p>
    );
  }
  if (readOnly) return null;
  return (
    <fieldset className="guard-settle">
      <legend>Har sakförhållandet ändrats, eller bara ordet?</legend>
      <div className="button-row">
        <button
          type="button"
          className="button-outline"
          onClick={() => say('sakforhallandet', 'Svaret bakom ordet är bekräftat.')}
        >
          Vi har sett över svaret bakom ordet
        </button>
        <button
          type="button"
          className="button-outline"
          onClick={() => say('bara_ordet', 'Sparat. Varningen står kvar.')}
        >
          Bara ordet
        </button>
      </div>
    </fieldset>
  );
}
