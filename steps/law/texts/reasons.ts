/**
 * Swedish reasons for every effect of every rule: what the answers show, what to do, and what would change it.
 * Loaded on demand. Key: `<rule>.<variant>`, the `textId` of a fired effect. Not reviewed by a lawyer.
 */

export interface ReasonText {
  /** What the answers show, and why it matters. */
  readonly finding: string;
  readonly action: string;
  /** Which facts would give another result; never advice to answer differently. */
  readonly change: string;
}

const otherForm = 'Välj en annan form för den här delen. Formerna som passar står nedan.';
const askLawyer = 'Fråga kommunens jurist innan ni går vidare. Ta med frågebladet.';
const ifOtherwise = (fact: string): string => `Resultatet blir ett annat om ${fact}.`;

const start = {
  'L-01.stop': {
    finding:
      'Ni har svarat att behovet inte är något kommunen får ägna sig åt. Kommunen får bara använda pengar till sådant som är av allmänt intresse och rör kommunen eller de som bor där.',
    action: 'Avstå, eller ta reda på vem som har ansvaret för frågan.',
    change: ifOtherwise('saken rör kommunen eller dess invånare och är till nytta för många'),
  },
  'L-01.lawyer': {
    finding: 'Det är tveksamt om behovet är något kommunen får ägna sig åt.',
    action: askLawyer,
    change: ifOtherwise('saken tydligt är av allmänt intresse och hör till kommunen'),
  },
  'L-02.stop': {
    finding:
      'Ni har svarat att organisationen inte är en egen juridisk person med allmännyttigt syfte. Ett IOP är ett partnerskap med en idéburen organisation. Utan eget organisationsnummer eller allmännyttigt syfte faller grunden.',
    action: 'Välj en annan form, till exempel bidrag enligt kommunens regler eller ett köp.',
    change: ifOtherwise('parten är en egen juridisk person vars stadgar anger ett allmännyttigt syfte'),
  },
  'L-02.lawyer': {
    finding: 'Det är oklart om organisationen är en egen juridisk person med allmännyttigt syfte i stadgarna.',
    action: `Läs stadgarna tillsammans. ${askLawyer}`,
    change: ifOtherwise('både eget organisationsnummer och allmännyttigt syfte finns'),
  },
  'L-03.lawyer': {
    finding:
      'Kommunen eller regionen bestämmer helt eller delvis över organisationen. Då är den kanske ett kommunalt organ, och andra regler gäller.',
    action: askLawyer,
    change: ifOtherwise('organisationen väljer sin egen styrelse och styr sig själv'),
  },
  'L-04.ask': {
    finding: 'Organisationen får mer än hälften av sina pengar från det offentliga.',
    action: 'Fråga en jurist om organisationen själv måste följa upphandlingslagen när den köper in.',
    change: ifOtherwise('mindre än hälften av pengarna kommer från det offentliga'),
  },
  'L-04.info': {
    finding: 'En organisation som mest lever på offentliga pengar kan själv vara skyldig att upphandla sina inköp.',
    action: 'Ta upp frågan i organisationens styrelse.',
    change: ifOtherwise('mindre än hälften av pengarna kommer från det offentliga'),
  },
  'L-05.duty': {
    finding:
      'Kommunen betalar mer än hälften av ett bygge. Då måste upphandlingslagen följas för byggdelen, även av organisationen.',
    action:
      'Når värdet tröskelvärdet skriver ni hur bygget ska upphandlas. Se efter vilket belopp som gäller hos Konkurrensverket.',
    change: ifOtherwise('kommunen betalar högst hälften av bygget'),
  },
} as const satisfies Readonly<Record<string, ReasonText>>;

