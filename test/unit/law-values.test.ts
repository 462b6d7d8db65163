import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceHolds, sourceIds, sourceOf } from '#steps/catalogue/sources.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { readText } from '#steps/law/explain/read-text.ts';
import { datedValueSchema } from '#steps/law/values/dated-schema.ts';
import { datedValues, lastDayOf, monthsLater, sekOn, valueOn, valuesDue } from '#steps/law/values/dated-values.ts';
import { lawDue } from '#steps/law/values/due.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';

describe('belopp och datum som åldras', () => {
  it('varje rad har rätt form, och ett okänt fält avvisas', () => {
    for (const value of datedValues) expect(datedValueSchema.safeParse(value).success, value.id).toBe(true);
    expect(datedValueSchema.safeParse({ ...datedValues[0], kronor: 1 }).success).toBe(false);
    const [first] = datedValues;
    for (const read of [
      { how: 'text', day: '22/11 2026' },
      { how: 'through', day: '2026-11-22', url: '' },
      'någon gång',
    ])
      expect(datedValueSchema.safeParse({ ...first, read }).success).toBe(false);
    const { read: _, ...unread } = first ?? { read: null };
    expect(datedValueSchema.safeParse(unread).success).toBe(false);
  });

  it('varje rad säger själv när den är läst: ingen dag delas genom en konstant, och varje källa är en', () => {
    const rows = readFileSync(new URL('../../steps/law/values/dated-entries.ts', import.meta.url), 'utf8');
    expect(rows).not.toMatch(/const \w+(?:: \w+)? = '20\d\d-\d\d-\d\d'/);
    expect(rows).not.toContain('checkedOn');
    for (const helper of rows.match(/const (?:inWording|onDay|dayNotNoted)\b[^;]*;/g) ?? [])
      expect(helper).not.toMatch(/20\d\d/);
    for (const { id, status, read, source, verifiedUpTo } of datedValues) {
      expect(source.trim(), id).not.toBe('');
      expect(read === 'own', id).toBe(status === 'policy');
      if (read !== 'own' && read?.how === 'wording') expect(verifiedUpTo, id).toBe(read.day);
      if (status === 'verified' || status === 'eur-only') expect(read, id).not.toBeNull();
    }
  });

  it('två rader för samma värde börjar aldrig samma dag', () => {
    const starts = datedValues.map(({ id, validFrom }) => `${id} ${validFrom ?? 'från början'}`);
    expect(starts.filter((one, index) => starts.indexOf(one) !== index)).toEqual([]);
  });

  it('ingen rad är slut innan den börjar', () => {
    const backwards = datedValues.filter((value) => (lastDayOf(value) ?? '9999') < (value.validFrom ?? ''));
    expect(backwards.map((value) => value.id)).toEqual([]);
  });

  it.each([
    ['2023-06-01', 7_802_550],
    ['2024-01-01', 8_109_450],
    ['2025-12-31', 8_109_450],
    ['2026-01-01', undefined],
    ['2028-01-01', undefined],
  ])('gränsen för bilaga 2 i kronor den %s är %s', (day, sek) => {
    expect(sekOn('lou.direkt.bilaga2', day)).toBe(sek);
  });

  it('kronor saknas 2026–2027, euro är kända, och efter 2027 finns bara ett utgånget värde', () => {
    expect(valueOn('lou.direkt.bilaga2', '2026-11-22')).toMatchObject({ state: 'partly', entry: { eur: 750_000 } });
    expect(valueOn('lou.direkt.bilaga2', '2028-01-01')).toMatchObject({
      state: 'missing',
      expired: { validTo: '2027-12-31' },
    });
  });

  it('ett värde som bara är kontrollerat till september 2025 säger det', () => {
    expect(valueOn('lou.direkt.ovrigt', '2026-11-22')).toMatchObject({ state: 'current', recheck: true });
    expect(valueOn('lou.direkt.ovrigt', '2025-08-01')).toMatchObject({ recheck: false });
  });

  it('visar vad som ska ses över, utan att läsa klockan', () => {
    const ids = (day: string) => valuesDue(day).map((due) => `${due.id} ${due.why}`);
    expect(ids('2026-11-22')).toContain('lou.direkt.bilaga2 kronor-missing');
    expect(ids('2026-11-22')).toContain('sgei.beslut unverified');
    expect(ids('2026-11-22')).not.toContain('deminimis.allman not-checked');
    expect(ids('2027-06-01')).toContain('deminimis.allman not-checked');
    expect(ids('2027-01-01')).toContain('gber expired');
  });

  it.each([
    ['2026-11-22', 6, '2027-05-22'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s plus %i månader är %s', (from, months, to) => {
    expect(monthsLater(from, months)).toBe(to);
  });
});

describe('gränsen för direktupphandling', () => {
  const award = (value: number, bilaga2: string, today = '2026-11-22') =>
    assessOne({ ...baseAnswers, totalValueSek: value, bilaga2 }, { today }).directAward;

  it.each([
    [699_999, 'nej', 'under'],
    [700_000, 'nej', 'over'],
    [7_699_999, 'ja', 'under'],
    [7_700_000, 'ja', 'check'],
    [9_000_000, 'ja', 'check'],
    [9_000_001, 'ja', 'over'],
    [699_999, 'vet_inte', 'under'],
    [700_000, 'vet_inte', 'check'],
    [9_000_001, 'vet_inte', 'over'],
  ])('%i kr med bilaga 2 = %s är %s när kronorvärdet saknas', (value, bilaga2, expected) => {
    expect(award(value, bilaga2)).toBe(expected);
  });

  it('2025 gällde kronorvärdet', () => {
    expect(award(8_109_449, 'ja', '2025-06-01')).toBe('under');
    expect(award(8_109_450, 'ja', '2025-06-01')).toBe('over');
  });

  it('utan värde är den oklar', () => {
    expect(assessOne({ ...baseAnswers, totalValueSek: 'vet_inte' }).directAward).toBe('unclear');
  });
});

describe('källorna', () => {
  const register = readFileSync(new URL('../../steps/catalogue/sources.ts', import.meta.url), 'utf8');
  const homePage = /^https:\/\/[^/]+\/?$/;

  it('har titel, märke och en exakt adress, aldrig tom och aldrig en startsida', () => {
    for (const id of sourceIds) {
      const source = sourceOf(id);
      expect(source.title).not.toBe('');
      expect(source.url, id).toMatch(/^(?:https:\/\/|#\/)/);
      expect(source.url, id).not.toMatch(homePage);
      expect(source.url.endsWith('/frageportalen/'), id).toBe(false);
    }
    const addresses = sourceIds.map((id) => sourceOf(id).url).filter((url) => !url.includes('lagen.nu'));
    const twice = addresses.filter((url, index) => addresses.indexOf(url) !== index);
    expect(twice.filter((url) => !url.includes('/dir/2014/24/'))).toEqual([]);
  });

  it('säger var för sig när den är läst: ingen dag delas genom en konstant', () => {
    expect(register).not.toMatch(/const \w+(?:: \w+)? = '20\d\d-\d\d-\d\d'/);
    const helpers = register.match(/const (?:dayNotNoted|onDay|inWording)\b[^;]*;/g) ?? [];
    expect(helpers).toHaveLength(3);
    for (const helper of helpers) expect(helper).not.toMatch(/20\d\d/);
    for (const id of sourceIds) {
      const { read, mark } = sourceOf(id);
      if (read === null) expect(mark === 'A' || mark === 'O' || id === 'kkv-troskelvarden', id).toBe(true);
      if (read === 'own') expect([id, mark]).toEqual(['produktregel', 'F']);
      if (read !== null && read !== 'own' && read.day !== null) expect(read.day, id).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('har ord för varje sätt att läsa, och ”inte läst” när ingen har läst', () => {
    expect(readText(sourceOf('sol-2025-400'))).toBe('inte läst');
    expect(readText(sourceOf('kl-2-1')).replaceAll('\u00a0', ' ')).toBe('läst i lydelsen omkring 1 september 2025');
    expect(readText(sourceOf('uhm-iop')).replaceAll('\u00a0', ' ')).toBe('läst 30 november 2026');
    expect(readText(sourceOf('lag-2026-43')).replaceAll('\u00a0', ' ')).toBe(
      'känd genom en annan sida, läst 30 november 2026',
    );
    expect(readText(sourceOf('hfd-2020-15'))).toBe('läst, men dagen är inte antecknad');
    expect(readText(sourceOf('produktregel'))).toBe('');
  });

  it('lag som är läst i en äldre lydelse, och det som ingen har läst, ska ses över', () => {
    const due = lawDue('2026-11-30').map(({ id, why }) => `${id} ${why}`);
    expect(due).toContain('lou-1-2 old-wording');
    expect(due).toContain('kl-2-1 old-wording');
    expect(due.filter((one) => one.startsWith('lou-') && one.endsWith('old-wording'))).toHaveLength(1);
    expect(due).toContain('sol-2025-400 not-read');
    expect(due).toContain('lou.direkt.ovrigt not-checked');
    expect(due.filter((one) => one.startsWith('uhm-iop'))).toEqual([]);
    expect(due.filter((one) => one.startsWith('produktregel'))).toEqual([]);
  });

  it('vet när de gäller', () => {
    expect(sourceHolds('eu-651-2014', '2026-12-31')).toBe(true);
    expect(sourceHolds('eu-651-2014', '2027-01-01')).toBe(false);
    expect(sourceHolds('lou-19-25a', '2022-12-31')).toBe(false);
    expect(sourceHolds('kl-2-1', '1900-01-01')).toBe(true);
  });
});
