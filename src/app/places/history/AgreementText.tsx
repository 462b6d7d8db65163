/** The text of the agreement at two moments: each sentence that is not the same, clause by clause, beside each other. */
import { useMemo } from 'react';
import { useLoaded, useSession } from '#src/app/shell/context.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { SentenceChange } from '#templates/agreement/changes.ts';
import { SideBySide } from './SideBySide.tsx';

const load = async () => {
  const [{ makeDocument }, { documentChange }] = await Promise.all([
    import('#templates/kinds/make.ts'),
    import('#templates/agreement/changes.ts'),
  ]);
  return { makeDocument, documentChange };
};

interface Props {
  readonly earlier: CaseFile;
  readonly later: CaseFile;
}

/** Undefined for the moment it takes to load what writes the agreement. */
function useChange({ earlier, later }: Props) {
  const { today } = useSession();
  const tools = useLoaded(load);
  return useMemo(() => {
    if (!tools) return undefined;
    const [was, is] = [earlier, later].map((c) => tools.makeDocument(c, { kind: 'agreement', today }));
    return was && is ? tools.documentChange(was, is) : undefined;
  }, [tools, earlier, later, today]);
}

const countOf = (count: number): string =>
  count === 0 ? 'Avtalets text skiljer sig inte.' : count === 1 ? 'En mening skiljer.' : `${count} meningar skiljer.`;

const became = {
  route: 'Utkastet till avtal har blivit ett vägval. Texterna går inte att jämföra.',
  agreement: 'Vägvalet har blivit ett utkast till avtal. Texterna går inte att jämföra.',
} as const;

function Sentence({ one }: { readonly one: SentenceChange }) {
  return (
    <li>
      <strong>{one.heading}</strong>
      <SideBySide was={one.before ?? 'Stod inte med'} is={one.after ?? 'Står inte med'} />
    </li>
  );
}

export function AgreementText(props: Props) {
  const change = useChange(props);
  return (
    <>
      <h3>Avtalets text</h3>
      {change === undefined ? <p className="loading">Avtalet skrivs …</p> : null}
      {change ? <p role="status">{change.became ? became[change.became] : countOf(change.sentences.length)}</p> : null}
      <ul className="plain rows">
        {change?.sentences.map((one) => (
          <Sentence key={`${one.clause} ${one.before ?? ''} ${one.after ?? ''}`} one={one} />
        ))}
      </ul>
    </>
  );
}
