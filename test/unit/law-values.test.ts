import { describe, expect, it } from 'vitest';
import { sourceHolds, sourceIds, sourceOf } from '#steps/catalogue/sources.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { datedValueSchema } from '#steps/law/values/dated-schema.ts';
import { datedValues, lastDayOf, monthsLater, sekOn, valueOn, valuesDue } from '#steps/law/values/dated-values.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';

describe('belopp och datum som åldras', () => {
  it('varje rad har rätt form, och ett okänt fält avvisas', () => {
    for (const value of datedValues) expect(datedValueSchema.safeParse(value).success, value.id).toBe(true);
    expect(datedValueSchema.safeParse({ ...datedValues[0], kronor: 1 }).success).toBe(false);
    expect(datedValueSchema.safeParse({ ...datedValues[0], checkedOn: '22/11 2026' }).success).toBe(false);
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
  it('har titel, märke, datum och säker adress', () => {
    for (const id of sourceIds) {
      const source = sourceOf(id);
      expect(source.title).not.toBe('');
      expect(source.url === '' || source.url.startsWith('https://')).toBe(true);
      expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('vet när de gäller', () => {
    expect(sourceHolds('eu-651-2014', '2026-12-31')).toBe(true);
    expect(sourceHolds('eu-651-2014', '2027-01-01')).toBe(false);
    expect(sourceHolds('lou-19-25a', '2022-12-31')).toBe(false);
    expect(sourceHolds('kl-2-1', '1900-01-01')).toBe(true);
  });
});
