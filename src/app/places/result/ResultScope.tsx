import { type ReactNode, useEffect, useMemo } from 'react';
import { type Screen, takeRow } from '#src/app/parts/law/visit.ts';
import { useCase, useHeld, useWizard } from '#src/app/shell/context.ts';
import { useAssessment } from './use-assessment.ts';
import { type ResultView, View } from './view.ts';
import './result.css';

/** Back from a question: the row that was left, in view and with the focus. */
function useReturn(shown: boolean, caseId: string, screen: Screen): void {
  const { visit } = useHeld();
  useEffect(() => {
    if (!shown) return;
    const row = takeRow(visit, caseId, screen);
    const link = row === undefined ? null : document.getElementById(row);
    if (!link) return;
    for (let at = link.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  }, [shown, caseId, screen, visit]);
}

interface Props {
  readonly screen: Screen;
  /** The day assessed, YYYY-MM-DD. */
  readonly day: string;
  readonly children: ReactNode;
}

/** Works out the assessment of a day and lets the pieces inside read it. */
export function ResultScope({ screen, day, children }: Props) {
  const c = useCase();
  const readOnly = useWizard((context) => context.readOnly);
  const assessed = useAssessment(day);
  const view = useMemo((): ResultView | null => {
    if (!assessed) return null;
    const published = c.kind === 'published';
    const several = assessed.assessment.parts.length > 1;
    return { ...assessed, screen, day, mayEdit: !readOnly && !published, published, depth: several ? 3 : 2 };
  }, [assessed, screen, day, readOnly, c.kind]);
  useReturn(view !== null, c.id, screen);
  if (!view) return <p className="loading">Bedömningen räknas fram …</p>;
  return <View value={view}>{children}</View>;
}
