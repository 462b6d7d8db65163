/** Who sits at the screen. */
import type { Voice } from './case-file.ts';

export type Perspective = 'kommun' | 'organisation' | 'tillsammans';

export function isPerspective(value: unknown): value is Perspective {
  return value === 'kommun' || value === 'organisation' || value === 'tillsammans';
}

/** The voice that writes when the users sit as `perspective`. */
export function authorOf(perspective: Perspective): Voice {
  if (perspective === 'kommun') return 'public';
  return perspective === 'organisation' ? 'o1' : 'joint';
}

/** Who sits at the screen when `voice` is the one that answers. */
export const perspectiveOf = (voice: Voice): Perspective => (voice === 'public' ? 'kommun' : 'organisation');
