import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What is inside, in one line. */
  readonly line: string;
  /** Where a link on the page leads. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A folded row of the result: its name, one line of what is inside, and all of it when somebody opens it. */
export function Fold({ title, line, id, children }: Props) {
  return (
    <details className="fold" id={id}>
      <summary>
        <span className="fold-title">{title}</span>
        <span className="muted">{line}</span>
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}

/** Shows a row of the page and gives it the focus, also when it lies in something that is folded. */
export function showRow(id: string): void {
  const target = document.getElementById(id);
  if (target instanceof HTMLDetailsElement) target.open = true;
  for (let at = target?.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  target?.scrollIntoView({ block: 'start' });
  (target instanceof HTMLDetailsElement ? target.querySelector('summary') : target)?.focus({ preventScroll: true });
}
