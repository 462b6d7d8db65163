/** How a place and what stands in it are told in the history. */
import { type Contents, hashOfPlace, textOfLeaf, titleOfPlace } from '#src/app/parts/describe.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Perspective } from '#steps/case/perspective.ts';
import type { Leaf, Place } from '#steps/exchange/place.ts';
import { isCovered } from './moments.ts';

export interface Telling {
  readonly c: CaseFile;
  readonly contents: Contents;
  readonly perspective: Perspective;
}

const covered = 'Svaret är dolt tills det visas för varandra.';

/** What stands or stood at a place, as text; covered where the other side has not shown it. */
export function textAt({ c, contents, perspective }: Telling, place: Place, leaf: Leaf | null): string {
  if (leaf && isCovered(c, place, leaf, perspective)) return covered;
  return textOfLeaf(c, contents, place, leaf);
}

export function PlaceTitle({ telling, place }: { readonly telling: Telling; readonly place: Place }) {
  const hash = hashOfPlace(place);
  const title = titleOfPlace(telling.c, telling.contents, place);
  return <strong>{hash === undefined ? title : <a href={hash}>{title}</a>}</strong>;
}

interface TextProps {
  readonly telling: Telling;
  readonly place: Place;
  readonly leaf: Leaf | null;
  readonly label: string;
}

/** ”Före: …” */
export function Said({ telling, place, leaf, label }: TextProps) {
  return (
    <span className="block">
      <span className="muted">{label}:</span> {textAt(telling, place, leaf)}
    </span>
  );
}
