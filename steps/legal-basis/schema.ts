/** Stage 2: whose activity it is, whether it is a purchase, which rules apply, and the form that is chosen. */
import type { Field, Question, Stage } from '#steps/catalogue/step.ts';
import { unlessNo, unlessYes, whenNo, yesOrNotKnown } from '#steps/catalogue/when.ts';

const yesNo = { kind: 'choice', options: ['ja', 'nej'] } as const satisfies Field;
const yesPartlyNo = { kind: 'choice', options: ['ja', 'delvis', 'nej'] } as const satisfies Field;
const text = { kind: 'text', max: 300 } as const satisfies Field;
const textOrNone = { kind: 'text', max: 300, emptyMeansNone: true } as const satisfies Field;
const longText = { kind: 'text', max: 4000, long: true } as const satisfies Field;

type Row = Omit<Question, 'ref' | 'page'>;
const publicPart = { who: 'public', scope: 'part' } as const satisfies Partial<Row>;
const publicCase = { who: 'public', scope: 'case' } as const satisfies Partial<Row>;
const orgPart = { who: 'org', scope: 'part' } as const satisfies Partial<Row>;
const orgOnce = { who: 'org', scope: 'org' } as const satisfies Partial<Row>;
const jointPart = { who: 'joint', scope: 'part' } as const satisfies Partial<Row>;
const jointCase = { who: 'joint', scope: 'case' } as const satisfies Partial<Row>;
const apartPart = { who: 'apart-joint', scope: 'part' } as const satisfies Partial<Row>;