const chain = {
  'L-06.support': {
    finding:
      'Verksamheten är organisationens egen. Kommunen stödjer något som organisationen själv vill och äger. Då köper kommunen normalt inget.',
    action: 'Skriv i avtalet vems verksamhet det är.',
    change: 'Det talar inte längre för bidrag om kommunen börjar beställa eller styra verksamheten.',
  },
  'L-07.stop': {
    finding:
      'Ni har svarat att det är kommunens uppgift. Gör organisationen kommunens jobb mot betalning räknas det normalt som köp av en tjänst, vad avtalet än kallas.',
    action: otherForm,
    change: ifOtherwise('verksamheten är organisationens egen och kommunen bara stödjer den'),
  },
  'L-08.read': {
    finding: 'Verksamheten är ny och gemensam, och värdet når gränsen där en jurist alltid läser.',
    action: 'Låt en jurist läsa vem som har direkt nytta av verksamheten och vem som styr.',
    change: 'Läsningen är klar när juristens slutsats är införd.',
  },
  'L-08.warn': {
    finding:
      'Verksamheten är ny och gemensam. Läget är inte prövat i domstol. Det avgörande blir vem som har direkt nytta och vem som styr.',
    action: 'Skriv vem som äger vad, vem som styr och vem som har nytta av verksamheten.',
    change: ifOtherwise('verksamheten är organisationens egen'),
  },
  'L-09.stop': {
    finding:
      'Kommunen måste enligt lag ge det här till den som har rätt till det. Då har kommunen normalt direkt ekonomisk nytta av att någon annan gör det.',
    action: otherForm,
    change: ifOtherwise('den här delen ligger vid sidan av det kommunen måste erbjuda'),
  },
  'L-09.lawyer': {
    finding: 'Det är tveksamt om kommunen enligt lag måste ge det här till den som har rätt till det.',
    action: askLawyer,
    change: 'Resultatet blir ett annat när det är klart att kommunen inte måste ge det här enligt lag.',
  },
  'L-10.stop': {
    finding:
      'Kommunen har upphandlat samma insats tidigare, och svaren knyter den även i dag till kommunens egen uppgift. Att fortsätta ett köp under namnet IOP prövades i Alingsås och föll.',
    action: otherForm,
    change: ifOtherwise('verksamheten i sak är en annan än den som köptes'),
  },
  'L-10.lawyer-same': {
    finding:
      'Kommunen har upphandlat samma insats tidigare. I Alingsås vägdes det in att samma verksamhet fortsatte under namnet IOP. Det avgörande blir vad som har ändrats i sak.',
    action: `Skriv vad som har ändrats i sak, och vem som äger verksamheten nu. ${askLawyer}`,
    change: ifOtherwise('verksamheten i sak är en annan än den som köptes'),
  },
  'L-10.lawyer': {
    finding: 'Kommunen har upphandlat något liknande tidigare. Då är det svårt att visa att detta inte är samma köp.',
    action: `Skriv vad som har ändrats i sak. ${askLawyer}`,
    change: ifOtherwise('det som köptes tidigare är något annat'),
  },
  'L-10.warn': {
    finding: 'En grannkommun har upphandlat något liknande. Det talar för att det finns en marknad.',
    action: 'Skriv varför er verksamhet är en annan, och undersök marknaden.',
    change: ifOtherwise('grannarna inte heller har köpt något liknande'),
  },
  'L-11.stop': {
    finding:
      'Andra säljer liknande tjänst, organisationen får något av värde, och kommunen kan kräva att organisationen utför tjänsten. Tillsammans är det kännetecknen för ett köp.',
    action: otherForm,
    change: ifOtherwise('något av de tre inte stämmer'),
  },
  'L-11.lawyer': {
    finding:
      'Andra säljer liknande tjänst till kommuner. Finns en marknad är tjänsten ekonomisk även om just organisationen inte vill tjäna pengar.',
    action: askLawyer,
    change: ifOtherwise('ingen annan säljer något liknande'),
  },
  'L-11.warn': {
    finding: 'Andra säljer något liknande. Finns en marknad måste skälen för ett partnerskap vara extra tydliga.',
    action: 'Skriv hur ni har undersökt marknaden, när och vem som gjorde det. Bjud gärna in öppet.',
    change: ifOtherwise('ingen annan säljer något liknande'),
  },
  'L-12.stop': {
    finding:
      'Organisationen får något av värde för en tjänst som andra säljer och som kommunen kan kräva utförd. Att bara täcka kostnader räcker för att det ska vara betalning.',
    action: otherForm,
    change: ifOtherwise('inget av värde lämnas över, eller kommunen inte kan kräva att något utförs'),
  },
  'L-12.info': {
    finding:
      'Organisationen får något av värde. Också ren kostnadstäckning kan räknas som betalning, om kommunen får något tillbaka.',
    action: 'Räkna med allt av värde: pengar, lokal och personal.',
    change: ifOtherwise('inget av värde lämnas över'),
  },
  'L-12.info-no-value': {
    finding:
      'Inget av värde lämnas över. Då finns normalt inget köp. Får organisationen ensam ta betalt av användarna kan det vara en koncession.',
    action: 'Pröva om en lokal överenskommelse räcker.',
    change: 'Det blir ett annat läge om organisationen får pengar, lokal eller personal.',
  },
  'L-13.stop': {
    finding:
      'Kommunen betalar per styck eller timme för något som är kommunens uppgift. Styckpris hör till ett köp. I Alingsås fanns belopp per plats.',
    action: otherForm,
    change: ifOtherwise('kommunen bidrar till en gemensam budget för organisationens egen verksamhet'),
  },
  'L-13.lawyer': {
    finding: 'Pengarna räknas per plats, dygn, deltagare, ärende eller timme. Styckpris liknar ett köp.',
    action: askLawyer,
    change: ifOtherwise('pengarna är ett bidrag till en gemensam budget'),
  },
  'L-13.warn': {
    finding: 'Pengarna räknas per invånare. Det är inget styckpris, men det visar inte heller vad verksamheten kostar.',
    action: 'Visa en gemensam budget där båda parters insatser syns.',
    change: ifOtherwise('pengarna räknas fram ur en gemensam budget'),
  },
  'L-14.stop': {
    finding:
      'Kommunen kan kräva att organisationen utför en tjänst som andra säljer och som kommunen betalar för. En skyldighet som kan drivas igenom i domstol är det som kännetecknar ett kontrakt.',
    action: otherForm,
    change: ifOtherwise('kommunen bara kan stoppa eller återkräva pengar som inte används till ändamålet'),
  },
  'L-14.lawyer': {
    finding:
      'Kommunen kan helt eller delvis kräva att organisationen utför verksamheten. En skyldighet som kan drivas igenom i domstol är det som kännetecknar ett kontrakt.',
    action: askLawyer,
    change: ifOtherwise('kommunen bara kan stoppa eller återkräva pengar som inte används till ändamålet'),
  },
  'L-15.support': {
    finding:
      'Det enda som kan hända är att kommunen stoppar utbetalningar och kräver tillbaka pengar. Det talar för bidrag: pengarna är knutna till ett ändamål, inte till en beställning.',
    action: 'Skriv återkravet tydligt i avtalet.',
    change: 'Det talar inte längre för bidrag om kommunen kan kräva något annat än pengarna tillbaka.',
  },
  'L-15.warn': {
    finding: 'Kommunen kan kräva mer än att stoppa pengar och få dem tillbaka. Det liknar ett köp.',
    action: 'Gå igenom vad kommunen får kräva. Fråga vad den i verkligheten ska kunna kräva.',
    change: ifOtherwise('kommunen bara kan stoppa eller återkräva pengar'),
  },
  'L-16.warn': {
    finding:
      'Kommunen bestämmer i detalj hur verksamheten görs. Ju mer kommunen styr, desto mer liknar det ett uppdrag. Mål i stort talar inte för ett köp. Krav i detalj gör det.',
    action: 'Låt styrgruppen enas om mål, och låt organisationen bestämma hur.',
    change: ifOtherwise('organisationen eller parterna tillsammans bestämmer hur'),
  },
  'L-17.stop': {
    finding: 'Kommunen anvisar enskilda till platser. Då räknas det normalt som köp av en plats för en viss person.',
    action: otherForm,
    change: ifOtherwise('människor själva söker sig till verksamheten'),
  },
  'L-17.lawyer': {
    finding: 'Kommunen anvisar ibland, eller avgör vilka som får delta. Det närmar sig köp av platser.',
    action: askLawyer,
    change: ifOtherwise('människor själva söker sig till verksamheten'),
  },
  'L-18.support': {
    finding: 'Verksamheten skulle finnas även utan kommunens pengar. Det talar för att den är organisationens egen.',
    action: 'Beskriv verksamheten i bakgrunden till avtalet.',
    change: 'Det väger mindre om verksamheten bara finns så länge kommunen betalar.',
  },
  'L-18.warn': {
    finding: 'Verksamheten skulle inte finnas utan kommunens pengar. Det talar för att kommunen beställer något.',
    action: 'Skriv vad organisationen själv vill, och vad den gör när pengarna tar slut.',
    change: ifOtherwise('verksamheten finns ändå, om än mindre'),
  },
  'L-19.support': {
    finding:
      'Organisationens egen insats är väsentlig. Det talar för ömsesidighet, men ett köp blir inte bidrag för att någon också arbetar gratis.',
    action: 'Skriv båda parters insatser i kronor och timmar.',
    change: 'Det väger mindre om organisationens egen insats minskar.',
  },
  'L-19.duty': {
    finding:
      'Ni har svarat att organisationens egen insats är väsentlig, men ingen insats från organisationen är inskriven. Skälet räknas först när insatsen står där.',
    action: 'Skriv organisationens egna insatser i steg 3, i kronor eller timmar.',
    change: 'Kravet är klart när minst en insats från organisationen är inskriven.',
  },
  'L-19.warn': {
    finding: 'Organisationens egen insats är liten eller saknas. Då är det svårt att visa ömsesidighet.',
    action: 'Se över vad organisationen bidrar med. Räkna även tid, lokaler och kunskap.',
    change: ifOtherwise('organisationens egen insats är väsentlig'),
  },
  'L-20.support': {
    finding:
      'Idén kom från organisationen eller växte fram gemensamt. Det talar svagt för egen verksamhet, men är inget krav i lag.',
    action: 'Skriv hur det gick till.',
    change: 'Det väger mindre om kommunen hade bestämt innehållet på förhand.',
  },
  'L-21.support': {
    finding:
      'Stödet är öppet för alla som uppfyller villkor satta i förväg. Väljer kommunen inte ut någon, brister en av länkarna i kedjan fram till ett köp.',
    action: 'Publicera villkoren. Det liknar mer en bidragsordning än ett partnerskap.',
    change: 'Det bär inte längre om kommunen väljer ut en eller några.',
  },
  'L-22.support': {
    finding: 'Upphandlingslagen har ett eget undantag för kris, räddning och skydd utan vinstsyfte.',
    action: 'Kontrollera att koden (CPV) verkligen stämmer.',
    change: 'Undantaget bär inte om koden saknas på listan eller om det gäller patienttransport med ambulans.',
  },
  'L-22.duty': {
    finding: 'Undantaget i 3 kap. 26 § upphandlingslagen kräver rätt kod (CPV).',
    action: 'Dokumentera koden och varför den stämmer. Skriv också vem som leder insatserna.',
    change: 'Kravet är klart när koden är dokumenterad.',
  },
  'L-22.ask': {
    finding: 'Verksamheten gäller kris eller räddning utan vinstsyfte, men ni vet inte om koden (CPV) finns på listan.',
    action: 'Fråga kommunens inköpare om koden finns i 3 kap. 26 § upphandlingslagen.',
    change: 'Finns koden på listan kan undantaget gälla.',
  },
  'L-23.stop-leg': {
    finding:
      'Ert skäl är att verksamheten inte är ekonomisk, men andra säljer liknande tjänst. Argumentet prövades i Alingsås och höll inte när en marknad fanns.',
    action: 'Fråga er om ett annat skäl är det verkliga, och om svaren stöder det.',
    change: ifOtherwise('ingen annan säljer något liknande'),
  },
  'L-23.lawyer': {
    finding:
      'Ert skäl är att verksamheten inte är ekonomisk. Om det skälet håller där ingen marknad finns är inte prövat i Sverige.',
    action: askLawyer,
    change: 'Resultatet blir ett annat om svaren stöder ett annat skäl, och det är det verkliga.',
  },
  'L-23.warn': {
    finding: 'Era svar stöder inte det skäl ni har valt, men de stöder ett annat.',
    action: 'Se vilket skäl svaren stöder, och fråga er vilket som är det verkliga.',
    change: 'Varningen försvinner när svaren också stöder det skäl ni har valt.',
  },
} as const satisfies Readonly<Record<string, ReasonText>>;

