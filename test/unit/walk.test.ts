/** The walk: which screens stand in the way, how far each question has come, and what is next. */
import { describe, expect, test } from 'vitest';
import type { CaseFile, Value } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { allPages, pageOf, questionOfRef, stages } from '#steps/catalogue/index.ts';
import { nextPosition, progress, statesAt } from '#steps/walk/progress.ts';
import { isDone, type QuestionState, questionState, scopeAt, scopeIdsOf } from '#steps/walk/question-state.ts';
import { type Position, positions, positionsOfPage, settingOf, type WalkOptions } from '#steps/walk/walk.ts';
import { answer, at, emptyCase, entry, everythingCase, row, withEdits } from '../support/cases.ts';

const question = (ref: string) => {
  const found = questionOfRef(ref);
  if (!found) throw new Error(`No such question: ${ref}`);
  return found;
};

/** How far a question has come in a case with these edits. */
function stateOf(ref: string, edits: readonly Edit[], scopeId?: string, start: CaseFile = emptyCase()): QuestionState {
  const c = withEdits(start, ...edits);
  return questionState(c, question(ref), scopeId, settingOf(c, { partId: 'p1', orgId: 'o1' }, {}));
}

const note = (path: string, voice: string, value: Value = 'ja'): Edit => ({
  op: 'note',
  path,
  voice,
  entry: { value, by: voice, at },
});
const shown = (ref: string): Edit => note(`revealed:${ref}`, 'joint');
const dontKnow = (ref: string, voice = 'joint'): Edit => note(`unknown:${ref}`, voice, { who: '', when: '' });
const assumed = (path: string, value: Value, voice: string, by: string): Edit => ({
  op: 'answer',
  path,
  voice,
  entry: { value, by, at },
});
const field = (list: string, id: string, name: string, value: Value): Edit => ({
  op: 'field',
  list,
  id,
  field: name,
  entry: entry(value),
});
const alone = emptyCase({ voices: 'alone' });

describe('a question that all answer together', () => {
  test.each<readonly [string, readonly Edit[], QuestionState]>([
    ['nothing', [], 'open'],
    ['a joint answer', [answer('need.joint', 'Ensamhet')], 'answered'],
    ['only spaces', [answer('need.joint', '  ')], 'open'],
    ['a text in one party’s lane', [answer('need.joint', 'Ensamhet', 'public')], 'open'],
    ['”vi vet inte än”', [dontKnow('B3')], 'unknown'],
    ['an answer after ”vi vet inte än”', [dontKnow('B3'), answer('need.joint', 'Ensamhet')], 'answered'],
  ])('with %s', (_what, edits, state) => {
    expect(stateOf('B3', edits)).toBe(state);
  });
});

describe('a question to the public party', () => {
  test.each<readonly [string, readonly Edit[], QuestionState]>([
    ['nothing', [], 'open'],
    ['its own answer', [answer('matterOfPrinciple', 'nej', 'public')], 'answered'],
    ['what the organisation believes', [assumed('matterOfPrinciple', 'nej', 'public', 'o1')], 'open'],
    ['”vi vet inte än”', [dontKnow('F13', 'public')], 'unknown'],
  ])('with %s', (_what, edits, state) => {
    expect(stateOf('F13', edits)).toBe(state);
  });

  test('is answered by what the organisation believes, while it works alone', () => {
    expect(stateOf('F13', [assumed('matterOfPrinciple', 'nej', 'public', 'o1')], undefined, alone)).toBe('answered');
  });
});

describe('a question to each organisation', () => {
  const sells = (id: string, value: string) => answer(`sellsInSameField@${id}`, value, id);
  test('is held for one organisation at a time', () => {
    const c = withEdits(emptyCase(), row('organisations', 'o2', 'joint', {}), sells('o1', 'nej'));
    expect(scopeIdsOf(c, question('R8'))).toEqual(['o1', 'o2']);
    expect(['o1', 'o2'].map((id) => questionState(c, question('R8'), id, settingOf(c, { orgId: id }, {})))).toEqual([
      'answered',
      'open',
    ]);
  });

  test('asks for more only when the answer calls for it', () => {
    expect(stateOf('R8', [sells('o1', 'ja')], 'o1')).toBe('open');
    expect(stateOf('R8', [sells('o1', 'ja'), answer('separation@o1', 'Egen bokföring', 'o1')], 'o1')).toBe('answered');
  });
});

