import { useMemo } from 'react';
import { noteEdit } from '#src/app/parts/clause-edits.ts';
import { useCase, useLoaded, usePerspective, useSession } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { findingPath, type Resolution, resolutionOf } from '#steps/law/findings/text-findings.ts';
import { useResult } from './view.ts';

const answers = [
  ['sakforhallandet', 'Sakförhållandet är ett annat än ordet säger'],
  ['bara_ordet', 'Bara ordet är ändrat'],
] as const satisfies readonly (readonly [Resolution, string])[];

const load = () =>
  Promise.all([import('#templates/checks/language.ts'), import('#templates/kinds/make.ts')]).then(
    ([language, make]) => ({
      words: language.languageFindings,
      input: make.agreementInputOf,
    }),
  );

function Settle({ findingId, word }: { readonly findingId: string; readonly word: string }) {
  const c = useCase();
  const session = useSession();
  const perspective = usePerspective();
  const { mayEdit } = useResult();
  const now = resolutionOf(c, findingId);
  const choose = (resolution: Resolution): void =>
    sendEdits(
      session,
      [noteEdit(findingPath(findingId), { resolution }, { by: authorOf(perspective), at: session.device.now() })],
      `Svaret om ordet ”${word}” är sparat.`,
    );
  return (
    <fieldset className="word-settle">
      <legend>Vad gäller för ordet ”{word}”?</legend>
      {answers.map(([value, label]) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={findingId}
            checked={now === value}
            disabled={!mayEdit}
            onChange={() => choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Words of purchase in the parties' own texts: each leads back to the fact behind it, and is settled here or there. */
export function Words() {
  const c = useCase();
  const { day, published } = useResult();
  const loaded = useLoaded(load);
  const words = useMemo(() => {
    if (!loaded) return [];
    const found = loaded
      .words(loaded.input(c, day))
      .flatMap(({ findingId, word, questions, place }) =>
        findingId === undefined ? [] : [{ findingId, word, questions, place }],
      );
    return [...new Map(found.map((one) => [one.findingId, one])).values()];
  }, [loaded, c, day]);
  if (published || words.length === 0) return null;
  return (
    <section>
      <h2 className="group-heading">Ord att stämma av</h2>
      <p className="muted">
        Ett ord ändrar inte vad avtalet är. Det visar vilket svar ni behöver se på igen. Alla fynd står i{' '}
        <a href="#/sprakvakt">språkvakten</a>.
      </p>
      {words.map(({ findingId, word }) => (
        <Settle key={findingId} findingId={findingId} word={word} />
      ))}
    </section>
  );
}
