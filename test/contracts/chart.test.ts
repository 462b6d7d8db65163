/** The picture of the method in README is drawn from the machine's own definition. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { chart } from '#src/cli/chart.ts';
import { wizard } from '#src/wizard/machine.ts';
import { stages } from '#steps/catalogue/index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const between = /<!-- chart -->\n```mermaid\n([\s\S]*?)```\n<!-- \/chart -->/.exec(readme)?.[1];

test('README holds exactly the chart; after a change run npm run chart and paste it in', () => {
  expect(between).toBe(chart(wizard));
});

test('the chart holds the seven steps and every page of them, in order', () => {
  const drawn = [...chart(wizard).matchAll(/state "[^"]+" as (\w+) /g)].map((match) => match[1]?.replace('_', '-'));
  expect(drawn).toEqual(stages.map((stage) => stage.id));
  const pages = [...chart(wizard).matchAll(/_sidor: (.*)/g)].flatMap((match) => match[1]?.split(' → ') ?? []);
  expect(pages).toEqual(stages.flatMap((stage) => stage.pages.map((page) => page.id)));
});

test('a machine with one transition changed gives another picture', () => {
  const config = structuredClone(
    JSON.parse(
      JSON.stringify({ id: 'iop', initial: wizard.config.initial, states: wizard.config.states, on: wizard.config.on }),
    ),
  );
  expect(chart(createMachine(config))).toBe(chart(wizard));
  const steps: readonly { readonly change: (c: typeof config) => void }[] = [
    { change: (c) => (c.states.need.states.check.on['walk.next'] = { target: '#iop.mutuality.enter' }) },
    { change: (c) => (c.states.need.states['1-2'].on['walk.next'] = [{ target: '1-4' }]) },
    { change: (c) => (c.states.result.on['walk.next'] = { target: '#iop.preview' }) },
    { change: (c) => c.states.parties.states.enter.always.shift() },
    { change: (c) => (c.on['case.opened'] = { target: '.preview' }) },
  ];
  for (const { change } of steps) {
    const changed = structuredClone(config);
    change(changed);
    expect(chart(createMachine(changed))).not.toBe(chart(wizard));
  }
});
