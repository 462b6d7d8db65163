import { lanesOf, pathOf } from '#steps/case/answers.ts';
import type { Voice } from '#steps/case/case-file.ts';
import type { Question } from '#steps/catalogue/step.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly question: Question;
  readonly voice: Voice;
  readonly scopeId: string | undefined;
}

/** What this lane answered before the question was put in another way: shown as it was. */
export function Earlier({ question, voice, scopeId }: Props) {
  const { c } = usePage();
  const said = lanesOf(c.notes, pathOf(`earlier:${question.ref}`, scopeId))[voice]?.value;
  if (typeof said !== 'string') return null;
  return (
    <p className="hint earlier">
      Frågan ställs på ett nytt sätt, så svara igen. Så svarade ni förr: <span>{said}</span>
    </p>
  );
}
