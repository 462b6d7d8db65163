/** Questions whose answers a received file says are shown to each other: which count, and what is left for the own side. */

import { type Contents, wordsOfRef } from '#src/app/parts/describe.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Reveal } from '#steps/exchange/incoming.ts';
import { voiceName } from '#steps/swedish/format.ts';

interface Props {
  readonly c: CaseFile;
  readonly reveals: readonly Reveal[];
  readonly contents: Contents;
}

function Line({ c, reveal, contents }: { readonly reveal: Reveal } & Omit<Props, 'reveals'>) {
  const question = wordsOfRef(contents, reveal.ref)?.question ?? reveal.ref;
  if (reveal.counts)
    return <li>{`”${question}”: svaren visas nu för båda. Ert svar går med nästa gång ni lämnar över.`}</li>;
  if (reveal.from === undefined)
    return (
      <li>{`”${question}”: filen säger att svaren är visade, men inte vem den kommer från. Ert svar är fortfarande täckt.`}</li>
    );
  return (
    <li>
      {`”${question}”: ${voiceName(c, reveal.from)} vill visa svaren. Ert svar är fortfarande täckt, tills ni själva trycker på Visa för varandra.`}
    </li>
  );
}

export function Reveals({ c, reveals, contents }: Props) {
  if (reveals.length === 0) return null;
  return (
    <>
      <h2>
        Visa för varandra <span className="count">{reveals.length}</span>
      </h2>
      <ul className="dashes">
        {reveals.map((reveal) => (
          <Line key={reveal.key} c={c} reveal={reveal} contents={contents} />
        ))}
      </ul>
    </>
  );
}
