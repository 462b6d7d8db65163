/** Whether hidden answers that are shown now are the ones that were promised. */

import { type Contents, wordsOfRef } from '#src/app/parts/describe.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Check } from '#steps/exchange/commitment.ts';
import { voiceName } from '#steps/swedish/format.ts';

interface BrokenProps {
  readonly c: CaseFile;
  readonly broken: readonly { readonly ref: string; readonly voice: Voice }[];
  readonly contents: Contents;
}

/** An answer rewritten after the other's could be seen: said in words, by name, without calling it cheating. */
export function BrokenPromises({ c, broken, contents }: BrokenProps) {
  return broken.map(({ ref, voice }) => (
    <div className="notice stop-message" role="alert" key={`${ref} ${voice}`}>
      <p className="notice-title">Ett dolt svar har ändrats</p>
      <p>
        {voiceName(c, voice)} svarade på ”{wordsOfRef(contents, ref)?.question ?? ref}” innan den andra parten visade
        sitt svar. Texten i filen är en annan. Den skrevs om efter att den andras svar gick att se. Fråga vad som stod
        först.
      </p>
    </div>
  ));
}

interface Props {
  readonly c: CaseFile;
  readonly checks: readonly Check[];
  readonly contents: Contents;
}

/** A promise whose salt did not come along: nothing is said of the answer, only that it cannot be tried. */
function Unproven({ c, checks, contents }: Props) {
  return checks.map(({ ref, voice }) => (
    <p className="notice" key={`${ref} ${voice}`}>
      {voiceName(c, voice)} visar sitt svar på ”{wordsOfRef(contents, ref)?.question ?? ref}”. Det går inte att pröva om
      svaret är oförändrat, för kontrollkoden finns inte i filen. Så kan det bli när svaret lämnades från en annan
      dator.
    </p>
  ));
}

export function Checks({ c, checks, contents }: Props) {
  const broken = checks.filter(({ result }) => result === 'broken');
  const held = checks.filter(({ result }) => result === 'held').length;
  return (
    <>
      <BrokenPromises c={c} broken={broken} contents={contents} />
      <Unproven c={c} checks={checks.filter(({ result }) => result === 'unproven')} contents={contents} />
      {held > 0 ? (
        <p className="hint">
          {held === 1
            ? 'Ett dolt svar visas nu. Det är oförändrat sedan det lämnades.'
            : `${held} dolda svar visas nu. De är oförändrade sedan de lämnades.`}
        </p>
      ) : null}
    </>
  );
}
