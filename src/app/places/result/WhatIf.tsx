import { useMemo } from 'react';
import type { PartResult } from '#steps/law/assess/part.ts';
import { type Counterfactual, type Counterfactuals, counterfactuals } from '#steps/law/explain/counterfactual.ts';
import { nextBestQuestion } from '#steps/law/explain/next-question.ts';
import { optionOf } from '#steps/law/explain/offered.ts';
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

const keyOf = (one: Counterfactual): string => one.changes.map((change) => `${change.key}${String(change.to)}`).join();

/** One whole sentence for each thing that would have to be true. */
function Row({ found }: { readonly found: Counterfactual }) {
  const { texts } = useResult();
  const sentences = found.changes.map((change) => texts.whatIf(change.key, optionOf(change)));
  return (
    <li className="what-if">
      <span>
        {sentences.length > 1 ? <span className="block">{texts.whatIfHeading.together}</span> : null}
        {sentences.map((sentence) => (
          <span key={sentence} className="block">
            {sentence}
          </span>
        ))}
      </span>
      <strong>{texts.level(found.level).label}</strong>
    </li>
  );
}

interface DirectionProps {
  readonly title: string;
  readonly found: readonly Counterfactual[];
}

function Direction({ title, found }: DirectionProps) {
  if (found.length === 0) return null;
  return (
    <>
      <p className="notice-title">{title}</p>
      <ul className="plain rows">
        {found.map((one) => (
          <Row key={keyOf(one)} found={one} />
        ))}
      </ul>
    </>
  );
}

/** What would change the assessment, worded as what must be true in reality; never an invitation to answer otherwise. */
export function WhatIf({ part }: Props) {
  const { texts } = useResult();
  const { better, worse, noBetter } = searchOnce(part);
  if (better.length === 0 && worse.length === 0 && noBetter === null) return null;
  return (
    <section>
      <Title>Vad skulle ändra bedömningen?</Title>
      <p>{texts.truthfully}</p>
      <Direction title={texts.whatIfHeading.better} found={better.slice(0, 3)} />
      {noBetter === null ? null : <p className="muted">{texts.noBetter[noBetter]}</p>}
      <Direction title={texts.whatIfHeading.worse} found={worse.slice(0, 3)} />
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
