import { lanesOf, pathOf } from '#steps/case/answers.ts';
import { voicesOf } from '#steps/case/case-file.ts';
import type { Question } from '#steps/catalogue/step.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import { entryOf, headingOf, usePage } from '../page-context.ts';
import type { LanesProps as Props } from './LaneParts.tsx';

const coveredPath = (question: Question, scopeId: string | undefined): string =>
  pathOf(`covered:${question.ref}`, scopeId);

/** That answers once lay open is never taken back: it stays written where they are covered. */
export function Covered({ question, scopeId }: Props) {
  const page = usePage();
  const entry = lanesOf(page.c.notes, coveredPath(question, scopeId))['joint'];
  if (!entry || typeof entry.value !== 'string') return null;
  return (
    <p className="hint">
      Svaren visades {longDate(entry.value)} och täcktes igen {longDate(entry.at)} av {voiceName(page.c, entry.by)}.
    </p>
  );
}

/** Shown by mistake: the answers can be covered again, openly. Who did it and when stays in the case. */
export function CoverAgain({ question, scopeId, shownAt }: Props & { readonly shownAt: string }) {
  const page = usePage();
  if (page.readOnly || voicesOf(page.c) === 'alone') return null;
  const cover = (): void =>
    page.edit([
      { op: 'note', path: pathOf(`revealed:${question.ref}`, scopeId), voice: 'joint', entry: null },
      {
        op: 'note',
        path: coveredPath(question, scopeId),
        voice: 'joint',
        entry: entryOf(page, 'joint', shownAt.slice(0, 10)),
      },
    ]);
  return (
    <details className="assumption">
      <summary>Visade ni svaren av misstag?</summary>
      <p>Svaren täcks igen för alla. Att de har varit visade, och vem som täckte dem, står kvar.</p>
      <button
        type="button"
        className="button-outline button-small"
        data-cover={question.ref}
        aria-describedby={headingOf(question.ref)}
        onClick={cover}
      >
        Täck över svaren igen
      </button>
    </details>
  );
}
