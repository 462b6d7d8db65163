import type { Fired } from '#steps/law/types.ts';
import { Because } from './Because.tsx';
import { ChangeLink } from './ChangeLink.tsx';
import { MeasureBox } from './MeasureBox.tsx';
import { SourceList } from './SourceList.tsx';
import { useResult } from './view.ts';

interface OwnProps {
  readonly words: Fired['ownWords'];
  readonly row: string;
}

/** What the parties have written about the very thing that the rule speaks of. */
function OwnWordsLine({ words, row }: OwnProps) {
  if (!words) return null;
  return (
    <p>
      {words.text === undefined ? 'Ni har inte skrivit vad som har ändrats i sak.' : `Ni har skrivit: ”${words.text}”`}{' '}
      <ChangeLink path={words.path} row={`${row}-ord`} about="vad som har ändrats i sak" />
    </p>
  );
}

interface Props {
  readonly fired: Fired;
  readonly short: boolean;
}

const takesMeasure: readonly Fired['effect'][] = ['warn', 'duty'];

/**
 * A finding: what the answers show, because of which answers, what to do, source and certainty, what would change it.
 * What to do about a stop is another form, and those stand first on the page with their next steps.
 */
export function FindingRow({ fired, short }: Props) {
  const { texts, published } = useResult();
  const text = texts.reason(fired.textId);
  if (!text) return null;
  const row = `rad-${fired.partId}-${fired.textId}${fired.orgId ?? ''}`;
  return (
    <article className="finding" id={row} tabIndex={-1} aria-labelledby={`${row}-text`}>
      <p className="finding-text" id={`${row}-text`}>
        {text.finding}
      </p>
      <OwnWordsLine words={fired.ownWords} row={row} />
      <Because answers={fired.answers} row={row} />
      {short ? null : (
        <>
          {fired.effect === 'stop' ? null : (
            <p className="finding-measure">
              <strong>Åtgärd:</strong> {text.action}
            </p>
          )}
          <p className="muted">{text.change}</p>
        </>
      )}
      <p className="muted">
        <SourceList ids={fired.sources} plain={short} />
        Så säkert är det: {fired.certainty}. {texts.mark(fired.mark)}.
      </p>
      {takesMeasure.includes(fired.effect) && !published ? <MeasureBox fired={fired} row={row} /> : null}
    </article>
  );
}
