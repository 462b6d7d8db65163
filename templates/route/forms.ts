import type { alternativeNotes } from '#steps/law/texts/result.ts';

/**
 * Own reasons and next steps for each form (steps/law/README.md 13). Texts are ours, not reviewed by a lawyer; what a form is
 * called, when it fits and its law stand in `steps/law/texts/result.ts`.
 */
export interface FormSteps {
  /** Why this is a good result and not a failure. */
  readonly reason: string;
  /** What the kommun does, in order. */
  readonly publicSteps: readonly string[];
  /** What the organisation does, in order. */
  readonly orgSteps: readonly string[];
  /** What is easily forgotten. */
  readonly mind: readonly string[];
  /** Notes of the form (`alternativeNotes`) that the steps say already. */
  readonly says?: readonly (keyof typeof alternativeNotes)[];
}

const competition =
  'Det ni har tagit fram tillsammans kan ge organisationen ett försprång. Fråga inköp hur det jämnas ut.';
const samePrinciples = 'Alla som vill delta ska få samma uppgifter, vid samma tid.';

export const formSteps: Readonly<Record<string, FormSteps>> = {
  'ALT-01': {
    reason:
      'Behovet är verkligt, men det är någon annan än kommunen som har ansvaret. Då hjälper det ingen att kommunen betalar.',
    publicSteps: [
      'Skriv ner varför frågan inte är kommunens och vem som har ansvaret.',
      'Kontakta den som har ansvaret och berätta om behovet.',
      'Lämna besked med skäl till organisationen.',
    ],
    orgSteps: ['Ta upp frågan med den som har ansvaret.', 'Fråga om andra bidrag, till exempel statliga, kan passa.'],
    mind: ['Kommunen kan fortfarande sprida information och bjuda in till samtal.'],
  },
  'ALT-02': {
    reason: 'För kris, räddning och skydd utan vinstsyfte finns ett särskilt undantag. Då behövs ingen omväg.',
    publicSteps: [
      'Låt inköp kontrollera att koden (CPV) står i listan i 3 kap. 26 §.',
      'Låt juristen bekräfta att undantaget gäller hela uppdraget.',
      'Skriv beslutet med skälen för undantaget.',
    ],
    orgSteps: ['Visa att ni arbetar utan vinstsyfte, med stadgar och årsredovisning.'],
    mind: ['Patienttransport med ambulans omfattas inte.'],
  },
  'ALT-03': {
    reason: 'Motparten är offentlig. Då finns egna regler för samverkan som är enklare än ett partnerskap.',
    publicSteps: [
      'Låt juristen pröva villkoren för samverkan mellan upphandlande myndigheter.',
      'Skriv ett samverkansavtal med gemensamt mål och kostnader.',
      'Ta beslutet i båda organens nämnder.',
    ],
    orgSteps: ['Fråga om ni kan vara med i en referensgrupp i stället för som part.'],
    mind: ['Samverkan får bara styras av allmänintresset.'],
  },
  'ALT-04': {
    reason: 'Köpet är litet nog för att göras direkt. Det går fort, och det är tydligt för alla att det är ett köp.',
    publicSteps: [
      'Kontrollera gränsen i kronor den dag ni beslutar.',
      'Räkna ihop alla köp av samma slag under året. De får inte delas upp.',
      'Fråga gärna flera innan ni väljer.',
      'Dokumentera skälen för valet när värdet är över {{belopp:lou.dokumentationsplikt}}.',
    ],
    orgSteps: [
      'Lämna ett skriftligt pris och en beskrivning av hur ni arbetar.',
      'Räkna med moms om verksamheten är momspliktig.',
    ],
    mind: ['Ett köp är inget partnerskap. Kommunen bestämmer vad som ska göras.', competition],
    says: ['direct-limit', 'direct-document'],
  },
  'ALT-05': {
    reason: 'Här får bara idéburna organisationer delta. Kommunen köper, men värnar det som idéburna är bra på.',
    publicSteps: [
      'Låt inköp kontrollera att tjänsten och koden (CPV) får reserveras.',
      'Gör en marknadsanalys: vilka idéburna finns, och hur många?',
      'Annonsera och beskriv behovet, gärna med dialog innan.',
      'Välj på kvalitet, inte bara på pris.',
    ],
    orgSteps: [
      'Kontrollera att stadgarna visar ett allmännyttigt syfte.',
      'Kontrollera att ni bara gör sådana värdeöverföringar som lagen tillåter.',
      'Fundera på om ni vill delta tillsammans med andra organisationer.',
    ],
    mind: [competition, samePrinciples],
  },
  'ALT-06': {
    reason: 'Köpet kan göra nytta två gånger: tjänsten blir utförd, och fler får ett arbete.',
    publicSteps: [
      'Låt inköp kontrollera villkoret om minst 30 procent av arbetstagarna.',
      'Skriv i annonsen att upphandlingen är reserverad.',
      'Bestäm hur villkoret följs upp under avtalet.',
    ],
    orgSteps: ['Visa hur många arbetstagare som omfattas, utan att peka ut någon.'],
    mind: [samePrinciples],
  },
  'ALT-07': {
    reason: 'Formen finns för organisationer som styrs av dem som arbetar eller deltar där.',
    publicSteps: [
      'Låt inköp kontrollera att koden (CPV) finns på listan i 19 kap. 25 §.',
      'Kontrollera att organisationen inte har haft ett sådant avtal de senaste tre åren.',
      'Sätt en avtalstid på högst tre år.',
    ],
    orgSteps: ['Visa med stadgarna att anställda eller brukare styr. Visa också att vinsten stannar hos er.'],
    mind: ['Avtalet kan inte följas av ett likadant direkt efteråt.'],
    says: ['participatory-check-list'],
  },
  'ALT-08': {
    reason: 'Den enskilde får välja själv. Flera idéburna kan vara med samtidigt, till samma ersättning.',
    publicSteps: [
      'Ta beslut om att inrätta ett valfrihetssystem och vilka krav som gäller.',
      'Bestäm ersättningen i förväg och annonsera löpande.',
      'Bestäm vad som gäller för den som inte väljer.',
    ],
    orgSteps: [
      'Läs kraven och räkna på om ersättningen täcker era kostnader.',
      'Säg till tidigt om kraven stänger ute små organisationer.',
    ],
    mind: ['Volymen är inte säker. Ingen vet hur många som väljer er.', 'Primärvård kan inte reserveras för idéburna.'],
  },
  'ALT-09': {
    reason:
      'Det kommunen behöver är en tjänst. I en annonserad upphandling vet alla vad som gäller, och avtalet håller.',
    publicSteps: [
      'Låt inköp bedöma vilket slags köp det är och vilka regler som gäller för värdet.',
      'Använd er behovsbeskrivning som grund. Beskriv behovet, inte lösningen.',
      'Prata med flera på marknaden innan kraven skrivs.',
      'Annonsera och välj på kvalitet, gärna med villkor som passar idéburna.',
    ],
    orgSteps: [
      'Bevaka annonsen och delta på samma villkor som andra.',
      'Fundera på om ni vill delta tillsammans med andra organisationer.',
    ],
    mind: [competition, samePrinciples],
  },
  'ALT-10': {
    reason: 'Användarna betalar, och organisationen bär risken om få kommer. Då är det en koncession.',
    publicSteps: [
      'Låt inköp och jurist bedöma om risken verkligen går över.',
      'Räkna värdet för hela tiden och jämför med gränsen.',
      'Annonsera enligt lagen om upphandling av koncessioner.',
    ],
    orgSteps: ['Räkna på vad som händer om hälften så många kommer som ni tror.'],
    mind: ['Betalar kommunen allt är det inte en koncession.'],
  },
  'ALT-11': {
    reason: 'Ingen har lösningen än. Då kan utveckling och köp samlas i en och samma upphandling.',
    publicSteps: [
      'Kontrollera att lösningen inte redan finns på marknaden.',
      'Bestäm steg, mål och ersättning för varje steg.',
      'Annonsera och välj en eller flera att utveckla med.',
    ],
    orgSteps: ['Beskriv vad som är nytt, och vem som äger resultatet.'],
    mind: ['Det är en form av upphandling, trots namnet.'],
  },
  'ALT-12': {
    reason:
      'Verksamheten är organisationens egen. Ett bidrag är enklare att få, att följa upp och att avsluta än ett partnerskap.',
    publicSteps: [
      'Visa vilka regler för bidrag som gäller, och när pengar kan sökas.',
      'Knyt pengarna till ett ändamål, inte till ett utförande.',
      'Följ upp vad pengarna har gått till. Kräv inga prestationer i gengäld.',
      'Kontrollera reglerna om statligt stöd.',
    ],
    orgSteps: [
      'Läs kommunens regler för föreningsbidrag.',
      'Beskriv verksamheten, budgeten och vad ni själva lägger in.',
      'Sök enligt reglerna och i tid.',
    ],
    mind: ['Saknas regler som passar kan kommunen ändra dem, för alla organisationer.'],
  },
  'ALT-13': {
    reason:
      'Uppgiften är kommunens egen kärna. Då är det tryggast att kommunen gör den själv, gärna med ideella krafter vid sidan om.',
    publicSteps: [
      'Bestäm vilken verksamhet som tar uppgiften och vad den kostar.',
      'Bestäm om ideellt engagerade kan delta, och med vad. De ersätter inte anställda.',
      'Bjud in organisationen till samråd om kvalitet och behov.',
    ],
    orgSteps: ['Säg vad ni vill göra vid sidan om, som ni själva äger.', 'Sök bidrag för den delen om det passar.'],
    mind: ['Beslut om enskilda stannar hos kommunen.'],
  },
  'ALT-14': {
    reason: 'Två saker har blandats ihop. Var för sig får båda en form som håller.',
    publicSteps: [
      'Dela upp innehåll, budget och tid i två delar som inte betalar för varandra.',
      'Pröva den del som är organisationens egen som bidrag eller partnerskap.',
      'Låt inköp ta hand om den del som är ett köp.',
    ],
    orgSteps: ['Håll isär redovisningen av de två delarna från första dagen.'],
    mind: ['Delarna får inte vara villkor för varandra.'],
  },
  'ALT-15': {
    reason: 'För skolans uppgifter finns egna regler om att lämna över till andra.',
    publicSteps: [
      'Låt skoljuristen kontrollera vilka uppgifter som 23 kap. tillåter.',
      'Skriv avtal om entreprenad för just de uppgifterna.',
      'Bestäm hur huvudmannen följer upp kvaliteten.',
    ],
    orgSteps: ['Visa er kompetens och era rutiner för barn och elever.'],
    mind: ['Huvudmannen har kvar ansvaret.'],
  },
  'ALT-16': {
    reason:
      'Ni är överens om riktningen, och inga pengar behöver bindas. Då räcker ett kort papper om principer och dialog.',
    publicSteps: [
      'Skriv en avsiktsförklaring eller använd er lokala överenskommelse.',
      'Bestäm vem som kallar till dialog och hur ofta.',
      'Säg tydligt att den inte ger rätt till pengar.',
    ],
    orgSteps: ['Förankra i styrelsen vad ni vill med dialogen.', 'Skriv ner vad ni gör var för sig.'],
    mind: ['Kommer det pengar eller skyldigheter senare ska formen prövas på nytt.'],
  },
};
