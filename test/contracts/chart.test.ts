/** The picture of the method in README is the one that the code draws. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chart } from '#src/cli/chart.ts';
import { stages } from '#steps/catalogue/index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const between = /<!-- chart -->\n```mermaid\n([\s\S]*?)```\n<!-- \/chart -->/.exec(readme)?.[1];

test('README holds exactly the chart; after a change run npm run chart and paste it in', () => {
  expect(between).toBe(chart());
});

test('the chart holds the seven stages, in order', () => {
  const drawn = [...chart().matchAll(/state "[^"]+" as (\w+) /g)].map((match) => match[1]?.replace('_', '-'));
  expect(drawn).toEqual(stages.map((stage) => stage.id));
});
