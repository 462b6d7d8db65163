import { useMemo } from 'react';
import { closeCase, saveToFile } from '#src/app/shell/cases.ts';
import { useCase, useSession, useWizard } from '#src/app/shell/context.ts';
import { openDisagreements } from '#steps/exchange/open-disagreements.ts';

interface Group {
  readonly title: string;
  readonly links: readonly (readonly [href: string, text: string])[];
}

const together: Group = {
  title: 'Mellan er',
  links: [
    ['#/lamna-over', 'Lämna över till den andra parten'],
    ['#/ta-emot', 'Ta emot den andra partens fil'],
    ['#/oense', 'Oense – vad betyder det?'],
    ['#/omsesidighet', 'Ömsesidigheten i bild'],
    ['#/kompetensplan', 'Kompetensplanen'],
  ],
};

const review: Group = {
  title: 'Granska',
  links: [
    ['#/bedomning', 'Rättslig bedömning'],
    ['#/granska', 'Det här kan en granskare fråga om'],
    ['#/sprakvakt', 'Språkvakten'],
    ['#/klausuler', 'Klausulerna'],
    ['#/alla-svar', 'Se alla svar'],
  ],
};

const keep: Group = {
  title: 'Ta med',
  links: [
    ['#/exportera', 'Skriv ut och ladda ner'],
    ['#/historik', 'Historik och tidigare versioner'],
  ],
};

/** Everything that can be opened from the overview, in three short lists. */
export function OverviewLinks() {
  const session = useSession();
  const readOnly = useWizard((context) => context.readOnly);
  const c = useCase();
  const disagreements = useMemo(() => openDisagreements(c).length, [c]);
  const groups = readOnly ? [review, keep] : [together, review, keep];
  return (
    <div className="overview-links">
      {groups.map((group) => (
        <section key={group.title}>
          <h2 className="group-heading">{group.title}</h2>
          <ul className="plain rows">
            {group.links.map(([href, text]) => (
              <li key={href}>
                <a href={href}>{text}</a>
                {href === '#/oense' && disagreements > 0 ? <span className="count"> {disagreements}</span> : null}
              </li>
            ))}
            {group === keep ? (
              <>
                <li>
                  <button type="button" className="link" onClick={() => void saveToFile(session)}>
                    Spara som fil
                  </button>
                </li>
                <li>
                  <button type="button" className="link" onClick={() => void closeCase(session)}>
                    Stäng fallet
                  </button>
                </li>
              </>
            ) : null}
          </ul>
        </section>
      ))}
    </div>
  );
}
