import { useMemo } from 'react';
import { pageHash } from '#src/wizard/places.ts';
import { reviewLine } from '#steps/about.ts';
import { answerOf } from '#steps/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case-file.ts';
import { groupDigits, longDate, nbsp } from '#steps/format.ts';
import { pageOf, questionOfKey } from '#steps/index.ts';
import type { PartResult as PartResultValues } from '#steps/law/part.ts';
import type { Assessment, Fired, PartAssessment } from '#steps/law/types.ts';
import { useApp, useCase, useLoaded } from '../context.ts';
import { Chain } from '../result/Chain.tsx';
import { FindingRow, linkOfPath } from '../result/FindingRow.tsx';
import { Forms } from '../result/Forms.tsx';
import { type LawTexts, loadLawTexts } from '../result/texts.ts';
import { NextQuestion, WhatIf } from '../result/WhatIf.tsx';
import { useAllSignals } from '../signals.ts';
import { usePageTitle } from '../title.ts';

const headlines: Readonly<Record<number, string>> = {
  0: 'Viktiga svar saknas, så bedömningen kan inte göras än',
  1: 'Era svar gav inga varningssignaler',
  2: 'Underlaget talar för ett partnerskap, men något behöver åtgärdas',
  3: 'Fråga en jurist innan ni går vidare',
  4: 'Ett partnerskap passar inte. Det finns andra former',
};

interface Group {
  readonly id: string;
  readonly glyph: string;
  readonly title: string;
  readonly fired: readonly Fired[];
}

const unique = (fired: readonly Fired[]): readonly Fired[] => [
  ...new Map(fired.map((effect) => [`${effect.textId}${effect.orgId ?? ''}`, effect])).values(),
];

function groupsOf(part: PartAssessment): readonly Group[] {
  const of = (...effects: readonly string[]) => unique(part.fired.filter((fired) => effects.includes(fired.effect)));
  const against: Group = {
    id: 'mot',
    glyph: '−',
    title: 'Talar emot',
    fired: of('stop', 'stop-leg', 'stop-aid', 'warn'),
  };
  const unclear: Group = {
    id: 'oklart',
    glyph: '?',
    title: 'Behöver redas ut',
    fired: of('lawyer', 'stop-sign', 'stop-doc', 'stop-text', 'ask'),
  };
  const support: Group = { id: 'for', glyph: '+', title: 'Talar för', fired: of('support') };
  const duties: Group = { id: 'krav', glyph: '!', title: 'Krav före beslut', fired: of('duty') };
  return part.level === 1 ? [support, against, unclear, duties] : [against, unclear, support, duties];
}

