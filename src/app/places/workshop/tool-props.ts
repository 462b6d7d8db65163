import type { Sitting } from '#src/workshop/types.ts';

/** What every panel of the leader's view works with: the sitting, and pure steps on it. */
export interface ToolProps {
  readonly sitting: Sitting;
  readonly change: (step: (sitting: Sitting) => Sitting) => void;
}
