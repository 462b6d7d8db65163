import type { Remark } from '#steps/law/assess/remarks.ts';
import { remarkSentence } from '#steps/law/explain/remark-sentence.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { useResult } from './view.ts';

const row = ({ id, path }: Remark): string => `notera-${id}-${path}`;

/** What is written and can hardly be meant, each with the way to the answer. */
export function Remarks() {
  const { assessment, texts } = useResult();
  const { remarks } = assessment;
  if (remarks.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="stammer-uppgifterna">
      <h2 id="stammer-uppgifterna" className="notice-title">
        Stämmer uppgifterna?
      </h2>
      <ul className="plain rows">
        {remarks.map((remark) => (
          <li key={row(remark)}>
            {remarkSentence(remark, texts.remark(remark.id))}{' '}
            <ChangeLink path={remark.path} row={row(remark)} about="uppgiften" />
          </li>
        ))}
      </ul>
    </section>
  );
}
