/** The words of stage Efter. Only texts; what may be answered stands in schema.ts. */
import type { StageContent } from '#steps/catalogue/step.ts';

export const content = {
  title: 'Uppföljning',
  summary: 'Hur ser ni om det blev bättre?',
  pages: {
    'E.1': {
      title: 'När stämmer ni av?',
      why: 'En tidig avstämning gör att små fel inte blir stora.',
    },
    'E.2': {
      title: 'Hur följer ni varje mål?',
      why: 'Några få tecken räcker, och minst ett ska komma från deltagarna.',
    },
    'E.3': {
      title: 'Vad redovisar ni till varandra?',
      why: 'Uppföljning går åt båda håll.',
    },
    'E.4': {
      title: 'Fördjupning: utvärdering',
      why: 'För större partnerskap.',
    },
    'E.5': {
      title: 'Vid varje avstämning: hur mår partnerskapet?',
      why: 'Samma frågor varje gång visar om något förändras.',
    },
    'E.6': {
      title: 'Vid varje avstämning: har läget ändrats?',
      why: 'En ändring kan påverka den rättsliga bedömningen.',
    },
    'E.7': {
      title: 'Vid avstämning inför slutet: hur går ni vidare?',
      why: 'Beslutet ska fattas i tid och ha skäl.',
    },
  },
  questions: {
    U1: {
      question: 'När stämmer ni av?',
      help: 'Den första avstämningen ska vara tidig.',
      labels: {
        'followUp.schedule': 'Avstämningar',
        'followUp.reportDate': 'Dag för årlig redovisning',
        'evaluation.monthsBeforeEnd': 'Utvärdering, månader före slutet',
      },
      hints: {
        'followUp.schedule': 'Förslag: tre månader, tolv månader, halvtid och sex månader före slutet.',
      },
      use: ['L-58', 'K30', 'K31', 'Bilagan Uppföljningsplan', 'Varningssignal U1'],
      source: {
        text: 'Metodfråga U1; klausulbiblioteket',
        marks: ['F'],
      },
      reviewed: null,
    },
    U9: {
      question: 'Vilken dag ska nästa års plan vara klar?',
      help: 'Välj en dag före årsskiftet.',
      use: ['K29'],
      source: {
        text: 'Klausul K29',
        marks: ['F'],
      },
      reviewed: null,
    },
    U8: {
      question: 'När får nämnden en rapport?',
      help: 'Skriv vilken nämnd som får rapporten, och när.',
      labels: {
        'followUp.publicBody': 'Nämnd som får rapporten',
        'followUp.publicReportDate': 'Dag på året',
      },
      use: ['K30 p. 5', 'Bilagan Uppföljningsplan', 'Varningssignal U8'],
      source: {
        text: 'Metodfråga U8 (S34)',
        marks: ['K'],
      },
      reviewed: null,
    },
    U2: {
      question: 'Hur märker ni att ni närmar er målen?',
      help: 'Skriv för varje mål vilket tecken ni letar efter. Skriv också vem som samlar in det och hur ofta. Minst ett tecken ska komma från deltagarna.',
      labels: {
        'goals[].signs': 'Tecken',
        'goals[].signs.sign': 'Tecken',
        'goals[].signs.how': 'Hur samlas det in?',
        'goals[].signs.frequency': 'Hur ofta?',
        'goals[].signs.fromParticipants': 'Kommer det från deltagarna?',
        'goals[].measuredBy': 'Vem samlar?',
        'goals[].dueWhen': 'När ska målet märkas?',
        'goals[].analysis': 'När talar ni om resultatet, och var fattas beslut?',
      },
      hints: {
        'goals[].signs': 'Högst tre per mål, minst ett från deltagarna.',
        'goals[].measuredBy': 'Skriv en roll, inte ett namn.',
        'goals[].analysis': 'Kan vänta.',
      },
      options: {
        'goals[].signs.fromParticipants': {
          ja: 'Ja',
          nej: 'Nej',
        },
      },
      use: ['L-58', 'K09', 'Bilagan Uppföljningsplan', 'Varningssignal U2'],
      source: {
        text: 'Metodfråga U2 (S55)',
        marks: ['K'],
      },
      reviewed: null,
    },
    U3: {
      question: 'Vad redovisar ni till den andra?',
      help: 'Uppföljning går åt båda håll.',
      labels: {
        'reports[]': 'Det ni redovisar',
        'reports.what': 'Vad?',
        'reports.when': 'När?',
      },
      hints: {
        'reports.what': 'Till exempel timmar, pengar eller vad ni har ändrat.',
      },
      use: ['L-58', 'Testet ”5 × 2”', 'K30', 'Bilagan Uppföljningsplan', 'Varningssignal U3'],
      source: {
        text: 'Metodfråga U3',
        marks: ['F'],
      },
      reviewed: null,
    },
    U10: {
      question: 'Ska någon utomstående vara med i utvärderingen?',
      help: 'Kostnaden ska då finnas i budgeten.',
      options: {
        'evaluation.external': {
          ja: 'Ja',
          nej: 'Nej',
        },
      },
      use: ['K31 p. 3', 'Bilagan Uppföljningsplan'],
      source: {
        text: 'Klausul K31',
        marks: ['F'],
      },
      reviewed: null,
    },
    U4: {
      question: 'Hur är det mellan er just nu?',
      help: 'Svara var för sig. Ingen ser den andras siffror förrän båda är klara.',
      labels: {
        'checkIns[]': 'Avstämning',
        'checkIns.date': 'Datum',
        'checkIns.part': 'Del av partnerskapet',
        'checkIns[].temperature': 'Så är det nu',
        'checkIns[].temperature.1': 'Tillit',
        'checkIns[].temperature.2': 'Jämbördighet',
        'checkIns[].temperature.3': 'Nytta',
        'checkIns[].temperature.4': 'Tempo',
        'checkIns[].temperature.5': 'Lärande',
      },
      hints: {
        'checkIns[].temperature': '1 är mycket lågt. 5 är mycket högt.',
      },
      options: {
        'checkIns[].temperature': {
          '1': 'Mycket lågt',
          '5': 'Mycket högt',
        },
      },
      use: ['K30', 'Bilagan Uppföljningsplan', 'Varningssignal U4'],
      source: {
        text: 'Metodfråga U4 (S37)',
        marks: ['K'],
      },
      reviewed: null,
    },
    U5: {
      question: 'Har något ändrats som påverkar den rättsliga bedömningen?',
      help: 'Nya leverantörer, mer pengar eller fler krav kan ändra läget.',
      options: {
        'checkIns[].legalChange': {
          R1: 'Skaffar kommunen nu något som den behöver för egen del?',
          R2: 'Har det kommit andra som erbjuder samma sak?',
          R3: 'Har samma insats upphandlats?',
          R4: 'Bestämmer kommunen mer i detalj än förut?',
          R5: 'Räknas pengarna fram på ett nytt sätt?',
          R6: 'Har fördelningen av kostnaderna ändrats?',
          R7: 'Får organisationen nytt stöd för samma sak?',
          R8: 'Säljer organisationen något nytt inom samma område?',
          nej: 'Nej',
          ja: 'Ja',
        },
      },
      use: ['L-29', 'K06 p. 4', 'K48', 'Öppnar steg 2 på nytt', 'Varningssignal U5'],
      source: {
        text: 'Metodfråga U5 (S26)',
        marks: ['K'],
      },
      reviewed: null,
    },
    U6: {
      question: 'Vad har ni lärt er som borde ändra kommunens ordinarie arbete?',
      help: 'Skriv det viktigaste först.',
      use: ['K17 p. 5', 'Bilagan Lärande och kompetensutveckling'],
      source: {
        text: 'Metodfråga U6 (nyckel 4)',
        marks: ['K'],
      },
      reviewed: null,
    },
    U7: {
      question: 'Förlänga, ändra, växla till annan form eller avsluta?',
      help: 'Alla fyra svaren kan vara rätt.',
      labels: {
        'checkIns[].wayForward': 'Hur går ni vidare?',
        'checkIns[].wayForwardReason': 'Skäl',
      },
      options: {
        'checkIns[].wayForward': {
          forlanga: 'Förlänga',
          andra: 'Ändra',
          annan_form: 'Växla till annan form',
          avsluta: 'Avsluta',
        },
      },
      use: ['L-29', 'K31 p. 4', 'K47', 'K55'],
      source: {
        text: 'Metodfråga U7 (S39)',
        marks: ['K'],
      },
      reviewed: null,
    },
  },
} satisfies StageContent;
