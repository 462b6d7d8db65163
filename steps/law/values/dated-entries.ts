/**
 * The rows behind `dated-values.ts`. A new legal amount or period is one row here; nothing else changes. Each row says for
 * itself when it was read: a row that is read again gets its own new day, and no day is shared.
 */
import type { DatedValue } from './dated-value.ts';

const always = { validFrom: null, validTo: null } as const;
/** Read in the consolidated act, as it stood about a day. */
const inWording = (day: string) => ({ status: 'verified', verifiedUpTo: day, read: { how: 'wording', day } }) as const;
const onDay = (day: string) => ({ how: 'text', day }) as const;
/** Read, but nobody wrote down the day. */
const dayNotNoted = { how: 'text', day: null } as const;
const kronorMissing = 'Eurovärdet är känt. Värdet i kronor saknas.';
const from2026 = { validFrom: '2026-01-01', validTo: '2027-12-31', status: 'eur-only', read: dayNotNoted } as const;
const years2024 = { validFrom: '2024-01-01', validTo: '2025-12-31', status: 'verified', read: dayNotNoted } as const;
const years2022 = { validFrom: '2022-01-01', validTo: '2023-12-31', status: 'verified', read: dayNotNoted } as const;
const years2020 = { validFrom: '2020-01-01', validTo: '2021-12-31', status: 'verified', read: dayNotNoted } as const;
const sfs2024 = 'SFS 2024:30';
const old = 'Konkurrensverket, gamla tröskelvärden';
const eu2026 = '(EU) 2025/2152; kronor: C/2025/5732 och svenskt tillkännagivande';

