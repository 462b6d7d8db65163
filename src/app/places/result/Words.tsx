import { FindingCard } from '#src/app/parts/findings/FindingCard.tsx';
import { capital, countWord } from '#steps/law/explain/headline.ts';
import { findingsOnce, isOpen } from '#steps/law/findings/findings-of-case.ts';
import { settleTexts, wordsDoNotDecide } from '#steps/law/texts/finding-texts.ts';
import { Fold } from './Fold.tsx';
import { useResult } from './view.ts';

/** What the parties' own texts say against their answers: settled here, where the text is written, or in the språkvakt. */
export function Words() {
  const { assessment, published } = useResult();
  const all = published ? [] : findingsOnce(assessment.parts);
  if (all.length === 0) return null;
  const open = all.filter(isOpen);
  return (
    <Fold
      id="texterna"
      title="Det texterna säger, och det ni har svarat"
      line={open.length === 0 ? 'Allt är utrett' : `${capital(countWord(open.length))} att reda ut`}
    >
      <p className="muted">
        {wordsDoNotDecide} {open.length > 0 ? settleTexts.level : ''}
      </p>
      {[...open, ...all.filter((one) => !isOpen(one))].map((finding) => (
        <FindingCard key={`${finding.family} ${finding.path} ${finding.sentence}`} finding={finding} />
      ))}
    </Fold>
  );
}
