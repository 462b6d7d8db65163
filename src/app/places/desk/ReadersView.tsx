/** Who needs to read, why, and what each has concluded. */
import { useAnswerText } from '#src/app/parts/law/answer-text.ts';
import type { Conclusion, Reader } from '#steps/law/result.ts';
import { readerTexts, readingTexts } from '#steps/law/texts/reader-texts.ts';
import { longDate } from '#steps/swedish/format.ts';
import type { Desk } from './use-desk.ts';

function Concluded({ reader, one }: { readonly reader: Reader; readonly one: Conclusion }) {
  const answerText = useAnswerText();
  const when = one.date === '' ? '' : `, ${longDate(one.date)}`;
  const number = one.caseNumber === '' ? '' : `, dnr ${one.caseNumber}`;
  const said = reader.who === 'jurist' ? answerText('legalAssessment.conclusion', one.conclusion) : one.conclusion;
  return <p>{`${one.by}${when}${number}: ${said}`}</p>;
}

export function ReadersView({ desk: { readers, texts } }: { readonly desk: Desk }) {
  return (
    <section>
      <h2 className="group-heading">{readingTexts.heading}</h2>
      {readers.length === 0 ? <p>{readingTexts.nobody}</p> : null}
      <ul className="plain rows">
        {readers.map((reader) => (
          <li key={reader.who}>
            <strong>{readerTexts[reader.who].name}</strong>{' '}
            <span className={reader.read ? 'muted' : 'left-mark'}>{reader.read ? 'Har läst' : 'Har inte läst'}</span>
            <p className="muted">
              {[...new Set(reader.reasons.map(({ textId }) => texts.reason(textId)?.finding))].join(' ')}
            </p>
            {reader.conclusions.map((one) => (
              <Concluded key={`${one.by} ${one.date}`} reader={reader} one={one} />
            ))}
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href="#/bedomning">Skriv in en slutsats</a> · <a href="#/fragor-jurist">Frågor till juristen</a>
      </p>
    </section>
  );
}
