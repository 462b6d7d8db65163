/**
 * Values that the tool proposes: defaults, prefilled texts and sums worked out from other answers. A default counts when the page is left with Fortsätt; a value to confirm counts only by an own act. No key
 * answer (◆) or level answer (N) is ever a default.
 */
import {
  answerOf,
  choicesOf,
  fieldNumber,
  fieldOf,
  fieldText,
  partIds,
  partyName,
  textOf,
} from '#steps/case/answers.ts';
import { type CaseFile, type Item, rowsOf, type Value } from '#steps/case/case-file.ts';
import type { FieldName, FieldPath, Key, ListKey } from '#steps/catalogue/key.ts';
import { holds } from '#steps/facts/asked.ts';
import { sekOn } from '#steps/law/values/dated-values.ts';
import { groupDigits, inWords, nbsp } from '#steps/swedish/format.ts';

export type ProposalKind = 'default' | 'prefill' | 'confirm';

export interface Proposal {
  readonly kind: ProposalKind;
  /** Where it comes from, in a Swedish sentence. */
  readonly from: string;
  readonly value?: Value;
  /** Rows for a list. */
  readonly rows?: readonly Readonly<Record<string, Value>>[];
}

/** An answer or a list, of the case or of one part or party, or the list inside a row ('goals/g1/signs'). */
type Path = Key | ListKey | FieldPath | `${Key | ListKey}@${string}` | `${ListKey}/${string}/${FieldName}`;
type Proposals = { [P in Path]?: Proposal };
type Source = (c: CaseFile, today: string) => Proposals;

const byDefault = (value: Value, from = 'Vårt förslag. Ändra om det inte passar.'): Proposal => ({
  kind: 'default',
  value,
  from,
});
const prefilled = (value: Value, from: string): Proposal => ({ kind: 'prefill', value, from });
const toConfirm = (value: Value, from: string): Proposal => ({ kind: 'confirm', value, from });

/** Adds whole months to an ISO day and steps back one day: 2027-01-01 + 36 → 2029-12-31. */
export function lastDayAfter(start: string, months: number): string {
  return shift(start, months, -1);
}

function shift(iso: string, months: number, days: number): string {
  const [year = 2000, month = 1, day = 1] = iso.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, length) + days);
  return first.toISOString().slice(0, 10);
}

/** Whole months between two days, counting the last day: 2027-01-01 to 2029-12-31 is 36. */
export function monthsBetween(start: string, end: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = start.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = shift(end, 0, 1).split('-').map(Number);
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0));
}

/** Months of the term with the possible extension; "tills vidare" counts as 48. */
export function termMonths(c: CaseFile): number | undefined {
  if (answerOf(c, 'term.openEnded') === 'ja') return 48;
  const start = textOf(c, 'term.start');
  const end = textOf(c, 'term.end');
  if (start === undefined || end === undefined) return undefined;
  const extension = answerOf(c, 'extension.possible');
  const more = extension === 'ja' || extension === 'automatisk' ? extensionMonths(c) : 0;
  return monthsBetween(start, end) + more;
}

function extensionMonths(c: CaseFile): number {
  const text = textOf(c, 'extension.maxLength') ?? '';
  const number = Number(/\d+/.exec(text)?.[0] ?? 12);
  return /år/.test(text) ? number * 12 : number;
}

