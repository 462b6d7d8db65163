/** The språkvakt: words in what users have written, each in its sentence, with the question behind it. */
import { describe, expect, it } from 'vitest';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { agreement } from '#templates/agreement/agreement.ts';
import { lackingIn, languageFindings, languageOf } from '#templates/checks/language.ts';
import { fullSample, inputFrom, sampleWith } from '../support/agreement-sample.ts';

const own = (text: string) => ({ text, label: 'syftet', ref: 'A22', page: '5.10', path: 'purpose.text' });

describe('a word of a purchase', () => {
  it('is told with its place in its own sentence', () => {
    const [found] = languageOf(own('Vi träffas ofta. Föreningen får ersättning per plats varje månad. Sedan äter vi.'));
    expect(found).toMatchObject({
      word: 'ersättning per plats',
      before: 'Föreningen får ',
      after: ' varje månad.',
      severity: 'stop',
      behind: 'Hur är summan framräknad?',
    });
  });

  it.each([
    ['leverantör', 'Vem bestämmer hur det görs?'],
    ['beställare', 'Vem bestämmer hur det görs?'],
    ['leverans', 'Vad lägger var och en in?'],
    ['uppdrag', 'Vad lägger var och en in?'],
    ['faktura', 'Hur är summan framräknad?'],
    ['pris', 'Hur är summan framräknad?'],
    ['kravspecifikation', 'Är det ett gemensamt mål eller ett krav från en part?'],
    ['vite', 'Vad gör ni när något inte fungerar?'],
    ['köpa in', 'Är det ett köp?'],
    ['söka IOP', 'Inleder ni ett samtal, eller annonserar ni ett stöd?'],
    ['vårdplats', 'Vem avgör vilka som får delta?'],
  ])('”%s” leads to the question ”%s”', (word, behind) => {
    const [found] = languageOf(own(`Det här är ${word} för oss.`));
    expect(found).toMatchObject({ word, behind });
    expect(found?.questions.length).toBeGreaterThan(0);
    expect(found?.questions.every(({ ref, page }) => questionOfRef(ref)?.page === page)).toBe(true);
  });

  it('never comes with another word to put in its place', () => {
    const keys = languageOf(own('Leverantören får betalt mot faktura.')).flatMap(Object.keys);
    expect(keys.filter((key) => /replace|instead|onlyIfTrue|synonym/iu.test(key))).toEqual([]);
  });

  it('is not found inside another word', () => {
    expect(languageOf(own('Köpingsbor äter vitaminer.'))).toEqual([]);
  });

  it('and a promise of exclusivity, placement or old rules are told apart', () => {
    const ids = (text: string) => languageOf(own(text)).map((found) => found.id);
    expect(ids('Organisationen får ensamrätt.')).toContain('T-02');
    expect(ids('Kommunen anvisar deltagare till kvällarna.')).toContain('T-10');
    expect(ids('Stödet ges enligt 360/2012.')).toContain('T-09');
    expect(ids('Ingen får ensamrätt.')).not.toContain('T-02');
  });
});

describe('the whole draft', () => {
  it('has no finding in our own text, however it is written', () => {
    expect(languageFindings(inputFrom(fullSample))).toEqual([]);
    expect(lackingIn(agreement(inputFrom(fullSample)), inputFrom(fullSample))).toEqual([]);
  });

  it('is searched in answers, in annexes and in own wording, each place once', () => {
    const input = inputFrom(
      sampleWith({
        values: { 'purpose.text': 'att köpa kvällar', 'premises.terms': 'Lokalen är gratis mot faktura.' },
      }),
      { ownWording: { K53: { text: 'Den som lämnar betalar vite.', path: 'clauseOwnWording:K53' } } },
    );
    const found = languageFindings(input).filter((one) => one.id.startsWith('W'));
    expect(found.map((one) => [one.word, one.place.path])).toEqual([
      ['köpa', 'purpose.text'],
      ['vite', 'clauseOwnWording:K53'],
      ['faktura', 'premises.terms'],
    ]);
    expect(new Set(found.map((one) => one.key)).size).toBe(found.length);
  });

  it('lacks repayment when the parties have written it away', () => {
    const ownWording = Object.fromEntries(
      ['K21', 'K25', 'K52', 'K56'].map((id) => [id, { text: 'Vi litar på varandra.', path: `clauseOwnWording:${id}` }]),
    );
    const input = inputFrom(fullSample, { ownWording });
    expect(lackingIn(agreement(input), input).map((found) => found.id)).toContain('T-06');
  });
});
