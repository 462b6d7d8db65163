/** The words of stage 1. Only texts; what may be answered stands in schema.ts. The examples are invented. */
import type { StageContent } from '#steps/catalogue/step.ts';

export const content = {
  title: 'Behov',
  summary: 'Vad vill ni förändra, och för vem?',
  pages: {
    '1.1': { title: 'Vad hoppas ni nå tillsammans?', why: 'Svaret visar om partnerskap är rätt form.' },
    '1.2': {
      title: 'Hur ser ni på utmaningen?',
      why: 'Först var för sig, sedan tillsammans. Då syns vad ni delar.',
    },
    '1.3': { title: 'Vad vet ni, och hur vet ni det?', why: 'Behovet ska gå att visa för den som beslutar.' },
    '1.4': { title: 'Varför klarar ni inte detta ensamma?', why: 'Det visar att ni behöver varandra.' },
    '1.5': { title: 'Vilka gäller det?', why: 'De som berörs ska märkas i texten och kunna påverka.' },
    '1.6': {
      title: 'Vilka planer och vilket ansvar har kommunen?',
      why: 'Partnerskapet ska ha stöd i ett beslut och får inte flytta kommunens ansvar.',
    },
    '1.7': { title: 'Hur hör det ihop med er idé?', why: 'Partnerskapet ska växa ur det ni redan vill.' },
    '1.8': { title: 'Vad ska vara annorlunda om tre år?', why: 'Målen styr innehållet och uppföljningen.' },
    '1.9': { title: 'Fördjupning: vad har prövats?', why: 'Erfarenheter som är bra att ha med.' },
  },
  questions: {
    B1: {
      question: 'Vad vill ni uppnå tillsammans?',
      help: 'Den viktigaste frågan. Skriv också varför ett bidrag inte räcker. Behöver kommunen en tjänst passar en upphandling bättre.',
      use: ['Nyckel 1', 'A22 (förslag)', 'K08', 'R14', 'Varningssignal B1'],
      source: { text: 'Metodfråga B1 (S2, S3, S50)', marks: ['K'] },
      examples: {
        public:
          'Vi vill nå grannar som aldrig hör av sig till oss. Förtroendet finns hos dem som redan bor här, och vi vill lära oss av dem.',
        org: 'Vi vill hålla öppet för fler utan att bli en del av kommunen. Vi vill också att kommunen hör det våra gäster berättar.',
      },
      reviewed: null,
    },
    B2: {
      question: 'Hur ser ni på samhällsutmaningen? (5–10 meningar)',
      help: 'Skriv utan att tänka på lösningen. Det räcker för att börja ett samtal.',
      use: ['Nyckel 2', 'B3 (visas bredvid)', 'Varningssignal B2'],
      source: { text: 'Metodfråga B2 (S2)', marks: ['K'] },
      examples: {
        public:
          'Många i Alebyn bor ensamma. Hemtjänsten möter ensamheten varje dag, men oftast sent. På kvällarna är byn tyst. Vi vet inte vad de som aldrig kontaktar oss vill ha.',
        org: 'Våra gäster säger att helgerna är värst. En del har inte talat med någon på flera dagar. Många är yngre än man tror. De vill vara gäst, inte ett ärende.',
      },
      reviewed: null,
    },
    B3: {
      question: 'Hur beskriver ni utmaningen tillsammans?',
      help: 'Jämför era två texter. Vad är lika? Vad är olika? Skriv en text som båda kan stå för.',
      hints: { 'need.joint': 'Skriv hela meningar. Texten hamnar i avtalet.' },
      use: ['K03', 'A1', 'Varningssignal B3'],
      source: { text: 'Metodfråga B3 (S2, S3)', marks: ['K'] },
      reviewed: null,
    },
    B4: {
      question: 'Vad vet ni, och hur vet ni det?',
      help: 'Blanda siffror med röster från dem det gäller.',
      labels: {
        'evidence[]': 'Det ni vet',
        'evidence.claim': 'Vad vet ni?',
        'evidence.source': 'Hur vet ni det?',
        'evidence.fromTargetGroup': 'Kommer det från målgruppen?',
      },
      hints: { 'evidence.source': 'Till exempel en enkät, statistik eller samtal, och vilket år.' },
      options: { 'evidence.fromTargetGroup': { ja: 'Ja', nej: 'Nej' } },
      use: ['A18 (förslag)', 'K03', 'Bilagan Rättslig bedömning', 'Varningssignal B4'],
      source: { text: 'Metodfråga B4', marks: ['F'] },
      examples: {
        public:
          'Var tredje vuxen som bor ensam känner sig ofta ensam. Källa: kommunens enkät 2025. Från målgruppen: ja.',
        org: 'Gästerna saknar någonstans att gå på söndagar. Källa: 40 samtal vid kaffebordet hösten 2026. Från målgruppen: ja.',
      },
      reviewed: null,
    },
    B6: {
      question: 'Vad kan ni göra själva, och vad behöver ni den andra till?',
      help: 'Kan en av er lösa det själv behövs inget partnerskap.',
      use: ['A19 (förslag)', 'A20 (förslag)', 'K03', 'Varningssignal B6'],
      source: { text: 'Metodfråga B6 (S16, S19)', marks: ['K'] },
      examples: {
        public: 'Vi har träffpunkten och kontakterna, men många litar inte på en myndighet.',
        org: 'Vi har förtroendet och volontärerna, men ingen lokal på helgerna och få kontakter i kommunen.',
      },
      reviewed: null,
    },
    B5: {
      question: 'Vilka människor gäller det, och hur har de fått vara med?',
      help: 'Brukare, deltagare och boende ska märkas i texten.',
      labels: {
        'targetGroup.text': 'Vilka gäller det?',
        'targetGroup.involvedHow': 'Hur har de fått vara med?',
      },
      hints: {
        'targetGroup.text':
          'Skriv så att det går att läsa efter ordet ”för”, till exempel ”vuxna som känner sig ensamma”.',
      },
      use: ['K10', 'B13 (förslag)', 'Varningssignal B5'],
      source: { text: 'Metodfråga B5 (S15, S16)', marks: ['K', 'F'] },
      reviewed: null,
    },
    B12: {
      question: 'Var ska verksamheten finnas?',
      help: 'Skriv orten eller området. Texten hamnar efter ordet ”i”.',
      use: ['K10'],
      source: { text: 'Klausul K10', marks: ['F'] },
      reviewed: null,
    },
    B13: {
      question: 'Hur ska målgruppen kunna påverka framöver, och hur ofta?',
      help: 'Till exempel genom ett råd, samtal eller en enkät. Välj något som blir av.',
      labels: {
        'participation.method': 'Hur ska de kunna påverka?',
        'participation.frequency': 'Hur ofta?',
      },
      hints: {
        'participation.method': 'Texten hamnar efter ordet ”genom”, till exempel ”ett gästråd”.',
        'participation.frequency': 'Till exempel ”två gånger per år”.',
      },
      use: ['K16', 'Bilagan Verksamhetsplan', 'Bilagan Uppföljningsplan'],
      source: { text: 'Klausul K16', marks: ['F'] },
      reviewed: null,
    },
    B7: {
      question: 'Vilket politiskt mål, program eller plan hör detta till?',
      help: 'Peka på ett antaget dokument. Gärna ett där civilsamhället nämns.',
      labels: {
        'policyDocuments[]': 'Mål, program eller planer',
        'policyDocuments.name': 'Dokumentets namn',
        'policyDocuments.link': 'Länk',
        'localCompact.name': 'Lokal överenskommelse med civilsamhället',
      },
      hints: {
        'policyDocuments.name': 'Till exempel ”folkhälsoplanen 2025–2028, mål 3”.',
        'policyDocuments.link': 'Lämna tomt om dokumentet inte finns på nätet.',
        'localCompact.name': 'Lämna tomt om ingen finns.',
      },
      use: ['L-01', 'K04', 'K07', 'Bilagan Rättslig bedömning', 'Varningssignal B7'],
      source: { text: 'Metodfråga B7 (S12, S15, S22, S23)', marks: ['K'] },
      reviewed: null,
    },
    B8: {
      question: 'Vilka uppgifter finns det här i dag, och vem gör dem?',
      help: 'Partnerskapet kompletterar. Det som kommunen ansvarar för enligt lag flyttar inte.',
      labels: {
        'responsibilities[]': 'Uppgifter som finns i dag',
        'responsibilities.task': 'Uppgift',
        'responsibilities.statutory': 'Är den lagstadgad?',
        'responsibilities.doer': 'Vem gör den?',
      },
      hints: { 'responsibilities.statutory': 'Lämna tomt om ni inte vet än.' },
      options: { 'responsibilities.statutory': { ja: 'Ja', nej: 'Nej' } },
      use: ['CC-09', 'L-09 (underlag)', 'L-38 (underlag)', 'K11', 'Bilagan Rättslig bedömning', 'Varningssignal B8'],
      source: { text: 'Metodfråga B8 (S23, S53)', marks: ['K'] },
      reviewed: null,
    },
    B15: {
      question: 'Vad ska partnerskapet inte göra?',
      help: 'Skriv det som någon annars kan tro ingår. Det står i avtalet.',
      labels: { 'exclusions[]': 'Det här ligger utanför', 'exclusions.text': 'Detta ligger utanför' },
      hints: { 'exclusions.text': 'Till exempel ”beslut om hemtjänst”.' },
      use: ['K11'],
      source: { text: 'Metodfråga B8 (S23, S53)', marks: ['K'] },
      reviewed: null,
    },
    B9: {
      question: 'Hur hänger detta ihop med er idé och det ni redan gör?',
      help: 'Partnerskapet ska växa ur er idé. Att det ger pengar är inte skäl nog.',
      labels: {
        ideaLink: 'Så hänger det ihop',
        activityIsNew: 'Är verksamheten ny för er?',
      },
      options: { activityIsNew: { nej: 'Nej, den finns redan', delvis: 'Delvis ny', ja: 'Ja, helt ny' } },
      use: [
        'L-06 (underlag)',
        'L-18 (underlag)',
        'Bilagan Rättslig bedömning',
        'Bilagan Underlag från Organisationen',
        'Varningssignal B9',
      ],
      source: { text: 'Metodfråga B9 (S1, S12, S19, S71)', marks: ['K'] },
      examples: {
        public: 'Så vi har förstått det vill föreningen bryta ensamhet. De öppna kvällarna är det de redan gör.',
        org: 'Vi har haft öppet två kvällar i veckan i tio år. Stadgarna säger att vi ska motverka ensamhet. Det nya är helgerna.',
      },
      reviewed: null,
    },
    B11: {
      question: 'Målet: vad ska vara annorlunda för människor om tre år?',
      help: 'Ett mål är en förändring för någon, inte ett antal möten.',
      labels: {
        'goals[].text': 'Mål',
        'goals[].part': 'Vilken del?',
        'goals[].forWhom': 'För vem?',
        'goals[].indicator': 'Tecken: vad märker ni det på?',
        'goals[].source': 'Var finns uppgiften?',
        'goals[].baseline': 'Läget i dag',
        'purpose.longTermEffect': 'Vad hoppas ni att målen leder till på längre sikt?',
      },
      hints: {
        'goals[].text': 'Skriv en hel mening. Två till fem mål är lagom.',
        'goals[].indicator': 'Till exempel ”gästernas egna svar”.',
        'goals[].baseline': 'Kan vänta.',
        'purpose.longTermEffect': 'Till exempel ”att färre är ofrivilligt ensamma”. Kan vänta.',
      },
      use: ['K08', 'K09', 'Bilagan Verksamhetsplan', 'Bilagan Uppföljningsplan', 'U2', 'Varningssignal B11'],
      source: { text: 'Metodfråga B11 (S16, S55)', marks: ['K', 'F'] },
      examples: {
        public:
          'Fler vuxna har någon att prata med. Gäller gäster som kommer ofta. Tecken: egna svar. Källa: en kort enkät vår och höst.',
        org: 'Fler vågar komma första gången. Gäller dem som aldrig varit hos oss. Tecken: hur nya gäster hittade hit. Källa: samtal.',
      },
      reviewed: null,
    },
    B10: {
      question: 'Vad har redan prövats, och varför räckte det inte?',
      help: 'Skriv kort. Tidigare försök gör det lättare att förklara varför ni gör så här.',
      use: ['Bilagan Rättslig bedömning', 'Tjänsteskrivelsen'],
      source: { text: 'Metodfråga B10', marks: ['F'] },
      reviewed: null,
    },
    B14: {
      question: 'Ungefär hur många människor gäller det?',
      help: 'En uppskattning räcker. Antalet blir inget krav och skrivs inte i avtalet.',
      use: ['Bilagan Rättslig bedömning', 'Tjänsteskrivelsen'],
      source: { text: 'Klausul K10 (antalet skrivs inte ut)', marks: ['F'] },
      reviewed: null,
    },
  },
} satisfies StageContent;
