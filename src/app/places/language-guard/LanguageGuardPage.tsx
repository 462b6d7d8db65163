import { useDeferredValue, useMemo } from 'react';
import { useCase, useContents, useHeld, useLoaded, useSession, useWizard } from '#src/app/shell/context.ts';
import { hashOf, pageHash } from '#src/wizard/places.ts';
import { questionOfKey, questionOfRef } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { type LawTexts, loadLawTexts, reasonFor } from '#steps/law/texts/load.ts';
import { agreement, agreementIsPossible } from '#templates/agreement/agreement.ts';
import { type LanguageFinding, lackingIn, languageFindings } from '#templates/checks/language.ts';
import { wordCaution } from '#templates/checks/word-list.ts';
import { agreementInputOf } from '#templates/kinds/make.ts';
import { Settle } from './Settle.tsx';
import './language-guard.css';

const clausesHash = hashOf({ kind: 'place', id: 'klausuler' });

const textIds: Readonly<Record<string, string>> = {
  'T-01': 'T-01.warn',
  'T-02': 'T-02.lawyer',
  'T-03': 'T-03.info',
  'T-04': 'T-04.info',
  'T-05': 'T-05.warn',
  'T-06': 'T-06.duty',
  'T-07': 'T-07.duty',
  'T-08': 'T-08.info',
  'T-09': 'T-09.stop-text',
  'T-10': 'T-10.info',
};

function useQuestionText(): (ref: string) => string {
  const contents = useContents(stageIds);
  return (ref) =>
    stageIds.map((stage) => contents?.[stage]?.questions[ref]?.question).find((text) => text !== undefined) ??
    `Fråga ${ref}`;
}

const refHash = (page: string, ref: string): string => pageHash(page, questionOfRef(ref) ? { ref } : {});

/** Where the text stands, as a way to it: the question, or the clause with own wording. */
function WhereLink({ finding, act }: { readonly finding: LanguageFinding; readonly act: string }) {
  const { spot } = useHeld();
  const { path, ref, page, label } = finding.place;
  const clause = /^clauseOwnWording:(\w+)$/u.exec(path)?.[1];
  if (clause !== undefined) {
    return (
      <a href={clausesHash} onClick={() => spot.set({ screen: 'klausuler', section: clause, nth: 0 })}>
        {act} er ordalydelse av {clause}
      </a>
    );
  }
  return (
    <a href={refHash(page, ref)}>
      {act} texten på sida {page} ({label})
    </a>
  );
}

function FindingRow({ finding, texts }: { readonly finding: LanguageFinding; readonly texts: LawTexts | undefined }) {
  const questionText = useQuestionText();
  const readOnly = useWizard((context) => context.readOnly);
  const { before, word, after, severity, id } = finding;
  const reason = texts && reasonFor(texts, textIds[id] ?? '');
  return (
    <li className="guard-row" data-severity={severity}>
      <h3>
        ”{word}”{' '}
        <span className="muted nowrap">
          {severity === 'stop' ? 'Stanna här' : 'Se över'} · {id}
        </span>
      </h3>
      <blockquote>
        {before}
        <mark>{word}</mark>
        {after}
      </blockquote>
      <p>{finding.why ?? reason?.finding}</p>
      {finding.behind ? (
        <p>
          <strong>Frågan bakom ordet: {finding.behind}</strong>
        </p>
      ) : null}
      <p>{finding.why ? wordCaution : reason?.action}</p>
      <ul className="plain">
        {finding.questions.map(({ ref, page }) => (
          <li key={ref}>
            <a href={refHash(page, ref)}>{questionText(ref)}</a>{' '}
            <span className="muted">
              Fråga {ref} · sida {page}
            </span>
          </li>
        ))}
        <li>
          <WhereLink finding={finding} act={readOnly ? 'Visa' : 'Ändra'} />
        </li>
      </ul>
      <Settle finding={finding} />
    </li>
  );
}

function useFindings() {
  const session = useSession();
  const c = useDeferredValue(useCase());
  return useMemo(() => {
    const input = agreementInputOf(c, session.today);
    return {
      words: languageFindings(input),
      lacking: agreementIsPossible(input) ? lackingIn(agreement(input), input) : [],
    };
  }, [c, session]);
}

/** Words and promises in the parties' own texts, each with the question behind it. Never a word to put in its place. */
export function LanguageGuardPage() {
  const { words, lacking } = useFindings();
  const day = useSession().today;
  const texts = useLoaded(() => loadLawTexts(day), day);
  const questionText = useQuestionText();
  return (
    <div className="narrow guard">
      <p className="caption">
        <a href="#/utkast">Till utkastet</a>
      </p>
      <h1>Språkvakten</h1>
      <p className="lead">Språkvakten letar efter ord som hör till ett köp, i texter som ni har skrivit själva.</p>
      <div className="notice">
        <p className="notice-title">Att byta ord ändrar inte juridiken</p>
        <p>
          Behöver ni ordet för att beskriva det som det är, gå tillbaka till frågan bakom. Därför föreslår vi inget
          annat ord.
        </p>
      </div>
      <h2>I era texter</h2>
      <p role="status">
        {words.length === 0
          ? 'Inga sådana ord i era texter.'
          : `${words.length} ${words.length === 1 ? 'ställe' : 'ställen'} att se över.`}
      </p>
      <ul className="plain">
        {words.map((finding) => (
          <FindingRow key={finding.key} finding={finding} texts={texts} />
        ))}
      </ul>
      <h2>I hela utkastet</h2>
      {lacking.length === 0 ? <p>Inget saknas av det som språkvakten letar efter i hela texten.</p> : null}
      <ul className="plain rows">
        {lacking.map((found) => {
          const reason = texts && reasonFor(texts, textIds[found.id] ?? '');
          return (
            <li key={found.findingId}>
              <p>
                {reason?.finding} <span className="muted nowrap">{found.id}</span>
              </p>
              <p>{reason?.action}</p>
              {found.points
                .flatMap((key) => questionOfKey(key) ?? [])
                .map(({ ref, page }) => (
                  <p key={ref}>
                    <a href={refHash(page, ref)}>{questionText(ref)}</a>
                  </p>
                ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
