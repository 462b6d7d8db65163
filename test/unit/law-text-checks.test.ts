import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAgreement, checkText, checkWords } from '#steps/law/findings/text-checks.ts';

const ids = (text: string): readonly string[] => [...new Set(checkWords(text).map((one) => one.id))];

describe('ordgranskning av det ni har skrivit', () => {
  it.each([
    ['Utföraren levererar tjänsten till beställaren.', 'T-01'],
    ['Ersättning för utförd tjänst betalas månadsvis.', 'T-01'],
    ['Organisationen får 900 kr per dygn.', 'T-01'],
    ['Priset per plats är fast.', 'T-01'],
    ['Organisationen får 450 kr per timme.', 'T-01'],
    ['Når ni målet betalas bonus.', 'T-01'],
    ['Ett bonussystem prövas.', 'T-01'],
    ['Faktura skickas varje månad.', 'T-01'],
    ['Avrop görs av enheten.', 'T-01'],
    ['Organisationen har ensamrätt till verksamheten.', 'T-02'],
    ['Vid utebliven verksamhet betalas skadestånd.', 'T-03'],
    ['Utförs verksamheten inte betalas vite.', 'T-03'],
    ['Kommunen får häva avtalet.', 'T-03'],
    ['Avtalet gäller tills vidare.', 'T-04'],
    ['Avtalet förlängs automatiskt med ett år.', 'T-04'],
    ['Stödet lämnas enligt kommissionens beslut 2012/21/EU.', 'T-09'],
    ['Stödet är de minimis enligt förordning 1407/2013.', 'T-09'],
    ['Kommunen får placera namngivna personer i boendet.', 'T-10'],
    ['Deltagare anvisas av socialtjänsten.', 'T-10'],
  ])('”%s” ger %s', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it.each([
    'Överenskommelsen ger ingen ensamrätt.',
    'Bonusfamiljer är välkomna.',
    'Ideell tid värderas till 200 kr per timme.',
    'Vi räknar 200 kronor per timme för volontärernas tid.',
    'Kommunen anvisar inte deltagare.',
    'Kommunen ska inte placera någon.',
    'Överenskommelsen förlängs aldrig av sig själv.',
    'Organisationen skickar inte faktura.',
    'Inget vite tas ut.',
    'Parterna bidrar till en gemensam budget och träffas två gånger per år.',
    'Stödet lämnas enligt (EU) 2023/2831.',
    'Köpingens förening och kundalinigruppen prisades.',
    'Opinionsbildning och optimism hör till.',
  ])('”%s” ger inget fynd', (text) => {
    expect(checkWords(text)).toEqual([]);
  });

  it('pekar på frågan bakom ordet, med plats i texten', () => {
    const text = 'Vid brist utgår vite.';
    const finding = checkWords(text).find((one) => one.id === 'T-01');
    expect(finding?.points).toEqual(['enforceablePerformance']);
    expect(text.slice(finding?.start, finding?.end)).toBe('vite');
    expect(finding?.findingId).toBe('T-01:vite');
  });

  it('platserna stämmer i vilken text som helst', () => {
    const words = fc.constantFrom(
      'vite',
      'ensamrätt',
      'faktura',
      'å',
      '🙂',
      'tills vidare',
      '\n',
      'ingen',
      '2012/21/EU',
      '.',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        for (const one of checkWords(text)) expect(text.slice(one.start, one.end)).toBe(one.quote);
      }),
    );
  });
});

const complete = `Överenskommelsen gäller från den 1 januari 2027 till och med den 31 december 2029.
Kommunen bidrar med 300 000 kr per år. Organisationen bidrar med 900 timmar och 50 000 kr per år.
Pengar som inte används till ändamålet ska betalas tillbaka.
Kommunen får granska verksamheten, och allmänheten ska få insyn.
Om lagen ändras eller en domstol kommer fram till något annat får parterna avveckla partnerskapet i ordning.`;

describe('granskning av hela avtalet', () => {
  it('en komplett text saknar inget', () => {
    expect(checkText(complete)).toEqual([]);
  });

  it.each([
    [0, 'T-04'],
    [1, 'T-05'],
    [2, 'T-06'],
    [3, 'T-07'],
    [4, 'T-08'],
  ])('utan rad %i saknas %s', (line, id) => {
    const text = complete
      .split('\n')
      .filter((_, index) => index !== line)
      .join('\n');
    expect(checkAgreement(text).map((one) => one.id)).toEqual([id]);
  });

  it('bara ena partens insats räcker inte', () => {
    const text = complete.replace(' Organisationen bidrar med 900 timmar och 50 000 kr per år.', '');
    expect(checkAgreement(text).map((one) => one.id)).toEqual(['T-05']);
  });
});
