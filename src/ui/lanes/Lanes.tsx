/** Questions answered apart: alone, before the reveal, and side by side after it. */
import { useEffect, useRef } from 'react';
import { isRevealed } from '#steps/case/answers.ts';
import { type Voice, voicesOf } from '#steps/case/case-file.ts';
import type { Question } from '#steps/catalogue/step.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { Radios } from '../fields/Radios.tsx';
import { headingOf, PageContext, type PageState, usePage } from '../page-context.ts';
import { AloneLanes } from './AloneLanes.tsx';
import { HiddenLanes } from './HiddenLanes.tsx';
import { LaneQuestion } from './Lane.tsx';
import type { QuestionProps } from './LaneParts.tsx';
import { type isAssumed, voicesFor } from './lane-state.ts';
import { OpenLanes } from './OpenLanes.tsx';
import { useWhichOrg } from './which-org.ts';

/** True when the answers of a question answered apart lie open beside each other. */
export function lanesAreOpen(page: Parameters<typeof isAssumed>[0], question: Question, scopeId: string | undefined) {
  return page.readOnly || (voicesOf(page.c) === 'both' && isRevealed(page.c, question.ref, scopeId));
}

/** Where several organisations take part, the one at the screen says which it is; until then every lane is covered. */
function WhichOrg({
  voices,
  value,
  onChoose,
}: {
  readonly voices: readonly Voice[];
  readonly value: Voice | undefined;
  readonly onChoose: (voice: Voice) => void;
}) {
  const page = usePage();
  return (
    <fieldset className="input which-org">
      <legend className="input-label">Vilken organisation är ni?</legend>
      <Radios
        name="vilken-organisation"
        options={voices.map((id) => ({ id, label: voiceName(page.c, id) }))}
        value={value}
        path="vilken-organisation"
        voice="joint"
        readOnly={false}
        onChoose={onChoose}
      />
    </fieldset>
  );
}

/** True when an organisation among several sits at the screen, and the page itself does not say which. */
const mustSayWhich = (page: PageState, orgs: readonly Voice[]): boolean =>
  page.perspective === 'organisation' && !page.readOnly && orgs.length > 1 && page.scope.orgId === undefined;

/** The lanes of a question answered apart. When the answers are shown, the focus goes to the question. */
export function ApartLanes(props: QuestionProps) {
  const { question, scopeId } = props;
  const page = usePage();
  const [which, choose] = useWhichOrg(page.whichOrg, page.c.id);
  const voices = voicesFor(page, question, scopeId);
  const orgs = voices.filter((voice) => voice !== 'public');
  const asks = mustSayWhich(page, orgs);
  const own = which !== undefined && orgs.includes(which) ? which : undefined;
  const shown = lanesAreOpen(page, question, scopeId);
  const was = useRef(shown);
  useEffect(() => {
    if (shown && !was.current) document.getElementById(headingOf(question.ref))?.focus();
    was.current = shown;
  }, [shown, question.ref]);
  const Lanes = shown ? OpenLanes : voicesOf(page.c) === 'alone' ? AloneLanes : HiddenLanes;
  const lanes = <Lanes {...props} voices={voices} />;
  if (!asks) return lanes;
  const scope = own === undefined ? page.scope : { ...page.scope, orgId: own };
  return (
    <PageContext value={{ ...page, scope }}>
      <WhichOrg voices={orgs} value={own} onChoose={choose} />
      {own === undefined ? <p className="hint">Välj först. Sedan öppnas er ruta.</p> : lanes}
    </PageContext>
  );
}

/** A question answered apart; `several`: others stand on the same screen. */
export function ApartQuestion({ several, ...props }: QuestionProps & { readonly several: boolean }) {
  return (
    <LaneQuestion value={several ? props.words.question : undefined}>
      <ApartLanes {...props} />
    </LaneQuestion>
  );
}
