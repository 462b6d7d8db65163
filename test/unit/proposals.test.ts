/** What the tool proposes, from which answers and in which way; and what it never fills in. */
import { describe, expect, test } from 'vitest';
import type { CaseFile, Value } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { wrongIn } from '#steps/catalogue/field-values.ts';
import { allQuestions, fieldOfKey, questionOfKey } from '#steps/catalogue/index.ts';
import { publicShare, valuePerYear } from '#steps/proposals/contributions.ts';
import { lastDayAfter, monthsBetween, termMonths, termYears } from '#steps/proposals/months.ts';
import { type Proposal, rowsFor } from '#steps/proposals/proposal.ts';
import { proposals } from '#steps/proposals/proposals.ts';
import { answer, emptyCase, entry, row, withEdits } from '../support/cases.ts';

const today = '2026-11-22';
type Added = Extract<Edit, { readonly op: 'add' }>;

const field = (list: string, id: string, name: string, value: Value): Edit => ({
  op: 'field',
  list,
  id,
  field: name,
  entry: entry(value),
});

/** A case that gives every source something to propose from. */
function rich(...more: readonly Edit[]): CaseFile {
  return withEdits(
    emptyCase(),
    field('publicParties', 'k1', 'name', 'Ängby kommun'),
    field('publicParties', 'k1', 'kind', 'kommun'),
    field('organisations', 'o1', 'name', 'Föreningen Grannar'),
    row('processLeaders', 'l1', 'joint', { party: 'k1', role: 'Utvecklare' }),
    row('evidence', 'e1', 'public', { claim: 'Fler är ensamma', source: 'folkhälsoenkäten' }),
    row('evidence', 'e2', 'o1', { claim: 'Kö till lunchen', source: 'våra besöksböcker' }),
    row('evidence', 'e3', 'o1', { claim: 'Samma sak', source: 'folkhälsoenkäten' }),
    answer('hopes', 'Att fler har någon att äta med.'),
    answer('initiativeBackground.how', 'Föreningen kom med idén på ett möte.'),
    answer('control.cards@p1', {
      tider: 'kommunen',
      antal: 'organisationen',
      metod: 'organisationen',
      bemanning: 'gemensamt',
    }),
    answer('childGroups@p1', ['ovriga_barn']),
    answer('residentialType@p1', ['hvb']),
    row('contributions', 'c1', 'public', { type: 'pengar', text: 'bidra med pengar', sekPerYear: 240_000 }),
    row('contributions', 'c2', 'public', {
      type: 'lokaler',
      text: 'hålla lokal',
      extent: 'Biblioteket',
      sekPerYear: 60_000,
    }),
    row('contributions', 'c3', 'o1', {
      type: 'ideell_tid',
      text: 'ordna kvällar',
      extent: 'två kvällar',
      hoursPerYear: 500,
    }),
    row('contributions', 'c4', 'o1', { type: 'pengar', text: 'egna medel', sekPerYear: 20_000, source: 'insamling' }),
    row('contributions', 'c5', 'o1', { type: 'utrustning', text: 'låna ut', extent: 'symaskiner' }),
    row('contributions', 'c6', 'o1', { type: 'kunskap', text: 'lära ut samtal', extent: 'en dag' }),
    field('organisations', 'o1', 'signatory', 'ordföranden'),
    answer('volunteering.sekPerHour', 200, 'o1'),
    answer('term.start', '2027-01-01'),
    answer('term.end', '2029-12-31'),
    answer('decision.plannedDate@k1', '2026-11-20', 'public'),
    answer('decision.publicBody@k1', 'Socialnämnden', 'public'),
    answer('followUp.reportDate', '03-31'),
    row('goals', 'g1', 'joint', { text: 'Fler hittar hem', indicator: 'antal gäster' }),
    row('goals', 'g2', 'joint', { text: 'Fler hjälper till' }),
    ...more,
  );
}

const short = (proposal: Proposal | undefined) =>
  proposal && [proposal.kind, proposal.value ?? proposal.rows ?? proposal.ownRows];

