import { type ReactNode, useState } from 'react';
import { isRevealed, lanesOf, orgsInPart, pathOf } from '#steps/answers.ts';
import { type Voice, voicesOf } from '#steps/case-file.ts';
import { voiceName } from '#steps/format.ts';
import type { Question, QuestionWords } from '#steps/step.ts';
import { entryOf, type PageState, usePage } from './page-context.ts';
import { laneHasAnswer, QuestionFields } from './QuestionFields.tsx';
import { Shape, sideOfVoice } from './Shape.tsx';
import { Motivation, Unknown } from './Unknown.tsx';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly scopeId: string | undefined;
}

interface LaneProps {
  readonly voice: Voice;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  readonly closed?: boolean;
}

/** A lane: the party's shape, corners and name, and what it says. */
export function Lane({ voice, note, children, closed }: LaneProps) {
  const page = usePage();
  const side = sideOfVoice(voice);
  return (
    <section className="lane" data-side={side} data-closed={closed === true} aria-label={voiceName(page.c, voice)}>
      <header className="lane-head">
        <span className="lane-name">
          <Shape side={side} /> {voiceName(page.c, voice)}
        </span>
        {note ? <span className="muted">{note}</span> : null}
      </header>
      <div className="lane-body">{children}</div>
    </section>
  );
}

function LaneFields({ question, words, scopeId, voice }: Props & { readonly voice: Voice }) {
  return (
    <>
      <QuestionFields question={question} words={words} voice={voice} scopeId={scopeId} />
      <Motivation question={question} voice={voice} scopeId={scopeId} />
      <Unknown question={question} voice={voice} scopeId={scopeId} />
    </>
  );
}

const ownVoice = (page: PageState, orgs: readonly Voice[]): Voice | undefined => {
  if (page.perspective === 'tillsammans') return undefined;
  return page.perspective === 'kommun' ? 'public' : (orgs.find((id) => id === page.scope.orgId) ?? orgs[0]);
};

function isDeclined(page: PageState, question: Question, voice: Voice, scopeId: string | undefined): boolean {
  return lanesOf(page.c.notes, pathOf(`declined:${question.ref}`, scopeId))[voice] !== undefined;
}

/** One party writes for itself; the other lane can hold what it believes the other would say. */
function AloneLanes(props: Props & { readonly voices: readonly Voice[] }) {
  const { question, voices, scopeId } = props;
  const page = usePage();
  const own = ownVoice(page, voices.slice(1)) ?? voices[0] ?? 'public';
  const joint = question.who === 'apart-joint';
  return (
    <>
      <Lane voice={own} note="Preliminärt, tills den andra har svarat">
        <LaneFields {...props} voice={own} />
      </Lane>
      {voices
        .filter((voice) => voice !== own)
        .map((voice) => (
          <details className="assumption" key={voice} open={laneHasAnswer(page, question, voice, scopeId)}>
            <summary>
              {voiceName(page.c, voice)}: fyll i när ni ses, eller skriv vad ni tror. Det märks som antagande.
            </summary>
            <Lane voice={voice} note={<span className="tag">Antagande</span>}>
              <QuestionFields {...props} voice={voice} />
            </Lane>
          </details>
        ))}
      {joint ? (
        <details className="assumption" open={laneHasAnswer(page, question, 'joint', scopeId)}>
          <summary>Gemensamt: skriv när ni är överens</summary>
          <Lane voice="joint">
            <QuestionFields {...props} voice="joint" />
          </Lane>
        </details>
      ) : null}
    </>
  );
}

function Closed({ voice, answered }: { readonly voice: Voice; readonly answered: boolean }) {
  return (
    <Lane voice={voice} closed>
      <p className="lane-plate">
        {answered ? 'Har svarat. ' : 'Har inte svarat än. '}Svaret syns när ni visar för varandra.
      </p>
    </Lane>
  );
}

/** Before the reveal: the own lane is open, the other lies face down. Together, one lane at a time is open. */
function HiddenLanes(props: Props & { readonly voices: readonly Voice[] }) {
  const { question, voices, scopeId } = props;
  const page = usePage();
  const [chosen, setChosen] = useState<Voice>();
  const together = page.perspective === 'tillsammans';
  const open = together ? chosen : ownVoice(page, voices.slice(1));
  const has = (voice: Voice): boolean =>
    laneHasAnswer(page, question, voice, scopeId) || isDeclined(page, question, voice, scopeId);
  const ready = voices.every(has);
  const reveal = (): void => {
    const path = pathOf(`revealed:${question.ref}`, scopeId);
    const at = page.now();
    page.edit([
      { op: 'note', path, voice: 'joint', entry: { value: 'ja', by: together ? 'joint' : (open ?? 'joint'), at } },
    ]);
  };
  return (
    <>
      <p className="hint">Svara var för sig först. Svaren är täckta tills alla har svarat. De är täckta, inte låsta.</p>
      <div className="lanes">
        {voices.map((voice) =>
          voice === open ? (
            <Lane key={voice} voice={voice} note="Syns bara här">
              <LaneFields {...props} voice={voice} />
              {together ? (
                <button type="button" className="button-outline" onClick={() => setChosen(undefined)}>
                  Täck över svaret
                </button>
              ) : null}
            </Lane>
          ) : (
            <div key={voice}>
              <Closed voice={voice} answered={has(voice)} />
              {together && !page.readOnly ? (
                <button
                  type="button"
                  className="button-outline lane-open"
                  data-lane={voice}
                  onClick={() => setChosen(voice)}
                >
                  {has(voice) ? 'Ändra' : 'Skriv'} svaret för {voiceName(page.c, voice)}
                </button>
              ) : null}
            </div>
          ),
        )}
      </div>
      {ready && !page.readOnly ? (
        <p className="reveal">
          <button type="button" className="button-outline" data-reveal={question.ref} onClick={reveal}>
            Visa för varandra
          </button>
          <span className="muted">Det går inte att ta tillbaka utan att det syns.</span>
        </p>
      ) : (
        <div className="joint-closed">
          <Shape side="joint" /> {question.who === 'apart-joint' ? 'Gemensamt öppnas' : 'Svaren visas'} när alla har
          svarat och ni visar för varandra.
        </div>
      )}
      {together && question.who === 'apart-joint' && !ready ? <Directly {...props} /> : null}
    </>
  );
}

