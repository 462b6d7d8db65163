/** Check-ins after the start: started on their day, rated apart, shown for themselves, and kept as a list. */
import { type ReactNode, useState } from 'react';
import { isOwn } from '#steps/case/answers.ts';
import type { Item } from '#steps/case/case-file.ts';
import {
  type CheckIn,
  checkInsOf,
  checkInVoices,
  gapsOf,
  hasRated,
  isCheckInShown,
  nextPlannedDay,
  waitingDays,
} from '#steps/case/check-ins.ts';
import { questionsOnPage } from '#steps/catalogue/index.ts';
import { longDate } from '#steps/swedish/format.ts';
import { CheckInAnswers } from './CheckInAnswers.tsx';
import { GapTable } from './CheckInRating.tsx';
import './check-ins.css';
import { parseField } from '../fields/form-schema.ts';
import { authorFor, type PageState, usePage } from '../page-context.ts';
import type { QuestionProps } from './LaneParts.tsx';
import { ApartLanes } from './Lanes.tsx';

/** The joint row of a check-in: it gives the day, and holds what the parties answer together. */
function startEdits(page: PageState, date: string) {
  const by = authorFor(page, 'joint');
  const at = page.now();
  const item: Item = { id: page.newId(), voice: 'joint', by, at, fields: { date: { value: date, by, at } } };
  return [{ op: 'add', list: 'checkIns', index: page.c.items['checkIns']?.length ?? 0, item }] as const;
}

function OtherDay({ onStart }: { readonly onStart: (day: string) => void }) {
  const [text, setText] = useState('');
  const [message, setMessage] = useState<string>();
  const start = (): void => {
    const parsed = parseField({ kind: 'date' }, text);
    setMessage(parsed.ok ? undefined : parsed.message);
    if (!parsed.ok || typeof parsed.value !== 'string') return;
    setText('');
    onStart(parsed.value);
  };
  return (
    <details className="assumption">
      <summary>Stäm av en annan dag</summary>
      <div className={message ? 'input-wrong' : undefined}>
        <label className="input-label" htmlFor="avstamning-dag">
          Dag för avstämningen
        </label>
        <p className="hint" id="avstamning-hint">
          Till exempel 12 mars 2027
        </p>
        {message ? (
          <p className="field-error" id="avstamning-fel" role="alert">
            {message}
          </p>
        ) : null}
        <span className="add-day">
          <input
            id="avstamning-dag"
            className="text-input w-date"
            autoComplete="off"
            value={text}
            aria-describedby={message ? 'avstamning-hint avstamning-fel' : 'avstamning-hint'}
            aria-invalid={message ? true : undefined}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              start();
            }}
          />
          <button type="button" className="button-outline button-small" onClick={start}>
            Börja
          </button>
        </span>
      </div>
    </details>
  );
}

/** Planned days that have come, each with a button, and a field for any other day. */
function Start({ onStarted }: { readonly onStarted: (day: string) => void }) {
  const page = usePage();
  if (page.readOnly) return null;
  const today = page.now().slice(0, 10);
  const start = (day: string): void => {
    if (!checkInsOf(page.c).some((one) => one.date === day)) page.edit(startEdits(page, day));
    onStarted(day);
  };
  const next = nextPlannedDay(page.c, today);
  const waiting = waitingDays(page.c, today);
  return (
    <div className="check-in-start">
      {waiting.map((day) => (
        <button type="button" className="button-outline" key={day} data-start={day} onClick={() => start(day)}>
          Börja avstämningen den {longDate(day)}
        </button>
      ))}
      {waiting.length === 0 && next !== undefined ? (
        <p className="muted">Nästa planerade avstämning är den {longDate(next)}.</p>
      ) : null}
      <OtherDay onStart={start} />
    </div>
  );
}

function stateWords(page: PageState, checkIn: CheckIn): string {
  const voices = checkInVoices(page.c);
  const rated = voices.filter((voice) => hasRated(checkIn, voice));
  if (rated.length === 0) return 'ingen har satt siffror än';
  if (!isCheckInShown(page.c, checkIn.date))
    return rated.length === voices.length
      ? 'alla har satt siffror'
      : `${rated.length} av ${voices.length} har satt siffror`;
  const gap = Math.max(0, ...gapsOf(checkIn));
  return gap === 0 ? 'siffrorna är visade' : `siffrorna är visade, störst skillnad ${gap} steg`;
}

interface RowProps {
  readonly checkIn: CheckIn;
  readonly open: boolean;
  readonly state: string | undefined;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** One check-in of the list. Only the open one is in the page, so that nothing covered lies folded away. */
function Row({ checkIn, open, state, onOpen, children }: RowProps) {
  const title = `Avstämning ${longDate(checkIn.date)}`;
  return (
    <div className="check-in" data-day={checkIn.date}>
      <p className="check-in-head">
        <strong>{title}</strong>
        {open ? null : (
          <button type="button" className="link" aria-label={`Öppna: ${title}`} onClick={onOpen}>
            Öppna
          </button>
        )}
      </p>
      {state === undefined ? null : <p className="muted">Läget: {state}.</p>}
      {open ? children : null}
    </div>
  );
}

/** U4: the parties rate apart, one check-in at a time. */
function Temperature({ checkIn, ...props }: QuestionProps & { readonly checkIn: CheckIn }) {
  const page = usePage();
  const shown = page.readOnly || isCheckInShown(page.c, checkIn.date);
  const guessed = Object.values(checkIn.rows).some((row) => !isOwn(row.voice, row.by));
  return (
    <>
      <ApartLanes {...props} scopeId={checkIn.date} />
      {shown && gapsOf(checkIn).length > 0 ? (
        <GapTable checkIn={checkIn} words={props.words} guessed={guessed} />
      ) : null}
    </>
  );
}

/** A question that is asked at every check-in, with one section per day, the latest first and open. */
export function CheckInQuestion(props: QuestionProps) {
  const { question } = props;
  const page = usePage();
  const [chosen, setChosen] = useState<string>();
  const all = checkInsOf(page.c).toReversed();
  const open = all.some((one) => one.date === chosen) ? chosen : all[0]?.date;
  const leads = questionsOnPage(question.page)[0]?.ref === question.ref;
  return (
    <div className="check-ins">
      {leads ? <Start onStarted={setChosen} /> : null}
      {all.length === 0 ? <p className="muted">Ingen avstämning är påbörjad.</p> : null}
      {all.map((checkIn) => (
        <Row
          key={checkIn.date}
          checkIn={checkIn}
          open={checkIn.date === open}
          state={question.checkIn === 'rating' ? stateWords(page, checkIn) : undefined}
          onOpen={() => setChosen(checkIn.date)}
        >
          {question.checkIn === 'rating' ? (
            <Temperature {...props} checkIn={checkIn} />
          ) : (
            <CheckInAnswers {...props} checkIn={checkIn} />
          )}
        </Row>
      ))}
    </div>
  );
}
