/**
 * The moments that programmes are built of. Order and minutes follow the formats of the method (W4, formats table); the
 * scripts, the advice and the slides are our own proposals.
 */
import type { Moment } from './types.ts';

/** Start: the first key, and why the three forms are different tools. */
export const intro: Moment = {
  id: 'start',
  title: 'Start och första nyckeln',
  minutes: 15,
  script:
    'Välkomna. Ett partnerskap är varken ett köp eller ett bidrag. Det börjar med en fråga: vad vill vi nå tillsammans som ingen av oss når ensam?',
  steps: [
    'Säg vem som har vilken roll i rummet i dag.',
    'Berätta om de tre formerna: bidrag, upphandling och partnerskap. Ingen av dem är finast.',
    'Visa övningsfallet. Säg att alla namn är påhittade.',
  ],
  happens: [
    'Någon frågar hur man söker ett IOP. Svara att ingen söker: två parter tar ett initiativ tillsammans.',
    'Någon har redan en lösning. Be dem skriva den på parkeringen och vänta.',
  ],
  questions: ['B1'],
  slide: {
    heading: 'Vad vill ni nå tillsammans?',
    instructions: [{ side: 'joint', text: 'Något som varken bidrag eller upphandling kan ge.' }],
    note: 'Alla tre formerna är bra. De är till för olika saker.',
  },
  tools: [],
  sheets: ['fall', 'karta', 'parkering'],
};

export const checkIn: Moment = {
  id: 'incheckning',
  title: 'Incheckning och självskattning',
  minutes: 15,
  script:
    'Vi börjar med fem påståenden. Sätt en siffra för varje, bara för er själva. Ingen annan ser era siffror. Vi gör om det i slutet.',
  steps: [
    'Dela ut kuverten. Var och en tar en remsa för självskattning ur gruppens kuvert.',
    'Låt borden blanda lapparna och räkna ihop dem på baksidan av kuvertets framsida.',
    'Bord med telefon skriver in sina fem tal där. Ni skriver bara in talen från bord på papper.',
  ],
  happens: [
    'Någon undrar vem som läser. Säg att lapparna rivs när bordet har räknat.',
    'Någon vill sätta samma siffra på allt. Fråga vad en etta skulle betyda.',
  ],
  questions: ['L1'],
  slide: {
    heading: 'Hur väl stämmer det för dig?',
    instructions: [{ side: 'joint', text: 'Fem påståenden. En siffra från 1 till 5 för varje.' }],
    note: 'Inga namn. Vi visar bara mittvärdet.',
  },
  picture: 'statements',
  tools: ['rating-before'],
  sheets: ['sjalvskattning'],
};

export const apart: Moment = {
  id: 'var-for-sig',
  title: 'Skriv var för sig i par',
  minutes: 20,
  script:
    'Ni som är kommunen skriver hur ni ser på utmaningen. Ni som är organisationen gör samma sak. Skriv utan att tänka på lösningen.',
  steps: [
    'Dela ut bladen med kvadrat och cirkel, ett av varje till varje par.',
    'Ingen läser den andras blad förrän i nästa moment.',
    'Gå runt. Fråga: ”Hur vet ni det?”',
  ],
  happens: [
    'Någon skriver en lösning. Be dem lägga den på parkeringen.',
    'Kommunparen blir klara först. Låt dem läsa vad som är lagstadgat.',
  ],
  questions: ['B2'],
  slide: {
    heading: 'Hur ser ni på utmaningen?',
    instructions: [
      { side: 'public', text: 'Skriv fem meningar på bladet med kvadrat.' },
      { side: 'org', text: 'Skriv fem meningar på bladet med cirkel.' },
    ],
    note: 'Tänk inte på lösningen än. Visa inte bladet för de andra.',
  },
  tools: [],
  sheets: ['kommunens', 'organisationens', 'parkering'],
};

