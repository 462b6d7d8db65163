import { useMemo } from 'react';
import { type Contents, wordsOfRef } from '#src/app/parts/describe.ts';
import { useSession, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { formatValue } from '#steps/swedish/format.ts';
import { equalAnswers, joinEdits } from '#steps/walk/equal-answers.ts';
import { useOwnVoice } from './own-voice.ts';

/** What all parties have answered alike and nobody has made joint: one press does it for everything. */
export function EqualAnswers({ c, contents }: { readonly c: CaseFile; readonly contents: Contents }) {
  const session = useSession();
  const readOnly = useWizard((context) => context.readOnly);
  const [as] = useOwnVoice(c);
  const equal = useMemo(() => equalAnswers(c), [c]);
  if (equal.length === 0 || readOnly) return null;
  const one = equal.length === 1;
  const join = (): void => {
    const at = session.device.now();
    const edits = joinEdits(equal, (value) => ({ value, by: as, at }));
    sendEdits(session, edits, one ? 'Svaret är nu gemensamt.' : `${equal.length} svar är nu gemensamma.`);
  };
  return (
    <section>
      <h2 className="group-heading">
        Ni har svarat lika <span className="count">{equal.length}</span>
      </h2>
      <ul className="plain rows">
        {equal.map(({ ref, scopeId, values }) => (
          <li key={`${ref}${scopeId ?? ''}`}>
            {wordsOfRef(contents, ref)?.question}
            {values.map(({ key, field, value }) => (
              <strong className="block" key={key}>
                {formatValue(field, value, wordsOfRef(contents, ref)?.options?.[key], c)}
              </strong>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button-outline" data-join="all" onClick={join}>
          {one ? 'Gör svaret gemensamt' : 'Gör alla lika svar gemensamma'}
        </button>
      </p>
    </section>
  );
}
