import { leaveRow } from '#src/app/parts/law/visit.ts';
import { useCase, useHeld } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import { orgIds } from '#steps/case/answers.ts';
import { askedAt } from '#steps/catalogue/lookup.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { useResult } from './view.ts';

/** Link to the question behind a case path; undefined when the value is worked out and has no page. */
export function linkOfPath(path: string): string | undefined {
  const [key = '', scope] = path.split('@');
  const question = askedAt(key);
  if (!question || question.noPage) return undefined;
  const at =
    scope === undefined
      ? {}
      : question.scope === 'part'
        ? { partId: scope }
        : question.scope === 'org'
          ? { orgId: scope }
          : {};
  return pageHash(question.page, { ...at, ref: question.ref });
}

interface Props {
  readonly path: string;
  /** Unique on the page; the way back leads here. */
  readonly row: string;
  /** What the answer is about, for those who hear the link alone. */
  readonly about: string;
  readonly children?: string;
}

/** "Ändra" beside an answer. Remembers the row, so that the way back leads to it. */
export function ChangeLink({ path, row, about, children }: Props) {
  const { mayEdit, screen } = useResult();
  const { visit } = useHeld();
  const c = useCase();
  const href = linkOfPath(path);
  if (href === undefined) return null;
  const word = mayEdit ? 'Ändra' : 'Visa';
  const [key = '', scope] = path.split('@');
  const page = askedAt(key)?.page ?? '';
  // A question to each organisation has a link for each: the name says whose answer it leads to.
  const orgs = orgIds(c);
  const whose = scope !== undefined && orgs.length > 1 && orgs.includes(scope) ? `, ${voiceName(c, scope)}` : '';
  return (
    <a
      id={row}
      className="change-link"
      href={href}
      onClick={() => leaveRow(visit, c.id, { screen, row, page })}
      aria-label={children ? `${children}: ${about}${whose}` : `${word} svaret om ${about}${whose}`}
    >
      {children ?? word}
    </a>
  );
}
