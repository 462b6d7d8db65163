/** The words of stage 5. Only texts; what may be answered stands in schema.ts. */
import type { StageContent } from '#steps/catalogue/step.ts';

export const content = {
  title: 'Avtal',
  summary: 'Läs utkastet, fyll luckorna och skriv ut',
  pages: {
    '5.1': {
      title: 'Hur länge gäller det?',
      why: 'Tiden avgör värdet, budgeten och när ni prövar allt på nytt.',
    },
    '5.2': {
      title: 'Hur ser den gemensamma budgeten ut?',
      why: 'En gemensam budget visar vad alla lägger in.',
    },
    '5.3': {
      title: 'Hur betalas och redovisas pengarna?',
      why: 'Förskott mot budget passar ett bidrag. Faktura passar ett köp.',
    },
    '5.4': {
      title: 'Vad händer om pengarna ändras?',
      why: 'Budgeten beslutas ofta för ett år i taget.',
    },
    '5.5': {
      title: 'Vilka spelregler ska gälla?',
      why: 'Reglerna ska vara lika för alla parter.',
    },
    '5.6': {
      title: 'Vad händer med människorna om det tar slut?',
      why: 'Det är lättare att planera ett slut medan ni är vänner.',
    },
    '5.7': {
      title: 'Vem ansvarar när något händer?',
      why: 'Trygghet för deltagare, volontärer och anställda.',
    },
    '5.8': {
      title: 'Vad gäller för lokalen och utrustningen?',
      why: 'Vem som bokar och felanmäler är en vanlig orsak till bråk.',
    },
    '5.9': {
      title: 'Vad ska ni göra det första året?',
      why: 'Planen får ändras under året. Avtalet ligger fast.',
    },
    '5.10': {
      title: 'Fyll i meningarna till avtalet',
      why: 'Ni ser hela meningen. Era tidigare svar är ifyllda.',
    },
    '5.11': {
      title: 'Stämmer det ni redan har skrivit?',
      why: 'Avtalet bygger på era tidigare svar. Ändra där det behövs.',
    },
    '5.12': {
      title: 'Är allt klart inför beslutet?',
      why: 'Det som saknas här stoppar inte utkastet, men det stoppar underskriften.',
    },
    '5.13': {
      title: 'Papper om statligt stöd',
      why: 'Utan papperen håller inte undantaget.',
    },
    '5.14': {
      title: 'Fördjupning: ekonomi i avtalet',
      why: 'Regler som har ett rimligt förval.',
    },
    '5.15': {
      title: 'Fördjupning: öppenhet och arbetssätt',
      why: 'Sådant som gör samarbetet lättare att förstå utifrån.',
    },
    '5.16': {
      title: 'Fördjupning: kommunens tjänsteskrivelse',
      why: 'Det som nämnden vill se i underlaget för beslutet, men som inte står i avtalet.',
    },
  },
  questions: {
    A8: {
      question: 'Hur länge ska avtalet gälla?',
      help: 'Långsiktigt men inte evigt. Tre år är vanligast i de exempel som har publicerats.',
      labels: {
        'term.start': 'Första dag',
        'term.end': 'Sista dag',
        'term.openEnded': 'Gäller avtalet tills vidare?',
        'extension.possible': 'Får avtalet förlängas?',
        'extension.maxLength': 'Hur lång får förlängningen vara?',
        'extension.decideMonthsBefore': 'Så många månader före slutet beslutar ni',
      },
      hints: {
        'term.end': 'Lämna tomt om avtalet gäller tills vidare.',
        'extension.maxLength': 'Till exempel ”12 månader”. Högst 24 månader.',
      },
      options: {
        'term.openEnded': {
          nej: 'Nej',
          ja: 'Ja',
        },
        'extension.possible': {
          nej: 'Nej',
          ja: 'Ja, efter ny prövning',
          automatisk: 'Ja, av sig självt',
        },
      },
      use: ['L-25', 'L-26', 'CC-08', 'ALT-07', 'C-05', 'C-06', 'K46', 'K47', 'K26', 'Varningssignal A8'],
      source: {
        text: 'Metodfråga A8 (S9–S12); publicerade exempel',
        marks: ['K'],
      },
      reviewed: null,
    },
    A29: {
      question: 'Gäller beslutet bakåt i tiden?',
      help: 'Pengarna bör börja efter beslutet. Stöd för tid som redan har gått är svårt att motivera.',
      options: {
        retroactive: {
          nej: 'Nej',
          delvis: 'Delvis',
          ja: 'Ja',
        },
      },
      use: ['L-46', 'CC-08', 'Bilagan Rättslig bedömning'],
      source: {
        text: 'Regel L-46',
        marks: ['K', 'A'],
      },
      reviewed: null,
    },
    A30: {
      question: 'Löper avtalet tills vidare, eller förlängs det av sig självt?',
      help: 'Sätt hellre ett slutdatum och pröva på nytt.',
      options: {
        openEndedOrAutoRenew: {
          nej: 'Nej',
          delvis: 'Delvis',
          ja: 'Ja',
        },
      },
      use: ['L-26', 'T-04', 'K46', 'K47', 'Bilagan Rättslig bedömning'],
      source: {
        text: 'Regel L-26',
        marks: ['K'],
      },
      reviewed: null,
    },
    A6: {
      question: 'Vad kostar det, och vem betalar?',
      help: 'Skriv alla kostnader och vem som täcker dem. Pengarna är ett bidrag till budgeten, inte betalning för antal.',
      labels: {
        'budget.items[]': 'Kostnader',
        'budget.items.year': 'År',
        'budget.items.cost': 'Kostnad',
        'budget.items.amount': 'Belopp',
        'budget.items.paidBy': 'Vem täcker den?',
        'funding.public[]': 'Kommunens pengar',
        'funding.public.year': 'År',
        'funding.public.amount': 'Belopp',
        'funding.public.receiver': 'Vem tar emot pengarna?',
        'funding.org[]': 'Organisationens pengar',
        'funding.org.year': 'År',
        'funding.org.amount': 'Belopp',
        'funding.org.source': 'Varifrån kommer pengarna?',
        surplusRule: 'Vad händer med pengar som blir över?',
      },
      hints: {
        'funding.public[]': 'Lämna tomt om kommunen inte bidrar med pengar.',
        'funding.org[]': 'Lämna tomt om organisationen inte bidrar med pengar.',
        'budget.items.paidBy': 'Dela posten i två rader om flera täcker den.',
      },
      options: {
        surplusRule: {
          styrgruppen_eller_tillbaka: 'Kommunen får godkänna att de förs över, annars betalas de tillbaka',
          tillbaka: 'De betalas tillbaka',
          annat: 'Annat',
        },
      },
      use: ['C-03', 'T-05', 'K21', 'K22', 'K25', 'K52', 'Bilagan Budget och samlade resurser', 'Varningssignal A6'],
      source: {
        text: 'Metodfråga A6 (S10, S13)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A28: {
      question: 'Stämmer det samlade värdet för hela tiden?',
      help: 'Allt av värde till organisationen räknas: pengar, lokaler, personal och möjlig förlängning. Moms räknas inte.',
      labels: {
        totalValueSek: 'Samlat värde för hela tiden',
      },
      hints: {
        totalValueSek: 'Hela kronor utan moms.',
      },
      use: [
        'L-08',
        'L-25',
        'L-27',
        'L-37',
        'J-01',
        'J-02',
        'CC-07',
        'ORF-01',
        'Bilagan Budget och samlade resurser',
        'Bilagan Rättslig bedömning',
      ],
      source: {
        text: 'Regel L-08, L-25, L-27 och L-37',
        marks: ['K'],
      },
      reviewed: null,
    },
    A27: {
      question: 'Finns det fler stöd eller köp med samma organisation de senaste tolv månaderna?',
      help: 'Det som hör ihop ska räknas ihop. Ni får inte dela upp det för att hamna under en gräns.',
      labels: { otherDealings: 'Andra stöd och köp', valueSplit: 'Delas värdet upp?' },
      options: {
        otherDealings: {
          nej: 'Nej',
          raknade: 'Ja, och allt som hör ihop är med i värdet',
          oklart: 'Ja, men vi vet inte om det hör ihop',
          inte_raknade: 'Ja, det hör ihop men är inte med i värdet',
        },
        valueSplit: { nej: 'Nej', delvis: 'Delvis eller tveksamt', ja: 'Ja' },
      },
      use: ['L-24', 'ALT-04', 'ALT-09', 'Bilagan Rättslig bedömning'],
      source: { text: 'Regel L-24', marks: ['K'] },
      reviewed: null,
    },
    A23: {
      question: 'Hur och när betalas pengarna ut?',
      help: 'Skriv hur ofta och vilken dag. Det kan vara i förskott varje kvartal, den 15 i första månaden.',
      labels: {
        'payment.plan': 'Hur ofta betalas pengarna ut?',
        'payment.due': 'Vilken dag?',
        'payment.instalments[]': 'Varje utbetalning',
        'payment.instalments.date': 'Senast',
        'payment.instalments.amount': 'Belopp',
        'payment.instalments.receiver': 'Vem tar emot pengarna?',
      },
      hints: {
        'payment.plan': 'Till exempel ”kvartalsvis”.',
        'payment.due': 'Till exempel ”den 15 i varje kvartals första månad”.',
        'payment.instalments[]': 'Skriv en rad för varje utbetalning om ni vill ha dem i avtalet. Lämna annars tomt.',
      },
      use: ['K24', 'Bilagan Budget och samlade resurser'],
      source: {
        text: 'Metodfråga A6 (S10, S13)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A24: {
      question: 'Till vilket konto ska pengarna gå?',
      help: 'Kontot ska vara organisationens eget. Skriv vad det är för konto, till exempel bankgiro, och numret.',
      labels: {
        'payment.account': 'Konto',
      },
      hints: {
        'payment.account': 'Kan vänta.',
      },
      use: ['K24'],
      source: {
        text: 'Klausul K24',
        marks: ['F'],
      },
      reviewed: null,
    },
    A25: {
      question: 'Lägger ni på moms när ni begär pengar av kommunen?',
      help: 'Moms tyder på att kommunen köper något. Ett bidrag är normalt utan moms.',
      labels: { vatAdded: 'Lägger ni på moms?', invoices: 'Skickar ni faktura med moms?' },
      options: {
        vatAdded: { nej: 'Nej', delvis: 'Ibland', ja: 'Ja' },
        invoices: { nej: 'Nej', delvis: 'Ibland', ja: 'Ja' },
      },
      use: ['L-56', 'ORF-08', 'K21', 'K24', 'Bilagan Rättslig bedömning'],
      source: { text: 'Metodfråga A6; regel L-56', marks: ['K', 'A'] },
      reviewed: null,
    },
    A26: {
      question: 'När ska pengarna redovisas varje år?',
      help: 'Välj en dag då årsbokslutet brukar vara klart.',
      use: ['K30', 'K32', 'Bilagan Uppföljningsplan'],
      source: {
        text: 'Metodfråga A6 (S10)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A7: {
      question: 'Är pengarna beslutade för hela tiden?',
      help: 'Kommunens budget beslutas ofta år för år. Skriv vad som händer om pengarna blir fler eller färre än i planen.',
      labels: {
        fundingDecided: 'Är pengarna beslutade?',
        fundingChange: 'Så gör ni om pengarna ändras',
        'funding.cap': 'Högsta belopp för hela tiden',
      },
      hints: {
        'funding.cap': 'Lämna tomt om det inte finns något tak.',
      },
      options: {
        fundingDecided: {
          ja: 'Ja',
          delvis: 'Bara första tiden',
          nej: 'Nej',
        },
      },
      use: ['K27', 'Bilagan Verksamhetsplan', 'Varningssignal A7'],
      source: {
        text: 'Metodfråga A7 (S53)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A31: {
      question: 'När på året ska kommunen senast säga om pengarna kan minska?',
      help: 'Helst minst tre månader före årsskiftet.',
      use: ['K27 p. 2'],
      source: {
        text: 'Klausul K27',
        marks: ['F'],
      },
      reviewed: null,
    },
    A32: {
      question: 'Ska avtalet och pengarna vänta tills kommunens beslut har fått laga kraft?',
      help: 'Laga kraft är när beslutet inte längre går att överklaga. Varje kommunmedlem kan överklaga inom tre veckor från den dag då justeringen tillkännages på anslagstavlan. Pengar som betalas ut innan dess kan behöva lämnas tillbaka.',
      labels: {
        waitForLegalForce: 'Vad väntar?',
        payAfterLegalForce: 'Väntar stora utbetalningar på laga kraft?',
      },
      options: {
        waitForLegalForce: {
          ja: 'Ja, båda väntar',
          pengarna: 'Avtalet gäller direkt, men pengarna väntar',
          nej: 'Nej, inget väntar',
          inga_pengar: 'Avtalet gäller direkt, och inga pengar betalas ut',
        },
        payAfterLegalForce: {
          ja: 'Ja',
          delvis: 'Delvis',
          nej: 'Nej',
          inga_stora_utbetalningar: 'Det finns inga stora utbetalningar',
        },
      },
      use: ['L-45', 'K24', 'K57', 'Bilagan Rättslig bedömning'],
      source: { text: 'Klausul K57; regel L-45', marks: ['K'] },
      reviewed: null,
    },
    A2: {
      question: 'Vilka värden bygger ni på?',
      help: 'De sex principerna kommer från den nationella Överenskommelsen. Välj dem som ni står för, och skriv gärna till egna.',
      labels: {
        'values.principles': 'Principer',
        'values.ownText': 'Egen text om er värdegrund',
      },
      hints: {
        'values.ownText': 'Lämna tomt om de sex principerna räcker.',
      },
      options: {
        'values.principles': {
          sjalvstandighet: 'Självständighet och oberoende',
          dialog: 'Dialog',
          kvalitet: 'Kvalitet',
          langsiktighet: 'Långsiktighet',
          oppenhet: 'Öppenhet och insyn',
          mangfald: 'Mångfald',
        },
      },
      use: ['K07'],
      source: {
        text: 'Metodfråga A2 (S10, S13, S59)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A10: {
      question: 'Hur får avtalet ändras?',
      help: 'Allt ska skrivas ner, skrivas under och få ett nummer. Styrgruppen får ändra några av bilagorna.',
      options: {
        changeRule: {
          avtalstexten: 'Vi följer avtalstexten',
          annat: 'Vi vill skriva något eget',
        },
      },
      use: ['K48', 'K58'],
      source: {
        text: 'Metodfråga A10 (S10)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A11: {
      question: 'Hur lång uppsägningstid ska ni ha?',
      help: 'Lika villkor för alla.',
      labels: {
        'termination.noticeMonths': 'Uppsägningstid i månader',
        'termination.equal': 'Gäller samma tid för alla?',
        'termination.orgNoticeMonths': 'Organisationens uppsägningstid i månader',
        'renegotiation.noticeMonths': 'Uppsägningstid om omförhandling inte lyckas',
        'funding.reducedNoticeMonths': 'Uppsägningstid om pengarna minskar',
      },
      hints: {
        'termination.noticeMonths': 'Är tiden olika skriver ni kommunens tid här.',
      },
      options: {
        'termination.equal': {
          ja: 'Ja',
          nej: 'Nej',
        },
      },
      use: ['T-03', 'ORF-10', 'K27 p. 3', 'K49', 'K53', 'K54', 'K56', 'Varningssignal A11'],
      source: {
        text: 'Metodfråga A11 (S10, S13, S16–S18)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A12: {
      question: 'Vad händer med människorna i verksamheten om det tar slut?',
      help: 'Skriv en avvecklingsplan nu, när ni är vänner.',
      use: ['L-58', 'K55', 'Bilagan Verksamhetsplan (början på avslutsplanen)', 'Varningssignal A12'],
      source: {
        text: 'Metodfråga A12 (S37, S39)',
        marks: ['K'],
      },
      examples: {
        public: 'Vi berättar minst tre månader i förväg. Träffpunkten hjälper alla gäster att hitta en ny plats.',
        org: 'De två gamla kvällarna fortsätter i vår egen lokal. Varje gäst får ett eget samtal om vad som händer.',
      },
      reviewed: null,
    },
    A13: {
      question: 'Är personuppgifter, registerutdrag och försäkring ordnade?',
      help: 'Gå igenom punkterna. Det som inte är klart blir en öppen fråga.',
      labels: {
        'safety.checklist': 'Punkter att gå igenom',
        insuranceRegulated: 'Är försäkring och ansvar ordnade?',
        'insurance.org[]': 'Organisationens försäkringar',
        'insurance.org.text': 'Försäkring',
        'insurance.public[]': 'Kommunens försäkringar',
        'insurance.public.text': 'Försäkring',
        'personalData.processing[]': 'Personuppgifter ni behandlar tillsammans',
        'personalData.processing.processing': 'Vad gör ni med uppgifterna?',
        'personalData.processing.purpose': 'Ändamål',
        'personalData.processing.legalBasis': 'Rättslig grund',
        'personalData.processing.categories': 'Vilka uppgifter och personer?',
        'personalData.processing.recipients': 'Vem får uppgifterna?',
        'personalData.processing.storage': 'Hur länge sparas de?',
        'personalData.processing.informs': 'Vem informerar de berörda?',
        'personalData.processing.security': 'Hur skyddas de?',
        'personalData.contacts': 'Vem svarar på frågor om personuppgifter?',
      },
      hints: {
        'insurance.org[]': 'Kan vänta.',
        'insurance.public[]': 'Kan vänta.',
        'personalData.contacts': 'Skriv en roll och hur man når den.',
      },
      options: {
        'safety.checklist': {
          personuppgifter: 'Personuppgifter',
          sekretess: 'Sekretess',
          registerutdrag: 'Registerutdrag',
          forsakring: 'Försäkring',
          arbetsgivaransvar: 'Arbetsgivaransvar',
          volontarvillkor: 'Volontärernas villkor',
          klart: 'Klart',
          inte_klart: 'Inte klart',
          ej_aktuellt: 'Inte aktuellt',
        },
        insuranceRegulated: {
          ja: 'Ja, alla tre punkter är klara',
          delvis: 'Delvis, någon punkt är klar',
          nej: 'Nej, ingen punkt är klar',
        },
      },
      use: [
        'L-52',
        'L-53',
        'L-54',
        'L-57',
        'K28b',
        'K37',
        'K38',
        'K39',
        'K41',
        'Bilagan Roller och ansvar',
        'Bilagan Personuppgifter',
        'Bilagan Organisationens del',
        'Varningssignal A13',
      ],
      source: {
        text: 'Metodfråga A13; regel L-52, L-53, L-54 och L-57',
        marks: ['A'],
      },
      reviewed: null,
    },
    A34: {
      question: 'Ska personal från flera parter arbeta på samma ställe?',
      help: 'Då behöver en part samordna arbetsmiljön.',
      labels: {
        sharedWorkplace: 'Arbetar flera parters personal på samma ställe?',
        'workplace.coordinator': 'Vem samordnar arbetsmiljön?',
      },
      options: {
        sharedWorkplace: {
          ja: 'Ja',
          nej: 'Nej',
        },
      },
      use: ['K28b p. 3'],
      source: {
        text: 'Klausul K28b',
        marks: ['F'],
      },
      reviewed: null,
    },
    A36: {
      question: 'Vilka rutiner har ni för barns trygghet?',
      help: 'Skriv vem man pratar med och vad man gör om ett barn far illa.',
      use: ['K39 p. 3', 'Bilagan Roller och ansvar'],
      source: {
        text: 'Klausul K39',
        marks: ['F'],
      },
      reviewed: null,
    },
    A35: {
      question: 'Vad gäller för lokalen?',
      help: 'Skriv tider och villkor. Bokning, nycklar, fel och försäkring hör hit.',
      labels: {
        'premises.provider': 'Vem lånar ut lokalen?',
        'premises.name': 'Lokal',
        'premises.times': 'Tider',
        'premises.terms': 'Villkor',
      },
      hints: {
        'premises.name': 'Till exempel ”föreningens lokal på Kvarngatan”.',
        'premises.times': 'Till exempel ”måndagar och torsdagar kl. 17–21”.',
        'premises.terms':
          'Skriv adress, vem som får använda lokalen, fel och reparation, nycklar, försäkring och vad som gäller vid slutet.',
      },
      use: ['L-37', 'K28', 'Bilagan Lokal'],
      source: {
        text: 'Klausul K28',
        marks: ['F'],
      },
      reviewed: null,
    },
    A48: {
      question: 'Vem har skaffat utrustningen?',
      help: 'Den som har skaffat en sak äger den.',
      labels: {
        'equipment[]': 'Utrustning',
        'equipment.thing': 'Sak',
        'equipment.acquiredBy': 'Vem har skaffat den?',
      },
      use: ['K28 p. 3', 'Bilagan Budget och samlade resurser'],
      source: {
        text: 'Metodfråga O1; klausulbiblioteket',
        marks: ['F'],
      },
      reviewed: null,
    },
    A37: {
      question: 'Vad ska ni göra det första året?',
      help: 'Skriv insatserna i stora drag, inte antal och klockslag.',
      labels: {
        'plan.activities[]': 'Insatser första året',
        'plan.activities.activity': 'Insats',
        'plan.activities.part': 'Vilken del?',
        'plan.activities.goal': 'Vilket mål hör den till?',
        'plan.activities.lead': 'Ansvarig part',
        'plan.activities.support': 'Stödjande part',
        'plan.activities.start': 'Startar',
        'plan.activities.end': 'Slutar',
        'plan.activities.sign': 'Vad märker ni den på?',
      },
      hints: {
        'plan.activities.support': 'Lämna tomt om ingen annan part hjälper till.',
      },
      use: ['K12', 'K29', 'Bilagan Verksamhetsplan'],
      source: {
        text: 'Klausul K12',
        marks: ['F'],
      },
      reviewed: null,
    },
    A18: {
      question: 'Behovet framgår av …',
      help: 'Skriv var ni har läst, hört eller sett det. Skriv så att det blir en hel mening.',
      labels: {
        'need.evidence': 'Behovet framgår av …',
      },
      hints: {
        'need.evidence': 'Till exempel ”kommunens enkät 2025 och samtal med 62 gäster”.',
      },
      use: ['K03 p. 2'],
      source: {
        text: 'Klausul K03',
        marks: ['F'],
      },
      reviewed: null,
    },
    A19: {
      question: 'Organisationen bidrar särskilt med …',
      help: 'Skriv det bara organisationen kan ge.',
      labels: {
        'mutuality.org': 'Organisationen bidrar särskilt med …',
      },
      hints: {
        'mutuality.org': 'Till exempel ”förtroende hos grannar och egna volontärer”.',
      },
      use: ['K03 p. 3'],
      source: {
        text: 'Klausul K03',
        marks: ['F'],
      },
      reviewed: null,
    },
    A20: {
      question: 'Kommunen bidrar särskilt med …',
      help: 'Skriv det bara kommunen kan ge.',
      labels: {
        'mutuality.public': 'Kommunen bidrar särskilt med …',
      },
      hints: {
        'mutuality.public': 'Till exempel ”kunskap om stöd och en väg till andra verksamheter”.',
      },
      use: ['K03 p. 3'],
      source: {
        text: 'Klausul K03',
        marks: ['F'],
      },
      reviewed: null,
    },
    A21: {
      question: 'Parterna har utformat partnerskapet tillsammans genom …',
      help: 'Skriv hur det gick till. Det ska vara sant och gå att visa.',
      labels: {
        'initiativeBackground.dialogue': 'Parterna har utformat partnerskapet tillsammans genom …',
      },
      hints: {
        'initiativeBackground.dialogue': 'Till exempel ”fyra möten och en gemensam dag med gästerna”.',
      },
      use: ['K03 p. 4'],
      source: {
        text: 'Klausul K03',
        marks: ['F'],
      },
      reviewed: null,
    },
    A22: {
      question: 'Syftet med partnerskapet är …',
      help: 'Skriv vad som ska bli bättre för dem som ni finns till för. Skriv inte vad ni gör.',
      labels: {
        'purpose.text': 'Syftet med partnerskapet är …',
      },
      hints: {
        'purpose.text': 'Börja med ”att”, till exempel ”att fler vuxna har någon att prata med”.',
      },
      use: ['K08 p. 1'],
      source: {
        text: 'Klausul K08',
        marks: ['F'],
      },
      reviewed: null,
    },
    A1: {
      question: 'Stämmer bakgrunden och utmaningen?',
      help: 'Texten kommer från det ni skrev ihop om utmaningen.',
      options: {
        'confirmed.background': {
          stammer: 'Stämmer',
        },
      },
      use: ['K03'],
      source: {
        text: 'Metodfråga A1 (S10, S13)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A3: {
      question: 'Stämmer målen och lärandemålen?',
      help: 'Två till fem mål räcker.',
      options: {
        'confirmed.goals': {
          stammer: 'Stämmer',
        },
      },
      use: ['K08', 'K09', 'K17'],
      source: {
        text: 'Metodfråga A3 (S10, S13)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A4: {
      question: 'Vad ska var och en göra?',
      help: 'Båda listorna ska vara lika konkreta.',
      labels: {
        'commitments.public': 'Kommunens insatser',
        'commitments.public.kind': 'Typ',
        'commitments.public.text': 'Kommunen ska …',
        'commitments.public.extent': 'Omfattning',
        'commitments.org': 'Organisationens insatser',
        'commitments.org.kind': 'Typ',
        'commitments.org.text': 'Organisationen ska …',
        'commitments.org.extent': 'Omfattning',
        'commitments.org.party': 'Vilken organisation?',
        'commitments.joint': 'Gemensamma åtaganden',
        'commitments.joint.text': 'Parterna ska …',
      },
      hints: {
        'commitments.public': 'Minst två som inte är pengar.',
        'commitments.public.text': 'Skriv utan ”att”, till exempel ”låna ut samlingssalen”.',
        'commitments.org.text': 'Skriv utan ”att”, till exempel ”hålla öppet fyra kvällar”.',
        'commitments.joint': 'Lämna tomt om det inte finns fler.',
      },
      options: {
        'commitments.public.kind': {
          pengar: 'Pengar',
          personal: 'Personal',
          ideell_tid: 'Ideell tid',
          lokaler: 'Lokaler',
          kunskap: 'Kunskap',
          natverk: 'Nätverk',
          utrustning: 'Utrustning',
          kommunikation: 'Kommunikation',
        },
        'commitments.org.kind': {
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
        'K12',
        'K13',
        'K14',
        'Bilagan Budget och samlade resurser',
        'Bilagan Organisationens del',
        'Varningssignal A4',
      ],
      source: {
        text: 'Metodfråga A4 (S10, S13, S23)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A5: {
      question: 'Stämmer roller och styrning?',
      help: 'De kommer från era svar om vem som gör och bestämmer vad.',
      options: {
        'confirmed.governance': {
          stammer: 'Stämmer',
        },
      },
      use: ['K33', 'K34', 'K50', 'Bilagan Roller och ansvar'],
      source: {
        text: 'Metodfråga A5 (S10)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A38: {
      question: 'Har kommunen gått igenom organisationens uppgifter?',
      help: 'Kryssa det ni har gått igenom. Det skyddar mot fel och hör till de sakliga skälen.',
      labels: {
        recipientChecks: 'Det här är kontrollerat',
        recipientChecked: 'Är mottagaren kontrollerad?',
      },
      options: {
        recipientChecks: {
          orgnr: 'Organisationsnummer',
          firmatecknare: 'Firmatecknare',
          stadgar: 'Stadgar',
          arsredovisning: 'Årsredovisning och revision',
          skatteskuld: 'Skatter och avgifter',
          demokrativillkor: 'Kommunens egna demokrativillkor',
          inget: 'Inget av detta',
        },
        recipientChecked: {
          ja: 'Ja, allt är kontrollerat',
          delvis: 'Delvis',
          nej: 'Nej, inget är kontrollerat',
        },
      },
      use: ['L-55', 'ORF-09', 'K44', 'Bilagan Underlag från Organisationen'],
      source: {
        text: 'Regel L-55',
        marks: ['K'],
      },
      reviewed: null,
    },
    A39: {
      question: 'Vilket diarienummer har ärendet?',
      help: 'Numret står i kommunens diarium. Lämna tomt tills ni har fått ett nummer.',
      labels: {
        'decision.caseNumber': 'Diarienummer',
      },
      hints: {
        'decision.caseNumber': 'Kan vänta.',
      },
      use: ['K04', 'Bilagan Rättslig bedömning'],
      source: {
        text: 'Klausul K04',
        marks: ['F'],
      },
      reviewed: null,
    },
    A17: {
      question: 'Vilka har beslutat, och vilka skriver under?',
      help: 'Fyll i när besluten är fattade. Namn skrivs bara här.',
      labels: {
        'decision.publicDate': 'Datum för kommunens beslut',
        'decision.publicParagraph': 'Paragraf i protokollet',
        'decision.orgBody': 'Vem beslutade i organisationen?',
        'decision.orgDate': 'Datum för organisationens beslut',
        'signatures[]': 'De som skriver under',
        'signatures.party': 'Part',
        'signatures.name': 'Namn',
        'signatures.title': 'Titel',
      },
      hints: {
        'decision.orgBody': 'Till exempel ”styrelsen” eller ”årsmötet”.',
        'signatures[]': 'Plats och datum skriver ni vid underskriften.',
      },
      use: ['L-43', 'C-10', 'K04', 'K59', 'Varningssignal A17'],
      source: {
        text: 'Metodfråga A17',
        marks: ['F'],
      },
      reviewed: null,
    },
    A40: {
      question: 'Är intyg, skriftligt besked och registrering klara?',
      help: 'Beskedet ska namnge förordningen och beloppet. Från 2026 ska stödet registreras.',
      options: {
        deMinimisPapersDone: {
          ja: 'Ja, allt',
          delvis: 'Delvis',
          nej: 'Nej',
        },
      },
      use: ['L-35', 'K28c', 'Bilagan Försäkran om stöd'],
      source: {
        text: 'Regel L-35',
        marks: ['K'],
      },
      reviewed: null,
    },
    A41: {
      question: 'Hänvisar handlingen till det beslut som gäller, och är alla delar med?',
      help: 'Saknas en del kan organisationen få betala tillbaka med ränta. Fråga jurist.',
      options: {
        sgeiActComplete: {
          ja: 'Ja',
          delvis: 'Delvis',
          nej: 'Nej',
        },
      },
      use: ['L-36', 'T-09', 'ORF-03', 'Bilagan Rättslig bedömning'],
      source: {
        text: 'Regel L-36',
        marks: ['K'],
      },
      reviewed: null,
    },
    A42: {
      question: 'Vilken eurokurs gäller, och för vilken dag?',
      help: 'Ta kursen för dagen då stödet lämnas. Verktyget fyller aldrig i en kurs.',
      labels: {
        'stateAid.rate': 'Kronor för en euro',
        'stateAid.rateDate': 'Kursen gäller den',
      },
      hints: {
        'stateAid.rate': 'Fyra decimaler.',
      },
      use: ['L-34', 'C-07', 'K28c', 'Bilagan Försäkran om stöd'],
      source: {
        text: 'Regel L-34; klausul K28c',
        marks: ['F', 'A'],
      },
      reviewed: null,
    },
    A43: {
      question: 'Ska en revisor granska redovisningen?',
      help: 'Låt kravet stå i rimlig proportion till summan.',
      labels: {
        'accounts.auditorReview': 'Ska en revisor granska?',
        'accounts.auditorKind': 'Vilken sorts revisor?',
      },
      options: {
        'accounts.auditorReview': {
          ja: 'Ja',
          nej: 'Nej',
        },
        'accounts.auditorKind': {
          fortroendevald: 'Förtroendevald',
          auktoriserad: 'Auktoriserad eller godkänd',
        },
      },
      use: ['K32 p. 2', 'Bilagan Uppföljningsplan'],
      source: {
        text: 'Klausul K32',
        marks: ['F'],
      },
      reviewed: null,
    },
    A44: {
      question: 'Hur mycket får organisationen flytta mellan poster i budgeten?',
      help: 'Är det mer än så är det styrgruppen som får besluta.',
      labels: {
        'budget.reallocationPercent': 'Andel av posten',
      },
      hints: {
        'budget.reallocationPercent': 'Skriv i procent, mellan 0 och 100.',
      },
      use: ['K25 p. 3'],
      source: {
        text: 'Klausul K25',
        marks: ['F'],
      },
      reviewed: null,
    },
    A45: {
      question: 'Ska beloppen ses över varje år?',
      help: 'Skriv hur, med hela meningar. Använd inte ett index som höjer av sig självt.',
      hints: {
        'funding.adjustmentRule': 'Lämna tomt om beloppen inte ska ses över.',
      },
      use: ['K27 p. 4'],
      source: {
        text: 'Klausul K27',
        marks: ['F'],
      },
      reviewed: null,
    },
    A14: {
      question: 'Hur öppna ska ni vara?',
      help: 'Det som finns hos kommunen kan andra be att få läsa.',
      labels: {
        openness: 'Hur öppna ska ni vara?',
        opennessNote: 'Det här vill ni berätta mer om',
      },
      options: {
        openness: {
          avtalstexten: 'Vi följer avtalstexten',
          mer: 'Vi vill berätta mer',
        },
      },
      use: ['K35 p. 4', 'K36'],
      source: {
        text: 'Metodfråga A14 (S59)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A15: {
      question: 'Hur berättar ni om partnerskapet?',
      help: 'Skriv vem som svarar på frågor om partnerskapet.',
      labels: {
        'communication.contacts': 'Vem svarar på frågor?',
        'communication.contacts.role': 'Roll, inte namn',
        'communication.note': 'Så använder ni namn och loggor',
      },
      use: ['K35', 'Bilagan Roller och ansvar'],
      source: {
        text: 'Metodfråga A15',
        marks: ['F'],
      },
      reviewed: null,
    },
    A46: {
      question: 'Ska gemensamt material spridas med en öppen licens?',
      help: 'Skriv licensens namn. Lämna tomt om ni inte vill.',
      use: ['K42 p. 3'],
      source: {
        text: 'Klausul K42',
        marks: ['F'],
      },
      reviewed: null,
    },
    A47: {
      question: 'Arbetar ni efter något ramverk för kvalitet?',
      help: 'Det kan vara riktlinjer från ert riksförbund. Ert svar står inte i avtalet.',
      use: ['K20 (sparas, skrivs inte ut)', 'Bilagan Underlag från Organisationen'],
      source: {
        text: 'Klausul K20',
        marks: ['F'],
      },
      reviewed: null,
    },
    A65: {
      question: 'Vad har hänt efter kommunens beslut?',
      help: 'Fyll i dagarna när ni vet dem. De visas på handläggarens sida och tas inte med i avtalet.',
      labels: {
        'decision.announcedDate': 'Dag då justeringen tillkännagavs på anslagstavlan',
        'decision.legalForceDate': 'Dag då beslutet fick laga kraft',
        'agreement.signedDate': 'Dag då alla hade skrivit under',
      },
      hints: {
        'decision.announcedDate':
          'Tiden att överklaga är tre veckor från den dag då justeringen tillkännagavs på anslagstavlan.',
        'decision.legalForceDate': 'Skriv dagen när kommunen har kontrollerat att den stämmer.',
      },
      use: ['Handläggarens sida'],
      source: { text: 'Regel L-45', marks: ['K'] },
      reviewed: null,
    },
    A60: {
      question: 'Vem skriver ärendet till nämnden, och när?',
      help: 'Det står överst i tjänsteskrivelsen och tas inte med i avtalet.',
      labels: {
        'memo.department': 'Förvaltning',
        'memo.officer': 'Handläggare',
        'memo.date': 'Tjänsteskrivelsens datum',
        'memo.fitsBudget': 'Ryms första årets belopp i nämndens budget?',
      },
      options: { 'memo.fitsBudget': { ja: 'Ja', nej: 'Nej' } },
      use: ['Beslutsunderlaget'],
      source: { text: 'Iakttagen praxis i tjänsteskrivelser', marks: ['F'] },
      reviewed: null,
    },
    A61: {
      question: 'Vad är förvaltningens bedömning?',
      help: 'Förslagen är meningar ur era svar. Ändra dem så att de blir förvaltningens egna.',
      use: ['Beslutsunderlaget'],
      source: { text: 'Iakttagen praxis i tjänsteskrivelser', marks: ['F'] },
      reviewed: null,
    },
    A62: {
      question: 'Hur påverkas barn, och hur har ni vägt in deras bästa?',
      help: 'Tänk också på barn som inte deltar, till exempel som anhöriga. Påverkas inga barn skriver ni det.',
      use: ['Beslutsunderlaget'],
      source: { text: 'Barnkonventionen, artikel 3', marks: ['A'] },
      reviewed: null,
    },
    A63: {
      question: 'Når verksamheten kvinnor och män, flickor och pojkar lika?',
      help: 'Skriv vad ni vet, och hur ni märker om någon grupp inte kommer.',
      use: ['Beslutsunderlaget'],
      source: { text: 'Iakttagen praxis i tjänsteskrivelser', marks: ['F'] },
      reviewed: null,
    },
    A64: {
      question: 'Kan personer med funktionsnedsättning delta?',
      help: 'Skriv hur ni har gjort med lokalen, med tiderna och med det ni berättar. Skriv också vad som saknas.',
      use: ['Beslutsunderlaget'],
      source: { text: 'Iakttagen praxis i tjänsteskrivelser', marks: ['F'] },
      reviewed: null,
    },
    A9: {
      question: 'Stämmer uppföljningen?',
      help: 'Uppföljningen kommer från era svar i Efter.',
      options: {
        'confirmed.followUp': {
          stammer: 'Stämmer',
        },
      },
      use: ['L-58', 'K30', 'K31', 'Bilagan Uppföljningsplan', 'Varningssignal A9'],
      source: {
        text: 'Metodfråga A9 (S10, S13)',
        marks: ['K'],
      },
      reviewed: null,
    },
    A16: {
      question: 'Säger orden i utkastet det ni menar?',
      help: 'Ett ord löser inget. Svara på frågan bakom ordet.',
      use: [
        'T-01',
        'T-02',
        'T-03',
        'T-04',
        'T-05',
        'T-06',
        'T-07',
        'T-08',
        'T-09',
        'T-10',
        'C-02',
        'W-01',
        'W-02',
        'W-03',
        'W-04',
        'W-05',
        'W-06',
        'W-07',
        'W-08',
        'W-09',
        'W-10',
      ],
      source: {
        text: 'Metodfråga A16 (S2)',
        marks: ['K'],
      },
      reviewed: null,
    },
  },
} satisfies StageContent;
