import { useNarrow } from '#src/ui/use-narrow.ts';
import type { QuestionWords } from '#steps/catalogue/step.ts';

function Examples({ examples }: { readonly examples: NonNullable<QuestionWords['examples']> }) {
  const { public: ofPublic, org } = examples;
  return (
    <>
      <p className="examples-title">
        {ofPublic && org ? 'Två påhittade exempel: en kommun och en förening' : 'Ett påhittat exempel'}
      </p>
      {ofPublic ? (
        <p data-side="public">
          <strong>En kommun:</strong> ”{ofPublic}”
        </p>
      ) : null}
      {org ? (
        <p data-side="org">
          <strong>En förening:</strong> ”{org}”
        </p>
      ) : null}
    </>
  );
}

/** Help and invented examples: beside the fields where there is room, folded below them on a phone. Never above: the field comes first. */
export function Help({ words, folded }: { readonly words: QuestionWords; readonly folded: boolean }) {
  const narrow = useNarrow();
  return (
    <details className="help" open={!narrow && !folded}>
      <summary>{words.examples ? 'Hjälp och exempel' : 'Hjälp'}</summary>
      <p>{words.help}</p>
      {words.examples ? <Examples examples={words.examples} /> : null}
    </details>
  );
}
