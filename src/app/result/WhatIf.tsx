import { useMemo } from 'react';
import { type Counterfactual, counterfactuals, nextBestQuestion } from '#steps/law/counterfactual.ts';
import type { PartResult } from '#steps/law/part.ts';
import { useAnswerText } from './answer-text.ts';
import { linkOfPath } from './FindingRow.tsx';
import type { LawTexts } from './texts.ts';

interface Props {
  readonly part: PartResult;
  readonly texts: LawTexts;
}

function Row({ found, texts }: { readonly found: Counterfactual; readonly texts: LawTexts }) {
  const answerText = useAnswerText();
  return (
    <li className="what-if">
      <span>
        {found.changes.map((change, index) => (
          <span key={change.key} className="block">
            {index > 0 ? <em>och </em> : null}
            {texts.lead[change.nature]} svaret om {texts.keyName(change.key).toLowerCase()} är ”
            {answerText(change.key, change.to)}” (nu ”{answerText(change.key, change.from)}”)
          </span>
        ))}
      </span>
      <strong>{texts.level(found.level).label}</strong>
    </li>
  );
}

/** What would change the assessment, worded as what must be true in reality; never an invitation to answer otherwise. */
export function WhatIf({ part, texts }: Props) {
  const found = useMemo(() => counterfactuals(part), [part]);
  const worse = found.worse.slice(0, 3);
  if (found.better.length === 0 && worse.length === 0 && found.noBetter === null) return null;
  return (
    <section>
      <h2>Vad skulle ändra bedömningen?</h2>
      <p>{texts.truthfully}</p>
      <ul className="plain rows">
        {found.better.slice(0, 3).map((one) => (
          <Row key={one.changes.map((change) => change.key).join()} found={one} texts={texts} />
        ))}
        {worse.map((one) => (
          <Row
            key={one.changes.map((change) => `${change.key}${String(change.to)}`).join()}
            found={one}
            texts={texts}
          />
        ))}
      </ul>
      {found.noBetter === null ? null : <p className="muted">{texts.noBetter[found.noBetter]}</p>}
    </section>
  );
}

/** The unknown answer that is most worth finding out next. */
export function NextQuestion({ part, texts }: Props) {
  const next = useMemo(() => nextBestQuestion(part), [part]);
  if (!next) return null;
  return (
    <div className="notice">
      <p className="notice-title">Ta reda på det här först</p>
      <p>
        <a href={linkOfPath(next.path)}>{texts.keyName(next.key)}</a>. Kan svara: {texts.who(next.key)}.
        {next.why === 'could-stop' ? ' Svaret kan ensamt avgöra om partnerskap är rätt form.' : ''}
      </p>
    </div>
  );
}