describe('a question that either may answer openly', () => {
  const say = (voice: string, value: string) => answer('publicControlOfOrg@o1', value, voice);
  test.each<readonly [string, readonly Edit[], QuestionState]>([
    ['nothing', [], 'open'],
    ['one answer', [say('public', 'nej')], 'answered'],
    ['two that agree', [say('public', 'nej'), say('o1', 'nej')], 'answered'],
    ['two that differ', [say('public', 'nej'), say('o1', 'delvis')], 'disagree'],
    ['two that differ and a joint one', [say('public', 'nej'), say('o1', 'delvis'), say('joint', 'nej')], 'answered'],
  ])('with %s', (_what, edits, state) => {
    expect(stateOf('F11', edits, 'o1')).toBe(state);
  });
});

describe('a question answered apart', () => {
  const [mine, theirs] = [answer('challenge', 'Ensamhet', 'public'), answer('challenge', 'Kö', 'o1')];
  test.each<readonly [string, readonly Edit[], QuestionState]>([
    ['nothing', [], 'open'],
    ['one side', [mine], 'waiting'],
    ['both sides, not shown', [mine, theirs], 'waiting'],
    ['both sides, shown', [mine, theirs, shown('B2')], 'answered'],
    ['one side that has declined', [mine, note('declined:B2', 'o1'), shown('B2')], 'answered'],
    ['what one side believes of the other', [mine, assumed('challenge', 'Kö', 'o1', 'public')], 'waiting'],
    ['one side and ”vi vet inte än”', [mine, dontKnow('B2', 'o1')], 'unknown'],
  ])('with %s', (_what, edits, state) => {
    expect(stateOf('B2', edits)).toBe(state);
  });

  test('is answered by one side, while it works alone', () => {
    expect(stateOf('B2', [mine], undefined, alone)).toBe('answered');
  });

  test('waits for every organisation', () => {
    const second = row('organisations', 'o2', 'joint', {});
    expect(stateOf('B2', [second, mine, theirs, shown('B2')])).toBe('waiting');
    expect(stateOf('B2', [second, mine, theirs, answer('challenge', 'Kö', 'o2'), shown('B2')])).toBe('answered');
  });

  test('with rows: each side has rows of its own', () => {
    const [a, b] = [
      row('reports', 'r1', 'public', { what: 'Bokslut' }),
      row('reports', 'r2', 'o1', { what: 'Bokslut' }),
    ];
    expect([[], [a], [a, b], [a, b, shown('U3')]].map((edits) => stateOf('U3', edits))).toEqual([
      'open',
      'waiting',
      'waiting',
      'answered',
    ]);
  });
});

describe('a question answered apart and then together', () => {
  const say = (voice: string, value: string) => answer('whoseActivity@p1', value, voice);
  const open: Edit = note('revealed:R17@p1', 'joint');
  test.each<readonly [string, readonly Edit[], QuestionState]>([
    ['nothing', [], 'open'],
    ['one side', [say('public', 'foreningens')], 'waiting'],
    ['both, not shown', [say('public', 'foreningens'), say('o1', 'foreningens')], 'waiting'],
    ['both alike, shown', [say('public', 'foreningens'), say('o1', 'foreningens'), open], 'answered'],
    ['both unlike, shown', [say('public', 'kommunens'), say('o1', 'foreningens'), open], 'disagree'],
    [
      'a joint answer',
      [say('public', 'kommunens'), say('o1', 'foreningens'), open, say('joint', 'foreningens')],
      'answered',
    ],
    ['a joint answer at once', [say('joint', 'foreningens')], 'answered'],
  ])('with %s', (_what, edits, state) => {
    expect(stateOf('R17', edits, 'p1')).toBe(state);
  });

  test('is held for one part at a time', () => {
    const c = withEdits(emptyCase(), row('parts', 'p2', 'joint', {}), say('joint', 'foreningens'));
    expect(
      scopeIdsOf(c, question('R17')).map((id) => questionState(c, question('R17'), id, settingOf(c, {}, {}))),
    ).toEqual(['answered', 'open']);
  });

  test('in a part of its own, waits only for the organisations in that part', () => {
    const two = withEdits(
      emptyCase(),
      row('organisations', 'o2', 'joint', {}),
      field('parts', 'p1', 'organisations', ['o2']),
    );
    const rows = [
      row('contributions', 'c1', 'public', { type: 'tid' }),
      row('contributions', 'c2', 'o2', { type: 'tid' }),
    ];
    expect(stateOf('O1', [...rows, note('revealed:O1@p1', 'joint')], 'p1', two)).toBe('answered');
  });
});

