import type { ReactNode } from 'react';
import { longDate } from '#steps/swedish/format.ts';

type Reviewed = null | { readonly by: string; readonly role: string; readonly date: string };

export function reviewText(reviewed: Reviewed): string {
  return reviewed
    ? `Granskad ${longDate(reviewed.date)} av ${reviewed.by}, ${reviewed.role}`
    : 'Inte granskad av jurist';
}

/** Facts about a text: term and words. Facts without words are left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [term: string, words: ReactNode])[] }) {
  const shown = rows.filter(([, words]) => words !== '' && words !== undefined && words !== null);
  return (
    <dl className="text-facts">
      {shown.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  /** Anchor and printed id. */
  readonly id: string;
  readonly title: string;
  readonly level: 3 | 4 | 5;
  readonly children: ReactNode;
}

/** One text with its id: a question, a rule, a clause. */
export function Entry({ id, title, level, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className="text-entry" id={`text-${id}`}>
      <Heading>
        <span className="text-id">{id}</span> {title}
      </Heading>
      {children}
    </article>
  );
}
