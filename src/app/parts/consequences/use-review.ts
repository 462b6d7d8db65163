/** The stages that need to be looked over; worked out when the overview or a check page is shown. */
import { useMemo } from 'react';
import { useCase, useLoaded, useSession } from '#src/app/shell/context.ts';
import type { ReviewNeed } from '#steps/walk/review.ts';

export function useReviewNeeds(): readonly ReviewNeed[] {
  const session = useSession();
  const c = useCase();
  const review = useLoaded(() => import('#steps/walk/review.ts'));
  return useMemo(() => review?.reviewNeeds(c, session.today) ?? [], [review, c, session.today]);
}
