/**
 * The practice cases as stories to read aloud, about 200 words each. They tell what has happened, who wants what and what
 * each gives, and leave the judgement to the groups. Everything that they say stands in the case.
 */

const stories: Readonly<Record<string, readonly string[]>> = {
  'OVN-01': [
    'I Ekådala stänger affären klockan sex. Sedan är byn tyst. Många vuxna bor ensamma, och en del har inte talat med någon på flera dagar. Söndagen är värst.',
    'Föreningen Lyktan i Ekådala har haft öppet två kvällar i veckan sedan 2014. Den har 140 medlemmar. Den som kommer är gäst, inte klient, och ingen registreras. Fler vill komma oftare, men föreningen orkar inte mer med den lokal och de pengar som finns.',
    'Hemtjänsten i Ekådala kommun möter ensamheten varje dag. Människor söker hjälp sent, och många litar inte på en myndighet. Kommunen vill nå dem som aldrig hör av sig.',
    'Hösten 2026 skrev Lyktan ett brev till socialnämnden och bad om ett samtal. Det blev tre möten. Tolv gäster har läst och ändrat i texten. Nu vill parterna ha öppet fyra kvällar i veckan i tre år, och starta en grupp som bjuder in nya.',
    'Kommunen vill bidra med 170\u00a0000 kronor varje helt år. Träffpunkten får användas på söndagar, och folkhälsosamordnaren ger 120 timmar. Lyktan bidrar med egna pengar, sin lokal och 1\u00a0400 timmar av 28 volontärer.',
    'Två företag och sex föreningar har fått frågan. Ingen av dem ordnar öppna kvällar. Kommunens pengar beslutas år för år. Tar de slut går Lyktan tillbaka till två kvällar.',
  ],
  'OVN-02': [
    'I Grankott står trasiga cyklar i varje källare. Bussen går sällan, och många barn har långt till kompisar och träning. I skolans enkät svarade 18 procent av eleverna att de saknar egen cykel.',
    'Föreningen Rostiga Ekern har lagat cyklar tillsammans sedan 2019. Den har 60 medlemmar. Flera är pensionerade montörer. Barn kommer fram och frågar om de får låna pumpen. De vill göra något med händerna. ”Vi vet hur man lagar men inte alltid hur man möter en tioåring”, säger föreningen.',
    'Grankotts kommun har en slöjdsal som står tom och ungdomsledare som är vana vid barn. Verktygen, cyklarna och kunskapen har den inte.',
    'Våren 2026 var fritidsledaren och föreningen på samma möte om lovaktiviteter. Där kom idén om ett cykelkök. Barnen har ritat hur rummet ska se ut, och 40 barn har skrivit vad de vill bygga.',
    'Kommunen vill bidra med 150\u00a0000 kronor varje helt år, slöjdsalen och 80 timmar av ungdomsledarnas tid. Rostiga Ekern bidrar med en full verkstad, 120 insamlade cyklar och 900 timmar per år. Minst två vuxna ska alltid vara på plats.',
    'Tre företag har fått frågan. En handlare lagar cyklar mot betalning, men ingen har en verkstad där barn lär sig. Föreningen säljer ibland en lagad cykel för 300 kronor. Den försäljningen har egen kassa.',
  ],
  'OVN-03': [
    'I Månsjö har tolv personer med demenssjukdom beslut om dagverksamhet. I dag sköts den av ett företag. Avtalet går ut i december, och priset har stigit. Äldrenämnden måste spara, men platserna får inte bli färre.',
    'Stiftelsen Höstlöv har haft kafé för äldre sedan 1998. Huset står tomt på dagarna. Anhöriga ringer och är slutkörda. Många gäster tycker om musik och trädgård, och stiftelsen tror att lugn är viktigare än schema.',
    'Månsjö kommun skrev en kravlista och bad stiftelsen säga ja, ”så slipper vi upphandla om”. Ingen annan har fått veta något. De tolv har inte tillfrågats.',
    'Enligt utkastet betalar kommunen 800 kronor för varje plats och dag, mot faktura varje månad. Det är tolv platser, 250 dagar per år. Stiftelsen lägger till 40\u00a0000 kronor av gåvor till utflykter, och 100 timmar då frivilliga följer med.',
    'Kommunen bestämmer tider, bemanning och hur dagarna går till. Den väljer också vilka som får en plats. Är parterna oense avgör kommunen ensam. Stiftelsen lämnar en lista på närvaron varje månad.',
    'Kommunen skulle kunna göra det själv men säger att stiftelsen är billigare. Stiftelsen hoppas på fler gäster och en inkomst till huset. Utan kommunens beslut kan den inte fylla det. Pengarna är beslutade, och utkastet gäller i tre år.',
  ],
  'OVN-04': [
    'Silverskärs kommun har en badplats ute i en by. Den behöver vara ren och klippt. Människor klagar på skräp, och kommunens egen personal räcker inte till i juli. Körningen ut dit tar lång tid.',
    'Byalaget Blå Bryggan badar här varje dag. Medlemmarna ser skräpet först, och de har städdag två gånger om året. Barnen i byn vill ha en ny brygga. ”Ingen frågar oss hur platsen ska se ut”, säger byalaget. Det hjälper gärna till, och det behöver pengar till bystugan.',
    'En dag mejlade kommunens parkchef en lista till byalaget. Där står hur ofta någon ska klippa och städa: 20 klippningar och 110 städtillfällen varje säsong. Kommunen vill ha en fast kostnad.',
    'För varje tillfälle får byalaget 2\u00a0000 kronor, mot faktura varje månad. Det blir 260\u00a0000 kronor per år. Byalaget lägger inte in några egna pengar. Kommunen bestämmer när och hur arbetet görs, och byalaget väljer vem som gör det. En lista på utförda tillfällen ska lämnas varje månad.',
    'Är parterna oense avgör kommunen ensam. Två trädgårdsföretag har också lämnat pris. Kommunen skulle kunna göra arbetet själv men säger att byalaget är billigare. De som badar har inte tillfrågats. Avtalet ska gälla i två år, från maj 2027. Pengarna är beslutade.',
  ],
  'OVN-05': [
    'Sommaren i Papperlunda är stilla. Men varje år, sedan 22 år, spelar Teatersällskapet Papplådan sitt sommarspel. Publiken är van att det är gratis. Alla åldrar kommer, och ett tiotal barn spelar med.',
    'Nu är kostymerna slitna. I en lapplåda skrev publiken 2026 att ljudet inte hörs längst bak. Sällskapet behöver 45\u00a0000 kronor till ljud och kostymer. ”Vi klarar resten själva”, säger sällskapet. Det vill kunna spela som vanligt.',
    'Sällskapet fyllde i en blankett som var till för något annat, av misstag. Så hamnade ärendet hos kulturnämnden i Papperlunda kommun.',
    'Kommunen tycker om sommarspelet. Den vill att det spelas teater på sommaren, men den vill inte bestämma innehållet. Den har inget eget mål med spelet och spelar inte teater själv. Pengar finns i bidragspotten. Alla föreningar som uppfyller villkoren kan få av dem, året om, och andra föreningar söker också.',
    'Sällskapet bidrar med 80\u00a0000 kronor från biljetter till generalrepetitionen, lotteri och kaffe. Medlemmarna ger 600 timmar per år. Ingen annan spelar sommarspel i Papperlunda.',
    'Någon gemensam styrning finns inte. Efter sommaren lämnar sällskapet en kort ekonomisk redovisning, den 15 oktober 2027. Kommunen lämnar ingen rapport till sällskapet. Den tar upp stödet i sin samlade redovisning. Nämnden ska ta ställning i februari 2027, och spelet är klart i augusti.',
  ],
  'OVN-06': [
    'I Björnmossa kommer det första samtalet ofta en natt. En ung vuxen vill lämna kriminaliteten och vill prata med någon som har varit där. Många hoppar av när de får fem handläggare. Mellan två möten försvinner en del.',
    'Föreningen Andra Rasten har haft mentorer sedan 2016. Medlemmarna har egen erfarenhet av kriminalitet. Föreningen kan möta människor, men inte ordna bostad, skuldråd eller skydd.',
    'Björnmossa kommun har insatser, men få tackar ja. Unga vuxna litar inte på socialtjänsten. Kommunen vill nå dem, och den vill själv förändras. Idén kom efter ett gemensamt seminarium. En öppen inbjudan låg på webbplatsen, och två föreningar svarade. Fyra tidigare deltagare sitter med i arbetsgruppen.',
    'Kommunen vill bidra med 480\u00a0000 kronor varje år, och med 200 timmar av en socialsekreterare i ett gemensamt mottagande. Andra Rasten bidrar med 150\u00a0000 kronor av egna pengar, sin lokal och 1\u00a0000 timmar av frivilliga mentorer. Deltagaren väljer själv sin mentor. Utredning, bistånd och skydd står utanför.',
    'Tre företag säljer program för avhoppare till kommuner. Inget av dem bygger på frivilliga mentorer i hemkommunen. Föreningen säljer föreläsningar till andra kommuner, med egen redovisning.',
    'Pengarna beslutas år för år. Tar de slut blir det en mentor i stället för tre. Varje deltagare får då en väg vidare, i minst tre månader. Föreningen fortsätter att kritisera kommunens bostadsregler.',
  ],
  'OVN-07': [
    'I Dimvik ligger ett kafé för familjer med små barn. Föreningen Sju Koppar har drivit det sedan 2012. Föräldrar kommer för en kopp kaffe och stannar för ett samtal. ”Vi ser när någon inte sover”, säger föreningen. Den vill ha öppet fem dagar i veckan.',
    'Dimviks kommun möter familjer sent. Många småbarnsföräldrar är ensamma. Kommunen vill nå dem tidigare, och kaféet är en plats dit man går av sig själv.',
    'Till kaféet vill kommunen bidra med 200\u00a0000 kronor varje år och en lokal. Sju Koppar bidrar med 35\u00a0000 kronor av gåvor och 800 timmar av volontärer. Föreningen bestämmer själv över kaféet. Ingen annan har ett öppet familjekafé här.',
    'Sedan lade kommunen till en sak i samma utkast. Några barn träffar en förälder bara med stöd. Det är domstolar som har beslutat det. Kommunen behöver 300 sådana tillfällen per år och har svårt att hitta lugna rum.',
    'För varje tillfälle vill kommunen betala 1\u00a0150 kronor, mot faktura varje månad. Kommunen bestämmer tider och hur det går till, och den väljer vilka som kommer. Föreningen lägger inte in några egna pengar i den delen. Den säljer samma stöd till en grannkommun, i samma kassa som kaféet.',
    'Kafégästerna har tillfrågats. Barnen i den andra delen har inte tillfrågats. Föreningen är rädd att kaféet börjar likna ett kontor.',
  ],
  'OVN-08': [
    'I Lingonhult stängs många ute när allt blir digitalt. De klarar inte e-legitimation, och de går till biblioteket. Frågorna kommer i klump varje dag. Personalen hinner inte, och folk blir arga.',
    'Föreningen Fickminnet bevarar byns historia. Medlemmarna är vana vid datorer, för de skannar gamla bilder. Grannar vågar fråga dem. En del vill bara ha sällskap. Föreningen saknar lokal på dagtid, och den vill visa sina bilder på nätet.',
    'Kulturchefen i Lingonhults kommun skrev ett schema för en ”digital stuga” på biblioteket och frågade föreningen. Ingen annan fick frågan. Det första avtalet kom 2025, och före det fanns ingen stuga. Digital hjälp står inte i föreningens stadgar, som handlar om lokal historia.',
    'Nu ska parterna skriva ett nytt avtal, från 2028. Kommunen vill bidra med 220\u00a0000 kronor varje år, ett rum på biblioteket och datorer. Föreningen bidrar med 250 timmar per år. Utan pengarna skulle den inte göra det här.',
    'Kommunen bestämmer tider, antal och bemanning. Föreningen bestämmer hur hjälpen går till. I styrgruppen sitter fyra från kommunen och en från föreningen, och är de oense avgör kommunen ensam. Pengar som blir över går tillbaka.',
    'Föreningen ska lämna antalet besök varje vecka. Målet är att fler klarar sina ärenden själva. Besökarna svarar på en lapp vid dörren. De är inte tillfrågade ännu om själva idén. Andra säljer delvis samma hjälp.',
  ],
  'OVN-09': [
    'En sommar satt människor på en bänk i parken i Snövallen och pratade svenska. De talade om väder, barn och mat. ”Svenskan kommer av sig själv”, säger de som var med. Det blev 90 samtal.',
    'Bakom bänken står tre organisationer: Föreningen Språkstugan, Idrottsföreningen Snövallens Fräsare och Församlingen Vita grinden. Fotbollen lockar de unga. Församlingen har kaffe och värme. Ingen av dem äger frågan ensam, och alla tre har haft språkprat i liten skala.',
    'Snövallens kommun ser att många nyanlända läser svenska men sällan talar den. Kursen räcker inte. Region Mellanvik ser att ensamhet påverkar hälsan. De saknar vardagliga möten att bjuda på.',
    'Nu vill de fem göra bänkarna till en plats året om, utan blanketter. Fem nyanlända är med i arbetsgruppen. Ett öppet möte hölls den 10 januari 2027. Men en plats för vintern saknas, och någon som håller ihop det hela.',
    'Mycket är inte bestämt. Kommunen talar om 150\u00a0000 till 300\u00a0000 kronor. Regionens pengar är inte bestämda alls, men en hälsokommunikatör kan vara med 60 timmar per år. Språkstugan ger 400 timmar, idrottsföreningen 200 och församlingen 100. Församlingen bidrar också med 20\u00a0000 kronor och sin sal.',
    'Språkstugan har fått ja från sin styrelse. De andra två har inte fått det än. Ingen har bestämt när det ska börja. Undervisning i svenska för invandrare står utanför. Är de oense tas frågan upp på nästa möte.',
  ],
  'OVN-10': [
    'När strömmen går i Klippvåga drabbas människor olika hårt. Äldre och ensamma klarar sig sämst. Grannar går till varandra först. Folk undrar var de kan ladda telefonen, och informationen når inte ut.',
    'Frivilliggruppen Stormlyktan har övat för sådana dagar sedan 2009. Den har 85 medlemmar, elverk och ljus. ”Vi har händerna men inte överblicken”, säger gruppen. Den vet inte när den får ringa kommunen, och den vill att de frivilliga är trygga och försäkrade.',
    'Klippvåga kommun har ansvaret men inte händerna. Personalen räcker inte till. Kommunen vill ha invånare som vet vad de ska göra när strömmen går.',
    'Idén kom efter en övning där strömmen bröts. Kommunen gjorde en öppen inbjudan till frivilliga grupper, och två svarade. Nu vill parterna ha en plats med värme, ström och människor som hjälper till. De kallar den Trygghetspunkten. Två pensionärsföreningar har läst texten.',
    'Kommunen vill bidra med 60\u00a0000 kronor varje år och låna ut elverk. Stormlyktan bidrar med 15\u00a0000 kronor av medlemsavgifter, egna elverk och 500 timmar av frivilliga. Gruppen bestämmer själv över sin verksamhet. Kommunens krisledning står utanför. Ingen säljer samma sak.',
    'Efter varje övning pratar båda om vad de lärde sig. Kommunen vill lära sig att ta emot hjälp av frivilliga, och gruppen hur krisledningen fattar beslut. Det ska gälla i tre år. När det tar slut behåller var och en sin utrustning.',
  ],
  'OVN-11': [
    'På kajen i Ebbvik står unga och frågar om de får följa med. Flera har aldrig hållit i en hyvel. Var femte ung svarar att det saknas något att göra på loven. En del har lämnat skolan utan jobb.',
    'Föreningen Relingen har byggt och seglat gamla båtar med unga sedan 2011. Den hinner inte ta emot alla. Stiftelsen Gamla Tjärboden har hållit varvet öppet på somrarna sedan 1996, men på vintern står det tomt. Tre båtbyggare i trakten slutar inom fem år.',
    'Ebbviks kommun når de unga sent. Den har vuxna som är vana vid unga, men inget varv och inget hantverk.',
    'Hösten 2026 skulle skutan tas upp. Relingen och Gamla Tjärboden bjöd in kommunen, och där kom tanken på ett båtbygge för unga. Tio unga har valt båt och sagt hur kvällarna ska se ut. Det har varit sex möten på varvet och ett öppet möte i hamnen.',
    'Kommunen vill bidra med 240\u00a0000 kronor varje helt år, hamnmagasinet och 100 timmar av personalens tid. Relingen bidrar med 40\u00a0000 kronor, skutan, verktyg och 1\u00a0000 timmar. Stiftelsen bidrar med 60\u00a0000 kronor, varvsskjulet och 300 timmar.',
    'Två nämnder ska besluta. Pengarna är beslutade för det första året. Fyra företag och två folkhögskolor har fått frågan. Ett företag ger kurser i båtbygge för vuxna mot betalning. Båtturer och kafé har egna kassor.',
  ],
};

/** The paragraphs of the story of a practice case; undefined for every other case. */
export const storyOf = (id: string): readonly string[] | undefined => stories[id];
