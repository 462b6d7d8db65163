import { useState } from 'react';
import { ReviewNotice } from '#src/app/parts/consequences/ReviewNotice.tsx';
import { usePageTitle } from '#src/app/parts/title.ts';
import { useCase, useSession, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { stageOf } from '#steps/catalogue/index.ts';
import { type StageId, stageIds } from '#steps/catalogue/step.ts';
import { requirementsOf } from '#steps/package/requirements.ts';
import { standing } from '#steps/package/state-words.ts';
import { type Filter, filters, StageAnswers } from './StageAnswers.tsx';

function Filters({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  return (
    <fieldset className="filters no-print">
      <legend className="visually-hidden">Visa</legend>
      {filters.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="visa" checked={filter === value} onChange={() => onChange(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

function DoneQuestion({ stage }: { readonly stage: StageId }) {
  const session = useSession();
  const c = useCase();
  const readOnly = useWizard((context) => context.readOnly);
  const path = `stepDone:${stage}`;
  const current = c.notes[path]?.['joint']?.value;
  if (readOnly) return null;
  const answer = async (value: 'ja' | 'nej'): Promise<void> => {
    const entry = { value, by: 'joint', at: session.device.now() } as const;
    const { reviewedEdit, reviewForgotten } = await import('#steps/walk/review.ts');
    const review = value === 'ja' ? reviewedEdit(c, stage, session.today, entry) : reviewForgotten(stage);
    sendEdits(session, [{ op: 'note', path, voice: 'joint', entry }, review]);
  };
  return (
    <fieldset className="field">
      <legend className="field-legend">Är ni klara med det här steget?</legend>
      <label className="choice">
        <input type="radio" name="klart" checked={current === 'ja'} onChange={() => void answer('ja')} />
        <span>Ja</span>
      </label>
      <label className="choice">
        <input type="radio" name="klart" checked={current === 'nej'} onChange={() => void answer('nej')} />
        <span>Nej, vi återkommer</span>
      </label>
    </fieldset>
  );
}

/** Stages whose answers can also be seen as a picture. */
const pictures: Readonly<Partial<Record<StageId, { readonly href: string; readonly text: string }>>> = {
  mutuality: { href: '#/omsesidighet', text: 'Se ömsesidigheten i bild' },
  competence: { href: '#/kompetensplan', text: 'Se kompetensplanen' },
};

/** What comes after each step. */
const onward: Readonly<Record<StageId, string>> = {
  parties: 'Gå vidare till steg 1, Behov',
  need: 'Gå vidare till steg 2, Rättslig grund',
  'legal-basis': 'Till bedömningen',
  mutuality: 'Gå vidare till steg 4, Kompetensutveckling',
  competence: 'Gå vidare till steg 5, Avtal',
  agreement: 'Gå vidare till uppföljningen',
  'follow-up': 'Till utkastet',
};

/** The kommun's own questions belong to this step, and have a page of their own. */
function OwnRequirements() {
  const requirements = requirementsOf(useCase());
  if (requirements.length === 0) return null;
  return (
    <section>
      <h2 className="group-heading">Kommunens egna krav</h2>
      <p>
        {standing(requirements)} <a href="#/kommunens-krav">Svara på kommunens frågor</a>
      </p>
    </section>
  );
}

/** "Kontrollera svaren" for one stage. */
export function CheckPage({ stage }: { readonly stage: StageId }) {
  const session = useSession();
  const [filter, setFilter] = useState<Filter>('all');
  const words = stageTitles[stage];
  usePageTitle(`Kontrollera svaren: ${words.title}`);
  return (
    <>
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <p className="muted">
        {/^\d$/.test(stageOf(stage).number) ? `Steg ${stageOf(stage).number} av 5` : stageOf(stage).number} ·{' '}
        {words.title}
      </p>
      <h1>Kontrollera svaren</h1>
      <ReviewNotice stage={stage} />
      <Filters filter={filter} onChange={setFilter} />
      <StageAnswers stage={stage} filter={filter} />
      {pictures[stage] ? (
        <p>
          <a href={pictures[stage].href}>{pictures[stage].text}</a>
        </p>
      ) : null}
      {stage === 'legal-basis' ? <OwnRequirements /> : null}
      <DoneQuestion stage={stage} />
      <p className="button-row">
        <button type="button" className="button" onClick={() => session.actor.send({ type: 'walk.next' })}>
          {onward[stage]}
        </button>
      </p>
    </>
  );
}

/** Every answer of the case, stage by stage. */
export function CheckAllPage() {
  const [filter, setFilter] = useState<Filter>('all');
  return (
    <>
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <h1>Alla svar</h1>
      <Filters filter={filter} onChange={setFilter} />
      {stageIds.map((stage) => (
        <section key={stage}>
          <h2 className="group-heading">{stageTitles[stage].title}</h2>
          <StageAnswers stage={stage} filter={filter} />
        </section>
      ))}
    </>
  );
}
