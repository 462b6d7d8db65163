/**
 * The catalogue of questions as it was decided, copied by hand. `content.test.ts` compares the schema and the words with
 * it, so that no question can be lost, moved or reworded by accident. Change a line here only together with a decision.
 */

/** Page | title. A star marks a page of deepening, a question mark a page asked on condition. */
export const pageTable = `
F.1 | Vilka ska vara med?
F.2 | Vilka är ni som organisation?
F.3 | Vem äger frågan, och vem beslutar?
F.4 | Har ni mandat, och har någon dubbla roller?
F.5 | Hur började det?
F.6* | Fördjupning: hur vill ni arbeta?
1.1 | Vad hoppas ni nå tillsammans?
1.2 | Hur ser ni på utmaningen?
1.3 | Vad vet ni, och hur vet ni det?
1.4 | Varför klarar ni inte detta ensamma?
1.5 | Vilka gäller det?
1.6 | Vilka planer och vilket ansvar har kommunen?
1.7 | Hur hör det ihop med er idé?
1.8 | Vad ska vara annorlunda om tre år?
1.9* | Fördjupning: vad har prövats?
2.1 | Är det en eller flera delar?
2.2 | Vems verksamhet är det?
2.3 | Vad är kommunens eget ansvar?
2.4 | Är det en fråga för kommunen?
2.5 | Finns det en marknad?
2.6 | Vem bestämmer hur det görs?
2.7 | Hur fungerar pengarna?
2.8 | Hur valdes parten?
2.9 | Finns annat stöd eller försäljning?
2.10? | Kan stödet påverka handeln mellan länder?
2.11? | Vilken väg väljer ni för stödet?
2.12 | Vad ingår i verksamheten?
2.13 | Finns det något som kräver en specialist?
2.14? | Behövs tillstånd?
2.15? | Gäller ett särskilt undantag?
2.16 | Vad väljer ni, och varför?
2.17 | Vem har gjort den rättsliga bedömningen?
2.18* | Fördjupning: om det ändå är ett köp
2.19* | Fördjupning: andra former
3.1 | Vad bidrar ni med?
3.2 | Stämmer det vi har räknat ut?
3.3 | Vad vill ni själva få ut av det?
3.4 | Vad äger ni gemensamt?
3.5 | Hur styr ni tillsammans?
3.6 | Är ni jämbördiga?
3.7 | Vad behöver den andra förstå om er?
3.8* | Fördjupning: risker och eftergifter
3.9* | Fördjupning: beroende
4.1 | Vad kan ni i dag?
4.2 | Vad vill ni lära av varandra?
4.3 | Vad vill ni lära er tillsammans?
4.4 | Hur ska lärandet gå till?
4.5* | Fördjupning: tid och spridning
5.1 | Hur länge gäller det?
5.2 | Hur ser den gemensamma budgeten ut?
5.3? | Hur betalas och redovisas pengarna?
5.4 | Vad händer om pengarna ändras?
5.5 | Vilka spelregler ska gälla?
5.6 | Vad händer med människorna om det tar slut?
5.7 | Vem ansvarar när något händer?
5.8? | Vad gäller för lokalen och utrustningen?
5.9 | Vad ska ni göra det första året?
5.10 | Fyll i meningarna till avtalet
5.11 | Stämmer det ni redan har skrivit?
5.12 | Är allt klart inför beslutet?
5.13? | Papper om statligt stöd
5.14*? | Fördjupning: ekonomi i avtalet
5.15* | Fördjupning: öppenhet och arbetssätt
E.1 | När stämmer ni av?
E.2 | Hur följer ni varje mål?
E.3 | Vad redovisar ni till varandra?
E.4* | Fördjupning: utvärdering
E.5? | Vid varje avstämning: hur mår partnerskapet?
E.6? | Vid varje avstämning: har läget ändrats?
E.7? | Vid avstämning inför slutet: hur går ni vidare?
`;

/**
 * Ref | page | who · scope | class | marks | keys | text.
 * Who: K public, O organisation, G together, K+O apart, K+O→G apart and then together. Scope: ärende, org, del.
 * Class: ◆ key, N level, U draft, F deepening, V check-in. Marks: m question of the method, s short track, c asked on
 * condition, x examples per party.
 */
