/** Signs of a person in a text. The second table matters most: sums, days and case numbers are nobody. */
import { describe, expect, test } from 'vitest';
import { exampleList, loadExample } from '#src/examples/index.ts';
import { type PersonSign, peopleIn } from '#steps/swedish/people.ts';

const signs = (text: string, kind: 'role' | 'text' = 'text') => peopleIn(text, kind).map(({ sign }) => sign);

describe('a sign of a person', () => {
  test.each<readonly [PersonSign, string]>([
    ['personal number', 'Vi träffade 19900101-0000 i våras'],
    ['personal number', 'född 900101-0017'],
    ['personal number', '199001010017'],
    ['personal number', 'samordningsnummer 19900161-0016'],
    ['personal number', '19121212+1212'],
    ['telephone', 'nås på 070-000 00 00'],
    ['telephone', 'Ring 0701234567 på kvällen'],
    ['telephone', '+46 70 123 45 67'],
    ['telephone', 'Tel. 0480-123 45'],
    ['e-mail', 'anna.exempelsson@exempel.se'],
    ['e-mail', 'skriv till kurt@förening.se'],
    ['diagnosis', 'Hon har en diagnos och kommer varje vecka.'],
    ['diagnosis', 'en man med ADHD på Storgatan'],
  ])('%s: ”%s”', (sign, text) => {
    expect(signs(text)).toEqual([sign]);
  });

  test.each(['Anna Exempelsson', 'Anna-Lena von Exempel', 'Anna Exempelsson, ordförande', 'Kurt E. Karlsson (kassör)'])(
    'a name where a role should stand: ”%s”',
    (text) => {
      expect(signs(text, 'role')).toEqual(['name in a role']);
    },
  );

  test('everything in one text', () => {
    expect(signs('Anna Exempelsson, anna@exempel.se, 070-000 00 00', 'role')).toEqual([
      'telephone',
      'e-mail',
      'name in a role',
    ]);
  });
});

describe('no sign of a person', () => {
  test.each([
    'organisationsnummer 802400-0001',
    '212000-0142',
    '556123-1234',
    '1 200 000,00 kronor',
    '20270101–20281231',
    '2027-03-12',
    '12 mars 2027 kl. 18.00–20.00',
    'dnr KS 2026/00123',
    'ärende 2026-1234',
    'RFI 2026:0480-12',
    'konto 8327-9 123 456 789',
    'bankgiro 5050-1055',
    'plusgiro 90 19 50-6',
    'postnummer 123 45',
    'SFS 2009:400, 2 kap. 1 §',
    'info@kommun.example',
    'registrator@kommun.example',
    'Vi möts 40 gånger och når 1000-1200 personer',
    'ensamma vuxna med psykisk ohälsa i området',
    'Målgruppen är vuxna med adhd eller autism.',
    'En person från kommunen möter anhöriga. Vi vänder oss till människor med demens.',
  ])('”%s”', (text) => {
    expect(signs(text)).toEqual([]);
  });

  test.each([
    'Enhetschef',
    'Enhetschef Socialförvaltningen',
    'Ordförande och kassör',
    'Socialnämndens ordförande',
    'Svenska Kyrkan',
    'Röda Korset',
    'Verksamhetsansvarig i föreningen',
    'Kultur- och fritidschefen',
    'Två i förening',
  ])('a role: ”%s”', (text) => {
    expect(signs(text, 'role')).toEqual([]);
  });

  test('in none of the practice cases and examples', async () => {
    const texts = (value: unknown): readonly string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
    };
    const found = await Promise.all(
      exampleList.map(async ({ id }) => {
        const { answers, items } = await loadExample(id);
        return texts({ answers, items }).flatMap((text) => peopleIn(text).map(({ found: words }) => `${id}: ${words}`));
      }),
    );
    expect(found.flat()).toEqual([]);
  });
});
