import { useId } from 'react';
import { keptPackage } from '#src/app/parts/package/kept.ts';
import { useCase, useLoaded, usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { Radios } from '#src/ui/fields/Radios.tsx';
import { pageHash } from '#src/wizard/places.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { questionOfKey } from '#steps/catalogue/index.ts';
import {
  answerEdit,
  type PackageChoice,
  packageAnswerPath,
  packageAnswers,
  packageOf,
} from '#steps/package/in-case.ts';
import { type Requirement, requirementsOf } from '#steps/package/requirements.ts';
import type { KommunPackage } from '#steps/package/schema.ts';
import { requirementStates, standing } from '#steps/package/state-words.ts';
import { Logo, PackageFacts } from './Facts.tsx';
import './package.css';

const options = [
  { id: 'ja', label: 'Ja' },
  { id: 'nej', label: 'Nej' },
  { id: 'vet_inte', label: 'Vet inte än' },
] as const satisfies readonly { readonly id: PackageChoice; readonly label: string }[];

function Why({ requirement: { why, source } }: { readonly requirement: Requirement }) {
  return (
    <p className="muted">
      {why} Källa: {source.url ? <a href={source.url}>{source.title}</a> : source.title}.
    </p>
  );
}

const Says = ({ requirement: { state, says } }: { readonly requirement: Requirement }) => (
  <p className="package-says">
    <strong>{requirementStates[state]}.</strong> {says}
  </p>
);

/** A question that the package asks, to be answered by whoever sits at the screen. */
function Asked({ pack, requirement }: { readonly pack: KommunPackage; readonly requirement: Requirement }) {
  const c = useCase();
  const session = useSession();
  const voice = authorOf(usePerspective());
  const readOnly = useWizard((context) => context.readOnly);
  const why = useId();
  const { asks } = requirement;
  if (!asks) return null;
  const own = packageAnswers(c).find(
    (one) =>
      one.packageId === pack.id && one.questionId === asks.id && one.voice === voice && one.question === asks.question,
  );
  const choose = (choice: string): void => {
    const chosen = options.find((option) => option.id === choice)?.id ?? null;
    sendEdits(session, [answerEdit(pack, asks, chosen, { voice, at: session.device.now() })]);
  };
  return (
    <fieldset className="field" aria-describedby={why}>
      <legend className="field-legend">{asks.question}</legend>
      <div id={why}>
        <Why requirement={requirement} />
      </div>
      <Radios
        name={requirement.id}
        options={options}
        value={own?.choice}
        path={packageAnswerPath(pack.id, asks.id)}
        voice={voice}
        readOnly={readOnly}
        onChoose={choose}
      />
      <Says requirement={requirement} />
    </fieldset>
  );
}

/** What needs no answer here: a limit, or a question of a package that is not here any more. */
function Held({ requirement }: { readonly requirement: Requirement }) {
  const question = requirement.key ? questionOfKey(requirement.key) : undefined;
  return (
    <li>
      <p>{requirement.text}</p>
      <Says requirement={requirement} />
      <Why requirement={requirement} />
      {question ? (
        <p>
          <a href={pageHash(question.page, { ref: question.ref })} aria-label={`Till svaret: ${requirement.text}`}>
            Till svaret
          </a>
        </p>
      ) : null}
    </li>
  );
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly Requirement[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="group-heading">{title}</h2>
      <ul className="plain rows">
        {rows.map((one) => (
          <Held key={one.id} requirement={one} />
        ))}
      </ul>
    </section>
  );
}

/** The kommun's own questions and limits for the open case, with a way to answer. Belongs to step 2. */
export function RequirementsPage() {
  const c = useCase();
  const session = useSession();
  const kept = useLoaded(() => keptPackage(session));
  const pack = packageOf(c);
  const all = requirementsOf(c);
  const asked = all.filter(({ asks }) => asks !== undefined);
  return (
    <div className="narrow">
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      {pack && kept?.pack.id === pack.id ? <Logo pack={kept.pack} /> : null}
      <p className="muted">Steg 2 av 5 · Rättslig grund{pack ? ` · ${pack.kommun}, utgåva ${pack.edition}` : ''}</p>
      <h1>Kommunens egna krav</h1>
      {all.length === 0 ? (
        <p>Inget kommunpaket används i det här fallet.</p>
      ) : (
        <p className="lead" role="status">
          {standing(all)}
        </p>
      )}
      <p>
        Kraven är kommunens egna och kommer utöver verktygets. De ändrar inte läget i den rättsliga bedömningen.{' '}
        <a href="#/kommunpaket">Om kommunens paket</a>
      </p>
      {pack ? asked.map((one) => <Asked key={one.id} pack={pack} requirement={one} />) : null}
      <Group title="Gränser" rows={all.filter(({ kind }) => kind === 'limit')} />
      <Group
        title="Frågor som ni har svarat på tidigare"
        rows={all.filter((one) => one.kind === 'question' && !one.asks)}
      />
      {pack ? <PackageFacts pack={pack} /> : null}
      <p className="button-row page-buttons">
        <a className="button" href="#/bedomning">
          Till bedömningen
        </a>
      </p>
    </div>
  );
}
