/** An answer that follows from the rest: shown with where it comes from, never asked. */
import { useCase, useSession } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { pageHash } from '#src/wizard/places.ts';
import { lanesOf, pathOf } from '#steps/case/answers.ts';
import { askedAt } from '#steps/catalogue/lookup.ts';
import { followWords, takeAway } from '#steps/proposals/follow-words.ts';

interface Props {
  readonly answer: 'valueTransferred' | 'openEndedOrAutoRenew';
  readonly partId: string;
  readonly page: string;
}

export function Follows({ answer, partId, page }: Props) {
  const c = useCase();
  const session = useSession();
  const { title, sentence, older, change } = followWords(c, answer, partId);
  const home = askedAt(answer);
  const path = pathOf(answer, partId);
  const remove = (): void => {
    const voices = Object.keys(lanesOf(c.answers, path));
    sendEdits(
      session,
      voices.map((voice) => ({ op: 'answer' as const, path, voice, entry: null })),
    );
  };
  return (
    <div className="panel">
      <h2>{title}</h2>
      <p>{sentence}</p>
      {older === undefined ? null : (
        <p>
          {older}{' '}
          <button type="button" className="link" onClick={remove}>
            {takeAway}
          </button>
        </p>
      )}
      {home && home.page !== page ? (
        <p>
          <a href={pageHash(home.page, { ...(home.scope === 'part' ? { partId } : {}), ref: home.ref })}>{change}</a>
        </p>
      ) : null}
    </div>
  );
}
