import { useCase } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import { orgIds } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Ref } from '#steps/catalogue/key.ts';
import type { ReadyReason } from '#steps/law/result.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { showRow } from './Fold.tsx';
import { partNames } from './part-names.ts';
import { useResult } from './view.ts';

/** Where a whole group of reasons is settled; single rows have links of their own. */
const places: Readonly<Partial<Record<ReadyReason['code'], { readonly ref: Ref; readonly label: string }>>> = {
  'needs-lawyer': { ref: 'R12', label: 'Skriv in den rättsliga bedömningen' },
  'sum-over-limit': { ref: 'R12', label: 'Skriv in den rättsliga bedömningen' },
  'stop-sign': { ref: 'F4', label: 'Ändra vem som beslutar' },
  'stop-doc': { ref: 'R51', label: 'Välj ett eller flera avtal' },
  'other-form': { ref: 'R14', label: 'Skriv ert val av form' },
};

function hashOfRef(ref: string): string | undefined {
  const question = questionOfRef(ref);
  return question ? pageHash(question.page, { ref }) : undefined;
}

/** Which part and organisation a row is about, where there are several: ” (Kafét, Föreningen Två)”. */
function whose(c: CaseFile, { partId, orgId }: ReadyReason): string {
  const part = partId === undefined || rowsOf(c, 'parts').length < 2 ? undefined : partNames(c).get(partId);
  const org = orgId === undefined || orgIds(c).length < 2 ? undefined : voiceName(c, orgId);
  const names = [part, org].filter((name) => name !== undefined);
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}

function Row({ reason }: { readonly reason: ReadyReason }) {
  const c = useCase();
  const { texts, assessment } = useResult();
  const { key, textId, partId, orgId } = reason;
  const row = `klar-${partId ?? ''}-${key ?? ''}`;
  if (key !== undefined) {
    const part = assessment.parts.find((one) => one.partId === partId);
    const path = [...(part?.missing ?? []), ...(part?.open ?? [])].find((one) => one.key === key)?.path;
    return path === undefined ? null : (
      <li>
        <ChangeLink path={path} row={row} about={texts.keyInText(key)}>
          {`${texts.keyName(key)}${whose(c, reason)}`}
        </ChangeLink>
      </li>
    );
  }
  if (textId !== undefined) {
    const target = `rad-${partId ?? ''}-${textId}${orgId ?? ''}`;
    return (
      <li>
        <button type="button" className="link" onClick={() => showRow(target)}>
          {texts.reason(textId)?.action ?? textId}
          {whose(c, reason)}
        </button>
      </li>
    );
  }
  const name = rowsOf(c, 'parts').find((one) => one.id === partId)?.fields['name']?.value;
  return name === undefined || name === '' ? null : <li>Del: {String(name)}</li>;
}

/** "Klar för beslut?": what is left before the case can go to decision. It stops nothing but that status. */
export function Ready() {
  const { assessment, texts, published } = useResult();
  if (published) return null;
  const { ready, reasons } = assessment.readyForDecision;
  const codes = [...new Set(reasons.map((reason) => reason.code))];
  return (
    <section>
      {ready ? (
        <p>
          <strong>Ja.</strong> Inget i listan återstår. Det är fortfarande beslutsfattaren som avgör.
        </p>
      ) : (
        <p>
          <strong>Inte än.</strong> Utkastet kan alltid läsas och skrivas ut. Det här återstår:
        </p>
      )}
      <ul className="plain rows">
        {codes.map((code) => {
          const rows = reasons.filter((reason) => reason.code === code);
          const place = places[code];
          const href = place && hashOfRef(place.ref);
          return (
            <li key={code}>
              {texts.ready(code)} {rows.length > 1 ? <span className="muted">({rows.length})</span> : null}{' '}
              {href ? <a href={href}>{place?.label}</a> : null}
              {code === 'disagreement' ? <a href="#/oense">Se var ni har svarat olika</a> : null}
              {code === 'open-finding' ? <a href="#/sprakvakt">Se vad texterna säger</a> : null}
              <ul className="dashes ready-rows">
                {rows.map((reason) => (
                  <Row key={JSON.stringify(reason)} reason={reason} />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
