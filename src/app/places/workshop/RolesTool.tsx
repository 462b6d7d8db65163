import { useState } from 'react';
import { Shape } from '#src/ui/Shape.tsx';
import { deal, resetRoles, setGroups } from '#src/workshop/sitting.ts';
import type { Group, Role } from '#src/workshop/types.ts';
import type { ToolProps } from './tool-props.ts';

type From = Role['from'] | undefined;

const sideWords = { public: 'kommunen', org: 'organisationen' } as const;
const fromOf = (value: string): From => (value === 'public' || value === 'org' ? value : undefined);

function Dealt({ group }: { readonly group: Group }) {
  return (
    <table className="tool-table">
      <caption>Vem spelar vem i {group.id.toLocaleLowerCase('sv')}</caption>
      <thead>
        <tr>
          <th scope="col">Plats</th>
          <th scope="col">Kommer från</th>
          <th scope="col">Spelar</th>
        </tr>
      </thead>
      <tbody>
        {group.roles.map((role) => (
          <tr key={role.seat}>
            <th scope="row">Plats {role.seat}</th>
            <td>{role.from ? sideWords[role.from] : 'inte sagt'}</td>
            <td>
              <Shape side={role.plays} /> {sideWords[role.plays]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Played({ group }: { readonly group: Group }) {
  const played = group.played ?? [];
  if (played.length === 0) return null;
  return (
    <ul className="dashes muted">
      {played.map((roles, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: earlier deals have no other name than their order
        <li key={index}>
          Tidigare: {roles.map((role) => `plats ${role.seat} spelade ${sideWords[role.plays]}`).join(', ')}.
        </li>
      ))}
    </ul>
  );
}

function Seats({ id, from, set }: { readonly id: string; readonly from: readonly From[]; set: (f: From[]) => void }) {
  return (
    <>
      <div className="input">
        <label className="input-label" htmlFor={`${id}-seats`}>
          Antal platser i {id.toLocaleLowerCase('sv')}
        </label>
        <select
          id={`${id}-seats`}
          className="text-input w-short"
          value={from.length}
          onChange={(event) => set(Array.from({ length: Number(event.target.value) }, (_, i) => from[i]))}
        >
          {[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </div>
      <details>
        <summary>Var platserna kommer ifrån (frivilligt)</summary>
        <p className="muted">Säger ni det spelar ingen sin egen sida.</p>
        <div className="seat-grid">
          {from.map((side, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a seat is its number
            <div className="input" key={index}>
              <label className="input-label" htmlFor={`${id}-seat-${index}`}>
                Plats {index + 1}
              </label>
              <select
                id={`${id}-seat-${index}`}
                className="text-input"
                value={side ?? ''}
                onChange={(event) => set(from.with(index, fromOf(event.target.value)))}
              >
                <option value="">Inte sagt</option>
                <option value="public">Kommunen</option>
                <option value="org">Organisationen</option>
              </select>
            </div>
          ))}
        </div>
      </details>
    </>
  );
}

function GroupRoles({ group, change }: { readonly group: Group; readonly change: ToolProps['change'] }) {
  const told = group.played?.at(-1) ?? [];
  const [from, setFrom] = useState<readonly From[]>(() =>
    told.length > 0 ? told.map((role) => role.from) : [undefined, undefined, undefined, undefined],
  );
  return (
    <section className="tool-group" aria-label={group.id}>
      <h4>{group.id}</h4>
      {group.roles.length > 0 ? (
        <>
          <Dealt group={group} />
          <p className="button-row">
            <button
              type="button"
              className="button-outline"
              aria-label={`Återställ rollerna i ${group.id}`}
              onClick={() => change((before) => resetRoles(before, group.id))}
            >
              Återställ
            </button>
          </p>
        </>
      ) : (
        <>
          <Seats id={group.id} from={from} set={setFrom} />
          <p className="button-row">
            <button
              type="button"
              className="button-outline"
              aria-label={`Dela ut roller i ${group.id}`}
              onClick={() => change((before) => deal(before, group.id, from))}
            >
              Dela ut roller
            </button>
          </p>
        </>
      )}
      <Played group={group} />
    </section>
  );
}

/** Roles dealt to seats: nobody plays the own side when it is told, and afterwards all are themselves again. */
export function RolesTool({ sitting, change }: ToolProps) {
  return (
    <section className="tool" aria-labelledby="roles-title">
      <h3 id="roles-title">Dela ut roller</h3>
      <p className="muted">Rollerna gäller platser, aldrig namn. Rollkort finns bland utskrifterna.</p>
      {sitting.groups.length === 0 ? (
        <p className="button-row">
          <button
            type="button"
            className="button-outline"
            onClick={() => change((before) => setGroups(before, Math.max(2, before.groups.length)))}
          >
            Lägg till två grupper
          </button>
        </p>
      ) : null}
      {sitting.groups.map((group) => (
        <GroupRoles key={group.id} group={group} change={change} />
      ))}
    </section>
  );
}