export const stage = {
  id: 'legal-basis',
  number: '2',
  pages: [
    { id: '2.1', stage: 'legal-basis' },
    { id: '2.2', stage: 'legal-basis', beside: 'idea' },
    { id: '2.3', stage: 'legal-basis', beside: 'idea' },
    { id: '2.4', stage: 'legal-basis' },
    { id: '2.5', stage: 'legal-basis' },
    { id: '2.6', stage: 'legal-basis' },
    { id: '2.7', stage: 'legal-basis' },
    { id: '2.8', stage: 'legal-basis' },
    { id: '2.9', stage: 'legal-basis' },
    { id: '2.10', stage: 'legal-basis' },
    { id: '2.11', stage: 'legal-basis' },
    { id: '2.12', stage: 'legal-basis' },
    { id: '2.13', stage: 'legal-basis' },
    { id: '2.14', stage: 'legal-basis' },
    { id: '2.15', stage: 'legal-basis' },
    { id: '2.16', stage: 'legal-basis' },
    { id: '2.17', stage: 'legal-basis' },
    { id: '2.18', stage: 'legal-basis', deepening: true, otherForms: true },
    { id: '2.19', stage: 'legal-basis', deepening: true, otherForms: true },
  ],
  questions: [
    {
      ref: 'R15',
      page: '2.1',
      ...jointCase,
      classes: ['draft'],
      derived: 'default',
      fields: {
        'parts[]': {
          kind: 'list',
          item: { name: text, organisations: { kind: 'items', list: 'organisations' } },
          max: 10,
          min: 1,
        },
      },
    },
    { ref: 'R16', page: '2.1', ...jointPart, classes: ['level'], fields: { mixedInPart: yesPartlyNo } },
    {
      ref: 'R17',
      page: '2.2',
      ...apartPart,
      classes: ['key'],
      fields: { whoseActivity: { kind: 'choice', options: ['foreningens', 'ny_gemensam', 'kommunens'] } },
    },
    {
      ref: 'R1',
      page: '2.2',
      ...publicPart,
      classes: ['level', 'draft'],
      short: true,
      fields: {
        acquiresForOwnNeed: {
          ...yesNo,
          facts: {
            acquiresForOwnNeed: {
              explanation: 'Kommunen skaffar något som den behöver för egen del.',
              asks: 'om kommunen skaffar något som den behöver för egen del',
              yes: ['ja'],
              reasons: { no: 'kommunen inte får någon vara eller tjänst för pengarna' },
              refusal:
                'sann text om hur parterna arbetar för varandra, eftersom kommunen får en vara eller en tjänst för pengarna',
            },
          },
        },
      },
    },
    { ref: 'R18', page: '2.2', ...orgPart, classes: ['level'], fields: { existsWithoutMoney: yesPartlyNo } },
    { ref: 'R19', page: '2.3', ...publicPart, classes: ['key'], fields: { statutoryDuty: yesPartlyNo } },
    {
      ref: 'R20',
      page: '2.3',
      ...publicPart,
      classes: ['key'],
      fields: {
        handsOverMunicipalAffair: {
          ...yesPartlyNo,
          facts: {
            takesOverAffair: {
              explanation: 'Organisationen tar över skötseln av något som är kommunens sak, helt eller delvis.',
              asks: 'om organisationen tar över något som är kommunens sak',
              yes: ['ja', 'delvis'],
              reasons: { no: 'organisationen inte tar över skötseln av något som är kommunens sak' },
              refusal:
                'sann text om kommunens uppgifter, eftersom organisationen tar över skötseln av något som är kommunens sak',
              sources: ['kl-10-1'],
            },
          },
        },
      },
    },
    {
      ref: 'R21',
      page: '2.3',
      ...publicPart,
      classes: ['key'],
      fields: {
        exerciseOfAuthority: {
          ...yesPartlyNo,
          facts: {
            exercisesAuthority: {
              explanation:
                'Organisationen fattar beslut om enskildas rättigheter eller skyldigheter, helt eller delvis.',
              asks: 'om organisationen fattar beslut om enskildas rättigheter',
              yes: ['ja', 'delvis'],
              reasons: { no: 'organisationen inte fattar beslut om enskildas rättigheter' },
              refusal: 'sann text om myndighetsutövning, eftersom ni har svarat att sådan kan ingå',
              sources: ['rf-12-4'],
            },
          },
        },
      },
    },
    {
      ref: 'R22',
      page: '2.3',
      ...publicCase,
      when: 'takesOverAffair',
      classes: ['deepening'],
      fields: { privateProviderProgramme: yesPartlyNo },
    },
    {
      ref: 'R10',
      page: '2.4',
      ...publicPart,
      classes: ['key', 'draft'],
      derived: 'default',
      fields: {
        publicInterest: yesPartlyNo,
        publicInterestReason: longText,
        'legalBasis.statutes[]': { kind: 'list', item: { text }, max: 10 },
      },
    },
    {
      ref: 'R63',
      page: '2.4',
      ...publicPart,
      classes: ['deepening'],
      fields: { individualFavoured: yesPartlyNo },
    },
    {
      ref: 'R23',
      page: '2.4',
      ...publicPart,
      when: unlessNo('valueTransferred'),
      classes: ['level'],
      fields: { businessOperatorFavoured: yesPartlyNo },
    },
    {
      ref: 'R24',
      page: '2.4',
      ...publicCase,
      classes: ['deepening'],
      fields: { 'legalBasis.specialStatute': textOrNone },
    },
    {
      ref: 'R2',
      page: '2.5',
      ...publicPart,
      classes: ['key', 'draft'],
      short: true,
      fields: {
        otherSellers: yesPartlyNo,
        marketCheck: {
          kind: 'group',
          fields: { how: text, when: { kind: 'date' }, who: { kind: 'role' }, source: text },
          emptyMeansNone: true,
        },
      },
    },
    {
      ref: 'R3',
      page: '2.5',
      ...publicPart,
      classes: ['key'],
      fields: {
        previouslyProcured: {
          kind: 'choice',
          options: ['ja', 'delvis', 'grannkommun', 'nej'],
          facts: {
            boughtBefore: {
              explanation: 'Ni har köpt insatsen tidigare, helt eller delvis.',
              asks: 'om insatsen har köpts tidigare',
              yes: ['ja', 'delvis'],
              reasons: { no: 'insatsen inte har köpts tidigare av er' },
            },
          },
        },
      },
    },
    {
      ref: 'R25',
      page: '2.5',
      ...jointPart,
      when: 'boughtBefore',
      classes: ['draft'],
      fields: { changedInSubstance: longText },
    },
    {
      ref: 'R39',
      page: '2.5',
      who: 'either',
      scope: 'part',
      classes: ['deepening'],
      fields: {
        crisisNonProfit: {
          ...yesNo,
          facts: {
            crisisWork: {
              explanation: 'Insatsen gäller kris, räddning eller säkerhet.',
              asks: 'om insatsen gäller kris eller räddning',
              yes: ['ja'],
              reasons: { no: 'det inte gäller kris eller räddning' },
              sources: ['lou-3-26'],
            },
          },
        },
      },
    },
    {
      ref: 'R4',
      page: '2.6',
      ...jointPart,
      classes: ['draft'],
      short: true,
      fields: {
        'control.cards': {
          kind: 'cards',
          cards: ['tider', 'antal', 'metod', 'bemanning'],
          piles: ['kommunen', 'organisationen', 'gemensamt'],
        },
      },
    },
    {
      ref: 'R61',
      page: '2.6',
      ...jointPart,
      classes: ['level'],
      derived: 'confirm',
      fields: {
        detailedControl: {
          ...yesPartlyNo,
          facts: {
            detailedControl: {
              explanation: 'Kommunen bestämmer i detalj hur verksamheten görs, helt eller delvis.',
              asks: 'om kommunen bestämmer i detalj',
              yes: ['ja', 'delvis'],
              reasons: { no: 'kommunen inte bestämmer i detalj' },
              refusal:
                'sann text om styrningen, eftersom ni har svarat att kommunen bestämmer i detalj, helt eller delvis',
            },
          },
        },
      },
    },
    {
      ref: 'R26',
      page: '2.6',
      ...publicPart,
      classes: ['level'],
      fields: {
        placements: {
          ...yesPartlyNo,
          facts: {
            placesNamedPersons: {
              explanation: 'Kommunen anvisar enskilda eller avgör vilka som får delta.',
              asks: 'om kommunen anvisar enskilda personer',
              yes: ['ja', 'delvis'],
              reasons: { no: 'kommunen inte anvisar enskilda personer' },
              refusal: 'sann text om deltagandet, eftersom kommunen anvisar enskilda eller avgör vilka som får delta',
            },
          },
        },
      },
    },
    {
      ref: 'R5',
      page: '2.7',
      ...jointPart,
      when: unlessNo('valueTransferred'),
      classes: ['level', 'draft'],
      short: true,
      fields: {
        paymentBasis: {
          kind: 'choice',
          options: ['gemensam_budget', 'klumpsumma', 'per_invanare', 'per_enhet', 'per_timme'],
        },
      },
    },
    {
      ref: 'R27',
      page: '2.7',
      ...apartPart,
      classes: ['key'],
      fields: {
        ifNotDone: { kind: 'choices', options: ['samtal', 'pengar', 'krava'] },
        enforceablePerformance: {
          ...yesPartlyNo,
          derived: true,
          facts: {
            enforceable: {
              explanation: 'Kommunen kan kräva att verksamheten utförs, helt eller delvis.',
              asks: 'om kommunen kan kräva att verksamheten utförs',
              yes: ['ja', 'delvis'],
              reasons: { no: 'kommunen inte kan kräva att verksamheten utförs' },
              refusal: 'sann text om vad Kommunen kan kräva, eftersom ni har svarat att verksamheten kan krävas',
            },
          },
        },
        repaymentOnly: { ...yesPartlyNo, derived: true, when: unlessNo('valueTransferred') },
      },
    },
    {
      ref: 'R11',
      page: '2.8',
      ...publicCase,
      classes: ['level'],
      fields: {
        othersInformed: { kind: 'choice', options: ['oppen_inbjudan', 'pa_annat_satt', 'inte'] },
        reasonsWritten: yesNo,
        selectionBasis: {
          kind: 'choice',
          options: ['oppen_inbjudan', 'motiverat_val', 'ingen_motivering'],
          derived: true,
        },
        selectionReason: longText,
      },
    },
    { ref: 'R29', page: '2.8', ...publicPart, classes: ['deepening'], fields: { openToAll: yesPartlyNo } },
    {
      ref: 'R7',
      page: '2.9',
      ...publicCase,
      classes: ['draft'],
      fields: {
        otherSupport: {
          kind: 'choice',
          options: ['nej', 'ja_annan_kostnad', 'ja_samma_kostnad'],
          facts: {
            otherSupportGiven: {
              explanation: 'Kommunen ger organisationen annat stöd.',
              asks: 'om kommunen ger organisationen annat stöd',
              yes: ['ja_annan_kostnad', 'ja_samma_kostnad'],
              reasons: { no: 'kommunen inte ger annat stöd' },
            },
          },
        },
        'otherSupport.amount': { kind: 'money', unit: 'kr', when: 'otherSupportGiven' },
        'funding.absorbedGrant': textOrNone,
      },
    },
    { ref: 'R30', page: '2.9', ...jointCase, classes: ['deepening'], fields: { parallelAgreements: textOrNone } },
    {
      ref: 'R8',
      page: '2.9',
      ...orgOnce,
      classes: ['draft'],
      fields: {
        sellsInSameField: {
          ...yesNo,
          facts: {
            sellsInField: {
              explanation: 'Organisationen säljer något inom samma område.',
              asks: 'om organisationen säljer något inom samma område',
              yes: ['ja'],
              reasons: { no: 'organisationen inte säljer något inom samma område' },
            },
          },
        },
        separation: { kind: 'text', max: 600, long: true, when: 'sellsInField' },
      },
    },
    {
      ref: 'R31',
      page: '2.9',
      ...orgPart,
      when: unlessNo('valueTransferred'),
      classes: ['key'],
      fields: { economicActivity: yesPartlyNo },
    },
    {
      ref: 'R32',
      page: '2.10',
      ...publicPart,
      when: 'economicSupport',
      classes: ['key'],
      fields: { localEffect: { kind: 'choice', options: ['uppenbart_lokalt', 'delvis', 'inte_lokalt'] } },
    },
    {
      ref: 'R33',
      page: '2.11',
      ...publicPart,
      when: ['economicSupport', unlessNo('tradeAffected')],
      classes: ['key'],
      fields: { sgeiChosen: yesNo },
    },
    {
      ref: 'R34',
      page: '2.11',
      ...publicPart,
      when: 'sgeiChosen',
      classes: ['deepening'],
      fields: { sgeiRoute: { kind: 'choice', options: ['aidR2', 'aidR3', 'aidR4'] } },
    },
    {
      ref: 'R9',
      page: '2.11',
      ...orgPart,
      when: ['aidNeeded', unlessYes('sgeiWithoutCap')],
      classes: ['key', 'draft'],
      derived: 'confirm',
      fields: {
        'stateAid.previous[]': {
          kind: 'list',
          item: { giver: text, amountEur: { kind: 'money', unit: 'euro' }, date: { kind: 'date' } },
          max: 30,
          per: 'org',
          emptyMeansNone: true,
        },
        deMinimisWithinCap: { ...yesNo, when: whenNo('sgeiChosen') },
        'stateAid.declarationDate': { kind: 'date', per: 'org', canWait: true },
      },
    },
    {
      ref: 'R35',
      page: '2.12',
      ...apartPart,
      classes: ['key'],
      fields: {
        residentialType: {
          kind: 'choices',
          options: [
            'hvb',
            'stodboende',
            'skyddat_boende',
            'familjehemskonsulent',
            'hemtjanst',
            'vard_omsorgsboende',
            'oppenvard_dagverksamhet',
            'lss_insats',
            'annat_boende',
            'ingen',
          ],
          none: 'ingen',
        },
      },
    },
    { ref: 'R36', page: '2.12', ...jointPart, classes: ['level'], fields: { healthCare: yesPartlyNo } },
    {
      ref: 'R37',
      page: '2.12',
      ...publicPart,
      classes: ['level'],
      fields: {
        education: {
          ...yesPartlyNo,
          facts: {
            education: {
              explanation: 'Undervisning som skollagen reglerar ingår.',
              asks: 'om undervisning ingår',
              yes: ['ja'],
              reasons: { no: 'ingen undervisning ingår' },
              sources: ['skollagen-23-2'],
            },
          },
        },
      },
    },
    {
      ref: 'R38',
      page: '2.12',
      ...apartPart,
      classes: ['key'],
      fields: {
        childGroups: {
          kind: 'choices',
          options: ['skola_forskola', 'boende_med_barn', 'lss_barn', 'ovriga_barn', 'ingen'],
          none: 'ingen',
        },
      },
    },
    { ref: 'R62', page: '2.12', ...apartPart, classes: ['key'], fields: { homeVisits: yesNo } },
    {
      ref: 'R13',
      page: '2.13',
      ...jointCase,
      classes: ['draft'],
      derived: 'confirm',
      fields: {
        rightsAffected: {
          kind: 'choices',
          options: ['sekretess', 'personuppgifter', 'tillsyn', 'barn', 'inget'],
          none: 'inget',
          facts: {
            personalData: {
              explanation: 'Personuppgifter eller sekretess berörs.',
              asks: 'om personuppgifter eller sekretess berörs',
              yes: ['personuppgifter', 'sekretess'],
              reasons: { no: 'inga personuppgifter eller sekretess berörs' },
              sources: ['gdpr-4'],
            },
          },
        },
      },
    },
    {
      ref: 'R46',
      page: '2.13',
      ...jointPart,
      when: yesOrNotKnown('personalData'),
      classes: ['draft'],
      fields: {
        sharedPersonalData: {
          kind: 'choice',
          options: ['tillsammans', 'for_den_andres_rakning', 'var_for_sig', 'nej'],
        },
      },
    },
    {
      ref: 'R47',
      page: '2.13',
      ...jointPart,
      when: yesOrNotKnown('personalData'),
      classes: ['draft'],
      fields: {
        sensitiveData: { kind: 'choices', options: ['kansliga', 'skyddade_adresser', 'nej'], none: 'nej' },
      },
    },
    {
      ref: 'R48',
      page: '2.13',
      ...jointCase,
      classes: ['level'],
      derived: 'confirm',
      fields: {
        lawyerFlags: {
          kind: 'choices',
          options: [
            'kommunalt_bolag_part',
            'flera_kommuner',
            'bildad_av_kommunen',
            'klagomal_tillsyn',
            'personalovergang',
            'val_ifragasatt',
            'eu_eller_statsmedel',
            'lokal_byggs_saljs',
            'inget',
          ],
          none: 'inget',
          facts: {
            staffMoves: {
              explanation: 'Personal eller en verksamhet går över från en part till en annan.',
              asks: 'om personal går över från en part till en annan',
              yes: ['personalovergang'],
              reasons: { no: 'ingen personal går över från en part till en annan' },
              refusal:
                'sann text om personalen, eftersom ni har svarat att personal går över från en part till en annan',
            },
            buildingWork: {
              explanation: 'En lokal byggs, rustas, köps eller säljs.',
              asks: 'om en lokal byggs, rustas, köps eller säljs',
              yes: ['lokal_byggs_saljs'],
              reasons: { no: 'ingen lokal byggs, rustas, köps eller säljs' },
            },
          },
        },
      },
    },
    {
      ref: 'R49',
      page: '2.13',
      ...publicPart,
      when: [unlessNo('valueTransferred'), 'buildingWork'],
      classes: ['deepening'],
      fields: { worksSubsidisedOverHalf: yesNo },
    },
    {
      ref: 'R40',
      page: '2.14',
      ...orgPart,
      when: 'housing',
      classes: ['deepening'],
      fields: { ivoPermit: yesNo },
    },
    {
      ref: 'R41',
      page: '2.14',
      who: 'org',
      scope: 'case',
      when: 'permitMayBeNeeded',
      classes: ['draft'],
      fields: { 'quality.permit': textOrNone },
    },
    {
      ref: 'R45',
      page: '2.14',
      ...orgPart,
      when: 'openSupport',
      classes: ['deepening'],
      fields: { openSupportWork: yesNo },
    },
    {
      ref: 'R42',
      page: '2.15',
      ...publicPart,
      when: 'education',
      classes: ['level'],
      fields: { schoolContracting23: yesNo },
    },
    {
      ref: 'R43',
      page: '2.15',
      ...publicPart,
      when: 'crisisWork',
      classes: ['deepening'],
      fields: { cpvOn326List: yesNo },
    },
    {
      ref: 'R44',
      page: '2.15',
      ...publicPart,
      when: 'crisisWork',
      classes: ['deepening'],
      fields: { patientTransport: yesNo },
    },
    {
      ref: 'R50',
      page: '2.16',
      ...apartPart,
      classes: ['key'],
      fields: { claimedLeg: { kind: 'choice', options: ['A', 'B', 'C', 'D', 'E', 'V'] } },
    },
    {
      ref: 'R14',
      page: '2.16',
      ...jointCase,
      classes: ['draft'],
      short: true,
      fields: {
        formChoice: { kind: 'choice', options: ['iop', 'foreningsbidrag', 'upphandling', 'annat'] },
        formReasons: longText,
      },
    },
    {
      ref: 'R51',
      page: '2.16',
      ...jointCase,
      when: 'severalParts',
      classes: ['draft'],
      fields: { oneDocument: yesNo },
    },
    {
      ref: 'R12',
      page: '2.17',
      ...publicCase,
      classes: ['draft'],
      fields: {
        'legalAssessment.by': { kind: 'role', per: 'public', emptyMeansNone: true },
        'legalAssessment.date': { kind: 'date', per: 'public' },
        'legalAssessment.caseNumber': { ...text, per: 'public', canWait: true },
        'legalAssessment.conclusion': {
          kind: 'choice',
          options: ['kan_ga_vidare', 'ga_inte_vidare', 'pagar'],
          per: 'public',
        },
        'legalAssessment.attachment': {
          kind: 'group',
          fields: { name: text, link: { kind: 'link' } },
          per: 'public',
          emptyMeansNone: true,
        },
      },
    },
    {
      ref: 'R52',
      page: '2.17',
      ...publicCase,
      classes: ['deepening'],
      derived: 'default',
      fields: { juristLimitSek: { kind: 'money', unit: 'kr' } },
    },
    { ref: 'R53', page: '2.18', ...publicPart, classes: ['deepening'], fields: { bilaga2: yesNo } },
    {
      ref: 'R54',
      page: '2.18',
      ...publicPart,
      classes: ['deepening'],
      fields: {
        cpvGroup: {
          kind: 'choice',
          options: ['75', '79', '80', '85', '98133', '985', '92500000-6', '92600000-7', '92_ovrigt', 'annat'],
        },
      },
    },
    {
      ref: 'R55',
      page: '2.18',
      ...publicPart,
      when: 'otherForm',
      classes: ['deepening'],
      fields: { individualChoice: yesNo },
    },
    {
      ref: 'R56',
      page: '2.18',
      ...orgOnce,
      when: 'otherForm',
      classes: ['deepening'],
      fields: { participatoryOrg: yesNo },
    },
    {
      ref: 'R57',
      page: '2.18',
      ...orgOnce,
      when: 'otherForm',
      classes: ['deepening'],
      fields: { workIntegration30: yesNo },
    },
    {
      ref: 'R58',
      page: '2.19',
      ...jointPart,
      when: 'otherForm',
      classes: ['deepening'],
      fields: { demandRiskUsersPay: yesNo },
    },
    {
      ref: 'R59',
      page: '2.19',
      ...publicPart,
      when: 'otherForm',
      classes: ['deepening'],
      fields: { innovationNeeded: yesNo },
    },
    {
      ref: 'R60',
      page: '2.19',
      ...publicCase,
      when: 'formQuestioned',
      classes: ['deepening'],
      fields: { wantsLegalCertainty: yesNo },
    },
    {
      // Worked out from O1 and shown there and on the result page.
      ref: 'R6',
      page: '3.2',
      ...jointPart,
      classes: ['draft'],
      noPage: true,
      derived: 'computed',
      fields: { publicShare: { kind: 'percent', derived: true } },
    },
  ],
} as const satisfies Stage;
