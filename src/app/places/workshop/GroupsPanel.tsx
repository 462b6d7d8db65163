import { changeGroup, setGroups } from '#src/workshop/sitting.ts';
import type { GroupStatus } from '#src/workshop/types.ts';
import { PaperFigures } from './PaperFigures.tsx';
import type { ToolProps } from './tool-props.ts';

const statuses = [
  ['arbetar', 'Arbetar'],
  ['på papper', 'På papper'],
  ['fil inlämnad', 'Fil inlämnad'],
] as const satisfies readonly (readonly [GroupStatus, string])[];

/** The groups of the room, with words for how far they are. */
export function GroupsPanel({ sitting, change }: ToolProps) {
  return (
    <section aria-labelledby="groups-title">
      <h2 id="groups-title" className="aside-title">
        Grupper
      </h2>
      <div className="input">
        <label className="input-label" htmlFor="group-count">
          Antal grupper
        </label>
        <select
          id="group-count"
          className="text-input w-short"
          value={sitting.groups.length}
          onChange={(event) => change((before) => setGroups(before, Number(event.target.value)))}
        >
          {Array.from({ length: 13 }, (_, count) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the number is the option
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </div>
      {sitting.groups.length > 0 ? (
        <ul className="plain rows">
          {sitting.groups.map((group) => (
            <li key={group.id} className="group-row">
              <label htmlFor={`status-${group.id}`}>{group.id}</label>
              <select
                id={`status-${group.id}`}
                className="text-input"
                value={group.status}
                onChange={(event) => {
                  const status = statuses.find(([id]) => id === event.target.value)?.[0];
                  if (status) change((before) => changeGroup(before, group.id, { status }));
                }}
              >
                {statuses.map(([id, words]) => (
                  <option key={id} value={id}>
                    {words}
                  </option>
                ))}
              </select>
              {group.status === 'på papper' ? <PaperFigures group={group} change={change} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a href="#/jamfor-grupper">Jämför grupper</a>
      </p>
    </section>
  );
}