export const reveal: Moment = {
  id: 'visa',
  title: 'Visa och skriv gemensamt',
  minutes: 20,
  script:
    'Nu visar ni bladen för varandra. Läs högt. Stryk under det som är lika. Skriv sedan tre meningar som båda kan stå för.',
  steps: [
    'Låt båda läsa färdigt innan någon svarar.',
    'Be paren skriva på det vita bladet: vad är lika, vad är olika?',
    'Den gemensamma texten är en tredje text, inte den ena partens.',
  ],
  happens: [
    'Ett par tar den ena texten rakt av. Fråga vad som saknas från den andra.',
    'Ett par kommer inte överens. Skriv ner vad oenigheten gäller. Det är ett resultat.',
  ],
  questions: ['B2', 'B3'],
  slide: {
    heading: 'Vad är lika, och vad är olika?',
    instructions: [
      { side: 'public', text: 'Läs upp er text.' },
      { side: 'org', text: 'Läs upp er text.' },
      { side: 'joint', text: 'Skriv tre meningar som ni båda kan stå för.' },
    ],
  },
  tools: [],
  sheets: ['gemensamt'],
};

export const firstSteps: Moment = {
  id: 'fore-och-behov',
  title: 'Före och Behov, korta spåret',
  minutes: 45,
  script:
    'Ni ska ta reda på fyra saker: vilka som är med, vem som får besluta och hur det började. Och vad ska vara annorlunda om tre år?',
  steps: [
    'Låt varje grupp öppna fallet på en dator, eller arbeta på frågebladen.',
    'Frågor som skrivs var för sig är täckta tills båda har svarat.',
    'Påminn om knappen ”Vet inte än”. Den är ett riktigt svar.',
  ],
  happens: [
    'Grupperna fastnar i vem som beslutar. Skriv frågan på parkeringen med vem som tar reda på det.',
    'Målen blir aktiviteter. Fråga: vad märker en människa av det?',
  ],
  questions: ['F1', 'F3', 'F4', 'F6', 'B1', 'B2', 'B3', 'B7', 'B11'],
  slide: {
    heading: 'Vilka är med, och vad ska bli annorlunda?',
    instructions: [
      { side: 'public', text: 'Svara på frågorna med kvadrat.' },
      { side: 'org', text: 'Svara på frågorna med cirkel.' },
      { side: 'joint', text: 'Enas om målet.' },
    ],
    note: '”Vet inte än” är ett riktigt svar.',
  },
  tools: ['hand-out'],
  sheets: ['kommunens', 'organisationens', 'gemensamt', 'fall', 'skyltar', 'karta', 'parkering'],
};

export const pause: Moment = {
  id: 'paus',
  title: 'Paus',
  minutes: 15,
  script: 'Vi tar paus. Titta gärna på parkeringen under tiden.',
  steps: ['Häng upp parkeringen så att alla kan läsa den.'],
  happens: [],
  questions: [],
  slide: { heading: 'Paus', instructions: [{ side: 'joint', text: 'Parkeringen hänger på väggen.' }] },
  picture: 'parking',
  tools: ['parking'],
  sheets: ['parkering'],
};

export const fork: Moment = {
  id: 'vagval',
  title: 'Vägval på det påhittade fallet',
  minutes: 20,
  script:
    'Nu är ni både jurist och granskare. Är det här ett köp? Finns det en marknad? Vem bestämmer, och hur räknas pengarna? Svara som det är i fallet.',
  steps: [
    'Läs fallet högt, en gång, utan kommentarer.',
    'Ta frågorna i ordning. Skriv skälet till varje svar.',
    'Säg att ingen form är ett misslyckande.',
  ],
  happens: [
    'Någon vill byta ord i stället för innehåll. Säg att ord inte ändrar juridiken.',
    'Någon vet inte. Då är svaret ”vet inte”, och det räknas aldrig som nej.',
  ],
  questions: ['R1', 'R2', 'R4', 'R5', 'R14'],
  slide: {
    heading: 'Är det ett köp, ett bidrag eller ett partnerskap?',
    instructions: [
      { side: 'public', text: 'Vad skulle ni fråga om ni granskade fallet?' },
      { side: 'org', text: 'Vad är er egen idé i fallet?' },
    ],
    note: 'Ord ändrar inte juridiken. Svara som det är.',
  },
  tools: [],
  sheets: ['kommunens', 'organisationens', 'gemensamt', 'fall'],
};

