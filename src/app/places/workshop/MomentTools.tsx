import { useWizard } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import { momentOf } from '#src/workshop/sitting.ts';
import type { MomentTool, Sitting } from '#src/workshop/types.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { CaseLinks } from './CaseLinks.tsx';
import { parkingFieldId } from './ParkRow.tsx';
import { RatingEntry } from './RatingEntry.tsx';
import { RolesTool } from './RolesTool.tsx';
import type { ToolProps } from './tool-props.ts';
import { VoteEntry } from './VoteEntry.tsx';

interface LinkToolProps {
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

function LinkTool({ title, text, links }: LinkToolProps) {
  return (
    <section className="tool" aria-label={title}>
      <h3>{title}</h3>
      <p>{text}</p>
      <ul className="plain tool-links">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const cardSorts = [
  ['O4', 'Vem äger vad? Femton kort'],
  ['R4', 'Vem bestämmer? Fyra kort'],
] as const;

/** Sorting on the screen, with the keyboard or on paper: all three give the same answer. */
function CardsTool({ sitting }: { readonly sitting: Sitting }) {
  const open = useWizard((context) => context.caseFile !== null);
  const shown = cardSorts.filter(([ref]) => !sitting.course.hidden.includes(ref));
  const screens = shown.flatMap(([ref, text]) => {
    const page = questionOfRef(ref)?.page;
    return page === undefined || !open ? [] : [{ href: pageHash(page, { ref }), text: `${text}, sida ${page}` }];
  });
  const pages = shown.flatMap(([ref]) => questionOfRef(ref)?.page ?? []).join(' och ');
  return (
    <LinkTool
      title="Sortera kort"
      text={`Grupperna sorterar på sida ${pages} i sitt fall, eller med kort på bordet. Tangentbord och lista fungerar lika bra.`}
      links={[...screens, { href: '#/utskrifter', text: 'Skriv ut korten' }]}
    />
  );
}

function goToParking(): void {
  const field = document.getElementById(parkingFieldId);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}

function ParkingTool() {
  return (
    <section className="tool" aria-label="Parkeringen">
      <h3>Gå igenom parkeringen</h3>
      <p>Läs raderna högt. Vem tar reda på vad, och till när?</p>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={goToParking}>
          Gå till parkeringen
        </button>
      </p>
    </section>
  );
}

function HandOutTool() {
  return (
    <section className="tool" aria-label="Gruppernas fall">
      <h3>Dela ut fallet</h3>
      <p>Varje grupp får sin fil under ”Ge grupperna fallet”, eller frågebladen på papper.</p>
    </section>
  );
}

const learningLink = { href: '#/larande', text: 'Lärande: mittvärden före och efter, och det märkta fallet' };

function Tool({ tool, sitting, change }: ToolProps & { readonly tool: MomentTool }) {
  switch (tool) {
    case 'rating-before':
      return <RatingEntry key="before" sitting={sitting} change={change} when="before" />;
    case 'rating-after':
      return <RatingEntry key="after" sitting={sitting} change={change} when="after" />;
    case 'marked-case':
      return (
        <LinkTool
          title="Det märkta fallet"
          text="Sex frågor om ett fall där orden vilseleder. En person i taget svarar, utan namn."
          links={[learningLink]}
        />
      );
    case 'vote':
      return <VoteEntry sitting={sitting} change={change} />;
    case 'cards':
      return <CardsTool sitting={sitting} />;
    case 'roles':
      return <RolesTool sitting={sitting} change={change} />;
    case 'hand-out':
      return <HandOutTool />;
    case 'compare':
      return (
        <LinkTool
          title="Jämför grupper"
          text="Samla in gruppernas filer och lägg dem sida vid sida."
          links={[{ href: '#/jamfor-grupper', text: 'Jämför grupper' }]}
        />
      );
    case 'parking':
      return <ParkingTool />;
    case 'print':
      return (
        <LinkTool
          title="Skriv ut"
          text="Frågeblad, kort och väggkarta finns på papper."
          links={[{ href: '#/utskrifter', text: 'Skriv ut material' }]}
        />
      );
  }
}

/** What the moment needs beside its words: numbers to enter, votes, roles, and the way into the groups' case. */
export function MomentTools({ sitting, change }: ToolProps) {
  const moment = momentOf(sitting);
  if (!moment) return null;
  return (
    <>
      {moment.tools.map((tool) => (
        <Tool key={tool} tool={tool} sitting={sitting} change={change} />
      ))}
      <CaseLinks sitting={sitting} />
    </>
  );
}
