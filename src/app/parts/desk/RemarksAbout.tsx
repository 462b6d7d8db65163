import { useCase, useWizard } from '#src/app/shell/context.ts';
import { type OwnRemark, remarksOf } from '#steps/case/remarks.ts';
import { RemarkList } from './RemarkList.tsx';

/** Something that a remark can be about: a question or a clause, with its words. */
export interface Thing {
  readonly about: string;
  readonly name: string;
}

function useRemarks(things: readonly Thing[]): readonly OwnRemark[] {
  const c = useCase();
  return remarksOf(c).filter((remark) => things.some(({ about }) => about === remark.about));
}

/** How many remarks these things have; nothing when they have none. */
export function RemarkCount({ things }: { readonly things: readonly Thing[] }) {
  const { length } = useRemarks(things);
  return length === 0 ? null : <span className="count">{length}</span>;
}

/** The remarks about these things, and a way to write one more without leaving the page. */
export function RemarksAbout({ things }: { readonly things: readonly Thing[] }) {
  const may = !useWizard((context) => context.readOnly);
  const remarks = useRemarks(things);
  const nameOf = (about: string): string => things.find((thing) => thing.about === about)?.name ?? '';
  const options =
    things.length < 2
      ? undefined
      : things.map(({ about, name }) => (
          <option key={about} value={about}>
            {name}
          </option>
        ));
  return (
    <>
      <p className="hint">
        Bara ni ser dem. De kommer aldrig med i avtalet och följer inte med när ni lämnar över.{' '}
        <a href="#/handlaggaren">Se alla anmärkningar</a>
      </p>
      <RemarkList remarks={remarks} start={things[0]?.about ?? ''} options={options} nameOf={nameOf} may={may} />
    </>
  );
}
