import { type ReactNode, useState } from 'react';
import { useCase, usePerspective, useSession } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { type OwnRemark, remarkEdit, withoutRemark } from '#steps/case/remarks.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import { RemarkForm } from './RemarkForm.tsx';

interface Props {
  readonly remarks: readonly OwnRemark[];
  /** What a new remark is about, until somebody chooses. */
  readonly start: string;
  /** What a remark can be about, as options; absent where all remarks are about one thing. */
  readonly options?: ReactNode;
  readonly nameOf: (about: string) => string;
  readonly hrefOf?: (about: string) => string | undefined;
  /** False in a case that is only read. */
  readonly may: boolean;
}

type RowProps = Omit<Props, 'remarks' | 'start'> & { readonly remark: OwnRemark };

/** What the remark is about, with a way there, where the list is about several things. */
function About({ remark, options, nameOf, hrefOf }: RowProps) {
  const [name, href] = [nameOf(remark.about), hrefOf?.(remark.about)];
  if (options === undefined) return null;
  return href === undefined ? name : <a href={href}>{name}</a>;
}

function RemarkRow(props: RowProps) {
  const { remark, options, nameOf, may } = props;
  const session = useSession();
  const c = useCase();
  const perspective = usePerspective();
  const [open, setOpen] = useState(false);
  const name = nameOf(remark.about);
  const save = (about: string, text: string): void => {
    const by = authorOf(perspective);
    const edit = remarkEdit({ id: remark.id, about, text, by, at: session.device.now() });
    const others = remark.by === by ? [] : withoutRemark(c, remark.id);
    sendEdits(session, [...others, edit], 'Anmärkningen är ändrad.');
    setOpen(false);
  };
  if (open) {
    const about = options === undefined ? name : undefined;
    return (
      <li>
        <RemarkForm start={remark} options={options} name={about} onSave={save} onCancel={() => setOpen(false)} />
      </li>
    );
  }
  return (
    <li>
      <p className="muted">
        <About {...props} />
        <span className="block">{`${voiceName(c, remark.by)}, ${longDate(remark.at)}`}</span>
      </p>
      <p className="remark-text">{remark.text}</p>
      {may ? (
        <p className="button-row no-print">
          <button
            type="button"
            className="link"
            aria-label={`Ändra anmärkningen: ${name}`}
            onClick={() => setOpen(true)}
          >
            Ändra anmärkningen
          </button>
          <button
            type="button"
            className="link"
            aria-label={`Ta bort anmärkningen: ${name}`}
            onClick={() => sendEdits(session, withoutRemark(c, remark.id), 'Anmärkningen är borttagen.')}
          >
            Ta bort anmärkningen
          </button>
        </p>
      ) : null}
    </li>
  );
}

/** Remarks of one's own, each with its writer and day, and a way to write another. */
export function RemarkList({ remarks, start, ...shared }: Props) {
  const session = useSession();
  const perspective = usePerspective();
  const add = (about: string, text: string): void => {
    const [by, at] = [authorOf(perspective), session.device.now()];
    sendEdits(session, [remarkEdit({ id: session.device.newId(), about, text, by, at })], 'Anmärkningen är sparad.');
  };
  const name = shared.options === undefined ? shared.nameOf(start) : undefined;
  return (
    <>
      <ul className="plain rows">
        {remarks.map((remark) => (
          <RemarkRow key={remark.id} {...shared} remark={remark} />
        ))}
      </ul>
      {shared.may ? (
        <RemarkForm start={{ about: start, text: '' }} options={shared.options} name={name} onSave={add} />
      ) : null}
    </>
  );
}