describe('from an empty case', () => {
  test('only what needs no answer is proposed', () => {
    expect(Object.keys(proposals(emptyCase(), today)).sort()).toEqual(
      [
        'accounts.auditorReview',
        'budget.reallocationPercent',
        'changeRule',
        'evaluation.external',
        'evaluation.monthsBeforeEnd',
        'extension.decideMonthsBefore',
        'extension.maxLength',
        'extension.possible',
        'juristLimitSek',
        'legalBasis.statutes@p1',
        'plan.dueDate',
        'renegotiation.noticeMonths',
        'steeringGroup.meetingsPerYear',
        'steeringGroup.seats.org',
        'steeringGroup.seats.public',
        'surplusRule@p1',
        'term.openEnded',
        'termination.equal',
        'termination.noticeMonths',
        'values.principles',
      ].sort(),
    );
  });

  test('the published facts of a real partnership get no proposals', () => {
    expect(proposals({ ...rich(), kind: 'published' }, today)).toEqual({});
  });
});

describe('from a case with answers', () => {
  const found = proposals(rich(), today);

  test.each<readonly [path: string, kind: Proposal['kind'], value: unknown]>([
    ['targetGroup.area', 'prefill', 'Ängby kommun'],
    ['contactPersons', 'prefill', [{ party: 'k1', role: 'Utvecklare' }]],
    ['juristLimitSek', 'default', 700_000],
    ['legalBasis.statutes@p1', 'default', [{ text: '2 kap. kommunallagen' }]],
    ['detailedControl@p1', 'confirm', 'delvis'],
    ['rightsAffected', 'confirm', ['barn', 'tillsyn']],
    ['steeringGroup.seats.public', 'default', 2],
    ['steeringGroup.seats.org', 'default', 2],
    ['steeringGroup.meetingsPerYear', 'default', 2],
    ['ownResources@p1', 'confirm', 'vasentlig'],
    ['term.openEnded', 'default', 'nej'],
    ['term.end', 'default', '2029-12-31'],
    ['extension.possible', 'default', 'nej'],
    ['extension.maxLength', 'default', '12 månader'],
    ['extension.decideMonthsBefore', 'default', 6],
    ['retroactive', 'confirm', 'nej'],
    ['funding.public@k1', 'default', [2027, 2028, 2029].map((year) => ({ year, amount: 240_000 }))],
    ['funding.org@o1', 'default', [2027, 2028, 2029].map((year) => ({ year, amount: 20_000, source: 'insamling' }))],
    ['surplusRule@p1', 'default', 'styrgruppen_eller_tillbaka'],
    ['totalValueSek@p1', 'confirm', 900_000],
    ['accounts.reportDate', 'default', '03-31'],
    [
      'values.principles',
      'default',
      ['sjalvstandighet', 'dialog', 'kvalitet', 'langsiktighet', 'oppenhet', 'mangfald'],
    ],
    ['changeRule', 'default', 'avtalstexten'],
    ['termination.noticeMonths', 'default', 6],
    ['termination.equal', 'default', 'ja'],
    ['renegotiation.noticeMonths', 'default', 3],
    ['funding.reducedNoticeMonths', 'default', 3],
    ['accounts.auditorReview', 'default', 'nej'],
    ['budget.reallocationPercent', 'default', 10],
    ['evaluation.external', 'default', 'nej'],
    ['followUp.schedule', 'default', ['2027-04-01', '2028-01-01', '2028-07-01', '2029-06-30']],
    ['evaluation.monthsBeforeEnd', 'default', 6],
    ['plan.dueDate', 'default', '11-30'],
    ['followUp.publicBody', 'default', 'Socialnämnden'],
    ['goals/g1/signs', 'prefill', [{ sign: 'antal gäster' }]],
    ['premises.provider', 'prefill', 'k1'],
    ['premises.name', 'prefill', 'Biblioteket'],
    ['equipment', 'prefill', [{ thing: 'symaskiner', acquiredBy: 'o1' }]],
    ['knowledgeOffered', 'prefill', { o1: [{ knowledge: 'lära ut samtal', extent: 'en dag' }] }],
    ['signatures', 'prefill', [{ party: 'o1', title: 'ordföranden' }]],
    ['need.evidence', 'prefill', 'folkhälsoenkäten och våra besöksböcker'],
    ['mutuality.org', 'prefill', 'två kvällar, symaskiner och en dag'],
    ['mutuality.public', 'prefill', 'Biblioteket'],
    ['initiativeBackground.dialogue', 'prefill', 'Föreningen kom med idén på ett möte.'],
    ['purpose.text', 'prefill', 'Att fler har någon att äta med.'],
    ['memo.judgement', 'prefill', 'Ömsesidighet. Båda sidor bidrar.'],
    ['commitments.public', 'prefill', [{ kind: 'lokaler', text: 'hålla lokal', extent: 'Biblioteket' }]],
    [
      'commitments.org',
      'prefill',
      [
        { kind: 'ideell_tid', text: 'ordna kvällar', extent: 'två kvällar' },
        { kind: 'utrustning', text: 'låna ut', extent: 'symaskiner' },
        { kind: 'kunskap', text: 'lära ut samtal', extent: 'en dag' },
      ],
    ],
  ])('%s: %s', (path, kind, value) => {
    expect(short(found[path])).toEqual([kind, value]);
  });

  test('every path is in the table above, and a goal without a sign of its own gets none', () => {
    expect(Object.keys(found)).toHaveLength(48);
    expect(found).not.toHaveProperty('goals/g2/signs');
  });

  test('each says in a Swedish sentence where it comes from', () => {
    expect(Object.values(found).filter(({ from }) => !/^[A-ZÅÄÖ\d].*\.$/.test(from))).toEqual([]);
    expect(found['totalValueSek@p1']?.from).toBe(
      '300\u00a0000\u00a0kr per år i 36 månader. Det som kommunen bidrar med och som har ett värde i pengar räknas.',
    );
    expect(found['detailedControl@p1']?.from).toBe('Ni har lagt 1 av 4 kort hos kommunen.');
  });
});