export const questionTable = `
F10 | F.1 | G · ärende | U | - | partnership.name | Vad kallar ni partnerskapet?
F1 | F.1 | G · ärende | U | ms | publicParties[].name publicParties[].kind publicParties[].orgNumber publicParties[].address organisations[].name organisations[].orgNumber organisations[].address otherParticipants[] contactPersons[] | Vilka parter ska vara med?
F2 | F.2 | O · org | ◆ U | m | organisations[].legalForm organisations[].statutesPurpose legalPersonPublicBenefit organisations[].distributesSurplus organisations[].religiousElements | Vilken sorts organisation är ni, och vad säger stadgarna om syftet?
F11 | F.2 | K, O · org | N | - | publicControlOfOrg | Bestämmer kommunen eller regionen över organisationen?
F12 | F.2 | O · org | F | - | majorityPublicFunding | Får organisationen mer än hälften av sina pengar från det offentliga?
F3 | F.3 | K · ärende | U | ms | publicParties[].boards affectedUnits[] | Vilken nämnd äger frågan, och vilka andra nämnder eller förvaltningar berörs?
F4 | F.3 | K · ärende | ◆ U | ms | decisionMaker decision.publicBody decision.plannedDate | Vem får fatta beslutet, och när kan det ske?
F13 | F.3 | K · ärende | ◆ | - | matterOfPrinciple | Är ärendet principiellt, eller rör det verksamhetens mål, inriktning, omfattning eller kvalitet?
F5 | F.4 | O · org | U | m | organisations[].signatory organisations[].negotiationMandate organisations[].negotiationMandateDate | Vem i organisationen får binda den (firmatecknare), och har styrelsen sagt ja till att förhandla?
F14 | F.4 | K, O · ärende | ◆ | - | conflictOfInterest | Har någon som bereder eller beslutar koppling till den andra parten?
F6 | F.5 | G · ärende | U | ms | initiative initiativeBackground.when initiativeBackground.how initiativeBackground.specifiedInAdvance | Vem tog initiativet, och hur?
F15 | F.5 | G · ärende | N | - | renewalWithoutReview | Är det här en fortsättning på ett tidigare IOP, utan att allt prövas på nytt?
F7 | F.6 | K+O · ärende | F | m | processTime.scale processTime.note | Hur mycket tid kan ni lägga på att bygga partnerskapet?
F8 | F.6 | G · ärende | F | m | processLeaders[] | Vem leder processen? En från varje sida?
F9 | F.6 | G · ärende | F | m | ifNo | Hur gör vi om vi kommer fram till nej?
B1 | 1.1 | K+O→G · ärende | U | msx | hopes | Vad hoppas vi nå tillsammans som varken bidrag eller upphandling kan ge?
B2 | 1.2 | K+O · ärende | U | msx | challenge | Hur ser ni på samhällsutmaningen? (5–10 meningar)
B3 | 1.2 | G · ärende | U | ms | need.joint | Vår gemensamma beskrivning av utmaningen
B4 | 1.3 | K+O · ärende | U | mx | evidence[] | Vad vet vi, och hur vet vi det?
B6 | 1.4 | K+O · ärende | U | mx | whyNotAlone | Varför klarar ni inte detta ensamma?
B5 | 1.5 | G · ärende | U | m | targetGroup.text targetGroup.involvedHow | Vilka människor gäller det, och hur har de fått vara med?
B12 | 1.5 | G · ärende | U | - | targetGroup.area | Var ska verksamheten finnas?
B13 | 1.5 | G · ärende | U | - | participation.method participation.frequency | Hur ska målgruppen kunna påverka framöver, och hur ofta?
B7 | 1.6 | K · ärende | U | ms | policyDocuments[] localCompact.name | Vilket politiskt mål, program eller plan hör detta till?
B8 | 1.6 | K · ärende | U | m | responsibilities[] exclusions[] | Vad är lagstadgat ansvar här, och vad ligger utanför?
B9 | 1.7 | O · ärende | U | mx | ideaLink activityIsNew | Hur hänger detta ihop med er idé och det ni redan gör?
B11 | 1.8 | G · ärende | U | msx | goals[].text goals[].forWhom goals[].indicator goals[].source goals[].baseline purpose.longTermEffect | Målet: vad ska vara annorlunda för människor om tre år?
B10 | 1.9 | G · ärende | F | m | triedBefore | Vad har redan prövats, och varför räckte det inte?
B14 | 1.9 | G · ärende | F | - | targetGroup.estimate | Ungefär hur många människor gäller det?
R15 | 2.1 | G · ärende | U | - | parts[] | Har partnerskapet en eller flera delar?
R16 | 2.1 | G · del | N | - | mixedInPart | Blandas stöd till egen verksamhet och köp i samma del?
R17 | 2.2 | K+O→G · del | ◆ | x | whoseActivity | Vems verksamhet är det?
R1 | 2.2 | K · del | U | ms | acquiresForOwnNeed | Skaffar kommunen något som den behöver för egen del (en vara, en tjänst), mot betalning?
R18 | 2.2 | O · del | N | - | existsWithoutMoney | Skulle verksamheten finnas utan kommunens pengar?
R19 | 2.3 | K · del | ◆ | - | statutoryDuty | Har kommunen en lagstadgad skyldighet att erbjuda just detta till enskilda?
R20 | 2.3 | K · del | ◆ | - | handsOverMunicipalAffair | Tar organisationen över skötseln av något som är kommunens sak?
R21 | 2.3 | K · del | ◆ | - | exerciseOfAuthority | Ska organisationen fatta beslut om enskildas rättigheter eller skyldigheter?
R22 | 2.3 | K · ärende | F | c | privateProviderProgramme | Finns det program för privata utförare som ska gälla den här mandatperioden?
R10 | 2.4 | K · del | ◆ U | mx | publicInterest publicInterestReason legalBasis.statutes[] | Varför är detta en fråga av allmänt intresse för kommunen? Gynnas någon enskild?
R23 | 2.4 | K · del | N | c | businessOperatorFavoured | Gynnas en enskild näringsidkare utan att ge lika mycket tillbaka?
R24 | 2.4 | K · ärende | F | - | legalBasis.specialStatute | Finns det en särskild lag som ger stöd, utöver kommunallagen?
R2 | 2.5 | K · del | ◆ U | ms | otherSellers marketCheck | Finns företag eller andra organisationer som erbjuder samma sak? Hur har ni undersökt det?
R3 | 2.5 | K · del | ◆ | m | previouslyProcured | Har samma insats upphandlats tidigare, här eller hos grannar?
R25 | 2.5 | G · del | U | c | changedInSubstance | Vad har ändrats i sak sedan det köptes?
R4 | 2.6 | G · del | U | ms | control.cards | Vem bestämmer hur verksamheten görs (tider, antal, metod, bemanning)?
R61 | 2.6 | G · del | N | - | detailedControl | Stämmer det att kommunen bestämmer så här mycket i detalj?
R26 | 2.6 | K · del | N | - | placements | Anvisar kommunen enskilda personer till platser, eller avgör den vilka som får delta?
R5 | 2.7 | G · del | N U | msc | paymentBasis | Hur räknas pengarna fram?
R27 | 2.7 | K+O→G · del | ◆ | - | enforceablePerformance | Kan kommunen kräva att organisationen utför verksamheten?
R28 | 2.7 | G · del | N | c | repaymentOnly | Är enda påföljden att stoppa utbetalningen och kräva tillbaka pengar som använts fel?
R11 | 2.8 | K · ärende | N | m | selectionBasis selectionReason | Hur har andra organisationer fått veta och kunnat visa intresse?
R29 | 2.8 | K · del | F | - | openToAll | Är stödet öppet för alla som uppfyller villkor som är satta i förväg?
R7 | 2.9 | K · ärende | U | m | otherSupport funding.absorbedGrant | Får organisationen annat stöd från kommunen för samma sak?
R30 | 2.9 | G · ärende | F | - | parallelAgreements | Har ni andra avtal med varandra?
R8 | 2.9 | O · org | U | m | sellsInSameField separation | Säljer ni varor eller tjänster inom samma område? Hur hålls det isär?
R31 | 2.9 | O · del | ◆ | c | economicActivity | Är verksamheten i den del som får stöd ekonomisk?
R32 | 2.10 | K · del | ◆ | c | localEffect | Kan stödet påverka handeln mellan länder?
R33 | 2.11 | K · del | ◆ | c | sgeiChosen | Väljer ni att peka ut verksamheten som en tjänst av allmänt ekonomiskt intresse (SGEI)?
R34 | 2.11 | K · del | F | c | sgeiRoute | Vilken väg inom SGEI väljer ni?
R9 | 2.11 | O · del | ◆ U | mc | stateAid.previous[] deMinimisWithinCap stateAid.declarationDate | Hur mycket offentligt stöd har ni fått de senaste tre åren (försumbart stöd)?
R35 | 2.12 | K+O→G · del | ◆ | - | residentialType | Ingår någon form av boende, hemtjänst eller familjehem?
R36 | 2.12 | G · del | N | - | healthCare | Ingår hälso- och sjukvård?
R37 | 2.12 | K · del | N | - | education | Ingår undervisning, förskola eller fritidshem?
R38 | 2.12 | K+O→G · del | ◆ | - | contactGroups | Träffar någon barn direkt och regelbundet, eller arbetar i hemmet hos äldre eller personer med funktionsnedsättning?
R39 | 2.12 | K, O · del | F | - | crisisNonProfit | Gäller det kris, räddning, civilt försvar eller att förebygga fara, utan vinstsyfte?
R13 | 2.13 | G · ärende | U | m | rightsAffected | Påverkas människors rättigheter (sekretess, personuppgifter, tillsyn, barn)?
R46 | 2.13 | G · del | U | c | sharedPersonalData | Hanterar ni personuppgifter tillsammans eller åt varandra?
R47 | 2.13 | G · del | U | c | sensitiveData | Rör det känsliga uppgifter eller skyddade adresser?
R48 | 2.13 | G · ärende | N | - | lawyerFlags | Stämmer något av detta?
R49 | 2.13 | K · del | F | c | worksSubsidisedOverHalf | Betalar kommunen mer än hälften av bygget?
R40 | 2.14 | O · del | F | c | ivoPermit | Finns tillstånd från IVO?
R41 | 2.14 | O · ärende | U | c | quality.permit | Vilket tillstånd behövs?
R45 | 2.14 | O · del | F | c | openSupportWork | Gäller stödet jourens öppna verksamhet?
R42 | 2.15 | K · del | N | c | schoolContracting23 | Får skoluppgiften lämnas ut enligt skollagen (23 kap.)?
R43 | 2.15 | K · del | F | c | cpvOn326List | Finns tjänstens kod (CPV) på listan i undantaget?
R44 | 2.15 | K · del | F | c | patientTransport | Gäller det transport av patienter med ambulans?
R50 | 2.16 | K+O→G · del | ◆ | - | claimedLeg | Vilket ben står ni på?
R14 | 2.16 | G · ärende | U | msx | formChoice formReasons | Vårt val och våra skäl
R51 | 2.16 | G · ärende | U | c | oneDocument | Ska alla delar stå i samma avtal?
R12 | 2.17 | K · ärende | U | m | legalAssessment.by legalAssessment.date legalAssessment.caseNumber legalAssessment.conclusion legalAssessment.attachment | Vem har gjort den rättsliga bedömningen, och när?
R52 | 2.17 | K · ärende | F | - | juristLimitSek | Har kommunen en egen beloppsgräns för när en jurist alltid ska frågas?
R53 | 2.18 | K · del | F | - | bilaga2 | Hör tjänsten till de sociala och andra särskilda tjänsterna (bilaga 2 i upphandlingslagen)?
R54 | 2.18 | K · del | F | - | cpvGroup | Vilken kodgrupp (CPV) hör tjänsten till?
R55 | 2.18 | K · del | F | c | individualChoice | Skulle den enskilde själv kunna välja mellan flera till fast ersättning?
R56 | 2.18 | O · org | F | c | participatoryOrg | Är det anställda, brukare eller medlemmar som styr, och stannar vinsten hos er?
R57 | 2.18 | O · org | F | c | workIntegration30 | Har minst 30 procent av de anställda en funktionsnedsättning eller svårt att få arbete?
R58 | 2.19 | G · del | F | c | demandRiskUsersPay | Får organisationen sin betalning från användarna, och bär den risken om få kommer?
R59 | 2.19 | K · del | F | c | innovationNeeded | Ska något helt nytt utvecklas och sedan köpas?
R60 | 2.19 | K · ärende | F | c | wantsLegalCertainty | Vill ni få rättslig trygghet fast läget är osäkert?
R6 | – | G · del | U | m | publicShare | Betalar kommunen hela kostnaden?
O1 | 3.1 | K+O · del | U | msx | contributions[] | Vad bidrar ni med?
O2 | 3.2 | O · ärende | U | mc | volunteering.sekPerHour volunteering.rateReason | Hur värderar ni ideell tid?
O15 | 3.2 | K · del | ◆ | - | valueTransferred | Stämmer det att organisationen får något av värde från kommunen?
O16 | 3.2 | O · del | N | - | ownResources | Stämmer det att organisationens egen insats är väsentlig?
O3 | 3.3 | K+O · ärende | U | mx | ownGoals | Vad vill ni få ut av det?
O4 | 3.4 | G · ärende | U | ms | ownership.cards | Vad äger vi gemensamt, och vad äger var och en?
O5 | 3.5 | G · ärende | U | ms | steeringGroup.seats.public steeringGroup.seats.org steeringGroup.meetingsPerYear steeringGroup.publicMembers steeringGroup.orgMembers workGroup.used workGroup.convenor workGroup.meetings workGroup.subgroups | Hur styr vi tillsammans? (styrgrupp, arbetsgrupp, hur ofta, lika många?)
O6 | 3.5 | G · ärende | U | ms | decisionRule escalation.public escalation.org disagreementNote | Hur fattar vi beslut, och vad händer när vi inte är överens?
O14 | 3.5 | O · ärende | U | c | coordinator.name | Vilken organisation håller ihop kontakten?
O7 | 3.6 | K+O · ärende | U | m | equality | Hur jämbördigt känns samarbetet i dag?
O8 | 3.6 | O · ärende | U | ms | freeVoice freeVoiceNote | Kan ni fortsätta kritisera kommunen offentligt?
O10 | 3.7 | K+O · ärende | U | mx | conditions | Vad behöver den andra förstå om era villkor (budgetår, delegation, volontärer, öppettider)?
O9 | 3.8 | K+O · ärende | F | m | risks[] | Vilka risker bär ni, och vad oroar er mest?
O11 | 3.8 | K+O · ärende | F | m | concessions | Vad är ni beredda att släppa på eller ändra?
O12 | 3.9 | O · org | F | m | economicShare ifItEnds | Hur stor del av er ekonomi blir detta? Vad händer om det tar slut?
O13 | 3.9 | G · ärende | F | m | volunteersReplaceStaff | Ersätter ideella krafter anställda?
L1 | 4.1 | K+O · ärende | U | m | selfRating | Hur väl kan ni IOP, LOU och varandras vardag?
L2 | 4.2 | K · ärende | U | msx | learnFromOrg | Vad vill kommunen lära sig av organisationen?
L3 | 4.2 | O · ärende | U | msx | learnFromPublic | Vad vill organisationen lära sig av kommunen?
L4 | 4.3 | G · ärende | U | msx | learningGoals[] | Gemensamma lärandemål
L5 | 4.4 | G · ärende | U | m | learners[] | Vilka ska vara med och lära: politiker, chefer, handläggare, styrelse, anställda, volontärer, deltagare?
L6 | 4.4 | K+O · ärende | U | m | knowledgeOffered[] | Vilken kunskap bidrar ni själva med (utbildning, handledning, studiebesök, egna erfarenheter)?
L7 | 4.4 | G · ärende | U | m | learning.forms[] learning.dialogueFrequency volunteering.introduction | Hur gör vi lärandet i vardagen? (gemensam introduktion, dubbla besök, reflektionsmöte, casegenomgång, loggbok)
L8 | 4.5 | G · ärende | F | m | learningCost | Vem betalar tiden för lärande?
L9 | 4.5 | G · ärende | F | m | spreading[] | Hur för vi kunskapen vidare (till nämnden, till andra förvaltningar, till medlemmar, till allmänheten)?
A8 | 5.1 | G · ärende | U | ms | term.start term.end term.openEnded extension.possible extension.maxLength extension.decideMonthsBefore | Avtalstid och förlängning
A29 | 5.1 | K · ärende | N | - | retroactive | Gäller beslutet bakåt i tiden?
A30 | 5.1 | G · del | N | - | openEndedOrAutoRenew | Löper avtalet tills vidare, eller förlängs det av sig självt?
A6 | 5.2 | G · del | U | m | budget.items[] funding.public[] funding.org[] surplusRule | Ekonomi: gemensam budget per år, utbetalning, redovisning, överskott
A28 | 5.2 | K · del | ◆ | c | totalValueSek | Stämmer det samlade värdet för hela tiden?
A27 | 5.2 | K · del | N | c | valueSplit | Delas värdet eller tiden upp för att hamna under en gräns?
A23 | 5.3 | G · ärende | U | c | payment.plan payment.due | Hur och när betalas pengarna ut?
A24 | 5.3 | O · org | U | c | payment.account | Till vilket konto ska pengarna gå?
A25 | 5.3 | O · del | N | c | invoices | Skickar ni faktura till kommunen?
A26 | 5.3 | G · ärende | U | c | accounts.reportDate | När ska pengarna redovisas varje år?
A7 | 5.4 | K · ärende | U | m | fundingDecided fundingChange | Är pengarna beslutade för hela tiden?
A31 | 5.4 | G · ärende | U | c | funding.noticeDate | När på året ska kommunen senast säga om pengarna kan minska?
A32 | 5.4 | K · ärende | U | - | legalForceWait | Ska avtalet gälla först när kommunens beslut har fått laga kraft?
A33 | 5.4 | K · ärende | N | - | payAfterLegalForce | Väntar kommunen med stora utbetalningar tills beslutet har fått laga kraft?
A2 | 5.5 | G · ärende | U | m | values.principles[] values.ownText | Gemensam värdegrund
A10 | 5.5 | G · ärende | U | m | changeRule | Ändringar och tillägg
A11 | 5.5 | G · ärende | U | m | termination.noticeMonths termination.equal renegotiation.noticeMonths funding.reducedNoticeMonths | Uppsägning, omförhandling, hävning, tvist
A12 | 5.6 | G · del | U | mx | exitPlan | Vad händer med människorna i verksamheten om det tar slut?
A13 | 5.7 | G · del | U | m | safety.checklist insuranceRegulated insurance.org[] insurance.public[] personalData.processing[] personalData.contacts | Personuppgifter, sekretess, registerutdrag, försäkring
A34 | 5.7 | G · ärende | U | - | sharedWorkplace workplace.coordinator | Ska personal från flera parter arbeta på samma ställe?
A36 | 5.7 | G · ärende | U | c | childSafetyRoutines | Vilka rutiner har ni för barns trygghet?
A35 | 5.8 | G · ärende | U | c | premises.provider premises.name premises.times premises.terms | Vad gäller för lokalen?
A48 | 5.8 | G · ärende | U | c | equipment[] | Vem har skaffat utrustningen?
A37 | 5.9 | G · ärende | U | - | plan.activities[] | Vad ska ni göra det första året?
A18 | 5.10 | G · ärende | U | - | need.evidence | Behovet framgår av …
A19 | 5.10 | G · ärende | U | - | mutuality.org | Organisationen bidrar särskilt med …
A20 | 5.10 | G · ärende | U | - | mutuality.public | Kommunen bidrar särskilt med …
A21 | 5.10 | G · ärende | U | - | initiativeBackground.dialogue | Parterna har utformat partnerskapet tillsammans genom …
A22 | 5.10 | G · ärende | U | - | purpose.text | Syftet med partnerskapet är …
A1 | 5.11 | G · ärende | U | m | confirmed.background | Bakgrund och gemensam utmaning
A3 | 5.11 | G · ärende | U | m | confirmed.goals | Mål och lärandemål
A4 | 5.11 | G · ärende | U | m | commitments.public commitments.org commitments.joint | Parternas insatser och åtaganden
A5 | 5.11 | G · ärende | U | m | confirmed.governance | Styrning och roller
A38 | 5.12 | K · org | U | - | recipientChecks[] recipientChecked | Är mottagaren kontrollerad?
A39 | 5.12 | K · ärende | U | - | decision.caseNumber | Vilket diarienummer har ärendet?
A17 | 5.12 | K, O · ärende | U | m | decision.publicDate decision.publicParagraph decision.orgBody decision.orgDate signatures[] | Undertecknare och beslutsparagraf
A40 | 5.13 | K · del | F | c | deMinimisPapersDone | Är intyg, skriftligt besked och registrering klara?
A41 | 5.13 | K · del | F | c | sgeiActComplete | Hänvisar handlingen till det beslut som gäller, och är alla delar med?
A42 | 5.13 | K · ärende | U | c | stateAid.rate stateAid.rateDate | Vilken eurokurs gäller, och för vilken dag?
A43 | 5.14 | G · ärende | F | c | accounts.auditorReview accounts.auditorKind | Ska en revisor granska redovisningen?
A44 | 5.14 | G · ärende | F | c | budget.reallocationPercent | Hur mycket får organisationen flytta mellan poster i budgeten?
A45 | 5.14 | G · ärende | F | c | funding.adjustmentRule | Ska beloppen ses över varje år?
A14 | 5.15 | G · ärende | F | m | openness | Öppenhet: allmän handling, insyn, hur berättar vi
A15 | 5.15 | G · ärende | F | m | communication.contacts communication.note | Gemensam kommunikation och loggor
A46 | 5.15 | G · ärende | F | c | material.licence | Ska gemensamt material spridas med en öppen licens?
A47 | 5.15 | O · ärende | F | - | quality.framework | Arbetar ni efter något ramverk för kvalitet?
A9 | – | G · ärende | U | m | confirmed.followUp | Uppföljning
A16 | – | G · ärende | U | m | textFindings | Ordgranskning av hela utkastet
U1 | E.1 | G · ärende | U | ms | followUp.schedule followUp.reportDate evaluation.monthsBeforeEnd | När stämmer vi av?
U9 | E.1 | G · ärende | U | - | plan.dueDate | Vilken dag ska nästa års plan vara klar?
U8 | E.1 | K · ärende | U | m | followUp.publicBody followUp.publicReportDate | Återrapport till nämnden
U2 | E.2 | G · ärende | U | m | goals[].signs[] goals[].measuredBy goals[].dueWhen goals[].analysis | För varje mål: vilket tecken, vem samlar, hur ofta?
U3 | E.3 | K+O · ärende | U | m | reports[] | Vad redovisar ni till den andra?
U10 | E.4 | G · ärende | F | - | evaluation.external | Ska någon utomstående vara med i utvärderingen?
U4 | E.5 | K+O · ärende | V | mc | checkIns[].temperature | Partnerskapstempen: tillit, jämbördighet, nytta, tempo, lärande
U5 | E.6 | G · del | V | mc | checkIns[].legalChange | Har något ändrats som påverkar den rättsliga bedömningen?
U6 | E.7 | G · ärende | F | mc | checkIns[].lessons | Vad har vi lärt oss som borde ändra kommunens ordinarie arbete?
U7 | E.7 | G · ärende | V | mc | checkIns[].wayForward | Förlänga, ändra, växla till annan form eller avsluta?
`;

