/** Own remarks to a question, to a clause or to the whole: all of them, in one list. */
import { useMemo } from 'react';
import { RemarkList } from '#src/app/parts/desk/RemarkList.tsx';
import { useCase } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import { remarksOf } from '#steps/case/remarks.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { allQuestions, pageOf, questionOfRef } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { clauses } from '#templates/clause/library.ts';
import { type DocumentWords, questionText } from '#templates/kinds/words.ts';

const clauseOf = (id: string) => clauses.find((clause) => clause.id === id);

function nameOf(words: DocumentWords, about: string): string {
  const clause = clauseOf(about);
  if (clause) return `Avtalet: ${clause.heading}`;
  return questionOfRef(about) ? questionText(words, about) : 'Hela ärendet';
}

function hrefOf(about: string): string | undefined {
  const question = questionOfRef(about);
  if (question) return pageHash(question.page, { ref: about });
  return clauseOf(about) ? '#/klausuler' : undefined;
}

/** Everything that a remark can be about: the whole, each question by stage, each clause. */
function Options({ words }: { readonly words: DocumentWords }) {
  const questions = useMemo(() => allQuestions.filter(({ noPage }) => noPage !== true), []);
  return (
    <>
      <option value="">Hela ärendet</option>
      {stageIds.map((stage) => (
        <optgroup key={stage} label={stageTitles[stage].title}>
          {questions
            .filter(({ page }) => pageOf(page)?.stage === stage)
            .map(({ ref }) => (
              <option key={ref} value={ref}>
                {questionText(words, ref)}
              </option>
            ))}
        </optgroup>
      ))}
      <optgroup label="Avtalet">
        {clauses.map((clause) => (
          <option key={clause.id} value={clause.id}>
            {clause.heading}
          </option>
        ))}
      </optgroup>
    </>
  );
}

interface Props {
  readonly words: DocumentWords;
  readonly may: boolean;
}

/** The remarks of this side, about the whole and about each thing. */
export function RemarksView({ words, may }: Props) {
  const remarks = remarksOf(useCase());
  return (
    <section>
      <h2 className="group-heading">
        Egna anmärkningar {remarks.length === 0 ? null : <span className="count">{remarks.length}</span>}
      </h2>
      <p className="muted">
        Bara ni ser dem. De följer med när ni sparar fallet som en fil, så att en kollega kan läsa dem. De kommer aldrig
        med i avtalet eller i något annat dokument. De följer inte heller med när ni lämnar över.
      </p>
      <RemarkList
        remarks={remarks}
        start=""
        options={<Options words={words} />}
        nameOf={(about) => nameOf(words, about)}
        hrefOf={hrefOf}
        may={may}
      />
    </section>
  );
}