const takenTogether = {
  'L-59.lawyer': {
    finding:
      'Flera tunga skäl talar samtidigt för köp. Vart och ett är en varning, men domstolen vägde omständigheterna samlat (HFD 2020 ref. 15).',
    action: `Gå igenom skälen tillsammans, inte ett i taget. ${askLawyer}`,
    change: 'Resultatet blir ett annat om högst två av de tunga skälen finns kvar i verkligheten.',
  },
  'L-60.lawyer': {
    finding:
      'Minst tre av svaren som kan stoppa formen är ”delvis” eller talar emot. Verktyget kan inte väga ihop så många tveksamheter.',
    action: `Red ut vad som gäller på varje fråga. ${askLawyer}`,
    change: 'Resultatet blir ett annat om det är klart vad som gäller, så att högst två svar är tveksamma.',
  },
  'L-60.stop-agreement': {
    finding: 'Med så många tveksamma svar skrivs inget avtal än. Andra former visas bredvid.',
    action: 'Låt en jurist läsa svaren och skriv in slutsatsen. Jämför formerna under tiden.',
    change: 'Avtalet kan skrivas när juristens slutsats är införd och säger att ni kan gå vidare.',
  },
} as const satisfies Readonly<Record<string, ReasonText>>;

const valueAndForm = {
  'L-24.lawyer': {
    finding:
      'Det finns fler stöd eller köp med samma organisation som kan höra ihop med det här. Det som hör ihop ska räknas ihop, och ett köp får inte delas upp för att hamna under en gräns.',
    action: 'Räkna ihop det som hör ihop och fråga jurist.',
    change: ifOtherwise('allt som hör ihop är med i värdet'),
  },
  'L-25.missing': {
    finding: 'Det samlade värdet saknas. Värdet styr vilken annan form som är tillåten.',
    action: 'Räkna fram värdet för hela tiden, med förlängning och utan moms.',
    change: 'Bedömningen kan göras när värdet är bekräftat.',
  },
  'L-26.warn': {
    finding:
      'Avtalet gäller tills vidare eller förlängs av sig självt. Värdet räknas på 48 månader, och bindningen liknar köp.',
    action: 'Sätt ett slutdatum och pröva på nytt inför en förlängning.',
    change: ifOtherwise('avtalet har ett slutdatum och prövas på nytt'),
  },
  'L-27.info': {
    finding:
      'Värdet är under gränsen för direktupphandling. Skulle det bedömas som köp får kommunen köpa direkt, med dokumentation.',
    action: 'Kom ihåg möjligheten. Kontrollera beloppet den dag ni beslutar.',
    change: 'Möjligheten finns inte om värdet når gränsen.',
  },
  'L-27.info-check': {
    finding: 'Värdet ligger nära gränsen för direktupphandling, eller så är gränsen i kronor inte känd.',
    action: 'Kontrollera beloppet hos Konkurrensverket.',
    change: 'Beskedet beror på gränsen den dag ni beslutar.',
  },
  'L-28.stop': {
    finding: 'Stöd till egen verksamhet och köp blandas i samma del. Delas de inte kan allt räknas som köp.',
    action: 'Dela delen i två: ett bidrag eller partnerskap för egen verksamhet och en upphandling för köpet.',
    change: ifOtherwise('delen bara innehåller stöd till organisationens egen verksamhet'),
  },
  'L-28.lawyer': {
    finding: 'Det är tveksamt om stöd och köp blandas i samma del.',
    action: `Pröva att dela upp. ${askLawyer}`,
    change: ifOtherwise('inget köp ingår i delen'),
  },
  'L-28.stop-doc': {
    finding:
      'Formen är stoppad för en del men inte för en annan, och de ska stå i samma avtal. Då kan allt räknas som köp.',
    action: 'Ta ut den stoppade delen ur avtalet.',
    change: 'Stoppet försvinner när delarna står i var sin handling.',
  },
  'L-29.warn': {
    finding: 'Det är en förnyelse av ett tidigare IOP utan full ny prövning. Praxis och belopp ändras.',
    action: 'Gör om hela prövningen.',
    change: ifOtherwise('allt prövas på nytt'),
  },
  'L-30.info': {
    finding:
      'Ni kan annonsera att ni tänker direktupphandla och vänta tio dagar. Då kan avtalet inte ogiltigförklaras på grund av utebliven annonsering.',
    action: 'Låt kommunens inköpare och en jurist pröva om det passar. Risken för avgift måste prövas för sig.',
    change: 'Skyddet gäller bara om annonsen är riktig och tiden hålls.',
  },
} as const satisfies Readonly<Record<string, ReasonText>>;