export const vote: Moment = {
  id: 'rosta',
  title: 'Rösta och ta med hem',
  minutes: 15,
  script:
    'Håll upp den form ni väljer: bidrag, upphandling, partnerskap eller annat. Sedan skriver alla en sak att göra hemma den här veckan.',
  steps: [
    'Låt alla hålla upp sin röstlapp. Räkna lapparna för varje form och skriv in antalet.',
    'Fråga en person per form om skälet.',
    'Låt alla skriva: vem måste jag prata med, och om vad?',
  ],
  happens: ['Alla väljer partnerskap. Fråga vad som talar emot.', 'Rösterna blir lika många. Det är ett bra samtal.'],
  questions: ['R14'],
  slide: {
    heading: 'Vilken form passar fallet?',
    instructions: [{ side: 'joint', text: 'Bidrag, upphandling, partnerskap eller annat. Håll upp er form.' }],
    note: 'Alla fyra är riktiga svar.',
  },
  tools: ['vote'],
  sheets: ['rostlappar'],
};

export const ownership: Moment = {
  id: 'bidra-och-aga',
  title: 'Vad bidrar ni med, och vem äger vad?',
  minutes: 45,
  script:
    'Skriv först vad ni själva bidrar med. Allt räknas, också det som inte är pengar. Sedan sorterar ni femton kort: kommunens, organisationens eller gemensamt.',
  steps: [
    'Låt varje sida skriva sin lista innan ni jämför.',
    'Lägg korten på bordet, på skärmen eller med listan. Alla sätt ger samma svar.',
    'Kort som ni inte är överens om får ligga kvar. Skriv varför.',
  ],
  happens: [
    'Metod eller varumärke hamnar hos kommunen. Fråga vad det betyder för organisationens självständighet.',
    'En lista blir mycket kortare än den andra. Fråga vad som inte är skrivet.',
  ],
  questions: ['O1', 'O4', 'O5', 'O6', 'O8'],
  slide: {
    heading: 'Vad äger ni var för sig, och vad äger ni tillsammans?',
    instructions: [
      { side: 'public', text: 'Kvadrat: kommunens.' },
      { side: 'org', text: 'Cirkel: organisationens.' },
      { side: 'joint', text: 'Båda: gemensamt.' },
    ],
    note: 'Det ni inte är överens om får ligga kvar.',
  },
  tools: ['cards'],
  sheets: ['kommunens', 'organisationens', 'gemensamt', 'kort'],
};

export const learningGoals: Moment = {
  id: 'larandemal',
  title: 'Lärandemål åt båda håll',
  minutes: 25,
  script:
    'Skriv en sak ni vill lära er av den andra. Ett lärandemål är något ni inte kan i dag. Gå en kurs är en aktivitet, inte ett mål.',
  steps: [
    'Varje sida skriver ett eget lärandemål.',
    'Skriv sedan ett gemensamt: vi vill lära oss, för att kunna, vi märker det på.',
    'Läs upp. Fråga vem som märker skillnaden.',
  ],
  happens: ['Kommunen skriver inget. Fråga vad organisationen vet om människorna som kommunen inte vet.'],
  questions: ['L2', 'L3', 'L4'],
  slide: {
    heading: 'Vad vill ni lära er av varandra?',
    instructions: [
      { side: 'public', text: 'Vi vill lära oss av organisationen …' },
      { side: 'org', text: 'Vi vill lära oss av kommunen …' },
      { side: 'joint', text: 'Vi märker det på att …' },
    ],
  },
  tools: [],
  sheets: ['kommunens', 'organisationens', 'gemensamt'],
};

