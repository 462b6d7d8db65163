/** One thing that both sides have changed: the last common value, ours and theirs, and what to do about it. */
import { useId } from 'react';
import { type Contents, textOfLeaf, titleOfPlace, wordsOfRef, writerOf } from '#src/app/parts/describe.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Field } from '#steps/catalogue/step.ts';
import type { WeighedConflict } from '#steps/exchange/conflict-weight.ts';
import { homeOf } from '#steps/exchange/open-disagreements.ts';
import type { Sender } from '#steps/exchange/receive.ts';
import type { Decision } from '#steps/exchange/settle.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { LevelLine } from './LevelLine.tsx';
import { SideBox } from './SideBox.tsx';
import { canWriteAnew, WriteNew } from './WriteNew.tsx';

interface Props {
  readonly weighed: WeighedConflict;
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  readonly as: Voice;
  readonly from: Voice;
  readonly sender: Sender;
  readonly contents: Contents;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
  /** Findings that came with the merge and concern this place. */
  readonly findings: readonly string[];
}

function choiceOf(decision: Decision | undefined): string {
  if (!decision) return '';
  if ('take' in decision) return decision.take;
  return 'write' in decision ? 'write' : 'open';
}

type Choice = readonly [id: string, label: string, decision: Decision];

/** The ways out of a conflict; a joint answer can be written where `field` says what it may hold. */
function choicesFor(conflict: WeighedConflict['conflict'], field: Field | undefined): readonly Choice[] {
  const written: readonly Choice[] =
    field === undefined ? [] : [['write', 'Skriv gemensamt', { write: field.kind === 'choices' ? [] : '' }]];
  if (conflict.kind === 'own-lane')
    return [
      ['mine', conflict.mine ? 'Behåll vårt svar' : 'Låt det vara tomt', { take: 'mine' }],
      ['theirs', conflict.theirs ? 'Ta det som står i filen' : 'Ta bort vårt svar', { take: 'theirs' }],
    ];
  return [
    ['mine', conflict.mine ? 'Behåll vårt' : conflict.base ? 'Ta bort, som vi' : 'Låt det vara tomt', { take: 'mine' }],
    [
      'theirs',
      conflict.theirs ? 'Ta deras' : conflict.base ? 'Ta bort, som de' : 'Låt det vara tomt',
      { take: 'theirs' },
    ],
    ...written,
    ['open', 'Inte överens än', { leave: 'open' }],
  ];
}

function theirTitle({ weighed, mine, from, sender }: Props): string {
  if (weighed.conflict.kind === 'own-lane') return 'I filen';
  if (sender === 'other') return `De: ${voiceName(mine, from)}`;
  return sender === 'colleague' ? 'En kollega hos er' : 'I filen';
}

function Sides(props: Props) {
  const { weighed, mine, theirs, as, from, contents } = props;
  const { conflict, levels, legal } = weighed;
  const { place, base } = conflict;
  return (
    <div className="exchange-sides">
      <SideBox
        voice="base"
        title={base ? 'Senast gemensamt' : 'Inget gemensamt än'}
        text={base ? textOfLeaf(mine, contents, place, base) : '–'}
      />
      <SideBox
        voice={as}
        title={`Vi: ${voiceName(mine, as)}`}
        text={textOfLeaf(mine, contents, place, conflict.mine)}
        writer={writerOf(mine, conflict.mine)}
      >
        {legal ? <LevelLine c={mine} levels={levels.mine} /> : null}
      </SideBox>
      <SideBox
        voice={from}
        title={theirTitle(props)}
        text={textOfLeaf(theirs, contents, place, conflict.theirs)}
        writer={writerOf(mine, conflict.theirs)}
      >
        {legal ? <LevelLine c={mine} levels={levels.theirs} /> : null}
      </SideBox>
    </div>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
  readonly onDecide: (decision: Decision) => void;
  /** There is a last common value, which stands when the matter is left open. */
  readonly hasBase: boolean;
}

function Choices({ title, chosen, choices, onDecide, hasBase }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset className="exchange-choices">
      <legend>
        Vad ska gälla?<span className="visually-hidden"> {title}</span>
      </legend>
      <div className="choices exchange-ways">
        {choices.map(([id, label, value]) => (
          <label className="choice" key={id}>
            <input type="radio" name={name} checked={chosen === id} onChange={() => onDecide(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {chosen === 'open' ? (
        <p className="hint">
          {hasBase ? 'Det senast gemensamma står kvar.' : 'Frågan står tom.'} Båda svaren sparas som förslag på sidan
          Här har ni svarat olika.
        </p>
      ) : null}
    </fieldset>
  );
}

/** What the file does to an answer of the own side. */
function ownLaneText({ mine, theirs }: WeighedConflict['conflict']): string {
  if (!theirs) return 'I filen är det borttaget.';
  return mine ? 'I filen står något annat.' : 'I filen står ett svar i ert namn, fast ni inte har svarat här.';
}

/** Ours was written by them and theirs by us. */
function hasYielded({ weighed: { conflict }, as, from }: Props): boolean {
  const { mine, theirs } = conflict;
  return (
    as !== from &&
    mine?.kind === 'entry' &&
    theirs?.kind === 'entry' &&
    mine.entry.by === from &&
    theirs.entry.by === as
  );
}

export function ConflictCard(props: Props) {
  const { weighed, mine, contents, decision, onDecide, findings } = props;
  const { conflict, legal } = weighed;
  const { place } = conflict;
  const { field, ref, key } = homeOf(place);
  const canWrite = field !== undefined && place.kind !== 'row' && place.kind !== 'note' && canWriteAnew(field);
  const chosen = choiceOf(decision);
  const title = titleOfPlace(mine, contents, place);
  return (
    <section className="exchange-conflict" data-conflict={conflict.id}>
      <div className="exchange-head">
        <h3>{title}</h3>
        {legal ? <p className="word-tag">Ändrar det rättsliga läget</p> : null}
      </div>
      {conflict.kind === 'own-lane' ? (
        <p className="notice">
          <strong>Detta är ert svar.</strong> {ownLaneText(conflict)}
        </p>
      ) : null}
      {hasYielded(props) ? (
        <p className="notice">
          Ni har båda tagit den andras text, samtidigt. Därför är de olika igen. Bestäm vem som ändrar.
        </p>
      ) : null}
      <Sides {...props} />
      {findings.map((text) => (
        <p className="notice" key={text}>
          {text}
        </p>
      ))}
      <Choices
        title={title}
        chosen={chosen}
        choices={choicesFor(conflict, canWrite ? field : undefined)}
        onDecide={onDecide}
        hasBase={conflict.base !== null}
      />
      {canWrite && decision && 'write' in decision ? (
        <WriteNew
          field={field}
          value={decision.write}
          options={wordsOfRef(contents, ref)?.options?.[key] ?? {}}
          onWrite={(write) => onDecide({ write })}
        />
      ) : null}
    </section>
  );
}