describe('fields of a question', () => {
  test('all that are asked must be filled', () => {
    const chosen = [answer('othersInformed', 'pa_annat_satt', 'public'), answer('reasonsWritten', 'ja', 'public')];
    expect(stateOf('R11', chosen)).toBe('open');
    expect(stateOf('R11', [...chosen, answer('selectionReason', 'Brev till 14.', 'public')])).toBe('answered');
  });

  test('those that can wait never hold it back', () => {
    const rows = [row('processLeaders', 'l1', 'joint', { party: 'k1' })];
    expect(stateOf('F8', rows)).toBe('answered');
    expect(stateOf('L8', [answer('learningCost', 'kommunen')])).toBe('answered');
  });

  test('those of every row must be filled in every row', () => {
    const goal = { text: 'a', forWhom: 'b', indicator: 'c', source: 'd' };
    const one = row('goals', 'g1', 'joint', goal);
    expect(stateOf('B11', [])).toBe('open');
    expect(stateOf('B11', [one])).toBe('answered');
    expect(stateOf('B11', [one, row('goals', 'g2', 'joint', { text: 'a' })])).toBe('open');
  });

  test('those of each public party must be filled for each', () => {
    const [who, kind] = [answer('decisionMaker', 'namnd', 'public'), row('publicParties', 'k2', 'joint', {})];
    const of = (id: string) => [
      answer(`decision.publicBody@${id}`, 'Nämnden', 'public'),
      answer(`decision.plannedDate@${id}`, '2027-01-02', 'public'),
    ];
    expect(stateOf('F4', [who, ...of('k1')])).toBe('answered');
    expect(stateOf('F4', [who, kind, ...of('k1')])).toBe('open');
    expect(stateOf('F4', [who, kind, ...of('k1'), ...of('k2')])).toBe('answered');
  });

  test('lists within rows count as filled with one row in each', () => {
    const goal = row('goals', 'g1', 'joint', { text: 'a', measuredBy: 'b', dueWhen: 'c' });
    expect(stateOf('U2', [goal])).toBe('open');
    expect(stateOf('U2', [goal, row('goals/g1/signs', 's1', 'joint', { sign: 'd' })])).toBe('answered');
  });

  test('that may all be empty are answered when the page has been left', () => {
    expect(stateOf('R24', [])).toBe('open');
    expect(stateOf('R24', [note('seen:R24', 'public')])).toBe('answered');
    expect(stateOf('R24', [answer('legalBasis.specialStatute', 'biblioteket', 'public')])).toBe('answered');
  });
});

describe('an answer that is only begun', () => {
  test('rows: an empty row says nothing', () => {
    expect(stateOf('F8', [row('processLeaders', 'l1', 'joint', {})])).toBe('open');
    expect(stateOf('F8', [row('processLeaders', 'l1', 'joint', { role: 'Chef' })])).toBe('answered');
  });

  const cards = { tider: 'kommunen', antal: 'kommunen', metod: 'kommunen', bemanning: 'gemensamt' };
  test('cards: every card must lie in a pile', () => {
    const { bemanning: _last, ...three } = cards;
    expect(stateOf('R4', [answer('control.cards@p1', three)], 'p1')).toBe('open');
    expect(stateOf('R4', [answer('control.cards@p1', cards)], 'p1')).toBe('answered');
  });

  test('statements: each must be rated', () => {
    const both = (value: readonly number[]) => [
      answer('selfRating', value, 'public'),
      answer('selfRating', [5, 4, 3, 2, 1], 'o1'),
      shown('L1'),
    ];
    expect(stateOf('L1', both([3, 0, 0, 0, 0]))).toBe('waiting');
    expect(stateOf('L1', both([3, 3, 3, 3, 3]))).toBe('answered');
  });

  test('a checklist: every point must be marked', () => {
    const field = question('A13').fields['safety.checklist'];
    const points = field?.kind === 'checklist' ? field.points : [];
    const marked = (list: readonly string[]) =>
      answer('safety.checklist@p1', Object.fromEntries(list.map((point) => [point, 'klart'])));
    expect(stateOf('A13', [marked(points.slice(1))], 'p1')).toBe('open');
    expect(stateOf('A13', [marked(points)], 'p1')).toBe('answered');
  });
});