export const exit: Moment = {
  id: 'utgang',
  title: 'Utgångsbiljett och spara',
  minutes: 15,
  script: 'Vi gör om självskattningen. Sedan sparar varje grupp sin fil. Den är er, och ni kan fortsätta hemma.',
  steps: [
    'Låt alla ta fram sin remsa för självskattning och fylla i Efter. Borden räknar ihop som i början.',
    'Visa mittvärdet före och efter.',
    'Låt varje grupp spara sin arbetsfil på USB eller i sin egen mapp.',
    'Rensa datorerna som inte är gruppernas egna.',
  ],
  happens: ['Siffrorna går ner. Det är vanligt: nu vet alla mer om vad de inte vet.'],
  questions: ['L1'],
  slide: {
    heading: 'Vad tar du med dig?',
    instructions: [{ side: 'joint', text: 'En sak att göra hemma, och en person att prata med.' }],
    note: 'Spara gruppens fil. Den är er.',
  },
  tools: ['rating-after', 'compare'],
  sheets: ['sjalvskattning'],
};

export const roleSwap: Moment = {
  id: 'byt-roll',
  title: 'Byt roll',
  minutes: 60,
  script:
    'Nu byter ni stol. Du som arbetar i kommunen spelar organisation, och tvärtom. Försvara den andras villkor så väl du kan.',
  steps: [
    'Dela ut rollerna med knappen. Ingen spelar sin egen sida.',
    'Låt paren hitta en idé i sin nya roll och berätta den för rummet.',
    'Fråga vilka andra som behövs. Ingen flyttas utan att själv säga ja.',
    'Återställ rollerna innan ni går vidare. Prata om hur det kändes.',
  ],
  happens: [
    'Någon spelar en karikatyr. Be dem säga en sak som den andra sidan faktiskt säger.',
    'Det blir tyst. Läs högt ur fallets beskrivning.',
  ],
  questions: ['O10', 'O3'],
  slide: {
    heading: 'Byt stol. Försvara den andras villkor.',
    instructions: [
      { side: 'public', text: 'Du spelar kommunen: budgetår, delegation, likabehandling.' },
      { side: 'org', text: 'Du spelar organisationen: stadgar, kvällar, volontärer.' },
    ],
    note: 'Rollerna nollställs efteråt.',
  },
  tools: ['roles'],
  sheets: ['roller', 'fall'],
};

export const shortSteps: Moment = {
  id: 'steg-1-3',
  title: 'Korta spåret, steg 1 till 3',
  minutes: 120,
  script:
    'Nu arbetar ni genom behov, rättslig grund och ömsesidighet. Svara var för sig först. Fråga varandra hellre än att gissa.',
  steps: [
    'Varje grupp har sin egen fil eller sina egna blad.',
    'Stanna efter varje steg: vad vet ni inte än, och vem tar reda på det?',
    'Lägg in en kort paus när ni vill.',
  ],
  happens: [
    'En grupp blir klar tidigt. Låt dem läsa resultatsidan och förklara den för er.',
    'En grupp hinner inte. Det gör inget. Filen går att fortsätta hemma.',
  ],
  questions: [
    'F1',
    'F3',
    'F4',
    'F6',
    'B1',
    'B2',
    'B3',
    'B7',
    'B11',
    'R1',
    'R2',
    'R4',
    'R5',
    'R14',
    'O1',
    'O4',
    'O5',
    'O6',
    'O8',
  ],
  slide: {
    heading: 'Behov, rättslig grund, ömsesidighet',
    instructions: [
      { side: 'public', text: 'Svara på frågorna med kvadrat.' },
      { side: 'org', text: 'Svara på frågorna med cirkel.' },
      { side: 'joint', text: 'Skriv det gemensamma när båda har svarat.' },
    ],
    note: 'Vad vet ni inte än? Vem tar reda på det?',
  },
  tools: ['hand-out'],
  sheets: ['kommunens', 'organisationens', 'gemensamt', 'fall', 'kort', 'skyltar', 'karta', 'parkering'],
};

