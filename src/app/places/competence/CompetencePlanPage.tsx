import { useMemo } from 'react';
import { PictureTable } from '#src/app/parts/pictures/PictureTable.tsx';
import { PictureView, Talk } from '#src/app/parts/pictures/PictureView.tsx';
import { useAllSignals } from '#src/app/parts/signals.ts';
import { useCase, useWizard } from '#src/app/shell/context.ts';
import { Shape } from '#src/ui/Shape.tsx';
import { pageHash } from '#src/wizard/places.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { planGaps, planTable, yearPicture } from '#templates/figures/competence.ts';
import {
  type LearningCard,
  type LearningGroup,
  learnersOf,
  learningCards,
  learningGroups,
} from '#templates/figures/learning.ts';

const intros: Readonly<Record<LearningGroup, string>> = {
  partnership: 'Det här har någon av er satt 1 eller 2 på.',
  'each-other': 'Lärandet ska gå åt båda håll.',
  together: 'Det här kan ingen av er i dag.',
  results: 'Det ni ser i arbetet ska komma till nytta hos båda.',
};

const linkTo = (page: string, ref: string): string => pageHash(page, questionOfRef(ref) ? { ref } : {});

function Fact({ name, text }: { readonly name: string; readonly text: string | undefined }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text ?? <span className="pic-gap">Inte bestämt</span>}</dd>
    </>
  );
}

function Card({ card }: { readonly card: LearningCard }) {
  const readOnly = useWizard((context) => context.readOnly);
  return (
    <li className="learn-card" data-side={card.side}>
      <h3>{card.need}</h3>
      <dl>
        <dt>Vem lär</dt>
        <dd>
          <Shape side={card.side} /> {card.learns}
        </dd>
        <dt>Vem kan</dt>
        <dd>{card.has ?? 'Ingen än'}</dd>
        <Fact name="Hur" text={card.how} />
        <Fact name="När" text={card.when} />
        <Fact name="Ansvarig" text={card.responsible} />
      </dl>
      {readOnly ? null : (
        <a
          className="no-print"
          href={linkTo(card.page, card.ref)}
          aria-label={`Ändra på sida ${card.page}: ${card.need}`}
        >
          Ändra på sida {card.page}
        </a>
      )}
    </li>
  );
}

function Group({ group, cards }: { readonly group: LearningGroup; readonly cards: readonly LearningCard[] }) {
  const mine = cards.filter((card) => card.group === group);
  if (mine.length === 0) return null;
  return (
    <section className="picture" aria-labelledby={`grupp-${group}`}>
      <h2 id={`grupp-${group}`}>{learningGroups[group]}</h2>
      <p>{intros[group]}</p>
      <ul className="plain learn-cards">
        {mine.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}

function Missing() {
  const gaps = planGaps(useCase());
  if (gaps.length === 0) return null;
  return (
    <div className="notice">
      <p className="notice-title">Det här saknas i planen</p>
      <ul className="plain">
        {gaps.map((gap) => (
          <li key={gap.ref}>
            <a href={linkTo(gap.page, gap.ref)}>{gap.text}</a> (sida {gap.page})
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The competence plan: cards by kind of learning, the first year by month, and the table that goes into annex 6. */
export function CompetencePlanPage() {
  const c = useCase();
  const signals = useAllSignals().filter((signal) => signal.ref.startsWith('L') && /^L\d$/.test(signal.ref));
  const { cards, year, table, learners } = useMemo(
    () => ({ cards: learningCards(c), year: yearPicture(c), table: planTable(c), learners: learnersOf(c) }),
    [c],
  );
  return (
    <>
      <p className="caption no-print">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <p className="muted">Steg 4 av 5 · Kompetensutveckling</p>
      <h1>Kompetensplan</h1>
      <p className="lead">Planen visar vem som lär sig vad, av vem och när. Den blir en bilaga till avtalet.</p>
      {learners === undefined ? null : <p>{learners}</p>}
      <Missing />
      {(Object.keys(learningGroups) as LearningGroup[]).map((group) => (
        <Group key={group} group={group} cards={cards} />
      ))}
      <PictureView picture={year} />
      <Talk signals={signals} />
      {cards.length === 0 ? null : (
        <details className="picture plan-table">
          <summary>Planen som tabell</summary>
          <PictureTable table={table} quiet />
        </details>
      )}
      <p className="button-row no-print">
        <button type="button" className="button-outline" onClick={() => window.print()}>
          Skriv ut planen
        </button>
        <a className="button-outline" href="#/omsesidighet">
          Till balansen mellan er
        </a>
      </p>
    </>
  );
}
