import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { wizard } from '#src/wizard/machine.ts';
import { stateIdOf } from '#src/wizard/places.ts';
import { type CaseFile, newCase } from '#steps/case/case-file.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import { neighbours, type Position, positions } from '#steps/walk/walk.ts';

const lyktan: CaseFile = JSON.parse(
  readFileSync(new URL('../../src/examples/cases/OVN-01.iop.json', import.meta.url), 'utf8'),
);

/** Walks the machine from the first page to the last by the way of Fortsätt; every step is a route that it allows. */
function walkThrough(caseFile: CaseFile): readonly Position[] {
  const options = { levels: { p1: 1 as const } };
  const actor = createActor(wizard, { input: { optionsOf: () => options } }).start();
  actor.send({ type: 'case.opened', caseFile });
  const walked: Position[] = [];
  let at: Position | undefined = positions(caseFile, options)[0];
  while (at) {
    const scope = { ...(at.orgId ? { orgId: at.orgId } : {}), ...(at.partId ? { partId: at.partId } : {}) };
    const event = {
      type: 'xstate.route' as const,
      to: `#${stateIdOf({ kind: 'page', page: at.page, scope })}`,
      scope,
    };
    expect(actor.getSnapshot().can(event)).toBe(true);
    actor.send(event);
    walked.push(at);
    at = neighbours(caseFile, at, options).after;
  }
  return walked;
}

describe('the machine, walked from the first question to the last', () => {
  it('takes Lyktan to a full draft in at most 55 pages', () => {
    const walked = walkThrough(lyktan);
    console.log(`Lyktan: ${walked.length} pages, ${walked.flatMap((at) => at.refs).length} questions`);
    expect(walked.length).toBeLessThanOrEqual(55);
    expect(new Set(walked.map((at) => at.page)).size).toBe(walked.length);
  });

  it('asks 24 questions on the short track', () => {
    const short = newCase({
      id: 'fall-kort',
      at: '2026-09-01T08:00:00.000Z',
      by: 'joint',
      voices: 'both',
      track: 'short',
      app: '0.1.0',
      ruleSet: 'test',
    });
    const walked = walkThrough(short);
    expect(walked.flatMap((at) => at.refs)).toEqual(allQuestions.filter((one) => one.short).map((one) => one.ref));
  });
});
