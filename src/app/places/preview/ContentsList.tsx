import type { Section, Sections } from './use-sections.ts';

const words = ['Inga luckor', 'En lucka', 'Två luckor', 'Tre luckor', 'Fyra luckor', 'Fem luckor', 'Sex luckor'];
const gapWords = (gaps: number): string => words[gaps] ?? `${gaps} luckor`;

function Entry({ section, sections }: { readonly section: Section; readonly sections: Sections }) {
  const { id, number, title, gaps } = section;
  return (
    <li>
      <button
        type="button"
        className="link contents-link"
        {...(sections.shown === id ? { 'aria-current': true as const } : {})}
        onClick={() => sections.show(id)}
      >
        {number} {title}
      </button>
      {gaps > 0 ? <span className="left-mark">{gapWords(gaps)}</span> : null}
    </li>
  );
}

/** The contents of the draft, with the gaps of each section. On a phone one section is open at a time. */
export function ContentsList({ sections, folds }: { readonly sections: Sections; readonly folds: boolean }) {
  if (sections.sections.length === 0) return null;
  return (
    <nav className="contents no-print" aria-labelledby="innehall-rubrik">
      <h2 id="innehall-rubrik">Innehåll</h2>
      <ol className="plain rows">
        {sections.sections.map((section) => (
          <Entry key={section.id} section={section} sections={sections} />
        ))}
      </ol>
      {folds ? (
        <button type="button" className="link" onClick={() => sections.show(undefined)}>
          Läs hela i ett svep
        </button>
      ) : null}
    </nav>
  );
}
