/** Questions answered apart: alone, before the reveal, and side by side after it. */
import { useEffect, useRef, useState } from 'react';
import { isRevealed, lanesOf, pathOf } from '#steps/case/answers.ts';
import { type Voice, voicesOf } from '#steps/case/case-file.ts';
import { questionsOnPage } from '#steps/catalogue/index.ts';
import type { Question, QuestionWords } from '#steps/catalogue/step.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import { LaneFields, QuestionFields } from '../fields/QuestionFields.tsx';
import { Radios } from '../fields/Radios.tsx';
import { isUnknown } from '../fields/Unknown.tsx';
import { entryOf, PageContext, type PageState, usePage } from '../page-context.ts';
import { CheckInNumbers, CheckInRating } from './CheckInRating.tsx';
import { JointLane } from './JointLane.tsx';
import { Lane, LaneQuestion } from './Lane.tsx';
import { LaneText } from './LaneText.tsx';
import { isAssumed, isDeclined, isPromised, laneHasAnswer, ownVoice, voicesFor, writtenAt } from './lane-state.ts';
import { useAtFirst } from './use-at-first.ts';
import { useWhichOrg } from './which-org.ts';

export interface QuestionProps {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly scopeId: string | undefined;
}

interface Props extends QuestionProps {
  readonly voices: readonly Voice[];
}

const holdsLists = (question: Question): boolean =>
  Object.values(question.fields).some((field) => field.kind === 'list' || field.kind === 'scale');

/** Reading a lane as text; lists and scales are read in their fields. */
const readsAsText = (question: Question): boolean => question.checkIn === 'rating' || !holdsLists(question);

/** The fields of one lane. At a check-in a lane holds the five ratings of its day. */
function Fields(props: Props & { readonly voice: Voice }) {
  return props.question.checkIn === 'rating' ? <CheckInRating {...props} /> : <LaneFields {...props} />;
}