function Missing({ part, texts }: { readonly part: PartAssessment; readonly texts: LawTexts }) {
  const rows = [...part.missing, ...part.open];
  if (rows.length === 0) return null;
  const why = { vet_inte: 'Ni vet inte än', obesvarad: 'Ni har inte svarat', oenig: 'Ni har svarat olika' } as const;
  return (
    <section>
      <h2 className="group-heading">
        <span aria-hidden="true">…</span> Svar som saknas <span className="count">{rows.length}</span>
      </h2>
      <ul className="plain rows">
        {rows.map((row) => (
          <li key={row.key}>
            <a href={linkOfPath(row.path)}>{texts.keyName(row.key)}</a>
            <span className="muted block">
              {why[row.why]}. Kan svara: {texts.who(row.key)}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which side has written, while it writes alone. */
function byPublic(c: CaseFile): boolean {
  return Object.values(c.answers).some((lanes) => Object.values(lanes).some((entry) => entry.by === 'public'));
}

function LevelLabel({ part, texts }: { readonly part: PartAssessment; readonly texts: LawTexts }) {
  if (part.level === null) return null;
  return (
    <p className="level-label" data-level={part.level}>
      {texts.level(part.level).label}
    </p>
  );
}

interface PartProps {
  readonly part: PartAssessment;
  readonly assessment: Assessment;
  readonly texts: LawTexts;
  readonly name: string | undefined;
  readonly result: PartResultValues | undefined;
}

function PartResult({ part, assessment, texts, name, result }: PartProps) {
  const c = useCase();
  const preliminary = assessment.preliminary && part.level !== null;
  const level = part.level;
  return (
    <section className="part-result">
      {name ? <p className="caption">Del: {name}</p> : null}
      {preliminary ? <p className="caption">{texts.preliminary[byPublic(c) ? 'public' : 'org']}</p> : null}
      <LevelLabel part={part} texts={texts} />
      {level === null ? (
        <>
          <h1>Signaler om den publicerade beskrivningen</h1>
          <p className="lead">
            Verktyget bedömer inte verkliga avtal. Här står vad guiden skulle fråga om, med det som har publicerats.
          </p>
        </>
      ) : (
        <>
          <h1>{headlines[level]}</h1>
          <p className="lead">
            {texts.level(level).meaning} {texts.decider(part.decidedBy)}
          </p>
        </>
      )}
      {level === 4 ? <Forms part={part} texts={texts} /> : null}
      {result && level !== null ? <NextQuestion part={result} texts={texts} /> : null}
      {level === null ? null : <Missing part={part} texts={texts} />}
      {level === null && groupsOf(part).every((group) => group.fired.length === 0) ? (
        <p>
          De publicerade uppgifterna räcker inte till någon signal från reglerna. Det säger inget om det verkliga
          avtalet.
        </p>
      ) : null}
      {groupsOf(part)
        .filter((group) => group.fired.length > 0)
        .map((group) => (
          <section key={group.id}>
            <h2 className="group-heading">
              <span aria-hidden="true">{group.glyph}</span> {group.title}{' '}
              <span className="count">{group.fired.length}</span>
            </h2>
            {group.fired.map((fired) => (
              <FindingRow
                key={`${fired.textId}${fired.orgId ?? ''}`}
                fired={fired}
                texts={texts}
                short={group.id === 'for'}
              />
            ))}
          </section>
        ))}
      {level === null ? null : (
        <>
          {result ? <WhatIf part={result} texts={texts} /> : null}
          <Chain part={part} texts={texts} />
          {level === 4 ? null : <Forms part={part} texts={texts} />}
        </>
      )}
    </section>
  );
}

function MethodSignals() {
  const signals = useAllSignals();
  if (signals.length === 0) return null;
  return (
    <details className="not-asked">
      <summary>Metodens egna signaler ({signals.length})</summary>
      <ul className="plain rows">
        {signals.map((signal) => (
          <li key={signal.id}>
            {signal.text}
            <span className="muted block">
              Fråga {signal.ref} · {signal.source}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Brief({ assessment }: { readonly assessment: Assessment }) {
  const first = assessment.parts[0];
  return (
    <aside className="result-aside">
      {first?.level === null ? null : (
        <>
          <h2>I korthet</h2>
          <dl className="brief">
            <dt>Värde</dt>
            <dd>
              {first?.value === undefined ? 'Räknas fram i steg 3 och 5' : `${groupDigits(first.value)}${nbsp}kr`}
            </dd>
            <dt>Kommunens gräns för jurist</dt>
            <dd>
              {groupDigits(assessment.lawyerLimit.sek)}
              {nbsp}kr{assessment.lawyerLimit.ownPolicy ? '' : ' (verktygets utgångsvärde, inte lag)'}
            </dd>
            <dt>Bedömt</dt>
            <dd>{longDate(assessment.date)}</dd>
          </dl>
        </>
      )}
      <div className="panel">
        <h2>Så ska ni läsa det här</h2>
        <p>
          Verktyget räknar inte poäng och säger inte vad en domstol skulle komma fram till. Det visar vilka regler era
          svar berör och hur säkra de är. {reviewLine}.
        </p>
      </div>
      <p className="no-print">
        <button type="button" className="button-outline" onClick={() => window.print()}>
          Skriv ut bedömningen
        </button>
      </p>
    </aside>
  );
}

/** The legal result: a conclusion in words per part, with reasons, answers, sources and certainty. */
export function ResultPage() {
  usePageTitle('Rättslig bedömning');
  const c = useCase();
  const { session } = useApp();
  const law = useLoaded(() => import('#steps/law/assess.ts'));
  const texts = useLoaded(loadLawTexts);
  const assessment = useMemo(() => law?.assess(c, { today: session.today }), [law, c, session.today]);
  const results = useMemo(() => law?.assessParts(c, { today: session.today }), [law, c, session.today]);
  if (!assessment || !texts) return <p className="loading">Bedömningen räknas fram …</p>;
  const names = new Map(
    rowsOf(c, 'parts').map((row, index) => [row.id, String(row.fields['name']?.value ?? `Del ${index + 1}`)]),
  );
  const several = assessment.parts.length > 1;
  const question = questionOfKey('formChoice');
  const page = question ? pageOf(question.page) : undefined;
  return (
    <>
      <p className="caption no-print">
        <a href="#/kontroll/legal-basis">Till era svar</a>
      </p>
      <div className="overview-columns">
        <div>
          {assessment.parts.map((part) => (
            <PartResult
              key={part.partId}
              part={part}
              assessment={assessment}
              result={results?.find((result) => result.partId === part.partId)}
              texts={texts}
              name={several ? names.get(part.partId) : undefined}
            />
          ))}
          <MethodSignals />
          <p className="button-row no-print page-buttons">
            {c.kind !== 'published' && answerOf(c, 'formChoice') === undefined && page ? (
              <a className="button" href={pageHash(page.id, { ref: 'R14' })}>
                Skriv ert val och era skäl
              </a>
            ) : (
              <a className="button" href="#/oversikt">
                Till översikten
              </a>
            )}
          </p>
        </div>
        <Brief assessment={assessment} />
      </div>
    </>
  );
}
