import { useDraft } from '#src/app/parts/draft.ts';
import { useCase, useLoaded, useSession } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import type { Finding } from '#templates/checks/checks.ts';
import { gapLabel } from '#templates/tree/gap-words.ts';

const severityNames: Readonly<Record<Finding['severity'], string>> = {
  stop: 'Måste ändras',
  warn: 'Se över',
  info: 'Bra att veta',
};

/** Facts that the agreement lacks, each with the page where it is answered. */
export function Missing() {
  const draft = useDraft();
  if (!draft || draft.gaps.length === 0) return null;
  return (
    <details className="notice">
      <summary className="notice-title">
        {draft.document.kind === 'route' ? 'Vägvalet' : 'Avtalet'} saknar {draft.gaps.length}{' '}
        {draft.gaps.length === 1 ? 'uppgift' : 'uppgifter'}
      </summary>
      <ul className="plain">
        {draft.gaps.map((gap) => (
          <li key={`${gap.ref ?? ''}${gap.text}`}>
            <a href={pageHash(gap.page ?? 'F.1', gap.ref === undefined ? {} : { ref: gap.ref })}>
              {gapLabel(gap.text)}
              {gap.page === undefined ? '' : `, sida ${gap.page}`}
            </a>
          </li>
        ))}
      </ul>
      <p>Ni kan ladda ner ändå. Luckorna syns i texten och dokumentet är märkt Utkast.</p>
    </details>
  );
}

function useFindings(): readonly Finding[] {
  const c = useCase();
  const session = useSession();
  const draft = useDraft();
  const tools = useLoaded(async () => {
    const [{ agreementInputOf }, { crossChecks }] = await Promise.all([
      import('#templates/kinds/make.ts'),
      import('#templates/checks/checks.ts'),
    ]);
    return { agreementInputOf, crossChecks };
  });
  if (!tools || draft?.document.kind !== 'agreement' || c.kind === 'published') return [];
  return tools.crossChecks(tools.agreementInputOf(c, session.today));
}

/** What the cross-checks C-01…C-13 have found: what to mend, and where. They never stop an export. */
export function Findings() {
  const findings = useFindings();
  if (findings.length === 0) return null;
  return (
    <details className="notice">
      <summary className="notice-title">
        {findings.length === 1 ? 'En sak' : `${findings.length} saker`} att se över i avtalstexten
      </summary>
      <ul className="plain rows">
        {findings.map((finding) => (
          <li key={`${finding.id}${finding.path ?? ''}${finding.text}`}>
            <strong>{severityNames[finding.severity]}.</strong> {finding.text}{' '}
            <a
              href={pageHash(finding.page, { ref: finding.ref })}
              aria-label={`Ändra på sida ${finding.page}: ${finding.text}`}
            >
              Ändra på sida {finding.page}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