const stateAid = {
  'L-31.support': {
    finding:
      'Verksamheten i den del som får stöd är inte ekonomisk. Statsstödsreglerna gäller den som säljer varor eller tjänster på en marknad.',
    action: 'Skriv skälen i beslutsunderlaget.',
    change: 'Reglerna gäller om organisationen börjar sälja i den här delen, eller om andra gör det.',
  },
  'L-31.duty': {
    finding: 'Skälen till bedömningen av statligt stöd måste finnas i skrift.',
    action: 'Skriv ett skäl per kriterium i beslutsunderlaget.',
    change: 'Kravet är klart när skälen står i underlaget.',
  },
  'L-31.duty-separate': {
    finding: 'Verksamheten är delvis ekonomisk. Då måste räkenskaperna hållas isär.',
    action: 'Skriv hur den ekonomiska delen redovisas för sig.',
    change: 'Kravet är klart när redovisningen är delad.',
  },
  'L-32.support': {
    finding: 'Verksamheten är ekonomisk men tydligt lokal. Rent lokal verksamhet påverkar oftast inte handeln i EU.',
    action: 'Skriv varför verksamheten är tydligt lokal.',
    change: 'Det ändras om det finns gäster, ägare eller konkurrenter utifrån.',
  },
  'L-32.duty': {
    finding: 'Att stödet är tydligt lokalt måste motiveras i skrift.',
    action: 'Skriv varför det inte finns gäster, ägare eller konkurrenter utifrån.',
    change: 'Kravet är klart när motiveringen står i underlaget.',
  },
  'L-32.info': {
    finding: 'Stödet kan påverka handeln mellan länder. Då behövs en tillåten väg för stödet.',
    action: 'Pröva först stöd av mindre betydelse (de minimis).',
    change: ifOtherwise('verksamheten är tydligt lokal eller inte ekonomisk'),
  },
  'L-33.stop-leg': {
    finding:
      'Ni väljer SGEI. SGEI kräver en bindande skyldighet att utföra. Då håller inte längre skälet ”Bidrag till egen verksamhet”.',
    action: 'Pröva om ett annat skäl håller. Annars är det normalt ett kontrakt enligt upphandlingslagen.',
    change: ifOtherwise('stödet ryms som stöd av mindre betydelse och SGEI inte behövs'),
  },
  'L-33.lawyer': {
    finding: 'SGEI är en krävande väg, och skyldigheten att utföra är normalt ett kontrakt.',
    action: askLawyer,
    change: ifOtherwise('SGEI inte behövs'),
  },
  'L-34.stop-aid': {
    finding:
      'Stödet ryms inte under taket för stöd av mindre betydelse. Taket gäller alla offentliga givare sammanlagt.',
    action: 'Vägen stöd av mindre betydelse är stängd. Pröva andra vägar med en jurist.',
    change: ifOtherwise('allt stöd under tre år ryms under taket'),
  },
  'L-34.lawyer': {
    finding: 'Ingen av de enkla stödvägarna räcker.',
    action: `${askLawyer} Fråga om SGEI-beslutet, gruppundantaget eller anmälan till kommissionen.`,
    change: ifOtherwise('allt stöd under tre år ryms under taket'),
  },
  'L-34.missing': {
    finding: 'Det är inte klart om stödet ryms under taket för stöd av mindre betydelse.',
    action: 'Räkna ihop allt sådant stöd de senaste tre åren. Organisationen lämnar intyg.',
    change: 'Bedömningen kan göras när svaret finns.',
  },
  'L-35.duty': {
    finding: 'Stöd av mindre betydelse kräver papper. Utan intyg och registrering håller inte undantaget.',
    action:
      'Hämta in intyg, skriv beloppet och förordningen till organisationen, och registrera stödet i tid. Tiden uppges vara 20 arbetsdagar från beslutet, men den artikeln är inte läst här.',
    change: 'Kravet är klart när alla tre är gjorda.',
  },
  'L-36.duty': {
    finding:
      'Handlingen om SGEI saknar delar, eller så är det inte kontrollerat. Saknas en del är stödet otillåtet och organisationen kan få betala tillbaka med ränta.',
    action: 'Skriv skyldighet, tid, område, ersättning, kontroll, återbetalning och vilket beslut som gäller.',
    change: 'Kravet är klart när alla delar finns och rätt beslut nämns.',
  },
  'L-36.ask': {
    finding: 'Det nuvarande SGEI-beslutet är (EU) 2025/2630. Innehållet är inte kontrollerat här.',
    action: 'Fråga en jurist om handlingen uppfyller det beslut som gäller.',
    change: 'Frågan är besvarad när en jurist har läst handlingen.',
  },
  'L-37.duty': {
    finding: 'Organisationen får lokal, personal eller utrustning av kommunen. Allt av värde räknas, inte bara pengar.',
    action: 'Räkna in lokal, personal och utrustning i det samlade värdet och i stödet.',
    change: 'Kravet är klart när värdet är inräknat.',
  },
} as const satisfies Readonly<Record<string, ReasonText>>;

