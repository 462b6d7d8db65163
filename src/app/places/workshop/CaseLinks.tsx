import { useState } from 'react';
import { adoptCase } from '#src/app/shell/cases.ts';
import { useContents, useSession, useWizard } from '#src/app/shell/context.ts';
import { copyOf } from '#src/app/shell/copy-of.ts';
import { goTo } from '#src/app/shell/navigation.ts';
import { pageHash } from '#src/wizard/places.ts';
import { momentOf } from '#src/workshop/sitting.ts';
import type { Sitting } from '#src/workshop/types.ts';
import { pageOf, questionOfRef } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';

interface PageRow {
  readonly id: string;
  readonly refs: readonly string[];
  readonly apart: boolean;
}

function pagesOf(sitting: Sitting): readonly PageRow[] {
  const refs = (momentOf(sitting)?.questions ?? []).filter((ref) => !sitting.course.hidden.includes(ref));
  const ids = [...new Set(refs.flatMap((ref) => questionOfRef(ref)?.page ?? []))];
  return ids.map((id) => {
    const here = refs.filter((ref) => questionOfRef(ref)?.page === id);
    return { id, refs: here, apart: here.some((ref) => questionOfRef(ref)?.who.startsWith('apart') === true) };
  });
}

/** Opens a copy of the course's case on this device, without leaving the leader's view. */
function OpenCopy({ id }: { readonly id: string }) {
  const session = useSession();
  const [failed, setFailed] = useState(false);
  const open = async (): Promise<void> => {
    try {
      const { loadExample } = await import('#src/examples/index.ts');
      await adoptCase(session, copyOf(await loadExample(id), session.device), false);
      goTo(session, { kind: 'place', id: 'ledarvy' });
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p className="muted">Öppna en kopia av fallet här om ni vill visa sidorna.</p>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={() => void open()}>
          Öppna en kopia av fallet
        </button>
      </p>
      {failed ? <p role="alert">Fallet kunde inte öppnas. Ladda om sidan och försök igen.</p> : null}
    </>
  );
}

/** The pages of the case that the moment works with: blind answers and reveal, card sort and vägval are done there. */
export function CaseLinks({ sitting }: { readonly sitting: Sitting }) {
  const contents = useContents(stageIds);
  const open = useWizard((context) => context.caseFile !== null);
  const pages = pagesOf(sitting);
  const [id] = sitting.course.cases;
  if (pages.length === 0) return null;
  const title = (page: string): string => {
    const stage = pageOf(page)?.stage;
    return (stage && contents?.[stage]?.pages[page]?.title) ?? '';
  };
  return (
    <details className="tool">
      <summary>Sidorna i gruppernas fall ({pages.length})</summary>
      <ul className="plain rows">
        {pages.map((page) => (
          <li key={page.id}>
            {open ? (
              <a href={pageHash(page.id)}>
                Sida {page.id}: {title(page.id)}
              </a>
            ) : (
              <>
                Sida {page.id}: {title(page.id)}
              </>
            )}
            {page.apart ? (
              <span className="muted block">
                Skrivs var för sig. Svaren är täckta tills gruppen väljer att visa dem.
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {open || id === undefined ? null : <OpenCopy id={id} />}
    </details>
  );
}
