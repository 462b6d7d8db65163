import { inWords } from '#steps/swedish/format.ts';
import { useResult } from './view.ts';

/** The agreement can only take in parts that stand: said before the parts themselves. */
export function Standing({ names }: { readonly names: ReadonlyMap<string, string> }) {
  const { assessment, texts } = useResult();
  const { parts } = assessment;
  const purchase = parts.filter((part) => part.level === 4);
  const nameOf = (partId: string): string => names.get(partId) ?? partId;
  if (parts.length < 2) return null;
  return (
    <>
      <ul className="plain rows parts-list">
        {parts.map((part) => (
          <li key={part.partId}>
            <strong>{nameOf(part.partId)}</strong>
            {part.level === null ? '' : `: ${texts.level(part.level).label}`}
          </li>
        ))}
      </ul>
      {purchase.length > 0 ? (
        <div className="notice">
          <p className="notice-title">Avtalet kan bara omfatta delar som står</p>
          <p>
            {inWords(purchase.map((part) => nameOf(part.partId)))} behöver en annan form och ska inte stå i samma avtal.
            Utkastet tar bara med delar som står.
          </p>
          {assessment.document.stopDoc ? (
            <p>Ni har svarat att alla delar står i samma avtal. Ändra det, eller flytta ut delen.</p>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
