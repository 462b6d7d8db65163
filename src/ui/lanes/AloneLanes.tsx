import { voiceName } from '#steps/swedish/format.ts';
import { QuestionFields } from '../fields/QuestionFields.tsx';
import { usePage } from '../page-context.ts';
import { CheckInRating } from './CheckInRating.tsx';
import { JointLane } from './JointLane.tsx';
import { Lane } from './Lane.tsx';
import { Fields, type LanesProps as Props } from './LaneParts.tsx';
import { laneHasAnswer, ownVoice } from './lane-state.ts';

/** One party writes for itself; the other lane can hold what it believes the other would say. */
export function AloneLanes(props: Props) {
  const { question, voices, scopeId } = props;
  const page = usePage();
  const own = ownVoice(page, voices) ?? 'public';
  return (
    <div className="lanes">
      <Lane voice={own} note="Preliminärt, tills den andra har svarat">
        <Fields {...props} voice={own} />
      </Lane>
      {voices
        .filter((voice) => voice !== own)
        .map((voice) => (
          <details className="assumption" key={voice} open={laneHasAnswer(page, question, voice, scopeId)}>
            <summary>
              {voiceName(page.c, voice)}: fyll i när ni ses, eller skriv vad ni tror. Det märks som antagande.
            </summary>
            <Lane voice={voice} assumed>
              {question.checkIn === 'rating' ? (
                <CheckInRating {...props} voice={voice} />
              ) : (
                <QuestionFields {...props} voice={voice} />
              )}
            </Lane>
          </details>
        ))}
      {question.who === 'apart-joint' ? (
        <details className="assumption" open={laneHasAnswer(page, question, 'joint', scopeId)}>
          <summary>Gemensamt: skriv när ni är överens</summary>
          <JointLane {...props} />
        </details>
      ) : null}
    </div>
  );
}
