import '../all-texts/all-texts.css';
import { type ReactNode, useEffect } from 'react';
import { LawDueNotice } from '#src/app/parts/law/LawDueNotice.tsx';
import { useLoaded, useSession } from '#src/app/shell/context.ts';
import { appVersion, limitsLine, reviewLine, ruleSetVersion, stageTitles } from '#steps/catalogue/about.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { longDate } from '#steps/swedish/format.ts';
import { Changes } from '../all-texts/Changes.tsx';
import { Clauses, Variables } from '../all-texts/Clauses.tsx';
import { Families } from '../all-texts/Families.tsx';
import { type AllTexts, loadAllTexts } from '../all-texts/load.ts';
import { Prose, Signals } from '../all-texts/Prose.tsx';
import { Questions } from '../all-texts/Questions.tsx';
import { ResultTexts } from '../all-texts/ResultTexts.tsx';
import { Rules } from '../all-texts/Rules.tsx';
import { DatedValues, Sources } from '../all-texts/Sources.tsx';

/** Address of a place on the page: "#/alla-texter/regler" leads to the heading with the id "text-regler". */
const addressOf = (id: string): string => `#/alla-texter/${id}`;

function showText(hash: string): void {
  const [, id] = /^#\/alla-texter\/(.+)$/.exec(hash) ?? [];
  const target = id === undefined ? null : document.getElementById(`text-${id}`);
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly body: ReactNode;
  readonly lead: string;
}

/** The rules, what they say, and what they rest on. */
function lawChapters(texts: AllTexts): readonly Chapter[] {
  const sources = Object.keys(texts.sources).length;
  return [
    {
      id: 'regler',
      title: 'Regler',
      count: texts.rules.length,
      body: <Rules texts={texts} />,
      lead: 'Varje regel med vad den ger, varför, vad man gör och vad som skulle ge ett annat resultat.',
    },
    {
      id: 'andringar',
      title: 'Ändringar i reglerna',
      count: texts.changes.length,
      body: <Changes texts={texts} />,
      lead: 'Vad som är nytt sedan en tidigare version, och varför.',
    },
    {
      id: 'resultat',
      title: 'Resultatets texter',
      count: 0,
      body: <ResultTexts texts={texts} />,
      lead: 'Det som står i bedömningen utöver reglernas egna skäl.',
    },
    {
      id: 'ord',
      title: 'Ord i era texter som frågar',
      count: texts.families.ids.length,
      body: <Families texts={texts} />,
      lead: 'Verktyget läser det ni har skrivit, mening för mening. Ord som talar emot ett svar öppnar en fråga. De ändrar aldrig ett svar.',
    },
    {
      id: 'varden',
      title: 'Belopp och tider som åldras',
      count: texts.values.length,
      body: <DatedValues texts={texts} />,
      lead: 'Ett värde visas bara under den tid då det gäller.',
    },
    {
      id: 'kallor',
      title: 'Källor',
      count: sources,
      body: <Sources texts={texts} />,
      lead: 'Lagar, domar och vägledning som regler och klausuler vilar på.',
    },
  ];
}

function chaptersOf(texts: AllTexts): readonly Chapter[] {
  return [
    {
      id: 'fragor',
      title: 'Frågor',
      count: allQuestions.length,
      body: <Questions texts={texts} />,
      lead: 'Alla frågor i den ordning de ställs, med hjälptext, val, användning och källa.',
    },
    {
      id: 'signaler',
      title: 'Varningssignaler',
      count: texts.signals.length,
      body: <Signals texts={texts} />,
      lead: 'Metodens råd när ett svar tyder på något. Det som fylls i visas som ”…”.',
    },
    ...lawChapters(texts),
    {
      id: 'klausuler',
      title: 'Klausuler',
      count: texts.clauses.length,
      body: <Clauses texts={texts} />,
      lead: 'Så ser texterna ut innan era svar står i dem. Det som fylls i står inom klammer, villkor inom hakparentes.',
    },
    {
      id: 'dokument',
      title: 'Dokumentens egna ord',
      count: texts.prose.length,
      body: <Prose texts={texts} />,
      lead: 'Rubriker och meningar i avtalet, bilagorna och de andra dokumenten. Så skrivs de när svar saknas och vid varje nivå.',
    },
    {
      id: 'variabler',
      title: 'Variabler och villkor',
      count: 0,
      body: <Variables texts={texts} />,
      lead: 'Vilket svar som står bakom varje variabel, och vad varje villkor betyder.',
    },
  ];
}

function Contents({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return (
    <nav aria-labelledby="innehallsforteckning">
      <h2 id="innehallsforteckning">Innehåll</h2>
      <ol className="text-contents">
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={addressOf(chapter.id)}>{chapter.title}</a>
            {chapter.count > 0 ? <span className="muted"> ({chapter.count})</span> : null}
            {chapter.id === 'fragor' ? (
              <ul>
                {stageIds.map((stage) => (
                  <li key={stage}>
                    <a href={addressOf(`steg-${stage}`)}>
                      {stageTitles[stage].number} {stageTitles[stage].title}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Everything that the product asks, says and writes, on one page to print: for a lawyer who reads from end to end. */
export function AllTextsPage() {
  const session = useSession();
  const texts = useLoaded(() => loadAllTexts(session.today), session.today);
  useEffect(() => {
    if (!texts) return;
    return session.device.followHash(showText);
  }, [texts, session]);
  const chapters = texts ? chaptersOf(texts) : [];
  return (
    <div className="all-texts">
      <p className="caption">
        <a href="#/om">Till Om IOP-verkstaden</a>
      </p>
      <h1>Alla texter</h1>
      <p className="lead">
        Här står allt som IOP-verkstaden frågar, säger och skriver. Det är samlat för den som vill granska. {limitsLine}
      </p>
      <p>
        Version {appVersion} · regler och texter {ruleSetVersion} · visad {longDate(session.today)}. {reviewLine}.
      </p>
      <LawDueNotice />
      <p className="no-print">
        <button type="button" className="button-outline" onClick={() => window.print()} disabled={!texts}>
          Skriv ut alla texter
        </button>
      </p>
      {texts ? <Contents chapters={chapters} /> : <p className="loading">Texterna hämtas …</p>}
      {chapters.map((chapter) => (
        <section key={chapter.id} className="text-chapter">
          <h2 id={`text-${chapter.id}`} tabIndex={-1}>
            {chapter.title}
          </h2>
          <p className="lead">{chapter.lead}</p>
          {chapter.body}
        </section>
      ))}
    </div>
  );
}