const municipal = {
  'L-38.stop': {
    finding:
      'Organisationen ska fatta beslut om enskildas rättigheter eller skyldigheter. Det är myndighetsutövning och får bara lämnas över om lagen säger det.',
    action: 'Låt kommunen själv göra den delen.',
    change: ifOtherwise('kommunen fattar alla sådana beslut'),
  },
  'L-38.lawyer': {
    finding: 'Det är tveksamt om organisationen ska fatta beslut om enskilda.',
    action: askLawyer,
    change: 'Resultatet blir ett annat när det är klart att kommunen fattar alla sådana beslut.',
  },
  'L-39.warn': {
    finding:
      'Det finns inga skrivna skäl till valet av part. Kommunen måste kunna visa sakliga skäl till att just denna organisation får stödet.',
    action: 'Bjud in öppet eller skriv skälen.',
    change: ifOtherwise('valet bygger på en öppen inbjudan eller skrivna skäl'),
  },
  'L-39.duty': {
    finding: 'Valet av part måste motiveras.',
    action: 'Skriv skälen i beslutsunderlaget.',
    change: 'Kravet är klart när skälen står i underlaget.',
  },
  'L-40.lawyer': {
    finding:
      'En enskild näringsidkare kan gynnas utan att ge lika mycket tillbaka. Riktat stöd till en enskild näringsidkare kräver synnerliga skäl.',
    action: askLawyer,
    change: ifOtherwise('organisationen inte gynnas som näringsidkare'),
  },
  'L-41.duty': {
    finding:
      'Kommunen lämnar över något som är dess egen sak att sköta (en kommunal angelägenhet). Då bestämmer fullmäktige. Avtalet ska ge kommunen kontroll, och ge allmänheten insyn.',
    action: 'Visa fullmäktiges beslut eller stödet i reglementet. Skriv in kontroll och insyn.',
    change: 'Kravet är klart när beslutet och villkoren finns.',
  },
  'L-41.lawyer': {
    finding:
      'Skötseln av en kommunal angelägenhet lämnas över, och organisationen får något av värde. Det ligger nära att kommunen köper en tjänst som den annars skulle utföra själv.',
    action: `Pröva en gång till vems verksamhet det är. ${askLawyer}`,
    change: ifOtherwise('inget som är kommunens sak lämnas över'),
  },
  'L-41.warn': {
    finding: 'Skötseln av en kommunal angelägenhet lämnas över. Det talar för att det är kommunens uppgift.',
    action: 'Pröva en gång till vems verksamhet det är.',
    change: ifOtherwise('inget som är kommunens sak lämnas över'),
  },
  'L-42.duty': {
    finding:
      'Fullmäktige ska anta ett program för privata utförare varje mandatperiod. Det saknas eller är inte visat.',
    action: 'Fråga kommunens kansli om programmet är antaget för mandatperioden 2026–2030, och ordna det före beslut.',
    change: 'Kravet är klart när det finns ett program som gäller.',
  },
  'L-43.stop-sign': {
    finding:
      'Ärendet är principiellt eller rör verksamhetens mål, inriktning, omfattning eller kvalitet. Ett sådant beslut får nämnden inte lämna över till en tjänsteperson eller någon annan.',
    action: 'Låt nämnden eller fullmäktige besluta.',
    change: 'Stoppet försvinner när rätt organ beslutar.',
  },
  'L-44.duty': {
    finding:
      'Någon som bereder eller beslutar har koppling till den andra parten. Den som är jävig får inte delta eller vara i rummet.',
    action: 'Hantera jävet och anteckna det i protokollet.',
    change: 'Kravet är klart när jävet är hanterat och antecknat.',
  },
  'L-44.duty-council': {
    finding:
      'Någon har koppling till den andra parten, och fullmäktige beslutar. I fullmäktige får en ledamot inte delta i ett ärende som personligen rör ledamoten själv eller en närstående.',
    action:
      'Låt ledamoten avstå från att delta, och anteckna det i protokollet. Den som bereder ärendet har strängare regler.',
    change: 'Kravet är klart när jävet är hanterat och antecknat.',
  },
  'L-45.warn': {
    finding:
      'Stora pengar kan betalas ut innan beslutet har fått laga kraft. Varje kommunmedlem kan överklaga inom tre veckor från den dag då justeringen tillkännagavs på anslagstavlan.',
    action: 'Vänta med stora utbetalningar tills tiden har gått ut.',
    change: ifOtherwise('inga stora utbetalningar görs före laga kraft'),
  },
  'L-46.warn': {
    finding:
      'Avtalet börjar före beslutet, men inte med mer än {{belopp:policy.start.fore.beslut}}. Stöd för tid som redan har gått är svårare att motivera.',
    action: 'Flytta starten till dagen för beslutet eller senare.',
    change: ifOtherwise('beslutet bara gäller framåt'),
  },
  'L-46.lawyer': {
    finding:
      'Beslutet gäller helt eller delvis bakåt i tiden. Det är mer än {{belopp:policy.start.fore.beslut}}, eller så är tiden inte inskriven. Stöd för tid som redan har gått är svårare att motivera.',
    action: `Skriv startdag och beslutsdag. ${askLawyer}`,
    change: ifOtherwise('beslutet bara gäller framåt'),
  },
} as const satisfies Readonly<Record<string, ReasonText>>;