const keyOf = (path: string): string => path.replace(/@.*$/, '').replace(/^(\w+)\/[^/]+\//, '$1[].');

const boardRow = (id: string, text: string): Edit => row(`publicParties/k1/boards`, id, 'public', { text });
const board: readonly Edit[] = [answer('decisionMaker', 'namnd', 'public'), boardRow('b1', 'Socialnämnden')];

describe('what another answer holds is not asked again', () => {
  const body = (...edits: readonly Edit[]): unknown =>
    short(proposals(withEdits(emptyCase(), ...edits), today)['decision.publicBody@k1']);

  test('the body that decides is the board that the matter belongs to, when there is one and a board decides', () => {
    expect(body(...board)).toEqual(['prefill', 'Socialnämnden']);
    expect(body(...board, boardRow('b2', 'Kulturnämnden'))).toBeUndefined();
    expect(body(...board, answer('decisionMaker', 'fullmaktige', 'public'))).toBeUndefined();
    expect(body(boardRow('b1', 'Socialnämnden'))).toBeUndefined();
  });

  test('the day of the yearly report is that of the accounts, and the other way round', () => {
    const of = (...edits: readonly Edit[]) => proposals(withEdits(emptyCase(), ...edits), today);
    expect(short(of(answer('accounts.reportDate', '02-28'))['followUp.reportDate'])).toEqual(['default', '02-28']);
    expect(short(of(answer('followUp.reportDate', '02-28'))['accounts.reportDate'])).toEqual(['default', '02-28']);
  });
});

describe('no key answer and no level answer is ever filled in', () => {
  const cases: readonly CaseFile[] = [
    emptyCase(),
    rich(),
    rich(
      field('publicParties', 'k1', 'kind', 'kommunalt_bolag'),
      row('publicParties', 'k2', 'joint', { kind: 'region' }),
    ),
    rich(answer('term.openEnded', 'ja'), row('parts', 'p2', 'joint', { name: 'Del två' })),
    withEdits(emptyCase({ voices: 'alone' }), answer('term.start', '2027-03-01', 'public')),
    rich(...board),
  ];
  const all = cases.flatMap((c) => Object.entries(proposals(c, today)));
  const filledIn = all.filter(([, { kind }]) => kind !== 'confirm').map(([path]) => keyOf(path));

  test('but for the name of the law in R10, and of the board in F4', () => {
    const decisive = filledIn.filter((key) =>
      questionOfKey(key)?.classes.some((kind) => kind === 'key' || kind === 'level'),
    );
    expect([...new Set(decisive)].sort()).toEqual(['decision.publicBody', 'legalBasis.statutes']);
  });

  test.each([
    'rightsAffected',
    'sharedPersonalData',
    'sensitiveData',
    'otherSupport',
    'formChoice',
    'freeVoice',
    'fundingDecided',
    'decision.plannedDate',
    'decision.publicDate',
    'decision.publicParagraph',
    'decision.orgDate',
    'volunteering.sekPerHour',
    'stateAid.rate',
    'legalAssessment.by',
    'legalAssessment.date',
    'legalAssessment.conclusion',
    'term.start',
  ])('nor %s', (key) => {
    expect(questionOfKey(key)).toBeDefined();
    expect(filledIn).not.toContain(key);
  });

  test('nor any scale', () => {
    expect(filledIn.filter((key) => fieldOfKey(key)?.kind === 'scale')).toEqual([]);
  });

  test('what is proposed fits the field it is proposed for', () => {
    const faults = all.flatMap(([path, proposal]) => {
      const field = fieldOfKey(keyOf(path));
      if (!field) return [`${path}: no field`];
      if (field.kind !== 'list') return wrongIn(field, proposal.value) ? [`${path}: ${proposal.value}`] : [];
      return [...(proposal.rows ?? []), ...Object.values(proposal.ownRows ?? {}).flat()].flatMap((fields) =>
        Object.entries(fields).flatMap(([name, value]) => {
          const own = field.item[name];
          return own && wrongIn(own, value) === null ? [] : [`${path}.${name}: ${value}`];
        }),
      );
    });
    expect(faults).toEqual([]);
  });

  test('a question that says it opens with something does, and no other', () => {
    const opened = new Set(all.flatMap(([path]) => questionOfKey(keyOf(path))?.ref ?? []));
    const said = allQuestions.filter((question) => question.derived !== undefined && !question.noPage);
    const unsaid = [...opened].filter((ref) => !said.some((question) => question.ref === ref));
    const silent = said.filter(({ ref, derived }) => derived === 'prefill' && !opened.has(ref));
    expect([unsaid, silent.map(({ ref }) => ref)]).toEqual([[], []]);
  });
});

test('knowledge is proposed to the one who wrote it and to nobody else, and never what the other side guesses', () => {
  const written = row('contributions', 'k', 'public', { type: 'kunskap', text: 'kunna reglerna' });
  const guess = { ...written, list: 'contributions', item: { ...(written as Added).item, id: 'g', by: 'o1' } } as Edit;
  const found = (...edits: readonly Edit[]) => proposals(withEdits(emptyCase(), ...edits), today)['knowledgeOffered'];
  const own = found(written);
  expect(own && rowsFor(own, 'public')).toEqual([{ knowledge: 'kunna reglerna' }]);
  expect(own && rowsFor(own, 'o1')).toBeUndefined();
  expect(found(guess)).toBeUndefined();
});

describe('values to confirm follow the answers', () => {
  const kept = (path: string, ...edits: readonly Edit[]): unknown => proposals(rich(...edits), today)[path]?.value;
  const cards = (...piles: readonly string[]) =>
    answer(
      'control.cards@p1',
      Object.fromEntries(['tider', 'antal', 'metod', 'bemanning'].map((card, at) => [card, piles[at] ?? 'gemensamt'])),
    );

  test.each([
    [['kommunen', 'kommunen', 'kommunen'], 'ja'],
    [['kommunen', 'kommunen'], 'delvis'],
    [[], 'nej'],
  ])('cards with the kommun %j: control in detail is %s', (piles, value) => {
    expect(kept('detailedControl@p1', cards(...piles))).toBe(value);
  });

  test('a half sorted deck says nothing', () => {
    expect(kept('detailedControl@p1', answer('control.cards@p1', { tider: 'kommunen' }))).toBeUndefined();
  });

  test('several municipalities and a municipal company are flagged', () => {
    const two = [
      field('publicParties', 'k1', 'kind', 'kommunalt_bolag'),
      row('publicParties', 'k2', 'joint', { kind: 'region' }),
      row('publicParties', 'k3', 'joint', { kind: 'kommun' }),
    ];
    expect(kept('lawyerFlags', ...two)).toEqual(['kommunalt_bolag_part', 'flera_kommuner']);
  });

  test('until the public side has written, nothing is said of the share', () => {
    const onlyOrg = withEdits(emptyCase(), row('contributions', 'c1', 'o1', { type: 'pengar', sekPerYear: 1 }));
    expect(proposals(onlyOrg, today)).not.toHaveProperty('ownResources@p1');
  });

  test('own resources: none, under twenty percent, or more', () => {
    const own = (hours: number) =>
      proposals(
        withEdits(
          emptyCase(),
          row('contributions', 'c1', 'public', { type: 'pengar', sekPerYear: 90_000 }),
          row('contributions', 'c2', 'o1', { type: 'ideell_tid', hoursPerYear: hours }),
          answer('volunteering.sekPerHour', 100, 'o1'),
        ),
        today,
      )['ownResources@p1']?.value;
    expect([own(0), own(100), own(225), own(900)]).toEqual(['ingen', 'obetydlig', 'vasentlig', 'vasentlig']);
  });

  test('a start before the planned decision is retroactive', () => {
    expect(kept('retroactive', answer('decision.plannedDate@k1', '2027-01-02', 'public'))).toBe('ja');
  });

  test('the total value counts the possible extension, and 48 months without an end', () => {
    expect(kept('totalValueSek@p1', answer('extension.possible', 'ja'), answer('extension.maxLength', '2 år'))).toBe(
      1_500_000,
    );
    expect(kept('totalValueSek@p1', answer('term.openEnded', 'ja'))).toBe(1_200_000);
  });

  test('a short term gives three months of notice and no rule about later budget years', () => {
    expect(kept('termination.noticeMonths', answer('term.end', '2027-12-31'))).toBe(3);
    expect(kept('funding.reducedNoticeMonths', answer('term.end', '2027-12-31'))).toBeUndefined();
  });

  test('a process leader from outside is no contact person of a party', () => {
    const outside = row('processLeaders', 'l2', 'joint', { party: 'outside', role: 'Processledare' });
    expect(proposals(rich(outside), today)['contactPersons']?.rows).toEqual([{ party: 'k1', role: 'Utvecklare' }]);
  });
});

describe('sums and months', () => {
  test.each([
    ['2027-01-01', 36, '2029-12-31'],
    ['2027-03-15', 12, '2028-03-14'],
    ['2027-12-01', 3, '2028-02-29'],
    ['2027-02-01', 1, '2027-02-28'],
  ])('%s and %d months end on %s', (start, months, end) => {
    expect(lastDayAfter(start, months)).toBe(end);
    expect(monthsBetween(start, end)).toBe(months);
  });

  test('value per year and share of the public side, with the hours of the organisation valued', () => {
    const c = rich();
    expect(valuePerYear(c, 'p1')).toBe(300_000);
    expect(publicShare(c, 'p1')).toBe(71);
    expect(publicShare(emptyCase(), 'p1')).toBeUndefined();
  });

  test('rows of one part do not count in another', () => {
    const c = rich(
      row('parts', 'p2', 'joint', {}),
      row('contributions', 'c6', 'public', { type: 'pengar', sekPerYear: 1000, part: 'p2' }),
    );
    expect(valuePerYear(c, 'p2') - valuePerYear(c, 'p1')).toBe(1000);
  });

  test('the years of the term', () => {
    expect(termYears(rich())).toEqual([2027, 2028, 2029]);
    expect(termYears(emptyCase())).toEqual([]);
    expect(termMonths(emptyCase())).toBeUndefined();
  });
});
