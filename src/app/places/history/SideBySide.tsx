/** Two texts beside each other, with what is not the same in both marked. */
import { parted } from './parted.ts';
import './side-by-side.css';

interface Props {
  readonly was: string;
  readonly is: string;
}

function Text({
  label,
  parts,
  tag: Tag,
}: {
  readonly label: string;
  readonly parts: readonly string[];
  readonly tag: 'del' | 'ins';
}) {
  const [before = '', changed = '', after = ''] = parts;
  return (
    <div>
      <p className="muted">{label}</p>
      <p className="side-text">
        {before}
        {changed === '' ? null : <Tag>{changed}</Tag>}
        {after}
      </p>
    </div>
  );
}

export function SideBySide({ was, is }: Props) {
  const [then, later] = parted(was, is);
  return (
    <div className="side-by-side">
      <Text label="Då" parts={then} tag="del" />
      <Text label="Sedan" parts={later} tag="ins" />
    </div>
  );
}
