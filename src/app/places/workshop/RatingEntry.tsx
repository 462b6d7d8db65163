import { TableRating } from '#src/app/parts/sitting/TableRating.tsx';
import { learningView } from '#src/workshop/learning.ts';
import { changeGroup } from '#src/workshop/sitting.ts';
import { decimal } from './numbers.ts';
import type { ToolProps } from './tool-props.ts';

interface Props extends ToolProps {
  readonly when: 'before' | 'after';
}

/** Five numbers a table, as the tables have counted them. A table that hands in its file brings its own. */
export function RatingEntry({ sitting, change, when }: Props) {
  const { statements, answered } = learningView(sitting);
  const title = `Självskattning ${when === 'before' ? 'före' : 'efter'}`;
  return (
    <section className="tool" aria-label={title}>
      <h3>{title}</h3>
      <p className="muted">
        Varje bord räknar ihop sina lappar. Bord med telefon skriver talen i sitt eget fall, och de följer med när
        gruppen lämnar in. Skriv bara in talen från bord på papper.
      </p>
      {sitting.groups.length === 0 ? <p>Välj först antal grupper under Grupper.</p> : null}
      {sitting.groups.map((group) => (
        <TableRating
          key={group.id}
          name={group.id}
          rating={group[when]}
          save={(rating) => change((before) => changeGroup(before, group.id, { [when]: rating }))}
        />
      ))}
      <p role="status">
        {answered[when] === 0
          ? 'Inga tal än.'
          : `Mittvärde för gruppen: ${statements.map((row) => `påstående ${row.statement}: ${decimal(row[when])}`).join(' · ')}`}
      </p>
    </section>
  );
}
