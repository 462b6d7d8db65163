/** The words of stage 3. Only texts; what may be answered stands in schema.ts. */
import type { StageContent } from '#steps/catalogue/step.ts';

export const content = {
  title: 'Ömsesidighet',
  summary: 'Vad ger ni, och vad får ni tillbaka?',
  pages: {
    '3.1': {
      title: 'Vad bidrar ni med?',
      why: 'Att båda bidrar är själva grunden för ett partnerskap.',
    },
    '3.2': {
      title: 'Stämmer det som är uträknat?',
      why: 'Räkningen avgör vad som är av värde och vem som bär det.',
    },
    '3.3': {
      title: 'Vad vill ni själva få ut av det?',
      why: 'Ett samarbete håller om båda får något.',
    },
    '3.4': {
      title: 'Vad äger ni gemensamt?',
      why: 'Det ni inte sorterar nu blir lätt en konflikt senare.',
    },
    '3.5': {
      title: 'Hur styr ni tillsammans?',
      why: 'Ni ska veta vem som bestämmer vad, innan ni behöver veta det.',
    },
    '3.6': {
      title: 'Är ni jämbördiga?',
      why: 'Skillnader är lättare att tala om när de syns.',
    },
    '3.7': {
      title: 'Vad behöver den andra förstå om er?',
      why: 'De flesta konflikter börjar i vardagen.',
    },
    '3.8': {
      title: 'Fördjupning: risker och eftergifter',
      why: 'Det som gör ömsesidigheten hel (5 × 2).',
    },
    '3.9': {
      title: 'Fördjupning: beroende',
      why: 'Det gör det lättare att säga ifrån i tid.',
    },
  },
  questions: {
    O1: {
      question: 'Vad bidrar ni med?',
      help: 'Allt räknas, även det som inte är pengar. Skriv hur ni räknat.',
      labels: {
        'contributions[]': 'Det ni bidrar med',
        'contributions.type': 'Typ',
        'contributions.text': 'Vad bidrar ni med?',
        'contributions.extent': 'Omfattning',
        'contributions.hoursPerYear': 'Timmar per år',
        'contributions.sekPerYear': 'Värde, kr per år',
        'contributions.method': 'Hur har ni räknat?',
        'contributions.source': 'Varifrån kommer pengarna?',
        'contributions.part': 'Del av partnerskapet',
      },
      hints: {
        'contributions.text': 'Skriv utan ”att”, till exempel ”låna ut samlingssalen på söndagar”.',
        'contributions.hoursPerYear': 'Bara när ni bidrar med tid.',
        'contributions.sekPerYear': 'Hela kronor utan moms. Lämna tomt om det inte går att räkna.',
        'contributions.method': 'Till exempel ”120 timmar × 350 kr” eller ”hyra enligt taxa”.',
        'contributions.source': 'Bara när ni bidrar med pengar, till exempel gåvor eller medlemsavgifter.',
      },
      options: {
        'contributions.type': {
          pengar: 'Pengar',
          personal: 'Personal',
          ideell_tid: 'Ideell tid',
          lokaler: 'Lokaler',
          kunskap: 'Kunskap',
          natverk: 'Nätverk',
          utrustning: 'Utrustning',
          kommunikation: 'Kommunikation',
        },
      },
      use: [
        'L-05',
        'L-12',
        'L-19',
        'L-25',
        'L-37',
        'T-05',
        'C-03',
        'CC-07',
        'K13',
        'K14',
        'K18',
        'K21',
        'K22',
        'K23',
        'K28',
        'Bilagan Budget och samlade resurser',
        'Bilagan Organisationens del',
        'Bilagan Lokal',
        'Varningssignal O1',
      ],
      source: {
        text: 'Metodfråga O1 (S16, S22, S23); klausulbiblioteket',
        marks: ['K'],
      },
      examples: {
        public:
          'Samlingssalen 48 söndagar × 250 kr enligt taxa = 12 000 kr. 120 timmar folkhälsosamordnare × 350 kr = 42 000 kr. Kontakter till vårdcentral och bibliotek.',
        org: '1 400 ideella timmar × 200 kr = 280 000 kr. Egen lokal, hyra 90 000 kr. Förtroende hos grannar som inte söker hjälp.',
      },
      reviewed: null,
    },
    O2: {
      question: 'Hur värderar ni ideell tid?',
      help: 'Det finns ingen fast taxa. Ett leaderområde räknade 2019 med 220 kr per timme för vuxna. Välj själva och skriv varför.',
      labels: {
        'volunteering.sekPerHour': 'Värde per timme',
        'volunteering.rateReason': 'Varför just det värdet?',
      },
      hints: {
        'volunteering.sekPerHour': 'Hela kronor per timme.',
      },
      use: ['K18', 'Bilagan Budget och samlade resurser', 'Varningssignal O2'],
      source: {
        text: 'Metodfråga O2 (S56)',
        marks: ['K'],
      },
      reviewed: null,
    },
    O15: {
      question: 'Stämmer det att organisationen får något av värde från kommunen?',
      help: 'Pengar, lokaler och personal räknas. Att bara täcka kostnader är också något av värde.',
      options: {
        valueTransferred: {
          ja: 'Ja',
          delvis: 'Delvis, till exempel bara lokal',
          nej: 'Nej, inget',
        },
      },
      use: ['L-12', 'CC-07', 'Länk E5', 'Länk V', 'Bilagan Rättslig bedömning'],
      source: {
        text: 'Regel L-12',
        marks: ['K'],
      },
      reviewed: null,
    },
    O16: {
      question: 'Är organisationens egen insats väsentlig?',
      help: 'Jämför med andelarna som visas här. Tid, lokaler, pengar och medlemmar räknas.',
      options: {
        ownResources: {
          vasentlig: 'Ja, den är en tydlig del av det som läggs in',
          obetydlig: 'Nej, den är liten',
          ingen: 'Organisationen lägger inte in något',
        },
      },
      use: ['L-19', 'Bilagan Budget och samlade resurser', 'Bilagan Rättslig bedömning'],
      source: {
        text: 'Regel L-19',
        marks: ['K'],
      },
      reviewed: null,
    },
    O3: {
      question: 'Vad vill ni få ut av det?',
      help: 'Egna mål är inget fult. Säg dem högt.',
      labels: {
        ownGoals: 'Det ni själva vill få ut',
      },
      use: ['Testet ”5 × 2”', 'Sammanfattningen', 'Tjänsteskrivelsen', 'Varningssignal O3'],
      source: {
        text: 'Metodfråga O3',
        marks: ['F'],
      },
      examples: {
        public: 'Vi vill veta mer om ensamhet och få en väg till människor som vi inte når i dag.',
        org: 'Vi vill ha öppet fler kvällar, få en tryggare ekonomi och behålla vår självständighet.',
      },
      reviewed: null,
    },
    O4: {
      question: 'Vad äger ni gemensamt, och vad äger var och en?',
      help: 'Det här avgör mycket av vardagen. Bestäm det nu, så slipper ni tvista om det senare.',
      options: {
        'ownership.cards': {
          utmaning: 'Samhällsutmaningen och analysen',
          mal: 'Målen',
          metod: 'Metoden eller arbetssättet',
          namn: 'Namn och varumärke',
          personal: 'Anställd personal',
          volontarer: 'Volontärer',
          lokaler: 'Lokaler',
          utrustning: 'Utrustning',
          personuppgifter: 'Deltagarnas personuppgifter',
          myndighetsbeslut: 'Myndighetsbeslut',
          resultat: 'Resultat och rapporter',
          kommunikation: 'Pressen och kommunikationen',
          opinionsbildning: 'Opinionsbildning (rollen som röstbärare)',
          overskott: 'Pengar som blir över',
          material: 'Material och immateriella rättigheter',
          gemensamt: 'Gemensamt',
          kommunen: 'Kommunen',
          organisationen: 'Organisationen',
          vet_inte: 'Vi vet inte än',
          ej_aktuellt: 'Inte aktuellt',
        },
      },
      use: ['Nyckel 3', 'L-38', 'K12', 'K28', 'K42', 'Bilagan Roller och ansvar', 'Bilagan Lokal', 'Varningssignal O4'],
      source: {
        text: 'Metodfråga O4 (S1, S3, S16)',
        marks: ['K'],
      },
      reviewed: null,
    },
    O5: {
      question: 'Hur styr ni tillsammans?',
      help: 'Två nivåer räcker: en som beslutar om riktning, en som löser vardagen.',
      labels: {
        'steeringGroup.seats.public': 'Platser för kommunen i styrgruppen',
        'steeringGroup.seats.org': 'Platser för organisationen i styrgruppen',
        'steeringGroup.meetingsPerYear': 'Minst så många möten per år',
        'steeringGroup.publicMembers': 'Kommunens ledamöter',
        'steeringGroup.publicMembers.role': 'Roll, inte namn',
        'steeringGroup.orgMembers': 'Organisationens ledamöter',
        'steeringGroup.orgMembers.role': 'Roll, inte namn',
        'workGroup.used': 'Finns en grupp för vardagen?',
        'workGroup.convenor': 'Vem kallar till gruppens möten?',
        'workGroup.meetings': 'Hur ofta möts gruppen?',
        'workGroup.subgroups': 'Får gruppen tillsätta arbetsgrupper?',
      },
      hints: {
        'workGroup.meetings': 'Till exempel ”en gång i månaden”.',
        'steeringGroup.publicMembers': 'Kan vänta.',
        'steeringGroup.orgMembers': 'Kan vänta.',
      },
      options: {
        'workGroup.used': {
          ja: 'Ja',
          nej: 'Nej',
        },
        'workGroup.subgroups': {
          ja: 'Ja',
          nej: 'Nej',
        },
      },
      use: ['K13', 'K33', 'K34', 'K40', 'Bilagan Roller och ansvar', 'L-16', 'Varningssignal O5'],
      source: {
        text: 'Metodfråga O5 (S10, S37)',
        marks: ['K'],
      },
      reviewed: null,
    },
    O6: {
      question: 'Hur fattar ni beslut, och vad händer när ni inte är överens?',
      help: 'Bestäm trappan innan ni behöver den: samtal, styrgrupp, chefer, utomstående.',
      labels: {
        decisionRule: 'Hur fattar ni beslut?',
        'escalation.public': 'Vem hos kommunen tar över om styrgruppen inte enas?',
        'escalation.org': 'Vem hos organisationen tar över om styrgruppen inte enas?',
        disagreementNote: 'Så gör ni när ni inte är överens',
      },
      hints: {
        'escalation.public': 'Skriv en roll, till exempel ”förvaltningschefen”.',
        'escalation.org': 'Skriv en roll, till exempel ”ordföranden”.',
      },
      options: {
        decisionRule: {
          enighet: 'Vi ska vara eniga',
          kommunen_avgor: 'Kommunen avgör',
          organisationen_avgor: 'Organisationen avgör',
          annat: 'Annat sätt',
        },
      },
      use: ['K33 p. 3', 'K50', 'K56', 'Varningssignal O6'],
      source: {
        text: 'Metodfråga O6 (S16–S18, S37)',
        marks: ['K'],
      },
      reviewed: null,
    },
    O14: {
      question: 'Vilken organisation håller ihop kontakten?',
      help: 'Den som håller ihop får inte binda de andra utan fullmakt.',
      use: ['K15'],
      source: {
        text: 'Klausul K15',
        marks: ['F'],
      },
      reviewed: null,
    },
    O7: {
      question: 'Hur jämbördigt känns samarbetet i dag?',
      help: 'Svara var för sig. Skillnaden är det intressanta.',
      hints: {
        equality: '1 betyder inte alls. 5 betyder helt jämbördigt.',
      },
      options: {
        equality: {
          '1': 'Inte alls',
          '5': 'Helt jämbördigt',
        },
      },
      use: ['Bilagan Uppföljningsplan (utgångsläge för U4)', 'Nyckel 2', 'Varningssignal O7'],
      source: {
        text: 'Metodfråga O7 (S45)',
        marks: ['K'],
      },
      reviewed: null,
    },
    O8: {
      question: 'Kan ni fortsätta kritisera kommunen offentligt?',
      help: 'Er röst är en del av värdet. Avtalet får inte köpa tystnad.',
      labels: {
        freeVoice: 'Kan ni kritisera kommunen offentligt?',
        freeVoiceNote: 'Så ser ni på er röst',
      },
      options: {
        freeVoice: {
          ja: 'Ja',
          oklart: 'Oklart',
          nej: 'Nej',
        },
      },
      use: ['K07 p. 2', 'K35 p. 3', 'Varningssignal O8'],
      source: {
        text: 'Metodfråga O8 (S5, S14, S59)',
        marks: ['K'],
      },
      reviewed: null,
    },
    O10: {
      question: 'Vad behöver den andra veta om hur ni har det?',
      help: 'Det kan gälla er budget och vem som får besluta. Det kan också gälla hur mycket era ideella orkar, och när ni har öppet.',
      use: ['Bilagan Roller och ansvar', 'Bilagan Lärande och kompetensutveckling (gemensam introduktion)'],
      source: {
        text: 'Metodfråga O10 (S37, S38)',
        marks: ['K'],
      },
      examples: {
        public:
          'Nämnden beslutar om budgeten i november. Tjänstepersoner får inte lova pengar före det. Vi svarar sällan på kvällar.',
        org: 'Våra volontärer arbetar dagtid. Styrelsen möts den första tisdagen i månaden. I juli har vi stängt.',
      },
      reviewed: null,
    },
    O9: {
      question: 'Vilka risker bär ni, och vad oroar er mest?',
      help: 'Skriv de två eller tre största.',
      labels: {
        'risks[]': 'Era risker',
        'risks.risk': 'Risk',
        'risks.likelihood': 'Hur troligt är det?',
        'risks.consequence': 'Vad händer då?',
        'risks.action': 'Vad gör ni åt det?',
        'risks.responsible': 'Ansvarig roll',
        'risks.reviewed': 'När ser ni över den?',
      },
      use: ['Testet ”5 × 2”', 'Bilagan Risköversikt', 'Varningssignal O9'],
      source: {
        text: 'Metodfråga O9 (S52)',
        marks: ['K'],
      },
      reviewed: null,
    },
    O11: {
      question: 'Vad är ni beredda att släppa på eller ändra?',
      help: 'Båda brukar behöva ändra något för att det ska bli gemensamt.',
      use: ['Testet ”5 × 2”', 'Varningssignal O11'],
      source: {
        text: 'Metodfråga O11',
        marks: ['F'],
      },
      reviewed: null,
    },
    O12: {
      question: 'Hur stor del av er ekonomi blir detta?',
      help: 'Den som är beroende har svårt att säga ifrån. Skriv också vad som händer om det tar slut.',
      labels: {
        economicShare: 'Andel av er ekonomi',
        ifItEnds: 'Det händer om det tar slut',
      },
      hints: {
        economicShare: 'Skriv i procent av organisationens hela ekonomi.',
      },
      use: ['Underlag bredvid F12', 'Bilagan Risköversikt', 'Varningssignal O12'],
      source: {
        text: 'Metodfråga O12 (S45)',
        marks: ['K'],
      },
      reviewed: null,
    },
    O13: {
      question: 'Gör ideella krafter det som anställda gör i dag?',
      help: 'Ideell tid ska lägga till något. Den ska inte ta över jobb från dem som är anställda i kommunen.',
      options: {
        volunteersReplaceStaff: {
          nej: 'Nej',
          delvis: 'Delvis',
          ja: 'Ja',
        },
      },
      use: ['K18 p. 3', 'Varningssignal O13'],
      source: {
        text: 'Metodfråga O13',
        marks: ['F'],
      },
      reviewed: null,
    },
  },
} satisfies StageContent;