const placesOf = (list: readonly Position[]) =>
  list.map((p) => [p.page, p.orgId ?? p.partId].filter((id) => id).join(' '));

describe('screens of the walk', () => {
  const two = withEdits(
    emptyCase(),
    row('organisations', 'o2', 'joint', {}),
    row('parts', 'p2', 'joint', {}),
    row('parts', 'p3', 'joint', {}),
  );
  const page = (id: string) => {
    const found = pageOf(id);
    if (!found) throw new Error(`No such page: ${id}`);
    return found;
  };

  test('follow the order of the catalogue, without the deepening pages', () => {
    const pages = positions(emptyCase()).map((p) => p.page);
    expect(pages).toEqual(allPages.filter((one) => pages.includes(one.id)).map((one) => one.id));
    expect(pages.filter((id) => page(id).deepening)).toEqual([]);
    expect(positions(emptyCase(), { deepening: true }).map((p) => p.page)).toContain('1.9');
  });

  test('with everything asked, hold every page of the catalogue', () => {
    const options: WalkOptions = { levels: { p1: 4 }, checkInOpen: true, deepening: true };
    expect([...new Set(positions(everythingCase(), options).map((p) => p.page))]).toEqual(
      allPages.map((one) => one.id),
    );
  });

  test('are repeated for each organisation', () => {
    expect(placesOf(positionsOfPage(two, page('F.2'), {}))).toEqual(['F.2 o1', 'F.2 o2']);
  });

  test('are repeated for each part; what is asked once for the case is asked with the first', () => {
    const found = positionsOfPage(two, page('2.8'), {});
    expect(found.map((p) => [p.partId, p.refs.join(' ')])).toEqual([
      ['p1', 'R11 R29'],
      ['p2', 'R29'],
      ['p3', 'R29'],
    ]);
    expect(placesOf(positionsOfPage(two, page('1.1'), {}))).toEqual(['1.1']);
  });

  test('name the only part, so that its answers have their place', () => {
    expect(positionsOfPage(emptyCase(), page('2.8'), {})).toEqual([
      { page: '2.8', stage: 'legal-basis', partId: 'p1', refs: ['R11', 'R29'] },
    ]);
  });

  test('are left out where a part has nothing to answer', () => {
    const c = withEdits(two, answer('education@p2', 'ja', 'public'));
    expect(placesOf(positionsOfPage(c, page('2.15'), {}))).toEqual(['2.15 p2']);
  });

  test('hold the pages of the other forms when a part is at level 4', () => {
    const at4 = positions(emptyCase(), { levels: { p1: 4 } }).map((p) => p.page);
    expect(['2.18', '2.19', '2.16'].map((id) => at4.includes(id))).toEqual([true, true, true]);
    expect(positions(emptyCase(), { levels: { p1: 3 } }).map((p) => p.page)).not.toContain('2.18');
  });

  test('store each answer under the part or organisation of the screen, or the first', () => {
    expect(scopeAt(two, question('R29'), { partId: 'p2' })).toBe('p2');
    expect(scopeAt(two, question('R29'), {})).toBe('p1');
    expect(scopeAt(two, question('F11'), { orgId: 'o2' })).toBe('o2');
    expect(scopeAt(two, question('F11'), {})).toBe('o1');
    expect(scopeAt(two, question('F13'), { partId: 'p2' })).toBeUndefined();
  });

  test('say how far each of their questions has come', () => {
    const c = withEdits(two, answer('openToAll@p2', 'ja', 'public'), dontKnow('R11', 'public'));
    const states = positionsOfPage(c, page('2.8'), {}).flatMap((p) => statesAt(c, p));
    expect(states.map(({ ref, scopeId, state }) => [ref, scopeId, state])).toEqual([
      ['R11', undefined, 'unknown'],
      ['R29', 'p1', 'open'],
      ['R29', 'p2', 'answered'],
      ['R29', 'p3', 'open'],
    ]);
  });
});

