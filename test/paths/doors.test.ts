/** The three doors, walked by the machine with the answers of Lyktan: together, and by the organisation alone. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { askingEdits, carriedBy } from '#src/wizard/carried.ts';
import { asksUs, refsBehind } from '#src/wizard/doors.ts';
import { wizard } from '#src/wizard/machine.ts';
import { hashOf, type Place, placeFromState, placeOf } from '#src/wizard/places.ts';
import { rulesIn } from '#src/wizard/setup.ts';
import { walkOptionsOf } from '#src/wizard/walking.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { newCase } from '#steps/case/new-case.ts';
import type { Perspective } from '#steps/case/perspective.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { type DoorId, doorIds, doorWords } from '#steps/catalogue/door-words.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { askedAt } from '#steps/catalogue/lookup.ts';
import { handOver } from '#steps/exchange/hand-over.ts';
import { openCase } from '#steps/import/gate.ts';
import { assessmentOf, levelsOf } from '#steps/law/assess/assessment-of.ts';
import { type Position, positions } from '#steps/walk/walk.ts';
import { takenBy } from '#steps/walk/words.ts';
import { gapsOf } from '#templates/agreement/gaps.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { answeredAs } from '../support/answered.ts';
import { answer, entry, withEdits } from '../support/cases.ts';
import { exampleCase } from '../support/examples.ts';

const today = '2026-11-30';
const words = await documentWords();

/** Lyktan, with what its example leaves for the day of the decision and for the board's paper. */
const field = (list: string, id: string, value: string): Edit => ({
  op: 'field',
  list,
  id,
  field: 'orgNumber',
  entry: entry(value),
});

const lyktan = withEdits(
  exampleCase('OVN-01'),
  field('publicParties', 'k1', '212000-0001'),
  field('organisations', 'o1', '802400-0001'),
  answer('decision.publicDate@k1', '2026-12-10', 'public'),
  answer('decision.publicParagraph@k1', '§ 12', 'public'),
  answer('decision.orgDate@o1', '2026-12-08', 'o1'),
  answer('memo.department@k1', 'Socialförvaltningen', 'public'),
  answer('memo.officer@k1', 'Folkhälsosamordnaren', 'public'),
  answer('memo.date@k1', '2026-12-01', 'public'),
  answer('memo.fitsBudget@k1', 'ja', 'public'),
  answer('memo.judgement', 'Förvaltningen bedömer att partnerskapet gör nytta.', 'public'),
  answer('memo.childRights', 'Barn deltar inte.', 'public'),
  answer('memo.genderEquality', 'Kvällarna är öppna för alla.', 'public'),
  answer('memo.accessibility', 'Lokalen går att nå med rullstol.', 'public'),
);

interface Walked {
  readonly c: CaseFile;
  readonly way: readonly Position[];
  readonly end: Place;
}

type Walker = ReturnType<typeof createActor<typeof wizard>>;

/** Answers a screen as Lyktan does, and what comes up on it while one answers. Gives the screen as it was left. */
function answerPage(actor: Walker, page: string, may: (voice: string) => boolean): Position {
  let asked = -1;
  for (;;) {
    const { context } = actor.getSnapshot();
    const c = context.caseFile;
    const here = c && positions(c, walkOptionsOf(c, rulesIn(context))).find((one) => one.page === page);
    if (!here) throw new Error(`Beside the way: ${page}`);
    if (here.refs.length === asked) return here;
    asked = here.refs.length;
    actor.send({ type: 'case.refreshed', caseFile: answeredAs(c, lyktan, here.refs, may), pending: [] });
  }
}

/** Goes in through a door, answers each screen as Lyktan does, and goes on to the end. */
function walkThrough(door: DoorId, perspective: Perspective): Walked {
  const alone = perspective !== 'tillsammans';
  const voices = alone ? 'alone' : 'both';
  const empty = newCase({
    id: 'fall-dorr',
    at: '2026-11-30T08:00:00.000Z',
    by: alone ? 'o1' : 'joint',
    voices,
    app: '0',
    ruleSet: '',
  });
  const actor = createActor(wizard, { input: { today } }).start();
  actor.send({ type: 'rules.loaded', levelsOf });
  actor.send({ type: 'case.opened', caseFile: empty, perspective });
  actor.send({ type: 'door.chosen', door });
  const way: Position[] = [];
  for (;;) {
    const { value, context } = actor.getSnapshot();
    const place = placeFromState(value, context.scope);
    if (place.kind !== 'page') return { c: context.caseFile ?? empty, way, end: place };
    if (way.length > 120) throw new Error(`No end: ${hashOf(place)}`);
    way.push(answerPage(actor, place.page, (voice) => !alone || voice !== 'public'));
    actor.send({ type: 'walk.next' });
  }
}

const documents = { initiative: ['initiative'], form: [], agreement: ['agreement', 'memo', 'assessment'] } as const;