/** The answers that the legal rules read, with the question each is asked in. */
export const lawKeyTable = `
legalPersonPublicBenefit F2
publicControlOfOrg F11
majorityPublicFunding F12
recipientChecked A38
matterOfPrinciple F13
decisionMaker F4
conflictOfInterest F14
initiative F6
selectionBasis R11
payAfterLegalForce A33
retroactive A29
renewalWithoutReview F15
oneDocument R51
privateProviderProgramme R22
lawyerFlags R48
wantsLegalCertainty R60
publicInterest R10
whoseActivity R17
acquiresForOwnNeed R1
statutoryDuty R19
previouslyProcured R3
otherSellers R2
valueTransferred O15
paymentBasis R5
enforceablePerformance R27
repaymentOnly R28
detailedControl R61
placements R26
existsWithoutMoney R18
ownResources O16
openToAll R29
crisisNonProfit R39
cpvOn326List R43
patientTransport R44
claimedLeg R50
valueSplit A27
totalValueSek A28
termMonths derived
openEndedOrAutoRenew A30
bilaga2 R53
cpvGroup R54
mixedInPart R16
economicActivity R31
localEffect R32
sgeiChosen R33
sgeiRoute R34
sgeiActComplete A41
deMinimisWithinCap R9
deMinimisPapersDone A40
inKindFromPublic derived
exerciseOfAuthority R21
businessOperatorFavoured R23
handsOverMunicipalAffair R20
residentialType R35
ivoPermit R40
openSupportWork R45
healthCare R36
education R37
schoolContracting23 R42
contactGroups R38
sharedPersonalData R46
sensitiveData R47
worksSubsidisedOverHalf R49
invoices A25
insuranceRegulated A13
followUpPlan derived
individualChoice R55
participatoryOrg R56
workIntegration30 R57
demandRiskUsersPay R58
innovationNeeded R59
counterpartyPublic derived
juristLimitSek R52
`;

