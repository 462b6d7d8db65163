import type { PartAssessment } from '#steps/law/result.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { Title } from './Title.tsx';
import { useResult } from './view.ts';

const why = {
  vet_inte: 'Ni vet inte än',
  obesvarad: 'Ni har inte svarat',
  oenig: 'Ni har svarat olika',
  contradicted: 'Ett annat svar säger emot det här',
  'no-sum': 'Summan är noll fast något av värde lämnas över',
} as const;

/** Answers that the level waits for, with who can find them out. */
export function Missing({ part }: { readonly part: PartAssessment }) {
  const { texts } = useResult();
  const rows = [...new Map([...part.missing, ...part.open].map((row) => [row.path, row])).values()];
  if (rows.length === 0) return null;
  return (
    <section>
      <Title glyph="…" count={String(rows.length)}>
        Svar som saknas
      </Title>
      <ul className="plain rows">
        {rows.map((row) => (
          <li key={row.path}>
            <ChangeLink path={row.path} row={`saknas-${part.partId}-${row.path}`} about={texts.keyInText(row.key)}>
              {texts.keyName(row.key)}
            </ChangeLink>
            <span className="muted block">
              {why[row.why]}. Kan svara: {texts.who(row.key)}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
