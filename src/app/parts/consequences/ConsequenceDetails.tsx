import { useContents, useLoaded, useSession } from '#src/app/shell/context.ts';
import { hashOf, pageHash } from '#src/wizard/places.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import type { StageContent, StageId } from '#steps/catalogue/step.ts';
import type { Signal } from '#steps/signals/view.ts';
import type { AskedAt, LevelChange, StageChange } from '#steps/walk/consequences.ts';
import type { SentenceChange } from '#templates/agreement/changes.ts';
import { type LawTexts, loadLawTexts } from '../law/texts.ts';
import type { Notice } from './use-consequences.ts';
import { counted, partName, stagesIn } from './words.ts';

/** More than this is read in the draft itself. */
const mostSentences = 12;

function Levels({ notice, texts }: { readonly notice: Notice; readonly texts: LawTexts }) {
  const one = (change: LevelChange) => {
    const name = partName(notice.after, change.partId);
    return (
      <li key={change.partId}>
        {name === undefined ? 'Från' : `${name}: från`} ”{texts.level(change.from).label}” till{' '}
        <a href="#/bedomning">”{texts.level(change.to).label}”</a>.
        {change.because.length === 0 ? <span className="muted block">{texts.decider(change.decidedBy)}</span> : null}
        {change.because.map((fired) => (
          <span className="muted block" key={fired.ruleId}>
            {texts.reason(fired.textId)?.finding}
          </span>
        ))}
      </li>
    );
  };
  return (
    <section>
      <h3>Rättslig nivå</h3>
      <ul className="plain rows">{notice.consequences.levels.map(one)}</ul>
    </section>
  );
}

function Questions({
  title,
  asked,
  content,
  link,
}: {
  readonly title: string;
  readonly asked: readonly AskedAt[];
  readonly content: StageContent | undefined;
  readonly link: boolean;
}) {
  if (asked.length === 0) return null;
  return (
    <li>
      {title}
      <ul>
        {asked.map((one) => {
          const text = content?.questions[one.ref]?.question ?? `Fråga ${one.ref}`;
          return (
            <li key={`${one.ref}${one.scopeId ?? ''}`}>{link ? <a href={pageHash(one.page, one)}>{text}</a> : text}</li>
          );
        })}
      </ul>
    </li>
  );
}

function Signals({ title, signals }: { readonly title: string; readonly signals: readonly Signal[] }) {
  if (signals.length === 0) return null;
  return (
    <li>
      {title}
      <ul>
        {signals.map((signal) => (
          <li key={`${signal.id}${signal.ref}`}>{signal.text}</li>
        ))}
      </ul>
    </li>
  );
}

interface StageProps {
  readonly stage: StageId;
  readonly change: StageChange | undefined;
  readonly review: boolean;
  readonly content: StageContent | undefined;
}

function Stage({ stage, change, review, content }: StageProps) {
  return (
    <section>
      <h3>
        <a href={hashOf({ kind: 'check', stage })}>{stageTitles[stage].title}</a>
        {review ? <span className="review-mark">Behöver ses över</span> : null}
      </h3>
      {change ? (
        <ul className="plain">
          <Questions title="Ny att svara på:" asked={change.asked} content={content} link />
          <Questions title="Inte längre aktuell:" asked={change.notAsked} content={content} link={false} />
          <Signals title="Ny signal:" signals={change.signals} />
          <Signals title="Signal som är borta:" signals={change.signalsGone} />
        </ul>
      ) : null}
    </section>
  );
}

const kinds = { added: 'Ny', removed: 'Borttagen', changed: 'Ändrad' } as const;

function Sentence({ change }: { readonly change: SentenceChange }) {
  return (
    <li>
      <span className="muted">
        {kinds[change.kind]} mening i {change.clause}, {change.heading}
      </span>
      {change.before === undefined ? null : (
        <span className="block">
          <span className="muted">Före:</span> <del>{change.before}</del>
        </span>
      )}
      {change.after === undefined ? null : (
        <span className="block">
          <span className="muted">Nu:</span> <ins>{change.after}</ins>
        </span>
      )}
    </li>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly SentenceChange[] }) {
  const rest = sentences.length - mostSentences;
  return (
    <section>
      <h3>
        <a href="#/utkast">Utkastet till avtal</a>
      </h3>
      <ul className="plain rows sentence-changes">
        {sentences.slice(0, mostSentences).map((change) => (
          <Sentence key={`${change.kind}${change.clause}${change.before ?? ''}${change.after ?? ''}`} change={change} />
        ))}
      </ul>
      {rest > 0 ? (
        <p>
          Och {counted(rest, 'mening', 'meningar')} till. Läs dem i <a href="#/utkast">utkastet</a>.
        </p>
      ) : null}
    </section>
  );
}

/** The level, the stages and the sentences that an edit changed, each with a link to where it stands. */
export function ConsequenceDetails({ notice }: { readonly notice: Notice }) {
  const stages = stagesIn(notice);
  const contents = useContents(stages);
  const day = useSession().today;
  const texts = useLoaded(() => loadLawTexts(day), day);
  const { consequences, document, review } = notice;
  return (
    <div className="consequence-list">
      {consequences.levels.length > 0 && texts ? <Levels notice={notice} texts={texts} /> : null}
      {stages.map((stage) => (
        <Stage
          key={stage}
          stage={stage}
          change={consequences.stages.find((change) => change.stage === stage)}
          review={review.includes(stage)}
          content={contents?.[stage]}
        />
      ))}
      {document.became === null ? null : (
        <p>
          {document.became === 'route'
            ? 'Ingen del kan bli ett partnerskap med de här svaren. '
            : 'Nu finns en del som kan bli ett partnerskap. '}
          <a href="#/utkast">{document.became === 'route' ? 'Läs vägvalet' : 'Läs utkastet'}</a>
        </p>
      )}
      {document.sentences.length > 0 ? <Sentences sentences={document.sentences} /> : null}
    </div>
  );
}
