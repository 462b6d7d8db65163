import './consequences.css';
import { useState } from 'react';
import { useCase, useContents, useLoaded, usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { pageHash } from '#src/wizard/places.ts';
import { authorOf } from '#steps/case/perspective.ts';
import type { StageId } from '#steps/catalogue/step.ts';
import type { ReviewNeed } from '#steps/walk/review.ts';
import { loadLawTexts } from '../law/texts.ts';
import { useReviewNeeds } from './use-review.ts';
import { counted, partName } from './words.ts';

/** Why a stage needs to be looked over, one short sentence per reason. */
export function reviewReasons(need: ReviewNeed): readonly string[] {
  const { asked, notAsked, signals, signalsGone, levels } = need;
  const moved =
    need.stage === 'agreement' ? 'Vilka delar som ryms i avtalet har ändrats' : 'Den rättsliga nivån har ändrats';
  return [
    ...(levels.length > 0 ? [moved] : []),
    ...(asked.length > 0 ? [`${counted(asked.length, 'fråga', 'frågor')} har kommit till`] : []),
    ...(notAsked.length > 0
      ? [counted(notAsked.length, 'fråga är inte längre aktuell', 'frågor är inte längre aktuella')]
      : []),
    ...(signals.length > 0 ? [counted(signals.length, 'ny signal', 'nya signaler')] : []),
    ...(signalsGone > 0 ? [counted(signalsGone, 'signal är borta', 'signaler är borta')] : []),
  ];
}

function Levels({ need }: { readonly need: ReviewNeed }) {
  const c = useCase();
  const day = useSession().today;
  const texts = useLoaded(() => loadLawTexts(day), day);
  if (!texts || need.stage === 'agreement') return null;
  const label = (level: number): string => texts.level(([0, 1, 2, 3, 4] as const)[level] ?? 0).label;
  return need.levels.map(({ partId, from, to }) => (
    <li key={partId}>
      {partName(c, partId) === undefined ? 'Nivån' : `Nivån för ${partName(c, partId)}`} har gått från ”{label(from)}”
      till ”{label(to)}”. <a href="#/bedomning">Se bedömningen</a>
    </li>
  ));
}

function Reasons({ need }: { readonly need: ReviewNeed }) {
  const content = useContents([need.stage])?.[need.stage];
  const text = (ref: string): string => content?.questions[ref]?.question ?? `Fråga ${ref}`;
  return (
    <ul>
      <Levels need={need} />
      {need.asked.map((one) => (
        <li key={`${one.ref}${one.scopeId ?? ''}`}>
          Ny att svara på: <a href={pageHash(one.page, one)}>{text(one.ref)}</a>
        </li>
      ))}
      {need.notAsked.map((ref) => (
        <li key={ref}>Inte längre aktuell: {text(ref)}</li>
      ))}
      {need.signals.map((signal) => (
        <li key={`${signal.id}${signal.ref}`}>Ny signal: {signal.text}</li>
      ))}
      {need.signalsGone > 0 ? <li>{counted(need.signalsGone, 'signal är', 'signaler är')} borta.</li> : null}
    </ul>
  );
}

/** On the check page of a stage that something answered elsewhere has touched: why, and the button that says it is done. */
export function ReviewNotice({ stage }: { readonly stage: StageId }) {
  const session = useSession();
  const perspective = usePerspective();
  const c = useCase();
  const readOnly = useWizard((context) => context.readOnly);
  const need = useReviewNeeds().find((one) => one.stage === stage);
  const [done, setDone] = useState(false);
  if (!need || readOnly) return done ? <p role="status">Tack. Steget är inte längre markerat.</p> : null;
  const reviewed = async (): Promise<void> => {
    const { reviewedEdit } = await import('#steps/walk/review.ts');
    sendEdits(session, [
      reviewedEdit(c, stage, session.today, { by: authorOf(perspective), at: session.device.now() }),
    ]);
    setDone(true);
    document.getElementById('innehall')?.focus({ preventScroll: true });
  };
  return (
    <section className="notice no-print" aria-labelledby="ses-over">
      <h2 id="ses-over" className="notice-title">
        Behöver ses över
      </h2>
      <p>Ni var klara med steget. Sedan har ett svar i ett annat steg ändrat något här.</p>
      <Reasons need={need} />
      <p>
        <button type="button" className="button-outline" onClick={() => void reviewed()}>
          Vi har sett över
        </button>
      </p>
    </section>
  );
}
