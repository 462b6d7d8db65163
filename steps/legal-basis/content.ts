/** The words of stage 2. Only texts; what may be answered stands in schema.ts. The examples are invented. */
import type { StageContent } from '#steps/catalogue/step.ts';

export const content = {
  title: 'Rättslig grund',
  summary: 'Är det ett partnerskap, ett bidrag eller ett köp?',
  pages: {
    '2.1': {
      title: 'Är det en eller flera delar?',
      why: 'Varje del bedöms för sig. En del som är ett köp ska inte dra med sig resten.',
    },
    '2.2': { title: 'Vems verksamhet är det?', why: 'Det här svaret avgör mer än något annat i hela guiden.' },
    '2.3': {
      title: 'Vad är kommunens eget ansvar?',
      why: 'Lagstadgade uppgifter och beslut om enskilda kan inte läggas i ett partnerskap.',
    },
    '2.4': {
      title: 'Är det en fråga för kommunen?',
      why: 'Kommunen får bara lägga pengar på sådant som är av allmänt intresse.',
    },
    '2.5': {
      title: 'Finns det en marknad?',
      why: 'Säljer andra samma sak kan det vara ett köp, även om ni inte vill tjäna pengar.',
    },
    '2.6': {
      title: 'Vem bestämmer hur det görs?',
      why: 'Ju mer kommunen styr i detalj, desto mer liknar det ett köp.',
    },
    '2.7': {
      title: 'Hur fungerar pengarna?',
      why: 'Ett bidrag är knutet till ett ändamål. Ett köp är knutet till att någon utför något.',
    },
    '2.8': {
      title: 'Hur valdes parten?',
      why: 'Kommunen måste kunna visa sakliga skäl till att just denna organisation är part.',
    },
    '2.9': {
      title: 'Finns annat stöd eller försäljning?',
      why: 'Samma kostnad får inte betalas två gånger, och försäljning ska hållas isär.',
    },
    '2.10': {
      title: 'Kan stödet påverka handeln mellan länder?',
      why: 'Rent lokalt stöd går ofta fritt från EU:s regler, men skälen måste skrivas ner.',
    },
    '2.11': { title: 'Vilken väg väljer ni för stödet?', why: 'Stöd som kan påverka handeln kräver en tillåten väg.' },
    '2.12': { title: 'Vad ingår i verksamheten?', why: 'För vissa verksamheter gäller särskilda lagar och tillstånd.' },
    '2.13': {
      title: 'Finns det något som kräver en specialist?',
      why: 'Vissa lägen ska en jurist eller ett dataskyddsombud titta på.',
    },
    '2.14': { title: 'Behövs tillstånd?', why: 'Era svar nyss gör att vi behöver veta lite till.' },
    '2.15': { title: 'Gäller ett särskilt undantag?', why: 'Era svar nyss gör att vi behöver veta lite till.' },
    '2.16': { title: 'Vad väljer ni, och varför?', why: 'Skälen ska gå att läsa för den som granskar i efterhand.' },
    '2.17': {
      title: 'Vem har gjort den rättsliga bedömningen?',
      why: 'Verktyget ger underlag. En människa gör bedömningen.',
    },
    '2.18': { title: 'Fördjupning: om det ändå är ett köp', why: 'Underlag för den väg som passar i stället.' },
    '2.19': { title: 'Fördjupning: andra former', why: 'Några sista frågor om vilken form som passar.' },
  },
  questions: {
    R15: {
      question: 'Har partnerskapet en eller flera delar?',
      help: 'De flesta har en del. Dela upp bara om delarna skiljer sig åt, till exempel ett öppet kafé och ett boende.',
      labels: {
        'parts[]': 'Delar',
        'parts.name': 'Vad kallar ni delen?',
        'parts.organisations': 'Vilka organisationer är med i delen?',
      },
      hints: { 'parts[]': 'Utgångsläget är en del.' },
      use: ['L-28', 'ALT-14', 'Omfång för frågorna per del'],
      source: { text: 'Regel L-28', marks: ['F'] },
      reviewed: null,
    },
    R16: {
      question: 'Blandas stöd till egen verksamhet och köp i samma del?',
      help: 'Blandas de riskerar allt att räknas som köp. Då är det bättre att dela upp.',
      options: {
        mixedInPart: { ja: 'Ja', delvis: 'Delvis eller tveksamt', nej: 'Nej' },
      },
      use: ['L-28', 'ALT-14'],
      source: { text: 'Regel L-28', marks: ['K'] },
      reviewed: null,
    },
    R17: {
      question: 'Vems verksamhet är det?',
      help: 'Är det något organisationen vill och äger? Är det något helt nytt ni gör ihop? Eller är det en uppgift kommunen måste eller vill få gjord?',
      options: {
        whoseActivity: {
          foreningens: 'Organisationens egen',
          ny_gemensam: 'Ny och gemensam',
          kommunens: 'Kommunens uppgift',
        },
      },
      use: ['L-06', 'L-07', 'L-08', 'CC-01', 'CC-05', 'CC-06', 'E4', 'Ben A', 'K05', 'Bilaga 7'],
      source: { text: 'Regel L-06–L-08', marks: ['K'] },
      examples: {
        public:
          'Vi skulle säga att den är föreningens egen. De hade öppna kvällar långt innan vi kom med, och de bestämmer hur kvällarna går till.',
        org: 'Den är vår egen. Vi började för tio år sedan och fortsätter även utan kommunen, men då med färre kvällar.',
      },
      reviewed: null,
    },
    R1: {
      question: 'Skaffar kommunen något som den behöver för egen del (en vara, en tjänst), mot betalning?',
      help: 'Det här är kärnan i upphandlingsreglerna. Rena bidrag utan krav på motprestation räknas i princip inte.',
      options: {
        acquiresForOwnNeed: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['CC-01', 'Bilaga 7', 'Varningssignal R1'],
      source: { text: 'Metodfråga R1 (S23, S28); kontroll CC-01', marks: ['K'] },
      reviewed: null,
    },
    R18: {
      question: 'Skulle verksamheten finnas utan kommunens pengar?',
      help: 'Den får gärna vara mindre. Svaret visar om det är er egen verksamhet.',
      options: {
        existsWithoutMoney: { ja: 'Ja', delvis: 'Ja, men mindre', nej: 'Nej' },
      },
      use: ['L-18'],
      source: { text: 'Regel L-18', marks: ['A'] },
      reviewed: null,
    },
    R19: {
      question: 'Har kommunen en lagstadgad skyldighet att erbjuda just detta till enskilda?',
      help: 'Till exempel bistånd, LSS, skola eller vård. Gäller det just den här delen?',
      options: {
        statutoryDuty: { ja: 'Ja', delvis: 'Delvis eller tveksamt', nej: 'Nej' },
      },
      use: ['L-09', 'L-13', 'CC-09', 'ORF-02', 'E4', 'K06', 'K11', 'Bilaga 7'],
      source: { text: 'Regel L-09', marks: ['K'] },
      reviewed: null,
    },
    R20: {
      question: 'Tar organisationen över skötseln av något som är kommunens sak?',
      help: 'Lagen kallar det kommunal angelägenhet. Då ska fullmäktige besluta. Kommunen måste också kunna kontrollera och ge insyn.',
      options: {
        handsOverMunicipalAffair: { ja: 'Ja', delvis: 'Delvis eller tveksamt', nej: 'Nej' },
      },
      use: ['L-41', 'L-42', 'T-07', 'CC-05', 'ORF-05', 'K36', 'Bilaga 7'],
      source: { text: 'Regel L-41', marks: ['K'] },
      reviewed: null,
    },
    R21: {
      question: 'Ska organisationen fatta beslut om enskildas rättigheter eller skyldigheter?',
      help: 'Det kallas myndighetsutövning. Sådant får bara lämnas över om en lag säger det.',
      options: {
        exerciseOfAuthority: { ja: 'Ja', delvis: 'Delvis eller tveksamt', nej: 'Nej' },
      },
      use: ['L-38', 'ALT-13', 'K06', 'Bilaga 7'],
      source: { text: 'Regel L-38', marks: ['K'] },
      reviewed: null,
    },
    R22: {
      question: 'Finns det program för privata utförare som ska gälla den här mandatperioden?',
      help: 'Fullmäktige ska anta ett nytt varje gång. Fråga kommunens kansli.',
      options: {
        privateProviderProgramme: { ja: 'Ja', delvis: 'Delvis, till exempel inte för hela området', nej: 'Nej' },
      },
      use: ['L-42', 'Bilaga 7'],
      source: { text: 'Regel L-42', marks: ['K'] },
      reviewed: null,
    },
    R10: {
      question: 'Varför är detta en fråga av allmänt intresse för kommunen? Gynnas någon enskild?',
      help: 'Kommunallagen: ärendet ska vara till nytta för invånarna, och huvudregeln är att enskilda inte får stöd.',
      labels: {
        publicInterest: 'Får kommunen ägna sig åt detta?',
        publicInterestReason: 'Varför är det av allmänt intresse?',
        'legalBasis.statutes[]': 'Lagrum',
        'legalBasis.statutes.text': 'Lagrum',
      },
      hints: {
        publicInterestReason: 'Skriv också om någon enskild gynnas.',
        'legalBasis.statutes[]': 'Skrivs i bilaga 7.',
      },
      options: {
        publicInterest: { ja: 'Ja', delvis: 'Delvis eller tveksamt', nej: 'Nej' },
      },
      use: ['L-01', 'K06', 'Bilaga 7'],
      source: { text: 'Metodfråga R10 (S23, S26); regel L-01', marks: ['K'] },
      examples: {
        public:
          'Kvällarna är öppna för alla vuxna i kommunen och följer folkhälsoplanens mål om ensamhet. Ingen enskild gynnas.',
        org: 'Alla får komma, också den som inte är medlem. Vi tjänar inget på kvällarna, och ingen enskild person eller verksamhet får en fördel.',
      },
      reviewed: null,
    },
    R23: {
      question: 'Gynnas en enskild näringsidkare utan att ge lika mycket tillbaka?',
      help: 'En förening kan vara näringsidkare om den säljer något. Riktat stöd till en enskild kräver särskilt starka skäl.',
      options: {
        businessOperatorFavoured: { ja: 'Ja', delvis: 'Delvis eller tveksamt', nej: 'Nej' },
      },
      use: ['L-40', 'Bilaga 7', 'Varningssignal R10'],
      source: { text: 'Metodfråga R10, andra halvan (S26); regel L-40', marks: ['K'] },
      reviewed: null,
    },
    R24: {
      question: 'Finns det en särskild lag som ger stöd, utöver kommunallagen?',
      help: 'Lämna tomt om ni inte vet någon.',
      hints: { 'legalBasis.specialStatute': 'Till exempel ”bibliotekslagen”.' },
      use: ['L-01', 'K06'],
      source: { text: 'Klausul K06', marks: ['F'] },
      reviewed: null,
    },
    R2: {
      question: 'Finns företag eller andra organisationer som erbjuder samma sak? Hur har ni undersökt det?',
      help: 'Att det inte finns någon marknad är ett skäl för IOP. Finns det en marknad måste skälen vara extra tydliga.',
      labels: {
        otherSellers: 'Säljer andra liknande till kommuner?',
        marketCheck: 'Så har ni undersökt det',
        'marketCheck.how': 'Hur undersökte ni det?',
        'marketCheck.when': 'När?',
        'marketCheck.who': 'Vem gjorde det? Funktion, inte namn',
        'marketCheck.source': 'Källa',
      },
      hints: {
        marketCheck: 'Lämna tomt om ingen undersökning är gjord.',
        'marketCheck.how': 'Till exempel ”frågade två företag och sex föreningar”.',
      },
      options: {
        otherSellers: { ja: 'Ja', delvis: 'Delvis, något liknande', nej: 'Nej' },
      },
      use: ['L-11', 'L-12', 'L-14', 'L-23', 'L-31', 'CC-02', 'J-02', 'E3', 'Bilaga 7', 'Varningssignal R2'],
      source: { text: 'Metodfråga R2 (S9, S13–S15, S20); regel L-11', marks: ['K'] },
      reviewed: null,
    },
    R3: {
      question: 'Har samma insats upphandlats tidigare, här eller hos grannar?',
      help: 'Att kalla ett tidigare köp för partnerskap ändrar ingenting. Fråga inköp.',
      options: {
        previouslyProcured: {
          ja: 'Ja, av oss (även valfrihetssystem)',
          delvis: 'Något liknande, av oss',
          grannkommun: 'Bara hos grannar',
          nej: 'Nej',
        },
      },
      use: ['L-10', 'E4', 'K06', 'Bilaga 7', 'C-09', 'Varningssignal R3'],
      source: { text: 'Metodfråga R3 (S28); regel L-10', marks: ['K'] },
      reviewed: null,
    },
    R25: {
      question: 'Vad har ändrats i sak sedan det köptes?',
      help: 'Att namnet är nytt räcker inte. Skriv vem som nu äger, styr och bidrar.',
      use: ['C-09', 'Bilaga 7'],
      source: { text: 'Kontroll C-09', marks: ['F'] },
      reviewed: null,
    },
    R4: {
      question: 'Vem bestämmer hur verksamheten görs (tider, antal, metod, bemanning)?',
      help: 'Ju mer kommunen detaljstyr, desto mer liknar det ett köp.',
      hints: { 'control.cards': 'Lägg varje kort hos den som bestämmer.' },
      options: {
        'control.cards': {
          tider: 'Tider',
          antal: 'Antal',
          metod: 'Metod',
          bemanning: 'Bemanning',
          kommunen: 'Kommunen',
          organisationen: 'Organisationen',
          gemensamt: 'Gemensamt',
        },
      },
      use: ['R61 (förslag)', 'Bilaga 4', 'Bilaga 7', 'Varningssignal R4'],
      source: { text: 'Metodfråga R4 (jämförelsen av kriterier)', marks: ['K'] },
      reviewed: null,
    },
    R61: {
      question: 'Stämmer det att kommunen bestämmer så här mycket i detalj?',
      help: 'Vi har räknat korten ovan. Ändra om bilden inte stämmer.',
      options: {
        detailedControl: { ja: 'Ja, i detalj', delvis: 'Delvis', nej: 'Nej' },
      },
      use: ['L-16', 'K05', 'K14', 'Bilaga 7'],
      source: { text: 'Regel L-16', marks: ['K'] },
      reviewed: null,
    },
    R26: {
      question: 'Anvisar kommunen enskilda personer till platser, eller avgör den vilka som får delta?',
      help: 'Att hjälpa någon att ta kontakt är inte att anvisa.',
      options: {
        placements: {
          ja: 'Ja, den anvisar enskilda till platser',
          delvis: 'Ibland, eller den avgör vilka som får delta',
          nej: 'Nej',
        },
      },
      use: ['L-17', 'L-49', 'T-10', 'CC-06', 'E4', 'K10', 'Bilaga 7'],
      source: { text: 'Regel L-17; klausul K10', marks: ['K', 'F'] },
      reviewed: null,
    },
    R5: {
      question: 'Hur räknas pengarna fram?',
      help: 'Betalning per styck liknar ett pris. En gemensam budget visar vad båda lägger in.',
      options: {
        paymentBasis: {
          gemensam_budget: 'Gemensam budget',
          klumpsumma: 'Klumpsumma',
          per_invanare: 'Per invånare',
          per_enhet: 'Per plats, dygn, deltagare, tillfälle eller ärende',
          per_timme: 'Per timme',
        },
      },
      use: ['L-13', 'L-49', 'CC-06', 'K09', 'K21', 'Bilaga 7', 'Varningssignal R5'],
      source: { text: 'Metodfråga R5 (S23, S53); regel L-13', marks: ['K'] },
      reviewed: null,
    },
    R27: {
      question: 'Kan kommunen kräva att organisationen utför verksamheten?',
      help: 'Till exempel genom vite, skadestånd eller domstol. En sådan plikt är ett tecken på ett köp.',
      options: {
        enforceablePerformance: { ja: 'Ja', delvis: 'Delvis eller tveksamt', nej: 'Nej' },
      },
      use: ['L-14', 'T-03', 'CC-03', 'ORF-10', 'E6', 'Ben A', 'K09', 'K41', 'K52', 'K56', 'Bilaga 7'],
      source: { text: 'Regel L-14', marks: ['K'] },
      reviewed: null,
    },
    R28: {
      question: 'Är enda påföljden att stoppa utbetalningen och kräva tillbaka pengar som använts fel?',
      help: 'Så fungerar bidrag. Pengarna är knutna till ett ändamål, inte till ett utförande.',
      options: {
        repaymentOnly: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej' },
      },
      use: ['L-15', 'T-06', 'CC-03', 'K52', 'Bilaga 7'],
      source: { text: 'Regel L-15', marks: ['K'] },
      reviewed: null,
    },
    R11: {
      question: 'Hur har andra organisationer fått veta och kunnat visa intresse?',
      help: 'Öppenhet minskar risken för klagomål. Det är inte samma sak som att utlysa.',
      labels: { selectionBasis: 'Hur valdes parten?', selectionReason: 'Hur fick andra veta, och vilka är skälen?' },
      options: {
        selectionBasis: {
          oppen_inbjudan: 'Öppen inbjudan',
          motiverat_val: 'Vi har skrivna skäl för valet',
          ingen_motivering: 'Inga skrivna skäl',
        },
      },
      use: ['L-39', 'CC-04', 'Bilaga 7', 'Varningssignal R11'],
      source: { text: 'Metodfråga R11; regel L-39', marks: ['F', 'K'] },
      reviewed: null,
    },
    R29: {
      question: 'Är stödet öppet för alla som uppfyller villkor som är satta i förväg?',
      help: 'Då väljer kommunen inte ut någon. Det är egentligen en bidragsordning.',
      options: {
        openToAll: { ja: 'Ja, löpande', delvis: 'Delvis', nej: 'Nej' },
      },
      use: ['L-21', 'CC-04', 'ALT-12', 'E7', 'Ben C'],
      source: { text: 'Regel L-21', marks: ['K'] },
      reviewed: null,
    },
    R7: {
      question: 'Får organisationen annat stöd från kommunen för samma sak?',
      help: 'Samma kostnad får inte få stöd två gånger.',
      labels: {
        otherSupport: 'Får organisationen annat stöd från kommunen?',
        'otherSupport.amount': 'Belopp per år, i kronor',
        'funding.absorbedGrant': 'Tidigare bidrag som nu ingår i partnerskapet',
      },
      hints: {
        'funding.absorbedGrant':
          'Skriv så att texten kan börja en mening, till exempel ”Verksamhetsbidraget på 25\u00a0000 kronor”. Lämna tomt om inget ingår.',
      },
      options: {
        otherSupport: {
          nej: 'Nej',
          ja_annan_kostnad: 'Ja, för en annan kostnad',
          ja_samma_kostnad: 'Ja, för samma kostnad',
        },
      },
      use: ['K26', 'Bilaga 7', 'Varningssignal R7'],
      source: { text: 'Metodfråga R7 (S23)', marks: ['K'] },
      reviewed: null,
    },
    R30: {
      question: 'Har ni andra avtal med varandra?',
      help: 'Skriv vilka. De ska hållas isär i text och redovisning.',
      hints: { parallelAgreements: 'Till exempel ”hyresavtalet för träffpunkten”. Lämna tomt om inga finns.' },
      use: ['K11', 'Bilaga 7'],
      source: { text: 'Klausul K11', marks: ['F'] },
      reviewed: null,
    },
    R8: {
      question: 'Säljer ni varor eller tjänster inom samma område? Hur hålls det isär?',
      help: 'EU:s statsstödsregler gäller även föreningar, om verksamheten är ekonomisk.',
      labels: { sellsInSameField: 'Säljer ni inom samma område?', separation: 'Hur hålls det isär?' },
      hints: { separation: 'Till exempel ”egen kassa och egen redovisning”.' },
      options: {
        sellsInSameField: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-31 (underlag)', 'L-40 (underlag)', 'K25', 'Bilaga 7', 'Varningssignal R8'],
      source: { text: 'Metodfråga R8 (S23, S25, S26)', marks: ['K'] },
      reviewed: null,
    },
    R31: {
      question: 'Är verksamheten i den del som får stöd ekonomisk?',
      help: 'Ekonomisk betyder att varor eller tjänster erbjuds på en marknad. Om ni är en förening eller går med vinst spelar ingen roll.',
      hints: { economicActivity: 'Skriv varför i motiveringen. Den blir skälen i bilaga 7.' },
      options: {
        economicActivity: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej' },
      },
      use: ['L-31', 'L-32', 'CC-02', 'E3', 'Ben B', 'K28c', 'Bilaga 7'],
      source: { text: 'Regel L-31', marks: ['K'] },
      reviewed: null,
    },
    R32: {
      question: 'Kan stödet påverka handeln mellan länder?',
      help: 'Tänk på gäster, ägare och konkurrenter utifrån. Skriv varför i motiveringen.',
      hints: { localEffect: 'Skriv en motivering om det är tydligt lokalt. Den behövs i handlingarna.' },
      options: {
        localEffect: { uppenbart_lokalt: 'Nej, det är tydligt lokalt', delvis: 'Kanske', inte_lokalt: 'Ja' },
      },
      use: ['L-32', 'K28c punkt 6', 'Bilaga 7'],
      source: { text: 'Regel L-32', marks: ['K', 'A'] },
      reviewed: null,
    },
    R33: {
      question: 'Väljer ni att peka ut verksamheten som en tjänst av allmänt ekonomiskt intresse (SGEI)?',
      help: 'Då måste organisationen vara skyldig att utföra den. Det är normalt ett köp. Fråga jurist.',
      options: {
        sgeiChosen: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-33', 'L-36', 'J-04', 'Ben A', 'E4', 'E6', 'K28c', 'Bilaga 7'],
      source: { text: 'Regel L-33', marks: ['K'] },
      reviewed: null,
    },
    R34: {
      question: 'Vilken väg inom SGEI väljer ni?',
      help: 'En jurist behöver vara med i valet.',
      options: {
        sgeiRoute: { aidR2: 'Mindre SGEI-stöd', aidR3: 'Altmark-villkoren', aidR4: 'SGEI-beslutet' },
      },
      use: ['L-36', 'K28c', 'Bilaga 7', 'Bilaga 11'],
      source: { text: 'Regel L-36', marks: ['K'] },
      reviewed: null,
    },
    R9: {
      question: 'Hur mycket offentligt stöd har ni fått de senaste tre åren (försumbart stöd)?',
      help: 'Be om ett intyg. Gränsbeloppen finns i den rättsliga delen.',
      labels: {
        'stateAid.previous[]': 'Tidigare försumbart stöd',
        'stateAid.previous.giver': 'Vem gav stödet?',
        'stateAid.previous.amountEur': 'Belopp i euro',
        'stateAid.previous.date': 'Datum',
        deMinimisWithinCap: 'Ryms allt under taket?',
        'stateAid.declarationDate': 'Datum för intyget',
      },
      hints: {
        'stateAid.previous[]': 'Lämna tomt om ni inte har fått något.',
        'stateAid.declarationDate': 'Kan vänta.',
      },
      options: {
        deMinimisWithinCap: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-34', 'L-35', 'K28c', 'Bilaga 11', 'Varningssignal R9'],
      source: { text: 'Metodfråga R9; regel L-34', marks: ['A', 'K'] },
      reviewed: null,
    },
    R35: {
      question: 'Ingår någon form av boende, hemtjänst eller familjehem?',
      help: 'För sådant krävs ofta tillstånd. Kryssa allt som stämmer, annars ”Inget av detta”.',
      options: {
        residentialType: {
          hvb: 'HVB',
          stodboende: 'Stödboende',
          skyddat_boende: 'Skyddat boende',
          familjehemskonsulent: 'Konsulentstöd till familjehem',
          hemtjanst: 'Hemtjänst',
          vard_omsorgsboende: 'Vård- och omsorgsboende',
          annat_boende: 'Annat boende, till exempel härbärge eller natthärbärge',
          ingen: 'Inget av detta',
        },
      },
      use: ['L-47', 'L-48', 'J-13', 'ORF-16', 'K20', 'Bilaga 7'],
      source: { text: 'Regel L-47', marks: ['K'] },
      reviewed: null,
    },
    R36: {
      question: 'Ingår hälso- och sjukvård?',
      help: 'Vård har egna regler om ansvar, journal och försäkring.',
      options: {
        healthCare: { ja: 'Ja', delvis: 'Delvis eller tveksamt', nej: 'Nej' },
      },
      use: ['L-50', 'J-13', 'Bilaga 7'],
      source: { text: 'Regel L-50', marks: ['A'] },
      reviewed: null,
    },
    R37: {
      question: 'Ingår undervisning, förskola eller fritidshem?',
      help: 'Läxhjälp på fritiden räknas inte. Är ni osäkra? Fråga skolchefen.',
      options: {
        education: { ja: 'Ja', delvis: 'Delvis eller tveksamt', nej: 'Nej' },
      },
      use: ['L-51', 'ALT-15', 'Bilaga 7'],
      source: { text: 'Regel L-51', marks: ['K'] },
      reviewed: null,
    },
    R38: {
      question:
        'Träffar någon barn direkt och regelbundet, eller arbetar i hemmet hos äldre eller personer med funktionsnedsättning?',
      help: 'Då gäller regler om registerkontroll. Kryssa allt som stämmer.',
      options: {
        contactGroups: {
          skola_forskola: 'Skola eller förskola',
          boende_med_barn: 'Boende där barn bor',
          ovriga_barn: 'Andra barn och unga',
          hem_aldre_funktionsnedsatta: 'I hemmet hos äldre eller personer med funktionsnedsättning',
          ingen: 'Inget av detta',
        },
      },
      use: ['L-52', 'J-14', 'ORF-14', 'K16', 'K39', 'Bilaga 4', 'Bilaga 7'],
      source: { text: 'Regel L-52', marks: ['K'] },
      reviewed: null,
    },
    R39: {
      question: 'Gäller det kris, räddning, civilt försvar eller att förebygga fara, utan vinstsyfte?',
      help: 'För sådant finns ett eget undantag i upphandlingslagen.',
      options: {
        crisisNonProfit: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-22', 'ALT-02', 'Ben D', 'Bilaga 7'],
      source: { text: 'Regel L-22', marks: ['K'] },
      reviewed: null,
    },
    R13: {
      question: 'Påverkas människors rättigheter (sekretess, personuppgifter, tillsyn, barn)?',
      help: 'Kryssa allt som stämmer, annars ”Inget av detta”.',
      options: {
        rightsAffected: {
          sekretess: 'Sekretess',
          personuppgifter: 'Personuppgifter om deltagare',
          tillsyn: 'Tillstånd eller tillsyn',
          barn: 'Barn deltar',
          inget: 'Inget av detta',
        },
      },
      use: ['K16', 'K20', 'K37', 'K38', 'K39', 'Bilaga 4', 'Bilaga 5', 'Varningssignal R13'],
      source: { text: 'Metodfråga R13', marks: ['F'] },
      reviewed: null,
    },
    R46: {
      question: 'Hanterar ni personuppgifter tillsammans eller åt varandra?',
      help: 'Om den ena gör det åt den andra ska en jurist skriva texten.',
      options: {
        sharedPersonalData: {
          tillsammans: 'Ja, vi bestämmer tillsammans',
          for_den_andres_rakning: 'Ja, den ena åt den andra',
          var_for_sig: 'Var och en för sig',
          nej: 'Nej, inga uppgifter delas',
        },
      },
      use: ['L-53', 'K38', 'Bilaga 5'],
      source: { text: 'Regel L-53', marks: ['A'] },
      reviewed: null,
    },
    R47: {
      question: 'Rör det känsliga uppgifter eller skyddade adresser?',
      help: 'Till exempel om hälsa, tro eller brott. Då ska ni gå igenom riskerna först och fråga den som kan dataskydd.',
      options: {
        sensitiveData: { kansliga: 'Känsliga uppgifter', skyddade_adresser: 'Skyddade adresser', nej: 'Nej' },
      },
      use: ['L-54', 'J-14', 'K37', 'Bilaga 5'],
      source: { text: 'Regel L-54', marks: ['A'] },
      reviewed: null,
    },
    R48: {
      question: 'Stämmer något av detta?',
      help: 'I sådana lägen ska en jurist frågas. Kryssa allt som stämmer, annars ”Inget av detta”.',
      options: {
        lawyerFlags: {
          kommunalt_bolag_part: 'Ett kommunalt bolag är part',
          flera_kommuner: 'Flera kommuner eller regioner är parter',
          bildad_av_kommunen: 'Kommunen har bildat organisationen',
          klagomal_tillsyn: 'Det har kommit klagomål, eller tillsyn pågår',
          personalovergang: 'Personal går över till en annan part',
          val_ifragasatt: 'Någon har ifrågasatt valet av part',
          eu_eller_statsmedel: 'EU-pengar eller statsbidrag ingår',
          lokal_byggs_saljs: 'En lokal byggs, rustas, köps eller säljs',
          inget: 'Inget av detta',
        },
      },
      use: ['J-05–J-12', 'Bilaga 7'],
      source: { text: 'Fråga jurist J-05–J-12', marks: ['F'] },
      reviewed: null,
    },
    R49: {
      question: 'Betalar kommunen mer än hälften av bygget?',
      help: 'Att rusta en lokal räknas också. Då måste även organisationen följa reglerna om inköp.',
      options: {
        worksSubsidisedOverHalf: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-05', 'J-12', 'Bilaga 7'],
      source: { text: 'Regel L-05', marks: ['K'] },
      reviewed: null,
    },
    R40: {
      question: 'Finns tillstånd från IVO?',
      help: 'Privata, även föreningar, måste ha tillstånd. Ett tillstånd gör det ändå inte till ett partnerskap.',
      options: {
        ivoPermit: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-47', 'L-48', 'K20', 'Bilaga 7'],
      source: { text: 'Regel L-47', marks: ['K'] },
      reviewed: null,
    },
    R41: {
      question: 'Vilket tillstånd behövs?',
      help: 'Skriv namnet på tillståndet. Lämna tomt om inget behövs.',
      hints: { 'quality.permit': 'Till exempel ”tillstånd för stödboende från IVO”.' },
      use: ['K20', 'Bilaga 7'],
      source: { text: 'Klausul K20', marks: ['F'] },
      reviewed: null,
    },
    R45: {
      question: 'Gäller stödet jourens öppna verksamhet?',
      help: 'Det kan vara jourtelefon, samtal och information. Boende räknas inte.',
      options: {
        openSupportWork: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-49', 'Bilaga 7'],
      source: { text: 'Regel L-49', marks: ['K'] },
      reviewed: null,
    },
    R42: {
      question: 'Får skoluppgiften lämnas ut enligt skollagen (23 kap.)?',
      help: 'Skoluppgifter får bara läggas ut när skollagen säger det. Fråga skoljurist.',
      options: {
        schoolContracting23: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-51', 'Bilaga 7'],
      source: { text: 'Regel L-51', marks: ['K'] },
      reviewed: null,
    },
    R43: {
      question: 'Finns tjänstens kod (CPV) på listan i undantaget?',
      help: 'Listan står i 3 kap. 26 § upphandlingslagen. Fråga inköp.',
      options: {
        cpvOn326List: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-22', 'ALT-02', 'Ben D', 'Bilaga 7'],
      source: { text: 'Regel L-22', marks: ['K'] },
      reviewed: null,
    },
    R44: {
      question: 'Gäller det transport av patienter med ambulans?',
      help: 'Sådana resor ingår inte i undantaget.',
      options: {
        patientTransport: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-22', 'ALT-02', 'Ben D', 'Bilaga 7'],
      source: { text: 'Regel L-22', marks: ['K'] },
      reviewed: null,
    },
    R50: {
      question: 'Vilket ben står ni på?',
      help: 'Benet är ert skäl till att det inte är ett köp. Vi visar om era svar bär det.',
      options: {
        claimedLeg: {
          A: 'Bidrag till organisationens egen verksamhet',
          B: 'Verksamheten är inte ekonomisk',
          C: 'Alla som uppfyller villkoren får vara med',
          D: 'Undantaget för kris och räddning',
          E: 'Det är ett köp, men får göras direkt',
          V: 'Inget av värde lämnas över',
        },
      },
      use: ['L-23', 'Jämförelsen mellan valt ben och svaren', 'J-03', 'ORF-11', 'Bilaga 7'],
      source: { text: 'Regel L-23', marks: ['F'] },
      reviewed: null,
    },
    R14: {
      question: 'Vårt val och våra skäl',
      help: 'Skriv så att en revisor eller en granskande journalist förstår.',
      labels: { formChoice: 'Vilken form väljer ni?', formReasons: 'Era skäl' },
      options: {
        formChoice: {
          iop: 'IOP – gå vidare',
          foreningsbidrag: 'Föreningsbidrag',
          upphandling: 'Upphandling',
          annat: 'Annat',
        },
      },
      use: ['Vägvalet', 'K06', 'Bilaga 7', 'Tjänsteskrivelsen'],
      source: { text: 'Metodfråga R14 (S34)', marks: ['K'] },
      examples: {
        public:
          'Vi väljer IOP. Verksamheten är föreningens egen, båda bidrar och styr, och kommunen kan inte kräva att den utförs. Ingen annan erbjuder öppna kvällar.',
        org: 'Vi väljer IOP för att vi vill bestämma tillsammans. Ett bidrag räcker inte, för då lär vi oss inget av varandra.',
      },
      reviewed: null,
    },
    R51: {
      question: 'Ska alla delar stå i samma avtal?',
      help: 'Om en del är ett köp ska den stå för sig.',
      options: {
        oneDocument: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-28', 'Kontrollen av att ett köp står i egen handling'],
      source: { text: 'Regel L-28', marks: ['K'] },
      reviewed: null,
    },
    R12: {
      question: 'Vem har gjort den rättsliga bedömningen, och när?',
      help: 'Verktyget ersätter ingen jurist. Bedömningen görs i varje enskilt fall.',
      labels: {
        'legalAssessment.by': 'Vem har gjort bedömningen? Funktion, inte namn',
        'legalAssessment.date': 'När?',
        'legalAssessment.caseNumber': 'Diarienummer',
        'legalAssessment.conclusion': 'Slutsats',
        'legalAssessment.attachment': 'Bedömningen som handling',
        'legalAssessment.attachment.name': 'Handlingens namn',
        'legalAssessment.attachment.link': 'Länk',
      },
      hints: {
        'legalAssessment.by': 'Lämna tomt om ingen har gjort den än.',
        'legalAssessment.caseNumber': 'Kan vänta.',
        'legalAssessment.attachment': 'Lämna tomt om den inte finns som handling.',
      },
      options: {
        'legalAssessment.conclusion': {
          kan_ga_vidare: 'Kan gå vidare',
          ga_inte_vidare: 'Bör inte gå vidare',
          pagar: 'Pågår',
        },
      },
      use: ['Klar för beslut', 'K06', 'Bilaga 7', 'Varningssignal R12'],
      source: { text: 'Metodfråga R12 (S8, S26, S33)', marks: ['K', 'F'] },
      reviewed: null,
    },
    R52: {
      question: 'Har kommunen en egen beloppsgräns för när en jurist alltid ska frågas?',
      help: 'Gränsen är kommunens egen, inte lag. Skriver ni ingen räknar vi med verktygets gräns.',
      hints: { juristLimitSek: 'Hela kronor.' },
      use: ['L-08', 'J-01'],
      source: { text: 'Regel L-08', marks: ['F'] },
      reviewed: null,
    },
    R53: {
      question: 'Hör tjänsten till de sociala och andra särskilda tjänsterna (bilaga 2 i upphandlingslagen)?',
      help: 'Då är gränsen för att köpa direkt högre. Fråga inköp.',
      options: {
        bilaga2: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-27', 'ALT-04–ALT-08', 'ORF-01', 'Ben E'],
      source: { text: 'Regel L-27', marks: ['K'] },
      reviewed: null,
    },
    R54: {
      question: 'Vilken kodgrupp (CPV) hör tjänsten till?',
      help: 'Gruppen avgör vilka köpformer som finns. Fråga inköp.',
      options: {
        cpvGroup: {
          '75': '75 Offentlig förvaltning, försvar och socialförsäkring',
          '79': '79 Företagstjänster',
          '80': '80 Utbildning',
          '85': '85 Vård och omsorg',
          '98133': '98133 Medlemsorganisationer',
          '985': '985 Hushåll med anställd personal',
          '92500000-6': 'Bibliotek och museer',
          '92600000-7': 'Sport',
          '92_ovrigt': 'Annan kultur och fritid',
          annat: 'Annat',
        },
      },
      use: ['ALT-05', 'ALT-07'],
      source: { text: 'Alternativ ALT-05', marks: ['K', 'A'] },
      reviewed: null,
    },
    R55: {
      question: 'Skulle den enskilde själv kunna välja mellan flera till fast ersättning?',
      help: 'Då kan ett valfrihetssystem passa.',
      options: {
        individualChoice: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['ALT-08'],
      source: { text: 'Alternativ ALT-08', marks: ['A'] },
      reviewed: null,
    },
    R56: {
      question: 'Är det anställda, brukare eller medlemmar som styr, och stannar vinsten hos er?',
      help: 'Då kan en särskild form av köp passa.',
      options: {
        participatoryOrg: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['ALT-07'],
      source: { text: 'Alternativ ALT-07', marks: ['K'] },
      reviewed: null,
    },
    R57: {
      question: 'Har minst 30 procent av de anställda en funktionsnedsättning eller svårt att få arbete?',
      help: 'Då kan en särskild form av köp passa.',
      options: {
        workIntegration30: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['ALT-06'],
      source: { text: 'Alternativ ALT-06', marks: ['K'] },
      reviewed: null,
    },
    R58: {
      question: 'Får organisationen sin betalning från användarna, och bär den risken om få kommer?',
      help: 'Då kan en koncession passa.',
      options: {
        demandRiskUsersPay: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['ALT-10'],
      source: { text: 'Alternativ ALT-10', marks: ['K'] },
      reviewed: null,
    },
    R59: {
      question: 'Ska något helt nytt utvecklas och sedan köpas?',
      help: 'Då kan ett innovationspartnerskap passa. Det är en form av upphandling.',
      options: {
        innovationNeeded: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['ALT-11'],
      source: { text: 'Alternativ ALT-11', marks: ['K'] },
      reviewed: null,
    },
    R60: {
      question: 'Vill ni få rättslig trygghet fast läget är osäkert?',
      help: 'Ni kan annonsera att ni tänker köpa direkt och vänta tio dagar. Det skyddar avtalet men kanske inte mot avgift.',
      options: {
        wantsLegalCertainty: { ja: 'Ja', nej: 'Nej' },
      },
      use: ['L-30', 'ORF-07'],
      source: { text: 'Regel L-30', marks: ['K'] },
      reviewed: null,
    },
    R6: {
      question: 'Betalar kommunen hela kostnaden?',
      help: 'I ett partnerskap bidrar båda. Tid, lokaler, nätverk och kunskap räknas.',
      use: ['O16 (underlag)', 'L-19 (underlag)', 'Bilaga 1', 'Bilaga 7', 'Varningssignal R6'],
      source: { text: 'Metodfråga R6 (S16, S22, S23)', marks: ['K'] },
      reviewed: null,
    },
  },
} satisfies StageContent;
