/** Draws the statechart of the method as Mermaid text: the stages in order, and the places beside them. */
import { stages } from '#steps/catalogue/index.ts';

const titles: Readonly<Record<string, string>> = {
  parties: 'Före · Parter och mandat',
  need: '1 · Behov',
  'legal-basis': '2 · Rättslig grund',
  mutuality: '3 · Ömsesidighet',
  competence: '4 · Kompetensutveckling',
  agreement: '5 · Avtal',
  'follow-up': 'Efter · Uppföljning',
};

const ascii = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '_');

/** Mermaid source of the walk. Solid arrows are the recommended order; every place can be opened at any time. */
export function chart(): string {
  const lines = ['stateDiagram-v2', '  direction TB', '  [*] --> start', '  start --> oversikt: ett fall är öppet'];
  let before = 'oversikt';
  for (const stage of stages) {
    const id = ascii(stage.id);
    const pages = stage.pages.filter((page) => page.deepening !== true).map((page) => page.id);
    lines.push(`  ${before} --> ${id}`, `  state "${titles[stage.id]}" as ${id} {`);
    lines.push(`    ${id}_sidor: sidorna ${pages[0]} till ${pages.at(-1)}`, `    ${id}_kontroll: kontrollera svaren`);
    lines.push(`    [*] --> ${id}_sidor`, `    ${id}_sidor --> ${id}_kontroll`, '  }');
    if (stage.id === 'legal-basis') {
      lines.push(`  ${id} --> bedomning`);
      before = 'bedomning';
    } else before = id;
  }
  lines.push(`  ${before} --> utkast`, '  utkast --> exportera', '  exportera --> [*]');
  lines.push('  note right of oversikt: alla steg går att öppna när som helst');
  return `${lines.join('\n')}\n`;
}