describe('progress', () => {
  const statusOf = (c: CaseFile, id: string) => progress(c).find((one) => one.stage === id);
  /** Answers every open question of a stage with ”vi vet inte än”, but for some. */
  const known = (id: string, but: number): CaseFile => {
    const open = positions(emptyCase())
      .filter((p) => p.stage === id)
      .flatMap((p) => statesAt(emptyCase(), p))
      .filter(({ state }) => !isDone(state));
    const notes = open
      .slice(0, open.length - but)
      .map(({ ref, scopeId }) =>
        note(`unknown:${ref}${scopeId === undefined ? '' : `@${scopeId}`}`, 'joint', { who: '', when: '' }),
      );
    return withEdits(emptyCase(), ...notes);
  };

  test('speaks of the seven stages in order; only the part that every case starts with is there at first', () => {
    const all = progress(emptyCase());
    expect(all.map((one) => one.stage)).toEqual(stages.map((stage) => stage.id));
    expect(all.filter((one) => one.left !== one.total).map((one) => [one.stage, one.total - one.left])).toEqual([
      ['legal-basis', 1],
    ]);
    expect(all.filter((one) => one.status === 'untouched')).toHaveLength(6);
  });

  test('counts the questions on the screens, and names the first screen with something left', () => {
    const total = positions(emptyCase()).flatMap((p) => p.refs).length;
    expect(progress(emptyCase()).reduce((sum, one) => sum + one.total, 0)).toBe(total);
    expect(statusOf(emptyCase(), 'need')?.first?.page).toBe('1.1');
  });

  test.each([
    [6, 'started'],
    [5, 'left'],
    [1, 'left'],
    [0, 'done'],
  ])('with %d questions left, the stage is %s', (left, status) => {
    expect(statusOf(known('need', left), 'need')).toMatchObject({ left, status });
  });

  test('what is done has no first screen, and disagreement is not done', () => {
    expect(statusOf(known('need', 0), 'need')).not.toHaveProperty('first');
    const apart = ['public', 'o1'].map((voice) => answer('hopes', voice, voice));
    expect(statusOf(withEdits(known('need', 0), ...apart, shown('B1')), 'need')).toMatchObject({ left: 1 });
  });
});

describe('the next screen', () => {
  test('is the first with something left', () => {
    expect(nextPosition(emptyCase())).toMatchObject({ page: 'F.1' });
    const named = withEdits(emptyCase(), dontKnow('F10'), dontKnow('F1'));
    expect(nextPosition(named)).toMatchObject({ page: 'F.2', orgId: 'o1' });
  });

  test('goes back to a screen that a new organisation has opened', () => {
    const refs = ['F10', 'F1', 'F2', 'F11', 'F12'];
    const done = refs.map((ref) => dontKnow(`${ref}${ref === 'F10' || ref === 'F1' ? '' : '@o1'}`));
    expect(nextPosition(withEdits(emptyCase(), ...done))).toMatchObject({ page: 'F.3' });
    const more = withEdits(emptyCase(), ...done, row('organisations', 'o2', 'joint', {}));
    expect(nextPosition(more)).toMatchObject({ page: 'F.2', orgId: 'o2' });
  });

  test('does not exist when nothing is left', () => {
    // What nobody knows can open new questions, so this goes on until nothing more comes.
    let c = emptyCase();
    for (let next = nextPosition(c); next; next = nextPosition(c)) {
      const open = statesAt(c, next).filter(({ state }) => !isDone(state));
      c = withEdits(c, ...open.map(({ ref, scopeId }) => dontKnow(scopeId === undefined ? ref : `${ref}@${scopeId}`)));
    }
    expect(progress(c).map((one) => one.status)).toEqual(stages.map(() => 'done'));
  });
});
