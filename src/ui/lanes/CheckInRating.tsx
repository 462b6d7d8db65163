/** The five ratings of a check-in: given in the own lane, read in the other, and laid beside each other. */
import type { Voice } from '#steps/case/case-file.ts';
import {
  type CheckIn,
  changesOf,
  changeWords,
  checkInsOf,
  checkInVoices,
  gapsOf,
  gapWords,
  ratingOf,
  temperatureItems,
} from '#steps/case/check-ins.ts';
import { fieldOfKey } from '#steps/catalogue/index.ts';
import type { Question, QuestionWords } from '#steps/catalogue/step.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { ScaleInput } from '../fields/ScaleInput.tsx';
import { useRow } from '../fields/use-row.ts';
import { PageContext, usePage } from '../page-context.ts';
import { Shape, sideOfVoice } from '../Shape.tsx';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly voice: Voice;
  /** Day of the check-in. */
  readonly scopeId: string | undefined;
}

const key = 'checkIns[].temperature';

const useCheckIn = (date: string | undefined): CheckIn | undefined => {
  const page = usePage();
  return checkInsOf(page.c).find((one) => one.date === date);
};

/** The scales of one lane. The lane's row comes into being with its first number. */
export function CheckInRating({ words, voice, scopeId }: Props) {
  const row = useCheckIn(scopeId)?.rows[voice];
  const { id, page } = useRow('checkIns', row, voice, { date: scopeId ?? '' });
  const field = fieldOfKey(key);
  if (!field || scopeId === undefined) return null;
  return (
    <PageContext value={page}>
      <p className="hint">{words.hints?.[key]}</p>
      <ScaleInput
        target={{ kind: 'field', list: 'checkIns', id, field: 'temperature', voice }}
        field={field}
        label={words.question}
        words={words}
        options={words.options?.[key]}
      />
    </PageContext>
  );
}

/** The numbers of a lane as text, with the change since the last time they were shown. */
export function CheckInNumbers({ voice, scopeId }: Props) {
  const page = usePage();
  const checkIn = useCheckIn(scopeId);
  const rating = ratingOf(checkIn?.rows[voice]);
  if (!checkIn || !rating) return <p className="muted">Inget svar.</p>;
  const changes = changesOf(page.c, checkIn, voice);
  return (
    <ul className="plain check-in-numbers">
      {temperatureItems.map((item, index) => (
        <li key={item}>
          {item}: <strong>{rating[index]}</strong>
          {changes[index] === undefined ? null : <span className="muted"> ({changeWords(changes[index])})</span>}
        </li>
      ))}
    </ul>
  );
}

const steps = [1, 2, 3, 4, 5] as const;

/** Both sides on one scale per point: where the shapes stand apart there is something to talk about. */
export function GapTable({
  checkIn,
  words,
  guessed,
}: {
  readonly checkIn: CheckIn;
  readonly words: QuestionWords;
  readonly guessed: boolean;
}) {
  const page = usePage();
  const gaps = gapsOf(checkIn);
  const voices = checkInVoices(page.c);
  const ends = words.options?.[key];
  return (
    <table className="gap-table">
      <caption>
        Så ser ni på det{guessed ? ' (en sida är ett antagande)' : ''}
        <span className="hint block">
          1 är {ends?.['1']?.toLowerCase()}, 5 är {ends?.['5']?.toLowerCase()}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Punkt</th>
          {steps.map((step) => (
            <th scope="col" key={step}>
              {step}
            </th>
          ))}
          <th scope="col">Skillnad</th>
        </tr>
      </thead>
      <tbody>
        {temperatureItems.map((item, index) => (
          <tr key={item}>
            <th scope="row">{item}</th>
            {steps.map((step) => (
              <td key={step}>
                {voices
                  .filter((voice) => ratingOf(checkIn.rows[voice])?.[index] === step)
                  .map((voice) => (
                    <span key={voice}>
                      <Shape side={sideOfVoice(voice)} />
                      <span className="visually-hidden">{voiceName(page.c, voice)}</span>
                    </span>
                  ))}
              </td>
            ))}
            <td>{gapWords(gaps[index] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
