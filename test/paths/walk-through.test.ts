import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { type WizardEvent, wizard } from '#src/wizard/machine.ts';
import { hashOf, placeFromState } from '#src/wizard/places.ts';
import { walkOptionsOf } from '#src/wizard/walking.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { newCase } from '#steps/case/new-case.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { type Position, positions } from '#steps/walk/walk.ts';
import { exampleCase } from '#test/support/examples.ts';
import { emptyCase, everythingCase } from '../support/cases.ts';

const today = '2027-03-01';
const folder = new URL('../../src/examples/cases/', import.meta.url);
const read = (name: string): CaseFile => exampleCase(name.replace('.iop.json', ''));
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.iop.json'))
  .map((name) => [name, read(name)] as const);

const levels = (level: 1 | 4) => (c: CaseFile) =>
  Object.fromEntries((c.items['parts'] ?? []).map((part) => [part.id, level]));

function walker(caseFile: CaseFile, level: 1 | 4 = 1) {
  const actor = createActor(wizard, { input: { today } }).start();
  actor.send({ type: 'rules.loaded', levelsOf: levels(level) });
  actor.send({ type: 'case.opened', caseFile });
  const here = () => placeFromState(actor.getSnapshot().value, actor.getSnapshot().context.scope);
  const send = (event: WizardEvent): string => {
    actor.send(event);
    return hashOf(here());
  };
  return { actor, here, send };
}

const hashes = (all: readonly Position[]): readonly string[] =>
  all.map(({ page, orgId, partId }) =>
    hashOf({ kind: 'page', page, scope: { ...(orgId ? { orgId } : {}), ...(partId ? { partId } : {}) } }),
  );

/** Every place from the first page of the first step to the last, by going on; the pages alone, in order. */
function goneOn(caseFile: CaseFile, level: 1 | 4 = 1): readonly string[] {
  const { send } = walker(caseFile, level);
  const walked = [send({ type: 'door.entered', door: 'parties' })];
  for (let at = walked[0]; at !== '#/exportera' && walked.length < 400; walked.push(at))
    at = send({ type: 'walk.next' });
  return walked;
}

const pagesOf = (walked: readonly string[]): readonly string[] => walked.filter((hash) => hash.startsWith('#/sida/'));

/** The screens on the way, worked out from the list and not by the machine. */
const listed = (caseFile: CaseFile, level: 1 | 4 = 1): readonly string[] =>
  hashes(positions(caseFile, walkOptionsOf(caseFile, { today, levelsOf: levels(level) })));

describe('the machine, walked from the first question to the last', () => {
  it('takes Lyktan to a full draft in at most 55 pages', () => {
    const walked = pagesOf(goneOn(read('OVN-01.iop.json')));
    expect(walked.length).toBeLessThanOrEqual(55);
    expect(new Set(walked).size).toBe(walked.length);
  });

  it('asks the questions of the short track, and no others', () => {
    const short = newCase({
      id: 'fall-kort',
      at: '2026-09-01T08:00:00.000Z',
      by: 'joint',
      voices: 'both',
      track: 'short',
      app: '0.1.0',
      ruleSet: 'test',
    });
    expect(pagesOf(goneOn(short))).toEqual(listed(short));
    const asked = positions(short, { levels: {} }).flatMap((at) => at.refs);
    expect(asked).toEqual(allQuestions.filter((one) => one.short).map((one) => one.ref));
  });

  it.each([
    ...examples,
    ['an empty case', emptyCase()] as const,
    ['a case with everything', everythingCase()] as const,
  ])('goes through every screen on the way, in its order: %s', (_, caseFile) => {
    for (const level of [1, 4] as const) expect(pagesOf(goneOn(caseFile, level))).toEqual(listed(caseFile, level));
  });

  it('passes the check page of each step, the assessment, the draft and the export', () => {
    const walked = goneOn(everythingCase()).filter((hash) => !hash.startsWith('#/sida/'));
    const checks = stageIds.map((stage) => `#/kontroll/${stage}`);
    expect(walked).toEqual([...checks.slice(0, 3), '#/bedomning', ...checks.slice(3), '#/utkast', '#/exportera']);
  });

  it('goes back the way it came, past the check pages, and ends at the overview', () => {
    for (const caseFile of [everythingCase(), read('OVN-11.iop.json')]) {
      const { send, actor } = walker(caseFile);
      const on = goneOn(caseFile);
      actor.send({ type: 'xstate.route', to: '#exportera' });
      const back: string[] = [];
      for (let at = ''; at !== '#/oversikt' && back.length < 400; back.push(at)) at = send({ type: 'walk.back' });
      const way = on.filter((hash) => !hash.startsWith('#/kontroll/') && hash !== '#/exportera');
      // From the assessment one comes back to its check page, for the assessment stands after the step.
      expect(back.filter((hash) => !hash.startsWith('#/kontroll/'))).toEqual([...way].reverse().concat('#/oversikt'));
    }
  });

  it('begins where something is left, and goes to the draft when nothing is', () => {
    const { send } = walker(emptyCase());
    expect(send({ type: 'walk.next' })).toBe('#/sida/F.1');
    expect(send({ type: 'walk.toCheck' })).toBe('#/kontroll/parties');
    expect(send({ type: 'walk.next' })).toBe('#/sida/1.1');
  });

  it('opens no door and goes nowhere without a case', () => {
    const actor = createActor(wizard, { input: { today } }).start();
    for (const event of [{ type: 'walk.next' }, { type: 'walk.back' }, { type: 'door.entered', door: 'need' }] as const)
      expect(actor.getSnapshot().can(event)).toBe(false);
  });

  it('answers by its context alone: the same context gives the same way, before and after the rules have loaded', () => {
    const caseFile = everythingCase();
    const early = createActor(wizard, { input: { today } }).start();
    early.send({ type: 'case.opened', caseFile });
    const before = early.getSnapshot();
    early.send({ type: 'rules.loaded', levelsOf: levels(4) });
    const route = { type: 'xstate.route', to: '#sida-2-18' } as const;
    expect([before.can(route), before.can(route)]).toEqual([before.can(route), before.can(route)]);
    expect(before.context.rules.levelsOf).toBeNull();
    expect(early.getSnapshot().context.rules.levelsOf).not.toBeNull();
  });
});

describe('who sits at the screen, and what is told', () => {
  it('rides in the context, by events', () => {
    const { actor } = walker(emptyCase());
    actor.send({ type: 'perspective.chosen', perspective: 'kommun' });
    actor.send({ type: 'notices.told', texts: ['Filen är öppnad.'] });
    expect(actor.getSnapshot().context).toMatchObject({ perspective: 'kommun', notices: ['Filen är öppnad.'] });
    actor.send({ type: 'xstate.route', to: '#utkast' });
    expect(actor.getSnapshot().context).toMatchObject({ perspective: 'kommun', notices: [] });
  });
});