export const learning: Moment = { ...learningGoals, id: 'larande', title: 'Lärande', minutes: 40 };

export const drafting: Moment = {
  id: 'skriv-avtalet',
  title: 'Skriv avtalets innehåll i blandade grupper',
  minutes: 60,
  script: 'Nu finns det ett utkast. Läs det högt i gruppen. Var saknas något? Vad skulle den andra parten vilja ändra?',
  steps: [
    'Öppna utkastet till avtal, eller använd det tomma avtalsskelettet.',
    'Varje lucka visar vilken fråga som fyller den.',
    'Börja med tid, pengar och vad som händer om det tar slut.',
  ],
  happens: [
    'Någon skriver ord som hör till köp. Fråga vad ordet säger om vem som äger verksamheten.',
    'Gruppen hoppar över slutet. Skriv avvecklingen nu, när ni är vänner.',
  ],
  questions: ['A8', 'A6', 'A12', 'U1'],
  slide: {
    heading: 'Läs utkastet högt. Vad saknas?',
    instructions: [
      { side: 'public', text: 'Kan nämnden förstå det här?' },
      { side: 'org', text: 'Kan styrelsen stå för det här?' },
    ],
    note: 'Varje lucka leder till sin fråga.',
  },
  tools: [],
  sheets: ['skelett'],
};

export const otherLawyer: Moment = {
  id: 'andra-gruppens-jurist',
  title: 'Andra gruppens jurist',
  minutes: 40,
  script:
    'Byt utkast med en annan grupp. Ni är deras jurist. Hitta tre köpsignaler eller tre luckor. Ställ frågor, rätta inte.',
  steps: [
    'Varje grupp får en annan grupps utkast.',
    'Använd sidan ”Det här kan en granskare fråga om” som stöd.',
    'Lämna tre frågor, skrivna på kort.',
  ],
  happens: ['Det blir kritik av språket. Be dem fråga om sakförhållandet bakom ordet.'],
  questions: [],
  slide: {
    heading: 'Ni är den andra gruppens jurist',
    instructions: [{ side: 'joint', text: 'Hitta tre köpsignaler eller luckor. Ställ frågor, rätta inte.' }],
  },
  tools: ['compare'],
  sheets: [],
};

export const closing: Moment = {
  id: 'uppfoljning',
  title: 'Uppföljningsplan och avslut',
  minutes: 40,
  script:
    'När stämmer ni av första gången? Vilka tecken tittar ni på? Sedan gör vi om självskattningen och säger en sak var.',
  steps: [
    'Skriv datum för den första avstämningen.',
    'Välj högst tre tecken per mål, minst ett från dem det gäller.',
    'Gör självskattningen igen och visa mittvärdet före och efter.',
    'Dela ut provfallet med sex frågor. Var och en svarar på sitt eget blad.',
    'Spara gruppernas filer och rensa lånade datorer.',
  ],
  happens: ['Ingen vill äga uppföljningen. Skriv två roller, en från varje sida.'],
  questions: ['U1', 'L1'],
  slide: {
    heading: 'När stämmer ni av, och hur märker ni skillnad?',
    instructions: [
      { side: 'public', text: 'Det här redovisar kommunen.' },
      { side: 'org', text: 'Det här redovisar organisationen.' },
    ],
    note: 'Första avstämningen ska vara tidig.',
  },
  tools: ['rating-after', 'marked-case', 'compare'],
  sheets: ['sjalvskattning', 'provfall'],
};

/** The fork that ends in a vote: the last five minutes belong to it. */
export const forkWithVote: Moment = {
  ...fork,
  minutes: 35,
  script: `${fork.script} De sista fem minuterna röstar ni om vilken form som passar fallet.`,
  steps: [
    ...fork.steps,
    'När fem minuter är kvar: låt alla hålla upp sin röstlapp. Räkna lapparna för varje form och skriv in antalet.',
  ],
  tools: ['vote'],
  sheets: [...fork.sheets, 'rostlappar'],
};
