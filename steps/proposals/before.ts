/** Proposals for the questions before the agreement: the start, the legal basis and mutuality. */

import { answerOf, choicesOf, fieldOf, fieldText, isOwn, partIds, partyName } from '#steps/case/answers.ts';
import { type CaseFile, innerRows, rowsOf, type Value, type Voice } from '#steps/case/case-file.ts';
import { sekOn } from '#steps/law/values/dated-values.ts';
import { nbsp } from '#steps/swedish/format.ts';
import { publicShare } from './contributions.ts';
import { byDefault, type Proposals, prefilled, type Source, toConfirm } from './proposal.ts';

/** Where a board decides and the party has one, that is the body that decides. */
function decidingBoards(c: CaseFile): Proposals {
  if (answerOf(c, 'decisionMaker') !== 'namnd') return {};
  const out: Proposals = {};
  for (const { id } of rowsOf(c, 'publicParties')) {
    const boards = innerRows(c, 'publicParties', id, 'boards').flatMap((row) => fieldText(row, 'text') ?? []);
    const [only] = boards.length === 1 ? boards : [];
    if (only !== undefined)
      out[`decision.publicBody@${id}`] = prefilled(only, 'Nämnden som ni har skrivit att frågan hör till.');
  }
  return out;
}

export const start: Source = (c) => {
  const name = partyName(c, rowsOf(c, 'publicParties')[0]?.id ?? '');
  const leaders = rowsOf(c, 'processLeaders').filter((row) => fieldOf(row, 'party') !== 'outside');
  return {
    ...decidingBoards(c),
    ...(name === undefined
      ? {}
      : { 'targetGroup.area': prefilled(name, 'Kommunens namn, så som ni har skrivit det.') }),
    ...(leaders.length === 0
      ? {}
      : {
          contactPersons: {
            kind: 'prefill' as const,
            from: 'De som ni har skrivit leder processen.',
            rows: leaders.map((row) => ({ party: fieldOf(row, 'party') ?? '', role: fieldOf(row, 'role') ?? '' })),
          },
        }),
  };
};

export const legal: Source = (c, today) => {
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

export const flags: Source = (c) => {
  const kinds = rowsOf(c, 'publicParties').map((row) => fieldOf(row, 'kind'));
  const several = kinds.filter((kind) => kind === 'kommun' || kind === 'region').length > 1;
  const found = [
    ...(kinds.includes('kommunalt_bolag') ? ['kommunalt_bolag_part'] : []),
    ...(several ? ['flera_kommuner'] : []),
  ];
  const met = partIds(c)
    .flatMap((id) => choicesOf(c, 'childGroups', id))
    .filter((group) => group !== 'ingen');
  const homes = partIds(c)
    .flatMap((id) => choicesOf(c, 'residentialType', id))
    .filter((kind) => kind !== 'ingen');
  const children = met.some((group) => group !== 'hem_aldre_funktionsnedsatta');
  const rights = [...(children ? ['barn'] : []), ...(homes.length > 0 ? ['tillsyn'] : [])];
  return {
    ...(found.length === 0 ? {} : { lawyerFlags: toConfirm(found, 'Följer av vilka parterna är.') }),
    ...(rights.length === 0
      ? {}
      : { rightsAffected: toConfirm(rights, 'Följer av era svar om vad som ingår i verksamheten.') }),
  };
};

/** The knowledge that each party has said that it contributes, for itself: nobody is told another's before it is shown. */
export const knowledge: Source = (c) => {
  const ownRows: Record<Voice, Readonly<Record<string, Value>>[]> = {};
  for (const row of rowsOf(c, 'contributions')) {
    const text = fieldText(row, 'text');
    const extent = fieldText(row, 'extent');
    if (fieldOf(row, 'type') !== 'kunskap' || text === undefined || !isOwn(row.voice, row.by)) continue;
    ownRows[row.voice] ??= [];
    ownRows[row.voice]?.push({ knowledge: text, ...(extent === undefined ? {} : { extent }) });
  }
  if (Object.keys(ownRows).length === 0) return {};
  return { knowledgeOffered: { kind: 'prefill', from: 'Kunskapen som ni har skrivit att ni bidrar med.', ownRows } };
};

export const mutual: Source = (c) => {
  const out: Proposals = {
    'steeringGroup.seats.public': byDefault(2, 'Lika många från varje sida. Avtalet ger lika inflytande.'),
    'steeringGroup.seats.org': byDefault(2, 'Lika många från varje sida. Avtalet ger lika inflytande.'),
    'steeringGroup.meetingsPerYear': byDefault(2, 'Ett lägsta antal. Ni får alltid träffas oftare.'),
  };
  const rows = rowsOf(c, 'contributions');
  if (rows.length === 0) return out;
  for (const id of partIds(c)) {
    Object.assign(out, ownShare(c, id));
  }
  return out;
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