/** What is still missing behind the door: gaps of its documents, and answers that the assessment cannot do without. */
function missing(c: CaseFile, door: DoorId): readonly string[] {
  const gaps = documents[door].flatMap((kind) => gapsOf(makeDocument(c, { kind, today, words })).map((gap) => gap.ref));
  const law = door === 'initiative' ? [] : assessmentOf(c, today).parts.flatMap((part) => part.missing);
  return [...new Set([...gaps, ...law.map(({ key }) => askedAt(key)?.ref ?? key)])].toSorted();
}

const most = { initiative: [8, 8], form: [7, 7], agreement: [40, 30] } as const;
const ends = { initiative: '#/exportera', form: '#/bedomning', agreement: '#/utkast' } as const;
const walks = doorIds.map((door) => ({
  door,
  both: walkThrough(door, 'tillsammans'),
  alone: walkThrough(door, 'organisation'),
}));

describe.each(walks)('the door $door', ({ door, both, alone }) => {
  it('takes at most so many pages, together and alone, and ends at its document', () => {
    expect(both.way.length).toBeLessThanOrEqual(most[door][0]);
    expect(alone.way.length).toBeLessThanOrEqual(most[door][1]);
    expect([hashOf(both.end), hashOf(alone.end)]).toEqual([ends[door], ends[door]]);
  });

  it('asks nothing twice, and nothing that its documents do not need', () => {
    for (const { way } of [both, alone]) {
      const asked = way.flatMap(({ refs }) => refs);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.filter((ref) => !refsBehind(door).includes(ref))).toEqual([]);
    }
  });

  it('ends without a gap when both have answered', () => {
    expect(missing(both.c, door)).toEqual([]);
  });

  it('lacks nothing for one alone but what the other has to say', () => {
    const theirs = carriedBy(alone.c, { door, perspective: 'organisation' }, { today, levelsOf }).map(({ ref }) => ref);
    expect(missing(alone.c, door).filter((ref) => !theirs.includes(ref))).toEqual([]);
  });
});

it('says on each door what the questions behind it take', () => {
  for (const { door, both } of walks) {
    const { pages, minutes } = takenBy(both.way, words);
    const { pages: said, minutes: promised } = doorWords[door];
    // A little room, so that a question more or less does not change what the door says.
    expect([said >= pages, said - pages <= 3]).toEqual([true, true]);
    expect([promised >= minutes, promised - minutes <= 10]).toEqual([true, true]);
  }
});

it('prints how long each door takes', async () => {
  const lines = walks.flatMap(({ door, both, alone }) =>
    (
      [
        ['together', both],
        ['alone', alone],
      ] as const
    ).map(([who, { way }]) => {
      const { pages, questions, words: count, reading, minutes } = takenBy(way, words);
      const [read, all] = [reading, minutes].map((one) => Math.round(one));
      return `${door}, ${who}: ${pages} pages, ${questions} questions, ${count} words: ${read} minutes to read, ${all} to read and answer\n  ${way.map(({ pages: pagesHere, page }) => (pagesHere ?? [page]).join('+')).join(' ')}\n`;
    }),
  );
  await expect(lines.join('')).toMatchFileSnapshot('../listings/doors.txt');
});

describe('questions to take along', () => {
  const sender = walkThrough('form', 'organisation').c;
  const carried = carriedBy(sender, { door: 'form', perspective: 'organisation' }, { today, levelsOf });
  const asking = applyEdits(sender, askingEdits(carried, 'organisation', '2026-11-30T09:00:00.000Z'));
  const { file } = handOver(asking, { as: 'o1', to: 'public', salts: {}, at: '2026-11-30T09:00:00.000Z' });
  const ids = carried.map(({ ref }) => ref);

  it('are what the other side has to say, and are not asked of the one who is alone', () => {
    expect(ids.length).toBeGreaterThan(5);
    const asked = walkThrough('form', 'organisation').way.flatMap(({ refs }) => refs);
    const theirs = ids.filter((ref) => questionOfRef(ref)?.who === 'public');
    expect(theirs.filter((ref) => asked.includes(ref))).toEqual([]);
    expect(theirs).toContain('R19');
  });

  it('go with the file, through the gate, and are exactly what its receiver is asked', () => {
    const opened = openCase(new TextEncoder().encode(serialiseCase(file)));
    expect(opened.ok).toBe(true);
    const received = opened.ok ? opened.case : file;
    expect(asksUs(received, 'kommun')).toBe(true);
    expect(asksUs(received, 'organisation')).toBe(false);
    const rules = { today, levelsOf, walker: { door: 'asked', perspective: 'kommun' } } as const;
    const asked = positions(received, walkOptionsOf(received, rules)).flatMap(({ refs }) => refs);
    expect(asked.toSorted()).toEqual(ids.toSorted());
    const actor = createActor(wizard, { input: { today } }).start();
    actor.send({ type: 'rules.loaded', levelsOf });
    actor.send({ type: 'case.opened', caseFile: received, perspective: 'kommun' });
    actor.send({ type: 'door.chosen', door: 'asked' });
    const { value, context } = actor.getSnapshot();
    const here = placeFromState(value, context.scope);
    expect(here.kind === 'page' && positions(received, walkOptionsOf(received, rules))[0]?.page).toBe(
      here.kind === 'page' ? here.page : '',
    );
  });
});

