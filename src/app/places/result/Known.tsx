import { useAnswerText } from '#src/app/parts/law/answer-text.ts';
import type { PartResult } from '#steps/law/assess/part.ts';
import { type Comparison, courtCase, type FactPair, nearestExample } from '#steps/law/explain/nearest-case.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { SourceList } from './SourceList.tsx';
import { Title } from './Title.tsx';
import { useResult } from './view.ts';

function Pairs({
  title,
  pairs,
  both,
}: {
  readonly title: string;
  readonly pairs: readonly FactPair[];
  readonly both: boolean;
}) {
  const { texts } = useResult();
  const answerText = useAnswerText();
  if (pairs.length === 0) return null;
  return (
    <>
      <p className="known-title">{title}</p>
      <ul className="dashes">
        {pairs.map(({ key, own, known }) => (
          <li key={key}>
            {texts.keyName(key)}:{' '}
            {both ? `ni ”${answerText(key, own)}”, där ”${answerText(key, known)}”` : answerText(key, own)}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly comparison: Comparison;
  readonly result: PartResult;
}

function Unknown({ comparison, result }: Props) {
  const { texts } = useResult();
  if (comparison.unknown.length === 0) return null;
  return (
    <>
      <p className="known-title">Det vet ni inte än</p>
      <ul className="dashes">
        {comparison.unknown.map((key) => {
          const row = [...result.missing, ...result.open].find((one) => one.key === key);
          return (
            <li key={key}>
              {texts.keyName(key)}{' '}
              {row ? (
                <ChangeLink
                  path={row.path}
                  row={`fall-${result.partId}-${comparison.known.id}-${key}`}
                  about={texts.keyInText(key)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Case({ comparison, result }: Props) {
  const { known, part, shared, different } = comparison;
  const real = known.real === true;
  const several = known.parts.length > 1;
  return (
    <article className="known-case">
      <p>
        <span className="word-tag">{real ? 'Känt fall' : 'Påhittat exempel'}</span>{' '}
        <strong>
          {known.name}
          {several ? `, delen ${part.name}` : ''}
        </strong>
      </p>
      <p>{known.facts}</p>
      <p>
        <strong>{real ? 'Så slutade målet: ' : 'Verktygets utfall: '}</strong>
        {known.outcome}
      </p>
      {real && shared.length === 0 ? <p>Era svar delar ingen av de omständigheter som jämförs.</p> : null}
      <Pairs
        title={real ? 'Det har ert fall gemensamt med målet' : 'Det liknar ert fall'}
        pairs={shared}
        both={false}
      />
      <Pairs title="Det skiljer" pairs={different} both />
      <Unknown comparison={comparison} result={result} />
      {!real && different.length === 0 ? <p>Inget av det som jämförs skiljer.</p> : null}
      {real ? (
        <p className="muted">
          <SourceList ids={['hfd-2020-15']} />
          Målets omständigheter är här lästa in i verktygets frågor. Likhet säger inte hur en domstol skulle se på ert
          fall.
        </p>
      ) : null}
    </article>
  );
}

/** The one judgment and the nearest invented example, told by what is shared and what differs; never by a number. */
export function Known({ result }: { readonly result: PartResult }) {
  const { assessment } = useResult();
  const court = courtCase(result.stored);
  const nearest = nearestExample(result.stored, assessment.lawyerLimit.sek);
  return (
    <section>
      <Title>Fall att jämföra med</Title>
      {court ? <Case comparison={court} result={result} /> : null}
      {nearest ? <Case comparison={nearest} result={result} /> : null}
    </section>
  );
}