/** The fields that clauses and annexes print, with the question and the key each is filled from. */
export const clauseFieldTable = `
publicType derived
publicCount derived
orgCount derived
cash.public derived
cash.org derived
inKind derived
premises derived
equipment derived
volunteers derived
children derived
sensitive derived
data derived
stateAid derived
deMinimisAid derived
multiYear derived
earlierSupport derived
earlierContract derived
placements derived
perUnit derived
faithOrg derived
sharedMaterial derived
sharedWorkplace A34 sharedWorkplace
extension A8 extension.possible
legalForceWait A32 legalForceWait
lokalOK derived
parallelAgreements derived
tillstand R41 quality.permit
speciallag R24 legalBasis.specialStatute
extern U10 evaluation.external
revisor A43 accounts.auditorReview
upprakning A45 funding.adjustmentRule
licens A46 material.licence
arbetsgrupp O5 workGroup.subgroups
partnerskap.namn F10 partnership.name
kommun.namn F1 publicParties[].name
kommun.orgnr F1 publicParties[].orgNumber
kommun.namnd F3 publicParties[].boards
kommun.adress F1 publicParties[].address
org[] F1 organisations[].name
org[].namn F1 organisations[].name
org[].orgnr F1 organisations[].orgNumber
org[].form F2 organisations[].legalForm
org[].adress F1 organisations[].address
kontaktpersoner[] F1 contactPersons[]
styrdokument[] B7 policyDocuments[]
beslut.instans F4 decision.publicBody
beslut.datum A17 decision.publicDate
beslut.paragraf A17 decision.publicParagraph
dnr A39 decision.caseNumber
org.beslut.organ A17 decision.orgBody
org.beslut.datum A17 decision.orgDate
lagstod[] R10 legalBasis.statutes[]
bedomning.av R12 legalAssessment.by
bedomning.datum R12 legalAssessment.date
bedomning.dnr R12 legalAssessment.caseNumber
lokalOK.namn B7 localCompact.name
underskrift[] A17 signatures[]
behov.text B3 need.joint
behov.underlag A18 need.evidence
omsesidighet.kommun A20 mutuality.public
omsesidighet.org A19 mutuality.org
initiativ.part derived
initiativ.datum F6 initiativeBackground.when
dialog.text A21 initiativeBackground.dialogue
syfte.text A22 purpose.text
effekt.text B11 purpose.longTermEffect
mal[] B11 goals[].text
mal[].text B11 goals[].text
mal[].indikator B11 goals[].indicator
mal[].utgangslage B11 goals[].baseline
mal[].tidpunkt U2 goals[].dueWhen
mal[].ansvarig U2 goals[].measuredBy
malgrupp.text B5 targetGroup.text
malgrupp.antal B14 targetGroup.estimate
omrade B12 targetGroup.area
avgransning[] B8 exclusions[]
parallella R30 parallelAgreements
gemensamma[] A4 commitments.joint
kommun.insatser[] A4 commitments.public
styrgrupp.kommun O5 steeringGroup.publicMembers
org.insatser[] A4 commitments.org
samordnare.namn O14 coordinator.name
orgbilagor[] derived
delaktighet.metod B13 participation.method
delaktighet.frekvens B13 participation.frequency
larande[] derived
lardialog.frekvens L7 learning.dialogueFrequency
ideelltid.timmar derived
schablon O2 volunteering.sekPerHour
introduktion L7 volunteering.introduction
kvalitet.ramverk A47 quality.framework
medfinansiering[] A6 funding.public[]
orgMedfinansiering[] A6 funding.org[]
inKind[] O1 contributions[]
utbetalning.plan A23 payment.plan
utbetalning.datum A23 payment.due
konto A24 payment.account
omfordelning.procent A44 budget.reallocationPercent
tidigareBidrag R7 funding.absorbedGrant
forstaAr derived
besked.datum A31 funding.noticeDate
extraUppsagning A11 funding.reducedNoticeMonths
upprakning.regel A45 funding.adjustmentRule
lokal.part A35 premises.provider
lokal.namn A35 premises.name
lokal.tider A35 premises.times
lokal.villkor A35 premises.terms
utrustning[] A48 equipment[]
arbetsmiljo.ansvarig A34 workplace.coordinator
stod.kr derived
stod.eur derived
stod.tidigare[] R9 stateAid.previous[]
stod.forsakran R9 stateAid.declarationDate
plan.datum U9 plan.dueDate
uppfoljning.frekvens U1 followUp.schedule
redovisning.datum U1 followUp.reportDate
uppfoljning.instans U8 followUp.publicBody
utvardering.manader U1 evaluation.monthsBeforeEnd
ekonomi.datum A26 accounts.reportDate
revisorstyp A43 accounts.auditorKind
antal.kommun O5 steeringGroup.seats.public
antal.org O5 steeringGroup.seats.org
moten O5 steeringGroup.meetingsPerYear
sammankallande O5 workGroup.convenor
samverkan.moten O5 workGroup.meetings
kommunikationsansvariga A15 communication.contacts
behandling[] A13 personalData.processing[]
kontaktvagar A13 personalData.contacts
forsakring.org[] A13 insurance.org[]
forsakring.kommun[] A13 insurance.public[]
start A8 term.start
slut A8 term.end
forlangning.tid A8 extension.maxLength
forlangning.antal derived
forlangning.manader A8 extension.decideMonthsBefore
omforhandling.uppsagning A11 renegotiation.noticeMonths
hogre.kommun O6 escalation.public
hogre.org O6 escalation.org
uppsagning.manader A11 termination.noticeMonths
stod.kurs A42 stateAid.rate
stod.kursdatum A42 stateAid.rateDate
`;
