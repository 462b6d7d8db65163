import { GroupsPanel } from './GroupsPanel.tsx';
import { HandOut } from './HandOut.tsx';
import { KeyPanel } from './KeyPanel.tsx';
import { ParkingPanel } from './ParkingPanel.tsx';
import type { ToolProps } from './tool-props.ts';

/** What the leader has at hand in every moment: groups and their files, the parking lot, and the key. */
export function RoomPanels({ sitting, change }: ToolProps) {
  return (
    <>
      <div>
        <GroupsPanel sitting={sitting} change={change} />
        <HandOut sitting={sitting} />
      </div>
      <ParkingPanel sitting={sitting} change={change} />
      <div>
        {sitting.course.cases.map((id) => (
          <KeyPanel key={id} id={id} />
        ))}
      </div>
    </>
  );
}
