import { useMemo } from 'react';
import { useCase } from '#src/app/shell/context.ts';
import { temperaturePicture } from '#templates/figures/temperature.ts';
import { PictureView } from './PictureView.tsx';

/** The ratings over time, beside the check-in. Nothing before the first one has been shown. */
export function CheckInPicture() {
  const c = useCase();
  const picture = useMemo(() => temperaturePicture(c), [c]);
  return picture.wide ? <PictureView picture={picture} /> : null;
}