const special = {
  'L-47.stop': {
    finding:
      'Boende, hemtjänst eller familjehemsstöd ingår, och tillstånd från IVO saknas eller är inte visat. Privata, också idéburna organisationer, måste ha tillstånd.',
    action: `${otherForm} Ta reda på tillståndet.`,
    change: 'Även med tillstånd räknas det som huvudregel som köp.',
  },
  'L-47.lawyer-day': {
    finding:
      'Öppenvård, dagverksamhet eller en LSS-insats ingår. Sådant behöver normalt tillstånd från IVO, också på entreprenad. Det är ofta kommunens egen uppgift.',
    action: `Utred tillståndsplikten och vems uppgiften är. ${askLawyer}`,
    change: ifOtherwise('verksamheten är öppen för alla och inte är vård eller en insats enligt LSS'),
  },
  'L-47.duty': {
    finding: 'Tillstånd för öppenvård, dagverksamhet eller LSS-insats saknas eller är inte visat.',
    action: 'Fråga IVO om verksamheten behöver tillstånd, och ordna det före start.',
    change: 'Kravet är klart när tillståndet finns eller IVO har svarat att det inte behövs.',
  },
  'L-47.read': {
    finding: 'Ett annat boende ingår, till exempel härbärge. Det är inte klart om tillstånd krävs.',
    action: 'Låt någon som kan tillståndsreglerna läsa, eller fråga IVO.',
    change: 'Läsningen är klar när slutsatsen om tillstånd är införd.',
  },
  'L-48.stop': {
    finding:
      'Organisationen har tillstånd, men att driva boendet åt kommunen mot ersättning räknas som huvudregel som köp.',
    action: otherForm,
    change: ifOtherwise('boendet inte ingår'),
  },
  'L-49.info': {
    finding:
      'Det är inte klart att kommunen saknar skyldighet här. Räknar kommunen med jouren för att fylla sin egen skyldighet kan bidraget bedömas som ett köp.',
    action: 'Skriv vad som är jourens egen verksamhet, och hur kommunen fyller sin skyldighet utan jouren.',
    change: ifOtherwise('kommunen inte räknar med jouren för att fylla sin egen skyldighet'),
  },
  'L-49.support': {
    finding:
      'Stödet gäller jourens öppna verksamhet, utan anvisning och utan styckpris. Bidrag till jourens egen verksamhet är normalt inte upphandling. Det är annorlunda om kommunen räknar med jouren för att fylla sin egen skyldighet.',
    action: 'Håll boendet utanför avtalet.',
    change: 'Det ändras om kommunen börjar anvisa eller betala per person eller dygn.',
  },
  'L-50.lawyer': {
    finding: 'Hälso- och sjukvård ingår helt eller delvis. Vård har egna regler om ansvar, journal och försäkring.',
    action: askLawyer,
    change: ifOtherwise('ingen hälso- och sjukvård ingår'),
  },
  'L-50.duty': {
    finding:
      'Den som ger vård måste ha rutiner för patientsäkerhet, anmäla verksamheten till IVO och ha en patientförsäkring.',
    action: 'Skriv vem som är vårdgivare, och ordna anmälan och försäkring.',
    change: 'Kravet är klart när alla tre är ordnade.',
  },
  'L-51.stop': {
    finding:
      'Undervisning, förskola eller fritidshem ingår, och det är inte visat att skollagen tillåter det. Skoluppgifter får bara läggas ut när skollagen tillåter. Läxhjälp på fritiden är inte undervisning.',
    action: otherForm,
    change: ifOtherwise('det är läxhjälp på fritiden eller entreprenad enligt 23 kap. skollagen'),
  },
  'L-51.lawyer': {
    finding: 'Skoluppgiften läggs ut på entreprenad. Huvudmannen har kvar ansvaret.',
    action: askLawyer,
    change: ifOtherwise('ingen skoluppgift ingår'),
  },
  'L-51.lawyer-partly': {
    finding: 'Det är tveksamt om undervisning, förskola eller fritidshem ingår.',
    action: askLawyer,
    change: 'Resultatet blir ett annat när det är klart att ingen skoluppgift ingår.',
  },
  'L-52.duty-school': {
    finding: 'Någon i verksamheten arbetar i skola eller förskola. Då är utdrag ur belastningsregistret obligatoriskt.',
    action: 'Se till att utdrag visas enligt skollagen 2 kap. 31–33 §§.',
    change: 'Kravet är klart när rutinen finns.',
  },
  'L-52.duty-homes': {
    finding:
      'Någon i verksamheten arbetar i ett boende där barn bor. Vid HVB, stödboende och skyddat boende är kontroll obligatorisk, även för volontärer.',
    action: 'Kontrollera båda registren. Utdraget får vara högst 6 månader gammalt och sparas i minst 2 år.',
    change: 'Kravet är klart när rutinen finns.',
  },
  'L-52.duty-lss': {
    finding:
      'Någon i verksamheten utför LSS-insatser åt barn. Då är kontroll av belastningsregistret obligatorisk, även för uppdragstagare och praktikanter.',
    action: 'Se till att utdrag kontrolleras enligt lagen (2010:479). Utdraget får vara högst 1 år gammalt.',
    change: 'Kravet är klart när rutinen finns.',
  },
  'L-52.duty-children': {
    finding:
      'Någon i verksamheten träffar barn direkt och regelbundet. Då får ni begära utdrag, även av uppdragstagare och volontärer. Reglerna ändrades den 1 mars 2026, och ändringen är inte läst här.',
    action: 'Bestäm rutinen efter lagen som den lyder i dag. Anteckna bara att utdraget är visat.',
    change: 'Kravet är klart när rutinen finns.',
  },
  'L-52.duty-home-visits': {
    finding:
      'Någon i verksamheten arbetar hemma hos äldre eller hos vuxna med funktionsnedsättning. Lagen (2026:43) om registerkontroll gäller från den 1 mars 2026.',
    action: 'Läs lagen, och pröva om den gäller er organisation och vilka personer som omfattas.',
    change: 'Kravet är klart när prövningen är gjord och rutinen finns.',
  },
  'L-53.duty-joint': {
    finding: 'Ni bestämmer ihop varför ni behandlar uppgifter om människor. Då är ansvaret gemensamt.',
    action: 'Skriv ett arrangemang enligt artikel 26 innan någon uppgift delas.',
    change: 'Kravet är klart när arrangemanget finns.',
  },
  'L-53.duty-processor': {
    finding: 'Den ena hanterar personuppgifter åt den andra.',
    action:
      'Skriv ett personuppgiftsbiträdesavtal enligt artikel 28 innan någon uppgift delas. Låt en jurist skriva texten.',
    change: 'Kravet är klart när avtalet finns.',
  },
  'L-53.info': {
    finding:
      'Var och en ansvarar för sina egna personuppgifter. Ska uppgifter lämnas mellan er krävs rättslig grund och en prövning av sekretess.',
    action: 'Skriv vem som svarar på frågor, och om uppgifter ska lämnas mellan er.',
    change: 'Det ändras om ni bestämmer tillsammans varför uppgifter behandlas.',
  },
  'L-54.duty': {
    finding: 'Känsliga uppgifter eller skyddade adresser ingår. Risken för människor är stor om något läcker.',
    action: 'Gör en konsekvensbedömning innan ni börjar.',
    change: 'Kravet är klart när bedömningen är gjord.',
  },
  'L-54.read': {
    finding: 'Känsliga uppgifter kräver särskild grund och skydd.',
    action: 'Låt dataskyddsombudet läsa.',
    change: 'Läsningen är klar när dataskyddsombudets slutsats är införd.',
  },
  'L-55.duty': {
    finding:
      'Kontrollen av mottagaren är inte klar. Kontrollen skyddar mot fel och brott och är en del av de sakliga skälen.',
    action:
      'Gå igenom organisationsnummer, stadgar, årsredovisning och skatter före utbetalning. Se vem som är firmatecknare, och om ni har egna villkor.',
    change: 'Kravet är klart när alla kontroller är gjorda.',
  },
  'L-56.warn': {
    finding:
      'Organisationen skickar faktura med moms. Moms tyder på att pengarna betalar för en tjänst. Ett bidrag är normalt utan moms.',
    action: 'Gå igenom vad pengarna betalar för.',
    change: ifOtherwise('pengarna betalas ut som bidrag utan moms'),
  },
  'L-56.ask': {
    finding: 'Momsen beror på om pengarna betalar för en tjänst.',
    action: 'Fråga Skatteverket.',
    change: 'Frågan är besvarad när Skatteverket har svarat.',
  },
  'L-57.duty': {
    finding: 'Försäkring, arbetsgivaransvar eller villkor för volontärer är inte klara.',
    action: 'Skriv vem som ansvarar när någon skadas.',
    change: 'Kravet är klart när alla tre är reglerade.',
  },
  'L-58.duty': {
    finding: 'Uppföljningen är inte färdig. Skattepengar ska följas upp.',
    action:
      'Skriv mål, tecken, redovisning, återkrav och avslut. Följ upp ändamålet, inte varje tillfälle eller deltagare.',
    change: 'Kravet är klart när delarna finns.',
  },
} as const satisfies Readonly<Record<string, ReasonText>>;

