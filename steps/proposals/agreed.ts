/** Proposals for the agreement: the term, the money, the rules, the things that are lent and the commitments. */

import { fieldOf, fieldText, partIds, textOf } from '#steps/case/answers.ts';
import { type Item, rowsOf, type Value } from '#steps/case/case-file.ts';
import { holds } from '#steps/facts/asked.ts';
import { groupDigits, nbsp } from '#steps/swedish/format.ts';
import { ofType, sum, valuePerYear } from './contributions.ts';
import { lastDayAfter, termMonths, termYears } from './months.ts';
import { byDefault, type Proposals, prefilled, type Source, toConfirm } from './proposal.ts';

const kr = (value: number): string => `${groupDigits(value)}${nbsp}kr`;

export const term: Source = (c) => {
  const first = textOf(c, 'term.start');
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
            '36 månader från startdagen, som i de flesta publicerade exempel.',
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
  return out;
};

export const money: Source = (c) => {
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
      from: `Pengarna som kommunen bidrar med, ${kr(fromPublic)} per år.`,
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
      from: `Pengarna som organisationen bidrar med, ${kr(fromOrg)} per år.`,
      rows: years.map((year) => ({ ...row(year, fromOrg), ...(source === '' ? {} : { source }) })),
    };
  }
  for (const id of partIds(c)) {
    out[`surplusRule@${id}`] = byDefault('styrgruppen_eller_tillbaka', 'Samma regel som i avtalstexten.');
    const yearly = valuePerYear(c, id);
    if (months !== undefined && rowsOf(c, 'contributions').some((r) => r.voice === 'public')) {
      out[`totalValueSek@${id}`] = toConfirm(
        Math.round((yearly * months) / 12),
        `${kr(yearly)} per år i ${months} månader. Det som kommunen bidrar med och som har ett värde i pengar räknas.`,
      );
    }
  }
  return out;
};

export const rules: Source = (c) => {
  const months = termMonths(c);
  const report = textOf(c, 'followUp.reportDate');
  return {
    ...(report === undefined
      ? {}
      : { 'accounts.reportDate': byDefault(report, 'Samma dag som årsredovisningen i Efter.') }),
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

/** Who signs for each organisation, by the role that it has written; the name comes when it is signed. */
export const signatories: Source = (c) => {
  const rows = rowsOf(c, 'organisations').flatMap((row): Readonly<Record<string, Value>>[] => {
    const title = fieldText(row, 'signatory');
    return title === undefined ? [] : [{ party: row.id, title }];
  });
  if (rows.length === 0) return {};
  return { signatures: { kind: 'prefill', from: 'Rollen som organisationen har skrivit skriver under.', rows } };
};

export const things: Source = (c) => {
  const rooms = rowsOf(c, 'contributions').find((row) => fieldOf(row, 'type') === 'lokaler');
  const gear = rowsOf(c, 'contributions').filter((row) => fieldOf(row, 'type') === 'utrustning');
  const owner = (row: Item): string =>
    row.voice === 'public' ? (rowsOf(c, 'publicParties')[0]?.id ?? 'k1') : row.voice;
  const roomText = rooms ? fieldText(rooms, 'extent') : undefined;
  return {
    ...(rooms ? { 'premises.provider': prefilled(owner(rooms), 'Den som bidrar med lokal.') } : {}),
    ...(roomText === undefined ? {} : { 'premises.name': prefilled(roomText, 'Lokalen som en av er bidrar med.') }),
    ...(gear.length === 0
      ? {}
      : {
          equipment: {
            kind: 'prefill' as const,
            from: 'Utrustningen som ni bidrar med.',
            rows: gear.map((row) => ({
              thing: fieldText(row, 'extent') ?? fieldText(row, 'text') ?? '',
              acquiredBy: owner(row),
            })),
          },
        }),
  };
};

export const commitments: Source = (c) => {
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
    if (found.length > 0) out[key] = { kind: 'prefill', from: 'Det ni bidrar med, utom pengar.', rows: found };
  }
  return out;
};