describe('the whole method, for one alone', () => {
  const alone = newCase({
    id: 'fall-ensam',
    at: '2026-11-30T08:00:00.000Z',
    by: 'o1',
    voices: 'alone',
    app: '0',
    ruleSet: '',
  });
  const wayOf = (c: CaseFile, perspective: Perspective): readonly Position[] =>
    positions(c, walkOptionsOf(c, { today, levelsOf, walker: { door: null, perspective } }));
  const refsOf = (way: readonly Position[]): readonly string[] => way.flatMap(({ refs }) => refs);
  const sides = [
    ['organisation', 'public'],
    ['kommun', 'org'],
  ] as const;

  it.each(sides)(
    'asks the %s nothing that the other is to say, and takes along what is needed',
    (perspective, other) => {
      const asked = refsOf(wayOf(alone, perspective));
      const whole = refsOf(wayOf(alone, 'tillsammans'));
      const left = whole.filter((ref) => questionOfRef(ref)?.who === other);
      expect(left.length).toBeGreaterThan(5);
      expect(asked).toEqual(whole.filter((ref) => !left.includes(ref)));
      const carried = carriedBy(alone, { door: null, perspective }, { today, levelsOf }).map(({ ref }) => ref);
      const needed = left.filter((ref) => questionOfRef(ref)?.classes.some((one) => /key|level|draft/.test(one)));
      expect(needed.filter((ref) => !carried.includes(ref))).toEqual([]);
    },
  );

  it('asks both of everything when they sit together, and when the other has answered', () => {
    const whole = refsOf(wayOf(alone, 'tillsammans'));
    const answered = withEdits(alone, answer('decisionMaker@k1', 'namnd', 'public'), answer('hopes', 'Mer mat', 'o1'));
    expect(refsOf(wayOf(answered, 'organisation'))).toEqual(whole);
  });

  it('is walked by the machine over those pages only, and a link still opens the others', () => {
    const actor = createActor(wizard, { input: { today } }).start();
    actor.send({ type: 'rules.loaded', levelsOf });
    actor.send({ type: 'case.opened', caseFile: alone, perspective: 'organisation' });
    actor.send({ type: 'door.entered', door: 'legal-basis' });
    const met: string[] = [];
    for (;;) {
      const { value, context } = actor.getSnapshot();
      const place = placeFromState(value, context.scope);
      if (place.kind !== 'page') break;
      met.push(place.page);
      actor.send({ type: 'walk.next' });
    }
    const way = wayOf(alone, 'organisation').filter(({ stage }) => stage === 'legal-basis');
    expect(met).toEqual(way.map(({ page }) => page));
    expect(met).not.toContain('2.3');
    actor.send({ type: 'xstate.route', to: '#sida-2-3' });
    const { value, context } = actor.getSnapshot();
    expect(hashOf(placeFromState(value, context.scope))).toBe('#/sida/2.3');
  });
});

describe('a name that was given when the case was begun', () => {
  const begun = newCase({
    id: 'fall-namn',
    at: '2026-11-30T08:00:00.000Z',
    by: 'joint',
    voices: 'both',
    app: '0',
    ruleSet: '',
  });
  const named = (at: string): CaseFile => ({
    ...begun,
    answers: { 'partnership.name': { joint: { value: 'Öppna kvällar', by: 'joint', at } } },
  });
  const asked = (c: CaseFile, door: DoorId | null): readonly string[] =>
    positions(c, walkOptionsOf(c, { today, levelsOf, walker: { door, perspective: 'tillsammans' } })).flatMap(
      ({ refs }) => refs,
    );

  it.each([null, 'agreement'] as const)(
    'is not asked again (door: %s), but a name written later stays where it is',
    (door) => {
      expect(asked(begun, door)).toContain('F10');
      expect(asked(named('2026-11-30T08:00:00.000Z'), door)).not.toContain('F10');
      expect(asked(named('2026-11-30T09:00:00.000Z'), door)).toContain('F10');
    },
  );
});

describe('a door', () => {
  it('can be left and changed at any time, and loses no answer', () => {
    const { c } = walkThrough('form', 'tillsammans');
    const actor = createActor(wizard, { input: { today } }).start();
    actor.send({ type: 'case.opened', caseFile: c });
    for (const door of ['initiative', 'agreement', null, 'form'] as const) {
      actor.send({ type: 'door.chosen', door });
      expect(actor.getSnapshot().context.door).toBe(door);
    }
    expect(actor.getSnapshot().context.caseFile).toBe(c);
  });

  it('is not stepped through without a case', () => {
    const actor = createActor(wizard, { input: { today } }).start();
    expect(actor.getSnapshot().can({ type: 'door.chosen', door: 'form' })).toBe(false);
  });
});

it('has an address where a new case begins', () => {
  for (const door of doorIds) {
    const place = placeOf(`#/nytt/${doorWords[door].address}`);
    expect(place).toEqual({ kind: 'place', id: 'nytt', door });
    expect(place && placeOf(hashOf(place))).toEqual(place);
  }
  expect(placeOf('#/nytt/annat')).toEqual({ kind: 'place', id: 'nytt' });
});