const triggers = {
  'J-01.read': {
    finding:
      'Värdet når gränsen där en jurist alltid läser. Gränsen är försiktighet, inte lag, och säger inget om formen.',
    action: 'Låt en jurist läsa innan ni beslutar.',
    change: 'Läsningen är klar när juristens slutsats är införd. Dela inte upp värdet för att komma under gränsen.',
  },
  'J-02.read': {
    finding: 'Värdet är över {{belopp:policy.marknad.belopp}} och andra säljer liknande tjänst.',
    action: 'Låt en jurist läsa innan ni beslutar.',
    change: 'Läsningen är klar när juristens slutsats är införd.',
  },
  'J-03.lawyer': {
    finding: 'Det enda skäl som håller är att verksamheten inte är ekonomisk. Det är oprövat i Sverige.',
    action: askLawyer,
    change: ifOtherwise('verksamheten är organisationens egen och ett annat skäl håller'),
  },
  'J-05.lawyer': {
    finding: 'Ett kommunalt bolag är part. Då gäller särskilda regler.',
    action: askLawyer,
    change: ifOtherwise('inget kommunalt bolag är part'),
  },
  'J-06.lawyer': {
    finding: 'Flera kommuner eller regioner är parter.',
    action: askLawyer,
    change: ifOtherwise('bara en kommun eller region är part'),
  },
  'J-07.lawyer': {
    finding: 'Kommunen har bildat organisationen. Då kan den räknas som ett kommunalt organ.',
    action: askLawyer,
    change: ifOtherwise('organisationen har bildats av andra'),
  },
  'J-08.lawyer': {
    finding: 'Det har kommit klagomål, eller tillsyn pågår.',
    action: askLawyer,
    change: ifOtherwise('inga klagomål eller tillsyn finns'),
  },
  'J-09.lawyer': {
    finding: 'Personal går över till en annan part. Det kan vara en verksamhetsövergång enligt 6 b § LAS.',
    action: askLawyer,
    change: ifOtherwise('ingen personal går över'),
  },
  'J-10.lawyer': {
    finding: 'Någon har ifrågasatt valet av part.',
    action: askLawyer,
    change: ifOtherwise('ingen har ifrågasatt valet'),
  },
  'J-11.ask': {
    finding: 'EU-pengar eller statsbidrag ingår. De har egna villkor.',
    action: 'Fråga den som beviljat pengarna vad som gäller för inköp och redovisning.',
    change: 'Frågan är besvarad när villkoren är kända.',
  },
  'J-12.ask': {
    finding: 'En lokal byggs, rustas, köps eller säljs.',
    action: 'Fråga en jurist om bygget, priset och stödet.',
    change: 'Frågan är besvarad när en jurist har svarat.',
  },
  'J-14.read': {
    finding: 'Verksamheten möter barn och hanterar känsliga uppgifter.',
    action: 'Låt en jurist läsa hur barnen skyddas.',
    change: 'Läsningen är klar när juristens slutsats är införd.',
  },
} as const satisfies Readonly<Record<string, ReasonText>>;

/** Every reason by text id. */
export const reasonTexts: Readonly<Record<string, ReasonText>> = {
  ...start,
  ...chain,
  ...takenTogether,
  ...valueAndForm,
  ...stateAid,
  ...municipal,
  ...special,
  ...triggers,
};

/** Goes with every counterfactual and every "det som skulle ändra". */
/** Stands over every counterfactual. @public */
export const answerTruthfully = 'Svara som det är. Att ändra svaret ändrar inte juridiken.';
