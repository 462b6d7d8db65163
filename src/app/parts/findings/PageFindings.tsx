import { FindingCard } from './FindingCard.tsx';
import { useFindings } from './use-findings.ts';
import { questionOfText } from './where.ts';

/** On the page where a text is written: what it says against an answer given elsewhere. */
export function PageFindings({ page }: { readonly page: string }) {
  const here = useFindings().filter((one) => one.path !== '' && questionOfText(one.path)?.page === page);
  if (here.length === 0) return null;
  return (
    <section className="page-findings" aria-label="Det texten säger, och det ni har svarat">
      {here.map((finding) => (
        <FindingCard key={`${finding.family} ${finding.path} ${finding.sentence}`} finding={finding} />
      ))}
    </section>
  );
}