/** Calendar years that the term touches, first to last; at most ten. */
export function termYears(c: CaseFile): readonly number[] {
  const start = textOf(c, 'term.start');
  const end = textOf(c, 'term.end');
  if (start === undefined || end === undefined) return [];
  const first = Number(start.slice(0, 4));
  const count = Math.min(10, Number(end.slice(0, 4)) - first + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}

const ofType = (c: CaseFile, side: 'public' | 'org', ...types: string[]): readonly Item[] =>
  rowsOf(c, 'contributions').filter(
    (row) => (row.voice === 'public') === (side === 'public') && types.includes(String(fieldOf(row, 'type'))),
  );

const inPart = (c: CaseFile, row: Item, partId: string): boolean => {
  const part = fieldOf(row, 'part');
  return part === undefined || part === partId || partIds(c).length === 1;
};

const sum = (rows: readonly Item[]): number =>
  rows.reduce((total, row) => total + (fieldNumber(row, 'sekPerYear') ?? 0), 0);

/** Value per year to the organisation: money, premises, staff and equipment from the public side, in kronor. */
export function valuePerYear(c: CaseFile, partId: string): number {
  return sum(
    ofType(c, 'public', 'pengar', 'lokaler', 'personal', 'utrustning').filter((row) => inPart(c, row, partId)),
  );
}

/** Share of all valued contributions that the public side gives, 0–100; undefined until both sides have rows (R6). */
export function publicShare(c: CaseFile, partId: string): number | undefined {
  const rows = rowsOf(c, 'contributions').filter((row) => inPart(c, row, partId));
  const bothSides = rows.some((row) => row.voice === 'public') && rows.some((row) => row.voice !== 'public');
  if (!bothSides) return undefined;
  const fromPublic = sum(rows.filter((row) => row.voice === 'public'));
  const rate = answerOf(c, 'volunteering.sekPerHour');
  const fromOrg = rows.filter((row) => row.voice !== 'public').reduce((total, row) => total + orgValue(row, rate), 0);
  const all = fromPublic + fromOrg;
  return all === 0 ? undefined : Math.floor((100 * fromPublic) / all);
}

function orgValue(row: Item, rate: Value | undefined): number {
  const written = fieldNumber(row, 'sekPerYear');
  if (written !== undefined) return written;
  const hours = fieldNumber(row, 'hoursPerYear');
  return hours !== undefined && typeof rate === 'number' ? hours * rate : 0;
}

const kr = (value: number): string => `${groupDigits(value)}${nbsp}kr`;

const start: Source = (c) => {
  const name = partyName(c, rowsOf(c, 'publicParties')[0]?.id ?? '');
  const leaders = rowsOf(c, 'processLeaders').filter((row) => fieldOf(row, 'party') !== 'outside');
  return {
    ...(name === undefined ? {} : { 'targetGroup.area': prefilled(name, 'Kommunens namn, från sida F.1.') }),
    ...(leaders.length === 0
      ? {}
      : {
          contactPersons: {
            kind: 'prefill' as const,
            from: 'Processledarna, från sida F.6.',
            rows: leaders.map((row) => ({ party: fieldOf(row, 'party') ?? '', role: fieldOf(row, 'role') ?? '' })),
          },
        }),
  };
};

const legal: Source = (c, today) => {
  const limit = sekOn('policy.juristgrans', today);
  const out: Proposals = {};
  if (limit !== undefined)
    out['juristLimitSek'] = byDefault(limit, 'Verktygets utgångsvärde. Det är inte en gräns i lag.');
  for (const id of partIds(c)) {
    out[`legalBasis.statutes@${id}`] = {
      kind: 'default',
      from: 'Avtalet hänvisar alltid till 2 kap. kommunallagen.',
      rows: [{ text: '2 kap. kommunallagen' }],
    };
    const cards = answerOf(c, 'control.cards', id);
    if (typeof cards === 'object' && !Array.isArray(cards) && Object.keys(cards).length === 4) {
      const count = Object.values(cards).filter((pile) => pile === 'kommunen').length;
      out[`detailedControl@${id}`] = toConfirm(
        count >= 3 ? 'ja' : count > 0 ? 'delvis' : 'nej',
        `Ni har lagt ${count} av 4 kort hos kommunen.`,
      );
    }
  }
  return out;
};

const flags: Source = (c) => {
  const kinds = rowsOf(c, 'publicParties').map((row) => fieldOf(row, 'kind'));
  const several = kinds.filter((kind) => kind === 'kommun' || kind === 'region').length > 1;
  const found = [
    ...(kinds.includes('kommunalt_bolag') ? ['kommunalt_bolag_part'] : []),
    ...(several ? ['flera_kommuner'] : []),
  ];
  const met = partIds(c)
    .flatMap((id) => choicesOf(c, 'contactGroups', id))
    .filter((group) => group !== 'ingen');
  const homes = partIds(c)
    .flatMap((id) => choicesOf(c, 'residentialType', id))
    .filter((kind) => kind !== 'ingen');
  const children = met.some((group) => group !== 'hem_aldre_funktionsnedsatta');
  const rights = [...(children ? ['barn'] : []), ...(homes.length > 0 ? ['tillsyn'] : [])];
  return {
    ...(found.length === 0 ? {} : { lawyerFlags: toConfirm(found, 'Följer av parterna på sida F.1.') }),
    ...(rights.length === 0 ? {} : { rightsAffected: toConfirm(rights, 'Följer av era svar på sida 2.12.') }),
  };
};

const mutual: Source = (c) => {
  const out: Proposals = {
    'steeringGroup.seats.public': byDefault(2, 'Lika många från varje sida. Avtalet ger lika inflytande.'),
    'steeringGroup.seats.org': byDefault(2, 'Lika många från varje sida. Avtalet ger lika inflytande.'),
    'steeringGroup.meetingsPerYear': byDefault(2, 'Ett lägsta antal. Ni får alltid träffas oftare.'),
  };
  const rows = rowsOf(c, 'contributions');
  if (rows.length === 0) return out;
  for (const id of partIds(c)) {
    const given = ofType(c, 'public', 'pengar', 'lokaler', 'personal', 'utrustning').filter((row) =>
      inPart(c, row, id),
    );
    if (rows.some((row) => row.voice === 'public')) {
      out[`valueTransferred@${id}`] = toConfirm(
        given.length > 0 ? 'ja' : 'nej',
        given.length > 0
          ? `Kommunen bidrar med ${inWords([...new Set(given.map((row) => contributionWords[String(fieldOf(row, 'type'))] ?? ''))])}.`
          : 'Kommunen har inte skrivit pengar, lokaler, personal eller utrustning på sida 3.1.',
      );
    }
    Object.assign(out, ownShare(c, id));
  }
  return out;
};

const contributionWords: Readonly<Record<string, string>> = {
  pengar: 'pengar',
  lokaler: 'lokaler',
  personal: 'personal',
  utrustning: 'utrustning',
};

/** 0 = none, under 20 percent = small, else essential. Our own limit, not law; always confirmed. */
function ownShare(c: CaseFile, id: string): Proposals {
  if (!rowsOf(c, 'contributions').some((row) => row.voice !== 'public')) return {};
  const share = publicShare(c, id);
  if (share === undefined) return {};
  const own = 100 - share;
  return {
    [`ownResources@${id}`]: toConfirm(
      own === 0 ? 'ingen' : own < 20 ? 'obetydlig' : 'vasentlig',
      `Organisationen står för ${own}${nbsp}procent av det ni har satt ett värde på.`,
    ),
  };
}

const term: Source = (c) => {
  const first = textOf(c, 'term.start');
  const end = textOf(c, 'term.end');
  const out: Proposals = {
    'term.openEnded': byDefault('nej', 'Ett slutdatum gör att ni prövar allt på nytt i tid.'),
    'extension.possible': byDefault('nej'),
    'extension.maxLength': byDefault('12 månader', 'Högst 24 månader sammanlagt.'),
    'extension.decideMonthsBefore': byDefault(6),
    ...(first === undefined
      ? {}
      : {
          'term.end': byDefault(
            lastDayAfter(first, 36),
            '36 månader från startdagen, som i de flesta exempel vi sett.',
          ),
        }),
  };
  const decisions = rowsOf(c, 'publicParties').flatMap((row) => textOf(c, 'decision.plannedDate', row.id) ?? []);
  if (first !== undefined && decisions.length > 0) {
    const late = decisions.some((day) => first < day);
    out['retroactive'] = toConfirm(
      late ? 'ja' : 'nej',
      late
        ? 'Startdagen ligger före den planerade beslutsdagen.'
        : 'Startdagen ligger efter den planerade beslutsdagen.',
    );
  }
  const open = answerOf(c, 'term.openEnded') === 'ja' || answerOf(c, 'extension.possible') === 'automatisk';
  if (end !== undefined || open) {
    for (const id of partIds(c)) {
      out[`openEndedOrAutoRenew@${id}`] = toConfirm(open ? 'ja' : 'nej', 'Följer av avtalstiden ovan.');
    }
  }
  return out;
};

const money: Source = (c) => {
  const out: Proposals = {};
  const years = termYears(c);
  const months = termMonths(c);
  const row = (year: number, amount: number): Record<string, Value> => ({ year, amount });
  const publics = rowsOf(c, 'publicParties');
  const orgs = rowsOf(c, 'organisations');
  const first = publics[0];
  const fromPublic = sum(ofType(c, 'public', 'pengar'));
  if (first && publics.length === 1 && years.length > 0 && fromPublic > 0) {
    out[`funding.public@${first.id}`] = {
      kind: 'default',
      from: `Kommunens pengar från sida 3.1, ${kr(fromPublic)} per år.`,
      rows: years.map((year) => row(year, fromPublic)),
    };
  }
  const org = orgs[0];
  const fromOrg = sum(ofType(c, 'org', 'pengar'));
  if (org && orgs.length === 1 && years.length > 0 && fromOrg > 0) {
    const source =
      ofType(c, 'org', 'pengar')
        .map((r) => fieldText(r, 'source') ?? '')
        .find((text) => text !== '') ?? '';
    out[`funding.org@${org.id}`] = {
      kind: 'default',
      from: `Organisationens pengar från sida 3.1, ${kr(fromOrg)} per år.`,
      rows: years.map((year) => ({ ...row(year, fromOrg), ...(source === '' ? {} : { source }) })),
    };
  }
  for (const id of partIds(c)) {
    out[`surplusRule@${id}`] = byDefault('styrgruppen_eller_tillbaka', 'Samma regel som i avtalstexten.');
    const yearly = valuePerYear(c, id);
    if (months !== undefined && rowsOf(c, 'contributions').some((r) => r.voice === 'public')) {
      out[`totalValueSek@${id}`] = toConfirm(
        Math.round((yearly * months) / 12),
        `${kr(yearly)} per år i ${months} månader. Pengar, lokaler, personal och utrustning från kommunen räknas.`,
      );
    }
  }
  return out;
};

const rules: Source = (c) => {
  const months = termMonths(c);
  const report = textOf(c, 'followUp.reportDate');
  return {
    ...(report === undefined
      ? {}
      : { 'accounts.reportDate': byDefault(report, 'Samma dag som årsredovisningen i Efter.') }),
    ...(answerOf(c, 'legalForceWait') === 'ja'
      ? {
          payAfterLegalForce: toConfirm(
            'ja',
            'Ni har svarat att avtalet gäller först när beslutet har fått laga kraft.',
          ),
        }
      : {}),
    'values.principles': byDefault(
      ['sjalvstandighet', 'dialog', 'kvalitet', 'langsiktighet', 'oppenhet', 'mangfald'],
      'Alla sex står i avtalstexten.',
    ),
    changeRule: byDefault('avtalstexten'),
    'termination.noticeMonths': byDefault(months !== undefined && months <= 12 ? 3 : 6),
    'termination.equal': byDefault('ja', 'Avtalet ger alla samma tid.'),
    'renegotiation.noticeMonths': byDefault(3),
    ...(holds('multiYear', { c })
      ? { 'funding.reducedNoticeMonths': byDefault(3, 'Kortare tid skyddar den som är mest utsatt.') }
      : {}),
    'accounts.auditorReview': byDefault('nej'),
    'budget.reallocationPercent': byDefault(10, 'Större ändringar beslutar styrgruppen om.'),
    'evaluation.external': byDefault('nej'),
  };
};

const followUp: Source = (c) => {
  const first = textOf(c, 'term.start');
  const end = textOf(c, 'term.end');
  const body = rowsOf(c, 'publicParties').flatMap((row) => textOf(c, 'decision.publicBody', row.id) ?? []);
  const dates = first === undefined || end === undefined ? [] : checkInDates(first, end);
  const out: Proposals = {
    ...(dates.length === 0
      ? {}
      : {
          'followUp.schedule': byDefault(dates, 'Efter tre månader, ett år, halva tiden och sex månader före slutet.'),
        }),
    'evaluation.monthsBeforeEnd': byDefault(6),
    'plan.dueDate': byDefault('11-30', 'En dag före årsskiftet.'),
    ...(body.length === 0
      ? {}
      : { 'followUp.publicBody': byDefault(inWords(body), 'Den som fattar beslutet, från sida F.3.') }),
  };
  for (const goal of rowsOf(c, 'goals')) {
    const sign = fieldText(goal, 'indicator');
    if (sign !== undefined) {
      out[`goals/${goal.id}/signs`] = { kind: 'prefill', from: 'Tecknet från sida 1.8.', rows: [{ sign }] };
    }
  }
  return out;
};

function checkInDates(first: string, end: string): readonly string[] {
  const half = Math.floor(monthsBetween(first, end) / 2);
  const days = [shift(first, 3, 0), shift(first, 12, 0), shift(first, half, 0), shift(end, -6, 0)];
  return [...new Set(days)].filter((day) => day > first && day <= end).sort();
}

const things: Source = (c) => {
  const rooms = rowsOf(c, 'contributions').find((row) => fieldOf(row, 'type') === 'lokaler');
  const gear = rowsOf(c, 'contributions').filter((row) => fieldOf(row, 'type') === 'utrustning');
  const owner = (row: Item): string =>
    row.voice === 'public' ? (rowsOf(c, 'publicParties')[0]?.id ?? 'k1') : row.voice;
  const roomText = rooms ? fieldText(rooms, 'extent') : undefined;
  return {
    ...(rooms ? { 'premises.provider': prefilled(owner(rooms), 'Den som bidrar med lokal på sida 3.1.') } : {}),
    ...(roomText === undefined ? {} : { 'premises.name': prefilled(roomText, 'Från sida 3.1.') }),
    ...(gear.length === 0
      ? {}
      : {
          equipment: {
            kind: 'prefill' as const,
            from: 'Utrustningen från sida 3.1.',
            rows: gear.map((row) => ({
              thing: fieldText(row, 'extent') ?? fieldText(row, 'text') ?? '',
              acquiredBy: owner(row),
            })),
          },
        }),
  };
};

const sentences: Source = (c) => {
  const out: Proposals = {};
  const put = (key: Key, text: string | undefined, from: string): void => {
    if (text !== undefined && text !== '') out[key] = prefilled(text, from);
  };
  const sources = rowsOf(c, 'evidence').flatMap((row) => fieldText(row, 'source') ?? []);
  put('need.evidence', inWords([...new Set(sources)]), 'Källorna från sida 1.3.');
  const best = (side: 'public' | 'org'): string =>
    inWords(
      rowsOf(c, 'contributions')
        .filter((row) => (row.voice === 'public') === (side === 'public'))
        .flatMap((row) => fieldText(row, 'extent') ?? [])
        .slice(0, 3),
    );
  put('mutuality.org', best('org'), 'Det organisationen bidrar med på sida 3.1.');
  put('mutuality.public', best('public'), 'Det kommunen bidrar med på sida 3.1.');
  put('initiativeBackground.dialogue', textOf(c, 'initiativeBackground.how'), 'Er berättelse från sida F.5.');
  put('purpose.text', textOf(c, 'hopes'), 'Det ni hoppas nå, från sida 1.1.');
  return out;
};

const commitments: Source = (c) => {
  const rows = (side: 'public' | 'org') =>
    rowsOf(c, 'contributions')
      .filter((row) => (row.voice === 'public') === (side === 'public') && fieldOf(row, 'type') !== 'pengar')
      .flatMap((row) => {
        const text = fieldText(row, 'text');
        const extent = fieldText(row, 'extent');
        return text === undefined
          ? []
          : [{ kind: fieldOf(row, 'type') ?? '', text, ...(extent === undefined ? {} : { extent }) }];
      });
  const out: Proposals = {};
  for (const [key, side] of [
    ['commitments.public', 'public'],
    ['commitments.org', 'org'],
  ] as const) {
    const found = rows(side);
    if (found.length > 0)
      out[key] = { kind: 'prefill', from: 'Det ni bidrar med på sida 3.1, utom pengar.', rows: found };
  }
  return out;
};

const sources: readonly Source[] = [
  start,
  legal,
  flags,
  mutual,
  term,
  money,
  rules,
  followUp,
  things,
  sentences,
  commitments,
];

/**
 * Every proposal for a case, keyed by answer path or list path. Paths that already hold an answer are included too.
 * @param today YYYY-MM-DD; a sum that ages is the one of that day.
 */
export function proposals(c: CaseFile, today: string): Readonly<Record<string, Proposal>> {
  if (c.kind === 'published') return {};
  return Object.assign({}, ...sources.map((source) => source(c, today)));
}
