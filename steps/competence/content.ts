/** The words of stage 4. Only texts; what may be answered stands in schema.ts. */
import type { StageContent } from '#steps/catalogue/step.ts';

export const content = {
  title: 'Kompetensutveckling',
  summary: 'Vad ska ni lära av varandra?',
  pages: {
    '4.1': {
      title: 'Vad kan ni i dag?',
      why: 'Det visar var lärandet ska börja.',
    },
    '4.2': {
      title: 'Vad vill ni lära av varandra?',
      why: 'Lärandet ska gå åt båda håll.',
    },
    '4.3': {
      title: 'Vad vill ni lära er tillsammans?',
      why: 'Lärandemål för alla är en av de fyra nycklarna.',
    },
    '4.4': {
      title: 'Hur ska lärandet gå till?',
      why: 'Lite som blir av är bättre än mycket som inte blir av.',
    },
    '4.5': {
      title: 'Fördjupning: tid och spridning',
      why: 'Vem betalar tiden, och vart tar kunskapen vägen?',
    },
  },
  questions: {
    L1: {
      question: 'Hur väl stämmer det här in på er?',
      help: 'Ärliga svar ger en bättre plan. Ingen annan ser era siffror förrän båda är klara.',
      labels: {
        selfRating: 'Så väl stämmer det för er',
        'selfRating.1': 'Vi vet vad som skiljer partnerskap från bidrag och upphandling.',
        'selfRating.2': 'Vi vet när upphandlingsreglerna gäller.',
        'selfRating.3': 'Vi vet hur den andra parten fattar beslut.',
        'selfRating.4': 'Vi vet hur den andra partens vardag ser ut.',
        'selfRating.5': 'Vi vet vem vi frågar när vi är osäkra.',
      },
      hints: {
        selfRating: '1 betyder att det inte stämmer alls. 5 betyder att det stämmer helt.',
      },
      options: {
        selfRating: {
          '1': 'Stämmer inte alls',
          '5': 'Stämmer helt',
        },
      },
      use: ['Bilagan Lärande och kompetensutveckling', 'Jämförs med U4', 'Varningssignal L1'],
      source: {
        text: 'Metodfråga L1 (S1, S45)',
        marks: ['K'],
      },
      reviewed: null,
    },
    L2: {
      question: 'Vad vill kommunen lära sig av organisationen?',
      help: 'Organisationen når människor som kommunen inte når. Vad kan ni ta in i ert ordinarie arbete?',
      use: ['C-12', 'K17', 'Bilagan Lärande och kompetensutveckling', 'Varningssignal L2'],
      source: {
        text: 'Metodfråga L2 (nyckel 4, S20)',
        marks: ['K'],
      },
      examples: {
        public: 'Vi vill lära oss att bjuda in människor utan att det känns som en myndighet.',
        org: 'När kommunens personal följer med en kväll ser de hur vi möter en ny gäst.',
      },
      reviewed: null,
    },
    L3: {
      question: 'Vad vill organisationen lära sig av kommunen?',
      help: 'Till exempel hur beslut fattas, eller vad lagen säger om stöd till enskilda.',
      use: ['C-12', 'K17', 'Bilagan Lärande och kompetensutveckling', 'Varningssignal L3'],
      source: {
        text: 'Metodfråga L3 (nyckel 4)',
        marks: ['K'],
      },
      examples: {
        public: 'Vi kan visa hur någon får stöd, från första samtalet till beslutet.',
        org: 'Vi vill förstå hur kommunens stöd fungerar och kunna förklara det enkelt för en gäst.',
      },
      reviewed: null,
    },
    L4: {
      question: 'Vad vill ni lära er tillsammans?',
      help: 'Ett lärandemål är något ni inte kan i dag.',
      labels: {
        'learningGoals[]': 'Gemensamma lärandemål',
        'learningGoals.learn': 'Vi vill lära oss …',
        'learningGoals.ableTo': '… för att kunna …',
        'learningGoals.sign': 'Vi märker det på …',
        'learningGoals.responsible': 'Ansvarig roll',
        'learningGoals.date': 'Senast den',
      },
      use: ['K09', 'K17', 'Bilagan Lärande och kompetensutveckling', 'Varningssignal L4'],
      source: {
        text: 'Metodfråga L4 (nyckel 4)',
        marks: ['K'],
      },
      examples: {
        public:
          'Vi vill lära oss att känna igen tidig ensamhet, för att kunna bjuda in i tid. Vi märker det på att båda kan ge tre exempel.',
        org: 'Vi vill lära oss att lämna över en gäst utan att tappa kontakten. Vi märker det på att ingen väntar mer än en vecka.',
      },
      reviewed: null,
    },
    L5: {
      question:
        'Vilka ska vara med och lära: politiker, chefer, handläggare, styrelse, anställda, volontärer, deltagare?',
      help: 'Glöm inte dem som börjar sen. Partnerskap faller ofta när en nyckelperson slutar.',
      labels: {
        learners: 'Grupper',
        'learners.detail': 'När?',
      },
      hints: {
        'learners.detail': 'Till exempel ”vid starten och sedan varje termin”.',
      },
      options: {
        learners: {
          politiker: 'Politiker',
          chefer: 'Chefer',
          handlaggare: 'Handläggare',
          styrelse: 'Styrelse',
          anstallda: 'Anställda',
          volontarer: 'Volontärer',
          deltagare: 'Deltagare',
        },
      },
      use: ['K17', 'Bilagan Lärande och kompetensutveckling', 'Varningssignal L5'],
      source: {
        text: 'Metodfråga L5 (S9, S49)',
        marks: ['K'],
      },
      reviewed: null,
    },
    L6: {
      question: 'Vilken kunskap bidrar ni själva med (utbildning, handledning, studiebesök, egna erfarenheter)?',
      help: 'Skriv sådant den andra parten kan få del av.',
      labels: {
        'knowledgeOffered[]': 'Kunskap ni bidrar med',
        'knowledgeOffered.knowledge': 'Kunskap',
        'knowledgeOffered.form': 'Form',
        'knowledgeOffered.extent': 'Omfattning',
      },
      use: ['K13', 'K14', 'K17', 'Bilagan Budget och samlade resurser', 'Bilagan Lärande och kompetensutveckling'],
      source: {
        text: 'Metodfråga L6 (S42)',
        marks: ['K'],
      },
      reviewed: null,
    },
    L7: {
      question: 'Hur lär ni av varandra i vardagen?',
      help: 'Välj hellre lite som blir av än mycket som ni inte hinner med.',
      labels: {
        'learning.forms': 'Så lär ni er i vardagen',
        'learning.forms.detail': 'Hur ofta?',
        'learning.dialogueFrequency': 'Hur ofta talar ni om vad ni har lärt er?',
        'volunteering.introduction': 'Hur introducerar ni volontärer?',
      },
      hints: {
        'learning.forms.detail': 'Till exempel ”varje termin”.',
        'learning.dialogueFrequency': 'Till exempel ”en gång per halvår”.',
        'volunteering.introduction': 'Kan vänta.',
      },
      options: {
        'learning.forms': {
          introduktion: 'Gemensam introduktion',
          dubbla_besok: 'Dubbla besök',
          reflektionsmote: 'Reflektionsmöte',
          casegenomgang: 'Genomgång av ett fall',
          loggbok: 'Loggbok',
          annat: 'Annat',
        },
      },
      use: ['K17', 'K18', 'Bilagan Roller och ansvar', 'Bilagan Lärande och kompetensutveckling', 'Varningssignal L7'],
      source: {
        text: 'Metodfråga L7 (S51, S58); klausulbiblioteket',
        marks: ['K', 'F'],
      },
      reviewed: null,
    },
    L8: {
      question: 'Vem betalar tiden för lärande?',
      help: 'Volontärer kan sällan komma dagtid.',
      labels: {
        learningCost: 'Vem betalar?',
        learningCostSek: 'Belopp per år',
      },
      hints: {
        learningCostSek: 'Hela kronor. Kan vänta.',
      },
      options: {
        learningCost: {
          var_och_en: 'Var och en för sina',
          gemensam_budget: 'Gemensam budget',
          kommunen: 'Kommunen',
          organisationen: 'Organisationen',
        },
      },
      use: ['Bilagan Budget och samlade resurser', 'Bilagan Lärande och kompetensutveckling', 'Varningssignal L8'],
      source: {
        text: 'Metodfråga L8 (S49)',
        marks: ['K'],
      },
      reviewed: null,
    },
    L9: {
      question: 'Hur för ni kunskapen vidare?',
      help: 'Skriv vem som berättar för vem, och när.',
      labels: {
        'spreading[]': 'Så för ni kunskapen vidare',
        'spreading.audience': 'Till vem?',
        'spreading.how': 'Hur?',
        'spreading.responsible': 'Vem berättar?',
        'spreading.when': 'När?',
      },
      use: ['K17 p. 5', 'Bilagan Lärande och kompetensutveckling'],
      source: {
        text: 'Metodfråga L9 (S37, S43)',
        marks: ['K'],
      },
      reviewed: null,
    },
  },
} satisfies StageContent;
