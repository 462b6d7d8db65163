/**
 * Draws the statechart of the method as Mermaid text, from the definition of the machine alone: which page comes after
 * which, which step after which, and what opens the first. Pages that are not asked are passed by, so the first way on of
 * each page is drawn.
 */
import type { AnyStateNode } from 'xstate';
import { placeTable } from '#src/wizard/place-table.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { stageIds } from '#steps/catalogue/step.ts';

const ascii = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '_');
const pageName = (key: string): string => key.replace('-', '.');

/** Targets of an event in a state, in the order they are tried. */
function targets(node: AnyStateNode | undefined, event: string): readonly AnyStateNode[] {
  return (node?.transitions.get(event) ?? []).flatMap((transition) => transition.target?.[0] ?? []);
}

/** Where a choice without an event leads when nothing keeps it from its first way. */
const chosen = (node: AnyStateNode | undefined): AnyStateNode | undefined =>
  (node?.always ?? []).flatMap((transition) => transition.target?.[0] ?? [])[0];

/** Pages of a step as the machine walks them: from its first page on, by going on. */
function pagesOf(stage: AnyStateNode): readonly string[] {
  const pages: string[] = [];
  let at = chosen(stage.states['enter']);
  while (at && at.key !== 'check' && at.parent === stage && !pages.includes(pageName(at.key))) {
    pages.push(pageName(at.key));
    at = targets(at, 'walk.next')[0];
  }
  return pages;
}

/** The step or place at the top that a state belongs to. */
function topOf(node: AnyStateNode): AnyStateNode {
  return node.parent?.parent ? topOf(node.parent) : node;
}

const stageOf = (node: AnyStateNode) => stageIds.find((id) => id === node.key);

/** Name of a step or place in the picture: the name in the address for a place. */
function nameOf(node: AnyStateNode): string {
  return ascii(placeTable.find((row) => row.state === node.key)?.id ?? node.key);
}

const perLine = 7;

function linesOfStage(node: AnyStateNode, title: string): readonly string[] {
  const name = nameOf(node);
  const pages = pagesOf(node);
  const rows = Array.from({ length: Math.ceil(pages.length / perLine) }, (_, at) =>
    pages.slice(at * perLine, (at + 1) * perLine).join(' → '),
  );
  return [
    `  state "${title}" as ${name} {`,
    ...rows.map((row) => `    ${name}_sidor: ${row}`),
    `    ${name}_kontroll: kontrollera svaren`,
    `    [*] --> ${name}_sidor`,
    `    ${name}_sidor --> ${name}_kontroll`,
    '  }',
  ];
}

/** What comes after a step or place by going on, or undefined at the end. */
function afterOf(node: AnyStateNode): AnyStateNode | undefined {
  const from = stageOf(node) ? node.states['check'] : node;
  const next = targets(from, 'walk.next')[0];
  return next && topOf(next);
}

/** Mermaid source of the walk as `machine` defines it. */
export function chart(machine: { readonly root: AnyStateNode }): string {
  const { root } = machine;
  const first = targets(root, 'case.opened')[0];
  const start = nameOf(root.initial.target[0] ?? root);
  const lines = ['stateDiagram-v2', '  direction TB', `  [*] --> ${start}`];
  if (first) lines.push(`  ${start} --> ${nameOf(first)}: ett fall är öppet`);
  const seen = new Set<AnyStateNode>();
  for (let node = first; node && !seen.has(node); ) {
    seen.add(node);
    const after = afterOf(node);
    lines.push(after ? `  ${nameOf(node)} --> ${nameOf(after)}` : `  ${nameOf(node)} --> [*]`);
    const stage = after && stageOf(after);
    if (after && stage) {
      const { number, title } = stageTitles[stage];
      lines.push(...linesOfStage(after, `${number} · ${title}`));
    }
    node = after;
  }
  lines.push(
    '  note right of oversikt: alla steg går att öppna när som helst, och sidor som inte är aktuella hoppas över',
    '  note right of exportera: en dörr går genom sina egna sidor, utan kontroller emellan, till sitt dokument',
  );
  return `${lines.join('\n')}\n`;
}
