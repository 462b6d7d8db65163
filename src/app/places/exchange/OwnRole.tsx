/** The role that whoever writes at this device wants to be known by, beside the side that it writes for. */
import { useId } from 'react';
import { useLoaded, useSession } from '#src/app/shell/context.ts';
import { roleOf } from '#steps/exchange/envelope.ts';

export function OwnRole({ caseId }: { readonly caseId: string }) {
  const session = useSession();
  const id = useId();
  const kept = useLoaded(async () => {
    const { knownWriter } = await session.device.exchanges();
    return (await knownWriter(session.store, caseId)) ?? { role: '' };
  });
  const keep = async (text: string): Promise<void> => {
    const { setRole } = await session.device.exchanges();
    await setRole(session.store, caseId, roleOf(text));
  };
  if (!kept) return null;
  return (
    <div className="input">
      <label className="input-label" htmlFor={id}>
        Er roll (om ni vill)
      </label>
      <p className="hint" id={`${id}-hint`}>
        Till exempel handläggare eller styrelsen. Skriv inget namn. Rollen följer med filen, så att ni som är flera på
        samma sida kan skiljas åt.
      </p>
      <input
        id={id}
        className="text-input"
        maxLength={60}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        defaultValue={kept.role}
        onChange={(event) => void keep(event.target.value)}
      />
    </div>
  );
}
