import { useMemo } from 'react';
import type { PartResult } from '#steps/law/assess/part.ts';
import { type Counterfactual, type Counterfactuals, counterfactuals } from '#steps/law/explain/counterfactual.ts';
import { nextBestQuestion } from '#steps/law/explain/next-question.ts';
import { useAnswerText } from './answer-text.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { Title } from './Title.tsx';
import { useResult } from './view.ts';

/** The search is the heaviest work of the page; its result is kept for each part as it stood. */
const searched = new WeakMap<PartResult, Counterfactuals>();

function searchOnce(part: PartResult): Counterfactuals {
  const found = searched.get(part) ?? counterfactuals(part);
  searched.set(part, found);
  return found;
}

interface Props {
  readonly part: PartResult;
}

function Row({ found }: { readonly found: Counterfactual }) {
  const { texts } = useResult();
  const answerText = useAnswerText();
  return (
    <li className="what-if">
      <span>
        {found.changes.map((change, index) => (
          <span key={change.key} className="block">
            {index > 0 ? <em>och </em> : null}
            {texts.lead[change.nature]} svaret om {texts.keyInText(change.key)} är ”{answerText(change.key, change.to)}”
            (nu ”{answerText(change.key, change.from)}”)
          </span>
        ))}
      </span>
      <strong>{texts.level(found.level).label}</strong>
    </li>
  );
}

/** What would change the assessment, worded as what must be true in reality; never an invitation to answer otherwise. */
export function WhatIf({ part }: Props) {
  const { texts } = useResult();
  const found = searchOnce(part);
  const worse = found.worse.slice(0, 3);
  if (found.better.length === 0 && worse.length === 0 && found.noBetter === null) return null;
  return (
    <section>
      <Title>Vad skulle ändra bedömningen?</Title>
      <p>{texts.truthfully}</p>
      <ul className="plain rows">
        {found.better.slice(0, 3).map((one) => (
          <Row key={one.changes.map((change) => `${change.key}${String(change.to)}`).join()} found={one} />
        ))}
        {worse.map((one) => (
          <Row key={one.changes.map((change) => `${change.key}${String(change.to)}`).join()} found={one} />
        ))}
      </ul>
      {found.noBetter === null ? null : <p className="muted">{texts.noBetter[found.noBetter]}</p>}
    </section>
  );
}

/** The unknown answer that is most worth finding out next. */
export function NextQuestion({ part }: Props) {
  const { texts } = useResult();
  const next = useMemo(() => nextBestQuestion(part), [part]);
  if (!next) return null;
  return (
    <div className="notice">
      <p className="notice-title">Ta reda på det här först</p>
      <p>
        <ChangeLink path={next.path} row={`forst-${part.partId}`} about={texts.keyInText(next.key)}>
          {texts.keyName(next.key)}
        </ChangeLink>
        . Kan svara: {texts.who(next.key)}.
        {next.why === 'could-stop' ? ' Svaret kan ensamt avgöra om partnerskap är rätt form.' : ''}
      </p>
    </div>
  );
}