/** One party writes for itself; the other lane can hold what it believes the other would say. */
function AloneLanes(props: Props) {
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

function DownLane({
  voice,
  answered,
  ready,
  question,
  scopeId,
}: Props & {
  readonly voice: Voice;
  readonly answered: boolean;
  readonly ready: boolean;
}) {
  const page = usePage();
  return (
    <Lane voice={voice} state="down">
      <div className="lane-plate">
        <p className="plate-title">{answered ? 'Har svarat.' : 'Har inte svarat än.'}</p>
        <p className="hint">
          {ready
            ? 'Svaren visas för båda på en gång. Det går inte att göra osett.'
            : 'Svaret visas när alla är klara. Det är täckt, inte låst.'}
        </p>
        {ready && !page.readOnly && page.perspective !== 'tillsammans' ? (
          <Reveal question={question} scopeId={scopeId} />
        ) : null}
      </div>
    </Lane>
  );
}

function Reveal({ question, scopeId }: { readonly question: Question; readonly scopeId: string | undefined }) {
  const page = usePage();
  const reveal = (): void => {
    const path = pathOf(`revealed:${question.ref}`, scopeId);
    page.edit([{ op: 'note', path, voice: 'joint', entry: entryOf(page, 'joint', 'ja') }]);
  };
  return (
    <button type="button" className="button-outline button-small" data-reveal={question.ref} onClick={reveal}>
      Visa för varandra
    </button>
  );
}

function Decline({ question, voice, scopeId }: QuestionProps & { readonly voice: Voice }) {
  const page = usePage();
  const path = pathOf(`declined:${question.ref}`, scopeId);
  const declined = isDeclined(page, question, voice, scopeId);
  if (page.readOnly || (!declined && laneHasAnswer(page, question, voice, scopeId))) return null;
  const entry = declined ? null : entryOf(page, voice, 'ja');
  return (
    <p className="decline">
      {declined ? 'Ni har valt att inte svara på den här frågan. ' : null}
      <button type="button" className="link" onClick={() => page.edit([{ op: 'note', path, voice, entry }])}>
        {declined ? 'Svara ändå' : 'Vi svarar inte på den här'}
      </button>
    </p>
  );
}

const nextActs = ['[data-reveal]', '[data-answered="false"]', '[data-lane]'];

/** The button that was pressed is gone: the focus goes to the opened lane, or to what is left to do. */
function useFocusAfter(chosen: Voice | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const was = useRef(chosen);
  useEffect(() => {
    if (was.current === chosen) return;
    was.current = chosen;
    const targets = chosen ? [`[data-voice="${chosen}"] :is(input, textarea, select, button)`] : nextActs;
    const find = (target: string) => box.current?.querySelector<HTMLElement>(target);
    targets
      .map(find)
      .find((found) => found)
      ?.focus();
  }, [chosen]);
  return box;
}

/** Before the reveal: the own lane is open, the other lies face down. Together, one lane at a time is open. */
function HiddenLanes(props: Props) {
  const { question, voices, scopeId } = props;
  const page = usePage();
  const [chosen, setChosen] = useState<Voice>();
  const box = useFocusAfter(chosen);
  const together = page.perspective === 'tillsammans';
  const open = together ? chosen : ownVoice(page, voices);
  // What the other side believes is no answer.
  const has = (voice: Voice): boolean =>
    (laneHasAnswer(page, question, voice, scopeId) && !isAssumed(page, question, voice, scopeId)) ||
    isDeclined(page, question, voice, scopeId) ||
    isPromised(page, question, voice, scopeId) ||
    isUnknown(page, question, voice, scopeId);
  const ready = voices.every(has);
  return (
    <div className="lanes" ref={box}>
      <Covered {...props} />
      {voices.map((voice) =>
        voice === open ? (
          <Lane key={voice} voice={voice} note="Ni skriver här" assumed={isAssumed(page, question, voice, scopeId)}>
            <Fields {...props} voice={voice} />
            <Decline {...props} voice={voice} />
            {together ? (
              <button type="button" className="button-outline button-small" onClick={() => setChosen(undefined)}>
                Täck över och lämna över till den andra
              </button>
            ) : null}
          </Lane>
        ) : (
          <div key={voice}>
            <DownLane {...props} voice={voice} answered={has(voice)} ready={ready} />
            {together && !page.readOnly && open === undefined ? (
              <button
                type="button"
                className="button-outline button-small lane-open"
                data-lane={voice}
                data-answered={has(voice)}
                onClick={() => setChosen(voice)}
              >
                {has(voice) ? 'Ändra' : 'Skriv'} svaret för {voiceName(page.c, voice)}
              </button>
            ) : null}
          </div>
        ),
      )}
      {together && ready && open === undefined ? (
        <p className="button-row">
          <Reveal question={question} scopeId={scopeId} />
          <span className="muted">Det går inte att göra osett.</span>
        </p>
      ) : null}
      {question.who === 'apart-joint' ? <Waiting {...props} together={together} ready={ready} /> : null}
    </div>
  );
}

/** The joint lane before it opens. Parties that sit together may write the joint answer at once. */
function Waiting(props: Props & { readonly together: boolean; readonly ready: boolean }) {
  const page = usePage();
  const written = useAtFirst(laneHasAnswer(page, props.question, 'joint', props.scopeId));
  if (written) return <JointLane {...props} />;
  return (
    <>
      <Lane voice="joint" state="dashed">
        <p>Det gemensamma skriver ni när ni har sett varandras svar. Bara det kan gå in i avtalet.</p>
      </Lane>
      {props.together && !props.ready ? (
        <details className="assumption">
          <summary>Vi sitter tillsammans och svarar gemensamt direkt</summary>
          <JointLane {...props} />
        </details>
      ) : null}
    </>
  );
}

function OpenLane(props: Props & { readonly voice: Voice; readonly shownAt: string | undefined }) {
  const { question, voice, scopeId, voices, shownAt } = props;
  const page = usePage();
  const [editing, setEditing] = useState(!laneHasAnswer(page, question, voice, scopeId));
  const assumed = isAssumed(page, question, voice, scopeId);
  const mine = page.perspective === 'tillsammans' || ownVoice(page, voices) === voice;
  const day = writtenAt(page, question, voice, scopeId);
  if (!laneHasAnswer(page, question, voice, scopeId) && isPromised(page, question, voice, scopeId)) {
    return (
      <Lane voice={voice}>
        <p>Svaret finns, och kommer med nästa fil från {voiceName(page.c, voice)}.</p>
      </Lane>
    );
  }
  if (mine && !page.readOnly && (editing || !readsAsText(question))) {
    return (
      <Lane voice={voice} assumed={assumed}>
        <Fields {...props} voice={voice} />
      </Lane>
    );
  }
  const later = shownAt !== undefined && day !== undefined && day > shownAt;
  const change = (
    <button
      type="button"
      className="link"
      aria-label={`Ändra: ${voiceName(page.c, voice)}`}
      onClick={() => setEditing(true)}
    >
      Ändra
    </button>
  );
  const written = day ? `Skrivet ${longDate(day).replace(/ \d{4}$/, '')}` : null;
  const note = (
    <>
      {later ? 'Ändrat sedan ni visade svaren. ' : null}
      {mine && !page.readOnly ? change : later ? null : written}
    </>
  );
  return (
    <Lane voice={voice} assumed={assumed} note={note}>
      {question.checkIn === 'rating' ? (
        <CheckInNumbers {...props} voice={voice} />
      ) : holdsLists(question) ? (
        <PageContext value={{ ...page, readOnly: true }}>
          <QuestionFields {...props} voice={voice} />
        </PageContext>
      ) : (
        <LaneText {...props} voice={voice} />
      )}
    </Lane>
  );
}

const prompts = ['Vad står i båda svaren?', 'Vad förvånar er hos den andra?', 'Vad saknas, och vem vet det?'];

/** After the reveal: the answers side by side with equal weight, prompts to talk about, then what is shared. */
function OpenLanes(props: Props) {
  const { question, voices, scopeId } = props;
  const page = usePage();
  const [note] = Object.values(lanesOf(page.c.notes, pathOf(`revealed:${question.ref}`, scopeId)));
  return (
    <>
      {note ? <p className="hint">Svaren visades för alla {longDate(note.at)}.</p> : null}
      <Covered {...props} />
      <div className={readsAsText(question) ? 'lanes lanes-side' : 'lanes'}>
        {voices.map((voice) => (
          <OpenLane key={voice} {...props} voice={voice} shownAt={note?.at} />
        ))}
      </div>
      {page.readOnly ? null : (
        <div className="prompts">
          <strong>Prata om</strong>
          <ul className="plain">
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      )}
      {question.who === 'apart-joint' ? <JointLane {...props} sources={voices} /> : null}
      {note ? <CoverAgain {...props} shownAt={note.at} /> : null}
    </>
  );
}

const coveredPath = (question: Question, scopeId: string | undefined): string =>
  pathOf(`covered:${question.ref}`, scopeId);

/** That answers once lay open is never taken back: it stays written where they are covered. */
function Covered({ question, scopeId }: Props) {
  const page = usePage();
  const entry = lanesOf(page.c.notes, coveredPath(question, scopeId))['joint'];
  if (!entry || typeof entry.value !== 'string') return null;
  return (
    <p className="hint">
      Svaren visades {longDate(entry.value)} och täcktes igen {longDate(entry.at)} av {voiceName(page.c, entry.by)}.
    </p>
  );
}

/** Shown by mistake: the answers can be covered again, openly. Who did it and when stays in the case. */
function CoverAgain({ question, scopeId, shownAt }: Props & { readonly shownAt: string }) {
  const page = usePage();
  if (page.readOnly || voicesOf(page.c) === 'alone') return null;
  const cover = (): void =>
    page.edit([
      { op: 'note', path: pathOf(`revealed:${question.ref}`, scopeId), voice: 'joint', entry: null },
      {
        op: 'note',
        path: coveredPath(question, scopeId),
        voice: 'joint',
        entry: entryOf(page, 'joint', shownAt.slice(0, 10)),
      },
    ]);
  return (
    <details className="assumption">
      <summary>Visade ni svaren av misstag?</summary>
      <p>Svaren täcks igen för alla. Att de har varit visade, och vem som täckte dem, står kvar.</p>
      <button type="button" className="button-outline button-small" data-cover={question.ref} onClick={cover}>
        Täck över svaren igen
      </button>
    </details>
  );
}

/** True when the answers of a question answered apart lie open beside each other. */
export function lanesAreOpen(page: Parameters<typeof isAssumed>[0], question: Question, scopeId: string | undefined) {
  return page.readOnly || (voicesOf(page.c) === 'both' && isRevealed(page.c, question.ref, scopeId));
}

/** True when the page asks more than one question apart. */
function hasNeighbours(question: Question): boolean {
  return questionsOnPage(question.page).filter(({ who }) => who === 'apart' || who === 'apart-joint').length > 1;
}

/** Where several organisations take part, the one at the screen says which it is; until then every lane is covered. */
function WhichOrg({
  voices,
  value,
  onChoose,
}: {
  readonly voices: readonly Voice[];
  readonly value: Voice | undefined;
  readonly onChoose: (voice: Voice) => void;
}) {
  const page = usePage();
  return (
    <fieldset className="input which-org">
      <legend className="input-label">Vilken organisation är ni?</legend>
      <Radios
        name="vilken-organisation"
        options={voices.map((id) => ({ id, label: voiceName(page.c, id) }))}
        value={value}
        path="vilken-organisation"
        voice="joint"
        readOnly={false}
        onChoose={onChoose}
      />
    </fieldset>
  );
}

/** True when an organisation among several sits at the screen, and the page itself does not say which. */
const mustSayWhich = (page: PageState, orgs: readonly Voice[]): boolean =>
  page.perspective === 'organisation' && !page.readOnly && orgs.length > 1 && page.scope.orgId === undefined;

/** The lanes of a question answered apart. When the answers are shown, the focus goes to the question. */
export function ApartLanes(props: QuestionProps) {
  const { question, scopeId } = props;
  const page = usePage();
  const [which, choose] = useWhichOrg(page.whichOrg, page.c.id);
  const voices = voicesFor(page, question, scopeId);
  const orgs = voices.filter((voice) => voice !== 'public');
  const asks = mustSayWhich(page, orgs);
  const own = which !== undefined && orgs.includes(which) ? which : undefined;
  const shown = lanesAreOpen(page, question, scopeId);
  const was = useRef(shown);
  useEffect(() => {
    if (shown && !was.current) document.getElementById(`fraga-${question.ref}`)?.focus();
    was.current = shown;
  }, [shown, question.ref]);
  const Lanes = shown ? OpenLanes : voicesOf(page.c) === 'alone' ? AloneLanes : HiddenLanes;
  const lanes = <Lanes {...props} voices={voices} />;
  if (!asks) return lanes;
  const scope = own === undefined ? page.scope : { ...page.scope, orgId: own };
  return (
    <PageContext value={{ ...page, scope }}>
      <WhichOrg voices={orgs} value={own} onChoose={choose} />
      {own === undefined ? <p className="hint">Välj först. Sedan öppnas er ruta.</p> : lanes}
    </PageContext>
  );
}

/** A question answered apart. */
export function ApartQuestion(props: QuestionProps) {
  return (
    <LaneQuestion value={hasNeighbours(props.question) ? props.question.ref : undefined}>
      <ApartLanes {...props} />
    </LaneQuestion>
  );
}
