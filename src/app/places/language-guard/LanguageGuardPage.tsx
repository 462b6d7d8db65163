import { useDeferredValue, useMemo } from 'react';
import { FindingCard } from '#src/app/parts/findings/FindingCard.tsx';
import { useFindings } from '#src/app/parts/findings/use-findings.ts';
import { useCase, useContents, useSession } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import { questionOfKey } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { isOpen } from '#steps/law/findings/findings-of-case.ts';
import { lackingTexts, wordsDoNotDecide } from '#steps/law/texts/finding-texts.ts';
import type { TextFinding } from '#steps/law/types.ts';
import { agreement, agreementIsPossible } from '#templates/agreement/agreement.ts';
import { lackingIn } from '#templates/checks/language.ts';
import { agreementWords } from '#templates/checks/word-list.ts';
import { agreementInputOf } from '#templates/kinds/make.ts';
import './language-guard.css';

function useQuestionText(): (ref: string) => string {
  const contents = useContents(stageIds);
  return (ref) =>
    stageIds.map((stage) => contents?.[stage]?.questions[ref]?.question).find((text) => text !== undefined) ??
    'Till frågan';
}

function useLacking(): readonly TextFinding[] {
  const { today } = useSession();
  const c = useDeferredValue(useCase());
  return useMemo(() => {
    const input = agreementInputOf(c, today);
    return agreementIsPossible(input) ? lackingIn(agreement(input), input) : [];
  }, [c, today]);
}

function InTexts() {
  const all = useFindings();
  const open = all.filter(isOpen);
  return (
    <>
      <h2>I era texter</h2>
      <p role="status">
        {open.length === 0
          ? 'Inget i era texter talar emot det ni har svarat.'
          : `${open.length} ${open.length === 1 ? 'ställe' : 'ställen'} att reda ut.`}
      </p>
      {[...open, ...all.filter((one) => !isOpen(one))].map((finding) => (
        <FindingCard key={`${finding.family} ${finding.path} ${finding.sentence}`} finding={finding} />
      ))}
    </>
  );
}

function InWholeDraft() {
  const lacking = useLacking();
  const questionText = useQuestionText();
  return (
    <>
      <h2>I hela utkastet</h2>
      {lacking.length === 0 ? <p>Inget saknas av det som ska finnas i hela texten.</p> : null}
      <ul className="plain rows">
        {lacking.map(({ id, findingId, points }) => (
          <li key={findingId}>
            <p>{lackingTexts[id].finding}</p>
            <p>{lackingTexts[id].action}</p>
            {points
              .flatMap((key) => questionOfKey(key) ?? [])
              .map(({ ref, page }) => (
                <p key={ref}>
                  <a href={pageHash(page, { ref })}>{questionText(ref)}</a>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the parties' texts say against their answers, and the words that the agreement itself never uses. */
export function LanguageGuardPage() {
  return (
    <div className="narrow guard">
      <p className="caption">
        <a href="#/utkast">Till utkastet</a>
      </p>
      <h1>Språkvakten</h1>
      <p className="lead">Språkvakten läser det ni har skrivit och frågar när en text säger något annat än ett svar.</p>
      <div className="notice">
        <p>{wordsDoNotDecide}</p>
      </div>
      <InTexts />
      <InWholeDraft />
      <details>
        <summary>Ord som avtalets egen text inte använder</summary>
        <ul className="plain rows">
          {agreementWords.map(({ words, why }) => (
            <li key={words}>
              <strong>{words}.</strong> {why}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