export const datedEntries: readonly DatedValue[] = [
  {
    id: 'lou.direkt.ovrigt',
    sek: 700_000,
    validFrom: '2022-02-01',
    validTo: null,
    source: 'LOU 19 a kap. 2 § (2021:1110)',
    ...inWording('2025-09-01'),
  },
  {
    id: 'lou.troskel.bilaga2.eur',
    eur: 750_000,
    validFrom: '2016-04-18',
    validTo: null,
    source: 'Direktiv 2014/24/EU artikel 4 d',
    status: 'verified',
    verifiedUpTo: '2027-12-31',
    read: dayNotNoted,
  },
  {
    id: 'lou.direkt.bilaga2',
    eur: 750_000,
    sek: 7_802_550,
    ...years2022,
    validFrom: '2022-02-01',
    source: old,
  },
  { id: 'lou.direkt.bilaga2', eur: 750_000, sek: 8_109_450, ...years2024, source: sfs2024 },
  { id: 'lou.direkt.bilaga2', eur: 750_000, ...from2026, source: eu2026, statusNote: kronorMissing },
  { id: 'lou.troskel.kommun', eur: 214_000, sek: 2_197_545, ...years2020, source: old },
  { id: 'lou.troskel.kommun', eur: 215_000, sek: 2_236_731, ...years2022, source: old },
  { id: 'lou.troskel.kommun', eur: 221_000, sek: 2_389_585, ...years2024, source: sfs2024 },
  { id: 'lou.troskel.kommun', eur: 216_000, ...from2026, source: eu2026, statusNote: kronorMissing },
  { id: 'lou.troskel.stat', eur: 140_000, ...from2026, source: eu2026, statusNote: kronorMissing },
  { id: 'lou.troskel.bygg', eur: 5_382_000, sek: 55_991_099, ...years2022, source: old },
  { id: 'lou.troskel.bygg', eur: 5_538_000, sek: 59_880_179, ...years2024, source: sfs2024 },
  { id: 'lou.troskel.bygg', eur: 5_404_000, ...from2026, source: eu2026, statusNote: kronorMissing },
  { id: 'luk.troskel', eur: 5_538_000, sek: 59_880_179, ...years2024, source: sfs2024 },
  { id: 'luk.troskel', eur: 5_404_000, ...from2026, source: eu2026, statusNote: kronorMissing },
  { id: 'luk.direkt', sek: 2_799_554, ...years2022, source: old },
  {
    id: 'lou.dokumentationsplikt',
    sek: 100_000,
    validFrom: '2022-02-01',
    validTo: null,
    source: 'LOU 19 a kap. 11 §',
    ...inWording('2025-09-01'),
  },
  {
    id: 'lou.efterannons.direkt',
    sek: 700_000,
    validFrom: '2022-02-01',
    validTo: null,
    source: 'LOU 19 a kap. 13 §',
    ...inWording('2025-09-01'),
  },
  { id: 'lou.avtalssparr.avsiktsannons', days: 10, ...always, source: 'LOU 20 kap. 3 §', ...inWording('2025-09-01') },
  { id: 'lou.skadeavgift.min', sek: 10_000, ...always, source: 'LOU 21 kap. 9 §', ...inWording('2025-09-01') },
  {
    id: 'lou.skadeavgift.max',
    sek: 20_000_000,
    share: 0.1,
    ...always,
    source: 'LOU 21 kap. 9 §',
    ...inWording('2025-09-01'),
  },
  {
    id: 'lou.ogiltighet.frist',
    months: 6,
    days: 30,
    ...always,
    source: 'LOU 20 kap. 17 §',
    ...inWording('2025-09-01'),
  },
  { id: 'lou.skadeavgift.frist', months: 24, ...always, source: 'LOU 21 kap. 11 §', ...inWording('2025-09-01') },
  {
    id: 'deminimis.allman',
    eur: 300_000,
    years: 3,
    validFrom: '2024-01-01',
    validTo: '2030-12-31',
    source: '(EU) 2023/2831',
    status: 'verified',
    read: onDay('2026-11-30'),
  },
  {
    id: 'deminimis.sgei',
    eur: 750_000,
    years: 3,
    validFrom: '2024-01-01',
    validTo: '2030-12-31',
    source: '(EU) 2023/2832',
    status: 'verified',
    read: dayNotNoted,
  },
  {
    id: 'deminimis.register.from',
    date: '2026-01-01',
    ...always,
    source: '(EU) 2023/2831 artikel 6; prop. 2024/25:198',
    status: 'verified',
    read: onDay('2026-11-30'),
  },
  {
    id: 'sgei.beslut',
    ref: '(EU) 2025/2630',
    replaces: '2012/21/EU',
    date: '2025-12-19',
    ...always,
    source: 'europalov.no',
    status: 'unverified',
    statusNote: 'Beslutet finns. Innehållet är inte kontrollerat.',
    read: {
      how: 'through',
      day: '2026-11-30',
      url: 'https://europalov.no/rettsakt/statsstotte-revisjon-av-regler-for-tjenester-av-allmenn-okonomisk-betydning-saerlig-bolig-revisjon/id-33809',
    },
  },
  {
    id: 'gber',
    ref: '(EU) 651/2014',
    validFrom: '2014-07-01',
    validTo: '2026-12-31',
    source: '(EU) 651/2014',
    status: 'unverified',
    statusNote: 'Vad som gäller efter 2026 är inte kontrollerat.',
    read: null,
  },
  {
    id: 'ivo.avgift.ny',
    sek: 77_500,
    validFrom: '2025-07-01',
    validTo: null,
    source: 'Socialtjänstförordningen (2025:468) 17 kap. 1 §',
    ...inWording('2025-09-01'),
  },
  { id: 'kl.overklagan', weeks: 3, ...always, source: 'Kommunallagen 13 kap. 5 §', ...inWording('2025-09-01') },
  {
    id: 'policy.juristgrans',
    sek: 700_000,
    ...always,
    source: 'Verktygets standard, kommunens egen policy',
    status: 'policy',
    statusNote: 'Kommunens egen gräns, inte lag.',
    read: 'own',
  },
  {
    id: 'policy.marknad.belopp',
    sek: 700_000,
    ...always,
    source: 'Verktygets försiktighet',
    status: 'policy',
    statusNote: 'Finns andra säljare frågar ni alltid jurist över detta belopp. Inte lag.',
    read: 'own',
  },
  {
    id: 'policy.start.fore.beslut',
    days: 60,
    ...always,
    source: 'Verktygets försiktighet',
    status: 'policy',
    statusNote: 'Börjar avtalet högst så många dagar före beslutet räcker det att flytta starten. Inte lag.',
    read: 'own',
  },
  // Lowest kronor value 2020–2025 was 7 701 675; not carried past the years for which the euro value is known.
  {
    id: 'policy.bilaga2.forsiktig.under',
    sek: 7_700_000,
    validFrom: null,
    validTo: '2027-12-31',
    source: 'Verktygets försiktighet',
    status: 'policy',
    statusNote: 'Används bara när kronorvärdet saknas. Inte lag.',
    read: 'own',
  },
  {
    id: 'policy.bilaga2.forsiktig.over',
    sek: 9_000_000,
    validFrom: null,
    validTo: null,
    source: 'Verktygets försiktighet',
    status: 'policy',
    statusNote: 'Används bara när kronorvärdet saknas. Inte lag.',
    read: 'own',
  },
];
