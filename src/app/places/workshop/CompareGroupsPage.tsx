import { useEffect, useMemo, useRef, useState } from 'react';
import { addGroupFiles } from '#src/app/parts/sitting/group-files.ts';
import { useQuestionWords, useSitting, useStatements } from '#src/app/parts/sitting/use-sitting.ts';
import { useLongWork } from '#src/app/parts/work.tsx';
import { useContents, useDevice, useHeld, useSession } from '#src/app/shell/context.ts';
import type { ReadableFile } from '#src/app/shell/device.ts';
import { useStore } from '#src/ui/store.ts';
import type { NamedGroup } from '#src/workshop/comparison.ts';
import { compareGroups, nameGroups } from '#src/workshop/groups.ts';
import { handIn } from '#src/workshop/sitting.ts';
import { ratingIn } from '#src/workshop/table-rating.ts';
import { type Group, mostGroups, type Sitting } from '#src/workshop/types.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { CompareOverview } from '../workshop/CompareOverview.tsx';
import { CompareTable } from '../workshop/CompareTable.tsx';
import { Debrief } from '../workshop/Debrief.tsx';
import '../workshop/workshop.css';

type Add = (files: readonly ReadableFile[]) => Promise<void>;

/** The whole page takes dropped files. It comes before the frame, which would open a file as a case of one's own. */
function useDropped(add: Add): void {
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const drop = (event: DragEvent): void => {
      over(event);
      void latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over, true);
    window.addEventListener('drop', drop, true);
    return () => {
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('drop', drop, true);
    };
  }, []);
}

interface FilesProps {
  readonly count: number;
  readonly add: Add;
  /** Pictures of the codes on the groups' telephones. */
  readonly onPictures: (pictures: readonly File[]) => Promise<void>;
  readonly onForget: () => void;
}

function Files({ count, add, onPictures, onForget }: FilesProps) {
  return (
    <section className="no-print">
      <h2 className="group-heading">Gruppernas filer</h2>
      <p>Välj upp till {mostGroups} filer, eller släpp dem på sidan. De läses här och sparas inte.</p>
      <p className="button-row">
        <label className="button-outline file-choice">
          Välj filer
          <input
            type="file"
            multiple
            className="visually-hidden"
            accept=".json,.pdf,application/json,application/pdf"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = '';
              void add(files);
            }}
          />
        </label>
        <label className="button-outline file-choice">
          Läs en kod från en telefon
          <input
            type="file"
            multiple
            className="visually-hidden"
            accept="image/*"
            capture="environment"
            onChange={(event) => {
              const pictures = [...(event.target.files ?? [])];
              event.target.value = '';
              void onPictures(pictures);
            }}
          />
        </label>
        {count > 0 ? (
          <button type="button" className="link" onClick={onForget}>
            Nollställ, ta bort filerna härifrån
          </button>
        ) : null}
      </p>
      <p role="status">{count === 0 ? 'Inga filer än.' : `${count} ${count === 1 ? 'grupp' : 'grupper'} är med.`}</p>
    </section>
  );
}

function Compared({ groups, sitting }: { readonly groups: readonly NamedGroup[]; readonly sitting: Sitting }) {
  const session = useSession();
  const contents = useContents(stageIds);
  const words = useQuestionWords();
  const statements = useStatements();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const comparison = useMemo(
    () => (contents ? compareGroups(groups, contents, session.today) : undefined),
    [groups, contents, session.today],
  );
  if (!comparison) return <p className="loading">Svaren jämförs …</p>;
  const { hidden } = sitting.course;
  const rows = comparison.rows.filter((row) => !hidden.includes(row.ref) && (!onlyDifferent || row.differs));
  return (
    <>
      <Debrief comparison={comparison} sitting={sitting} words={words} statements={statements} />
      <p className="button-row no-print">
        <button type="button" className="button-outline" onClick={() => window.print()}>
          Skriv ut sammanfattningen
        </button>
      </p>
      <section className="no-print compare-all">
        <h2 className="group-heading">Sida vid sida</h2>
        <CompareOverview comparison={comparison} words={words} />
        <label className="check-line">
          <input type="checkbox" checked={onlyDifferent} onChange={(event) => setOnlyDifferent(event.target.checked)} />
          <span>Visa bara skillnader</span>
        </label>
        {rows.length === 0 ? (
          <p>{onlyDifferent ? 'Inga svar skiljer sig.' : 'Grupperna har inte skrivit några svar än.'}</p>
        ) : null}
        <CompareTable names={comparison.names} rows={rows} words={words} />
        <p className="muted">Svar som en grupp inte har visat för varandra syns inte här.</p>
      </section>
    </>
  );
}

const cancelled = 'Ni avbröt. Filer som redan var lästa är med.';
const unreadable = 'Filerna gick inte att läsa på den här enheten. Ladda om sidan och försök igen.';

/** What the table has counted, as far as its file says. */
function countedIn(c: CaseFile): Pick<Group, 'before' | 'after'> {
  const [before, after] = [ratingIn(c, 'before'), ratingIn(c, 'after')];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** Up to twelve groups' files side by side, without names, and one summary for the talk afterwards. */
export function CompareGroupsPage() {
  const { sitting, change } = useSitting();
  const device = useDevice();
  const { groupFiles } = useHeld();
  const cases = useStore(groupFiles);
  const [told, setTold] = useState<readonly string[]>([]);
  /** Codes of files that have come in part. */
  const waiting = useRef<readonly string[]>([]);
  const groups = useMemo(() => nameGroups(cases), [cases]);
  const { run, working } = useLongWork();
  const add: Add = async (files) => {
    const told = await run('Filerna läses …', (watch) => addGroupFiles(files, device, groupFiles, watch)).then(
      (ended) => (ended.end === 'made' ? ended.made : ended.end === 'cancelled' ? [cancelled] : []),
      () => [unreadable],
    );
    setTold(told);
  };
  const addPictures = async (pictures: readonly File[]): Promise<void> => {
    const { readCodes } = await import('#src/app/parts/sitting/read-codes.ts');
    const read = await readCodes(pictures, waiting.current, device);
    waiting.current = read.waiting;
    if (read.files.length > 0) await add(read.files);
    if (read.told.length > 0) setTold(read.told);
  };
  useDropped(add);
  useEffect(() => {
    if (groups.length > 0)
      change((before) => groups.reduce((room, { name, c }) => handIn(room, name, countedIn(c)), before));
  }, [groups, change]);
  if (!sitting) return <p className="loading">Sidan laddas …</p>;
  return (
    <>
      <p className="caption">
        <a href="#/verkstad">Workshop</a> · <a href="#/ledarvy">Ledarvy</a>
      </p>
      <h1>Jämför grupper</h1>
      <Files count={cases.length} add={add} onPictures={addPictures} onForget={() => groupFiles.set([])} />
      {working}
      {told.length > 0 ? (
        <div className="stop-message no-print" role="alert">
          <ul className="plain">
            {told.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {groups.length > 0 ? <Compared groups={groups} sitting={sitting} /> : null}
    </>
  );
}