/** Parties that sit together may write the joint answer at once and leave the lanes empty. */
function Directly(props: Props) {
  const page = usePage();
  return (
    <details className="assumption" open={laneHasAnswer(page, props.question, 'joint', props.scopeId)}>
      <summary>Vi sitter tillsammans och svarar gemensamt direkt</summary>
      <Lane voice="joint">
        <LaneFields {...props} voice="joint" />
      </Lane>
    </details>
  );
}

const agreements = [
  ['overens', 'Överens'],
  ['inte_overens', 'Inte överens än'],
  ['inte_diskuterad', 'Inte diskuterad'],
] as const;

function Agreement({ question, scopeId }: Props) {
  const page = usePage();
  const path = pathOf(`laneStatus:${question.ref}`, scopeId);
  const status = lanesOf(page.c.notes, path)['joint']?.value;
  return (
    <fieldset className="input">
      <legend className="input-label">Är ni överens om det gemensamma?</legend>
      <div className="choices choices-short">
        {agreements.map(([id, label]) => (
          <label className="choice" key={id}>
            <input
              type="radio"
              name={`${path}-status`}
              checked={status === id}
              disabled={page.readOnly}
              onChange={() => page.edit([{ op: 'note', path, voice: 'joint', entry: entryOf(page, 'joint', id) }])}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** After the reveal: the answers side by side with equal weight, then the joint text. */
function OpenLanes(props: Props & { readonly voices: readonly Voice[] }) {
  const { question, voices } = props;
  return (
    <>
      <div className="lanes">
        {voices.map((voice) => (
          <Lane key={voice} voice={voice}>
            <LaneFields {...props} voice={voice} />
          </Lane>
        ))}
      </div>
      {question.who === 'apart-joint' ? (
        <Lane voice="joint" note="Det här kan gå in i avtalet">
          <LaneFields {...props} voice="joint" />
          <Agreement {...props} />
        </Lane>
      ) : null}
    </>
  );
}

/** A question answered apart. */
export function ApartQuestion(props: Props) {
  const { question, scopeId } = props;
  const page = usePage();
  const orgs =
    question.scope === 'part' && scopeId !== undefined
      ? orgsInPart(page.c, scopeId)
      : (page.c.items['organisations'] ?? []).map((row) => row.id);
  const voices = ['public', ...orgs];
  if (page.readOnly) return <OpenLanes {...props} voices={voices} />;
  if (voicesOf(page.c) === 'alone') return <AloneLanes {...props} voices={voices} />;
  const shown = isRevealed(page.c, question.ref, scopeId);
  return shown ? <OpenLanes {...props} voices={voices} /> : <HiddenLanes {...props} voices={voices} />;
}

/** Whose answer counts for a question that is not answered apart. */
export function askedVoice(page: PageState, question: Question, scopeId: string | undefined): Voice {
  const orgs = (page.c.items['organisations'] ?? []).map((row) => row.id);
  if (question.who === 'public') return 'public';
  if (question.who === 'org') return question.scope === 'org' && scopeId !== undefined ? scopeId : (orgs[0] ?? 'o1');
  if (question.who === 'either' && page.perspective !== 'tillsammans') return ownVoice(page, orgs) ?? 'joint';
  return 'joint';
}

/** A question with one lane. Written by the other side it is an assumption, and says so. */
export function PlainQuestion(props: Props) {
  const { question, scopeId } = props;
  const page = usePage();
  const voice = askedVoice(page, question, scopeId);
  const guess =
    page.perspective === 'kommun'
      ? sideOfVoice(voice) === 'org'
      : page.perspective === 'organisation' && voice === 'public';
  const body = <LaneFields {...props} voice={voice} />;
  if (voice === 'joint') return body;
  return (
    <Lane voice={voice} note={guess ? <span className="tag">Antagande</span> : undefined}>
      {guess ? (
        <p className="hint">
          Frågan är ställd till {voiceName(page.c, voice)}. Det ni skriver här räknas som ett antagande.
        </p>
      ) : null}
      {body}
    </Lane>
  );
}
