/** Stage 5: what the agreement still needs. Most of its text is written from answers of earlier stages. */
import { contributionTypes, type Field, type Stage } from '#steps/catalogue/step.ts';
import { unlessNo, unlessYes, yesOrNotKnown } from '#steps/catalogue/when.ts';

const yesNo = ['ja', 'nej'] as const;
const yesPartlyNo = ['ja', 'delvis', 'nej'] as const;
const noPartlyYes = ['nej', 'delvis', 'ja'] as const;
const line = { kind: 'text', max: 300 } as const satisfies Field;
const months = { kind: 'integer', min: 1, max: 24, unit: 'month' } as const satisfies Field;
const confirmed = { kind: 'choice', options: ['stammer'] } as const satisfies Field;
const commitment = {
  kind: { kind: 'choice', options: contributionTypes },
  text: line,
  extent: line,
} as const satisfies Readonly<Record<string, Field>>;

/** The six principles of the national compact. */
export const principles = ['sjalvstandighet', 'dialog', 'kvalitet', 'langsiktighet', 'oppenhet', 'mangfald'] as const;

export const safetyPoints = [
  'personuppgifter',
  'sekretess',
  'registerutdrag',
  'forsakring',
  'arbetsgivaransvar',
  'volontarvillkor',
] as const;

/** `inget` says that none has been done; without it an empty list would have to be read as a no. */
export const recipientChecks = [
  'orgnr',
  'firmatecknare',
  'stadgar',
  'arsredovisning',
  'skatteskuld',
  'demokrativillkor',
  'inget',
] as const;

export const stage = {
  id: 'agreement',
  number: '5',
  pages: [
    { id: '5.1', stage: 'agreement', beside: 'term' },
    { id: '5.2', stage: 'agreement', beside: 'partValue' },
    { id: '5.3', stage: 'agreement' },
    { id: '5.4', stage: 'agreement' },
    { id: '5.5', stage: 'agreement' },
    { id: '5.6', stage: 'agreement' },
    { id: '5.7', stage: 'agreement' },
    { id: '5.8', stage: 'agreement' },
    { id: '5.9', stage: 'agreement' },
    { id: '5.10', stage: 'agreement' },
    { id: '5.11', stage: 'agreement' },
    { id: '5.12', stage: 'agreement' },
    { id: '5.13', stage: 'agreement' },
    { id: '5.14', stage: 'agreement', deepening: true },
    { id: '5.15', stage: 'agreement', deepening: true },
    { id: '5.16', stage: 'agreement', deepening: true },
  ],
  questions: [
    {
      ref: 'A8',
      page: '5.1',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      short: true,
      derived: 'default',
      fields: {
        'term.start': { kind: 'date' },
        'term.end': { kind: 'date', when: unlessYes('openEnded') },
        'term.openEnded': { kind: 'choice', options: ['nej', 'ja'] },
        'extension.possible': {
          kind: 'choice',
          options: ['nej', 'ja', 'automatisk'],
          facts: {
            extensionPossible: {
              explanation: 'Avtalet får förlängas.',
              asks: 'om avtalet får förlängas',
              yes: ['ja', 'automatisk'],
              reasons: { no: 'avtalet inte får förlängas' },
            },
          },
        },
        'extension.maxLength': { kind: 'text', max: 300, when: 'extensionPossible' },
        'extension.decideMonthsBefore': { kind: 'integer', min: 1, max: 24, unit: 'month', when: 'extensionPossible' },
      },
    },
    {
      ref: 'A29',
      page: '5.1',
      who: 'public',
      scope: 'case',
      classes: ['level'],
      derived: 'confirm',
      fields: {
        retroactive: { kind: 'choice', options: noPartlyYes },
      },
    },
    {
      ref: 'A30',
      page: '5.1',
      who: 'joint',
      scope: 'part',
      classes: ['level'],
      // Follows from A8, and is shown on this page.
      noPage: true,
      derived: 'computed',
      fields: {
        openEndedOrAutoRenew: {
          kind: 'choice',
          options: noPartlyYes,
          derived: true,
          follows: 'extension.possible',
        },
      },
    },
    {
      ref: 'A6',
      page: '5.2',
      who: 'joint',
      scope: 'part',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'budget.items[]': {
          kind: 'list',
          max: 200,
          item: {
            year: { kind: 'year' },
            cost: line,
            amount: { kind: 'money', unit: 'kr' },
            paidBy: { kind: 'party', among: 'all-or-outside' },
          },
        },
        'funding.public[]': {
          kind: 'list',
          max: 20,
          per: 'public',
          emptyMeansNone: true,
          item: {
            year: { kind: 'year' },
            amount: { kind: 'money', unit: 'kr' },
            receiver: { kind: 'party', among: 'org', when: 'severalOrganisations' },
          },
        },
        'funding.org[]': {
          kind: 'list',
          max: 20,
          per: 'org',
          emptyMeansNone: true,
          item: { year: { kind: 'year' }, amount: { kind: 'money', unit: 'kr' }, source: line },
        },
        surplusRule: {
          kind: 'choice',
          options: ['styrgruppen_eller_tillbaka', 'tillbaka', 'annat'],
          facts: {
            otherSurplusRule: {
              explanation: 'Pengar som blir över hanteras enligt en egen regel.',
              asks: 'vad som händer med pengar som blir över',
              yes: ['annat'],
              reasons: { no: 'avtalstexten gäller för pengar som blir över' },
              refusal: 'egen formulering om pengar som blir över, eftersom ni har valt en annan regel',
            },
            surplusMayStay: {
              explanation: 'Pengar som blir över får föras till nästa år, om Kommunen godkänner det.',
              asks: 'vad som händer med pengar som blir över',
              yes: ['styrgruppen_eller_tillbaka'],
              reasons: { no: 'pengar som blir över inte får föras till nästa år' },
            },
            surplusBack: {
              explanation: 'Pengar som blir över betalas alltid tillbaka.',
              asks: 'vad som händer med pengar som blir över',
              yes: ['tillbaka'],
              reasons: { no: 'pengar som blir över inte alltid betalas tillbaka' },
            },
          },
        },
      },
    },
    {
      ref: 'A28',
      page: '5.2',
      who: 'public',
      scope: 'part',
      when: unlessNo('valueTransferred'),
      classes: ['key'],
      derived: 'confirm',
      fields: {
        totalValueSek: { kind: 'money', unit: 'kr' },
      },
    },
    {
      ref: 'A27',
      page: '5.2',
      who: 'public',
      scope: 'part',
      when: unlessNo('valueTransferred'),
      classes: ['level'],
      fields: {
        otherDealings: { kind: 'choice', options: ['nej', 'raknade', 'oklart', 'inte_raknade'] },
        valueSplit: { kind: 'choice', options: noPartlyYes, derived: true },
      },
    },
    {
      ref: 'A23',
      page: '5.3',
      who: 'joint',
      scope: 'case',
      when: 'publicPartyPays',
      classes: ['draft'],
      fields: {
        'payment.plan': line,
        'payment.due': line,
        'payment.instalments[]': {
          kind: 'list',
          max: 60,
          emptyMeansNone: true,
          item: {
            date: { kind: 'date' },
            amount: { kind: 'money', unit: 'kr' },
            receiver: { kind: 'party', among: 'org', when: 'severalOrganisations' },
          },
        },
      },
    },
    {
      ref: 'A24',
      page: '5.3',
      who: 'org',
      scope: 'org',
      when: 'publicPartyPays',
      classes: ['draft'],
      fields: {
        'payment.account': { kind: 'text', max: 300, canWait: true },
      },
    },
    {
      ref: 'A25',
      page: '5.3',
      who: 'org',
      scope: 'part',
      when: unlessNo('valueTransferred'),
      classes: ['level'],
      fields: {
        vatAdded: { kind: 'choice', options: noPartlyYes },
        invoices: { kind: 'choice', options: noPartlyYes, derived: true },
      },
    },
    {
      ref: 'A26',
      page: '5.3',
      who: 'joint',
      scope: 'case',
      when: 'publicPartyPays',
      classes: ['draft'],
      derived: 'default',
      fields: {
        'accounts.reportDate': { kind: 'dayMonth' },
      },
    },
    {
      ref: 'A7',
      page: '5.4',
      who: 'public',
      scope: 'case',
      classes: ['draft'],
      fields: {
        fundingDecided: {
          kind: 'choice',
          options: yesPartlyNo,
          facts: {
            fundingDecided: {
              explanation: 'Pengarna är beslutade för hela tiden.',
              asks: 'om pengarna är beslutade för hela tiden',
              yes: ['ja'],
              reasons: { no: 'pengarna inte är beslutade för hela tiden' },
            },
            fundingPartlyDecided: {
              explanation: 'Pengarna är beslutade för den första tiden.',
              asks: 'om pengarna är beslutade för hela tiden',
              yes: ['delvis'],
              reasons: { no: 'pengarna inte är beslutade för bara den första tiden' },
            },
            fundingNotDecided: {
              explanation: 'Pengarna är inte beslutade.',
              asks: 'om pengarna är beslutade för hela tiden',
              yes: ['nej'],
              reasons: { no: 'pengarna är beslutade, helt eller för den första tiden' },
            },
          },
        },
        fundingChange: { kind: 'text', max: 600, long: true },
        'funding.cap': { kind: 'money', unit: 'kr', emptyMeansNone: true, when: unlessNo('publicPartyPays') },
      },
    },
    {
      ref: 'A31',
      page: '5.4',
      who: 'joint',
      scope: 'case',
      when: ['publicPartyPays', 'multiYear'],
      classes: ['draft'],
      fields: {
        'funding.noticeDate': { kind: 'dayMonth' },
      },
    },
    {
      ref: 'A32',
      page: '5.4',
      who: 'public',
      scope: 'case',
      classes: ['level', 'draft'],
      fields: {
        waitForLegalForce: {
          kind: 'choice',
          options: ['ja', 'pengarna', 'nej', 'inga_pengar'],
          facts: {
            legalForceWait: {
              explanation: 'Avtalet gäller först när kommunens beslut har fått laga kraft.',
              asks: 'om beslutet först ska få laga kraft',
              yes: ['ja'],
              reasons: { no: 'beslutet inte behöver få laga kraft först' },
            },
          },
        },
        payAfterLegalForce: {
          kind: 'choice',
          options: ['ja', 'delvis', 'nej', 'inga_stora_utbetalningar'],
          derived: true,
        },
      },
    },
    {
      ref: 'A2',
      page: '5.5',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'default',
      fields: {
        'values.principles': { kind: 'choices', options: principles },
        'values.ownText': { kind: 'text', max: 600, long: true, emptyMeansNone: true },
      },
    },
    {
      ref: 'A10',
      page: '5.5',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'default',
      fields: {
        changeRule: {
          kind: 'choice',
          options: ['avtalstexten', 'annat'],
          facts: {
            ownChangeRule: {
              explanation: 'Parterna vill skriva egna regler för ändringar.',
              asks: 'vilka regler som gäller för ändringar',
              yes: ['annat'],
              reasons: { no: 'avtalstexten gäller för ändringar' },
              refusal: 'egen formulering om ändringar, eftersom ni vill skriva något eget',
            },
          },
        },
      },
    },
    {
      ref: 'A11',
      page: '5.5',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'default',
      fields: {
        'termination.noticeMonths': months,
        'termination.equal': { kind: 'choice', options: yesNo },
        'termination.orgNoticeMonths': { ...months, when: 'unequalNotice' },
        'renegotiation.noticeMonths': months,
        'funding.reducedNoticeMonths': { ...months, when: ['publicPartyPays', 'multiYear'] },
      },
    },
    {
      ref: 'A12',
      page: '5.6',
      who: 'joint',
      scope: 'part',
      classes: ['draft'],
      fields: {
        exitPlan: { kind: 'text', max: 4000, long: true },
      },
    },
    {
      ref: 'A13',
      page: '5.7',
      who: 'joint',
      scope: 'part',
      classes: ['draft'],
      fields: {
        'safety.checklist': {
          kind: 'checklist',
          points: safetyPoints,
          options: ['klart', 'inte_klart', 'ej_aktuellt'],
        },
        insuranceRegulated: { kind: 'choice', options: yesPartlyNo, derived: true },
        'insurance.org[]': { kind: 'list', max: 20, per: 'org', canWait: true, item: { text: line } },
        'insurance.public[]': { kind: 'list', max: 20, per: 'public', canWait: true, item: { text: line } },
        'personalData.processing[]': {
          kind: 'list',
          max: 40,
          when: 'dataJoint',
          item: {
            processing: line,
            purpose: line,
            legalBasis: line,
            categories: line,
            recipients: line,
            storage: line,
            informs: line,
            security: line,
          },
        },
        'personalData.contacts': {
          kind: 'text',
          max: 300,
          when: [yesOrNotKnown('personalData'), unlessYes('dataNotShared')],
        },
      },
    },
    {
      ref: 'A34',
      page: '5.7',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      fields: {
        sharedWorkplace: {
          kind: 'choice',
          options: yesNo,
          facts: {
            sharedWorkplace: {
              explanation: 'Personal från flera parter arbetar på samma ställe.',
              asks: 'om personal från flera parter arbetar på samma ställe',
              yes: ['ja'],
              reasons: { no: 'personalen inte arbetar på samma ställe' },
              sources: ['aml'],
            },
          },
        },
        'workplace.coordinator': { kind: 'party', among: 'all', when: 'sharedWorkplace' },
      },
    },
    {
      ref: 'A36',
      page: '5.7',
      who: 'joint',
      scope: 'case',
      when: 'children',
      classes: ['draft'],
      fields: {
        childSafetyRoutines: { kind: 'text', max: 1200, long: true },
      },
    },
    {
      ref: 'A35',
      page: '5.8',
      who: 'joint',
      scope: 'case',
      when: 'premisesShared',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'premises.provider': { kind: 'party', among: 'all' },
        'premises.name': line,
        'premises.times': line,
        'premises.terms': { kind: 'text', max: 4000, long: true },
      },
    },
    {
      ref: 'A48',
      page: '5.8',
      who: 'joint',
      scope: 'case',
      when: 'equipmentShared',
      classes: ['draft'],
      derived: 'confirm',
      fields: {
        'equipment[]': { kind: 'list', max: 60, item: { thing: line, acquiredBy: { kind: 'party', among: 'all' } } },
      },
    },
    {
      ref: 'A37',
      page: '5.9',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      fields: {
        'plan.activities[]': {
          kind: 'list',
          max: 40,
          item: {
            activity: line,
            part: { kind: 'item', list: 'parts', when: 'severalParts', emptyMeansNone: true },
            goal: { kind: 'item', list: 'goals' },
            lead: { kind: 'party', among: 'all' },
            support: { kind: 'party', among: 'all', emptyMeansNone: true },
            start: { kind: 'date' },
            end: { kind: 'date' },
            sign: line,
          },
        },
      },
    },
    {
      ref: 'A18',
      page: '5.10',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'need.evidence': line,
      },
    },
    {
      ref: 'A19',
      page: '5.10',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'mutuality.org': line,
      },
    },
    {
      ref: 'A20',
      page: '5.10',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'mutuality.public': line,
      },
    },
    {
      ref: 'A21',
      page: '5.10',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'initiativeBackground.dialogue': line,
      },
    },
    {
      ref: 'A22',
      page: '5.10',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'purpose.text': line,
      },
    },
    {
      ref: 'A1',
      page: '5.11',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'confirm',
      fields: {
        'confirmed.background': confirmed,
      },
    },
    {
      ref: 'A3',
      page: '5.11',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'confirm',
      fields: {
        'confirmed.goals': confirmed,
      },
    },
    {
      ref: 'A4',
      page: '5.11',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'confirm',
      fields: {
        'commitments.public': { kind: 'list', min: 2, max: 40, item: commitment },
        'commitments.org': {
          kind: 'list',
          min: 1,
          max: 40,
          item: { ...commitment, party: { kind: 'party', among: 'org', when: 'severalOrganisations' } },
        },
        'commitments.joint': { kind: 'list', max: 40, emptyMeansNone: true, item: { text: line } },
      },
    },
    {
      ref: 'A5',
      page: '5.11',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'confirm',
      fields: {
        'confirmed.governance': confirmed,
      },
    },
    {
      ref: 'A38',
      page: '5.12',
      who: 'public',
      scope: 'org',
      classes: ['draft'],
      fields: {
        recipientChecks: { kind: 'choices', options: recipientChecks, none: 'inget' },
        recipientChecked: { kind: 'choice', options: yesPartlyNo, derived: true },
      },
    },
    {
      ref: 'A39',
      page: '5.12',
      who: 'public',
      scope: 'case',
      classes: ['draft'],
      fields: {
        'decision.caseNumber': { kind: 'text', max: 300, per: 'public', canWait: true },
      },
    },
    {
      ref: 'A17',
      page: '5.12',
      who: 'either',
      scope: 'case',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'decision.publicDate': { kind: 'date', per: 'public' },
        'decision.publicParagraph': { kind: 'text', max: 300, per: 'public' },
        'decision.orgBody': { kind: 'text', max: 300, per: 'org' },
        'decision.orgDate': { kind: 'date', per: 'org' },
        'signatures[]': {
          kind: 'list',
          max: 40,
          item: { party: { kind: 'party', among: 'all' }, name: line, title: line },
        },
      },
    },
    {
      ref: 'A65',
      page: '5.12',
      who: 'public',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        'decision.announcedDate': { kind: 'date', per: 'public', canWait: true },
        'decision.legalForceDate': { kind: 'date', per: 'public', canWait: true },
        'agreement.signedDate': { kind: 'date', canWait: true },
      },
    },
    {
      ref: 'A40',
      page: '5.13',
      who: 'public',
      scope: 'part',
      when: 'deMinimisAid',
      classes: ['deepening'],
      fields: {
        deMinimisPapersDone: { kind: 'choice', options: yesPartlyNo },
      },
    },
    {
      ref: 'A41',
      page: '5.13',
      who: 'public',
      scope: 'part',
      when: 'sgeiChosen',
      classes: ['deepening'],
      fields: {
        sgeiActComplete: { kind: 'choice', options: yesPartlyNo },
      },
    },
    {
      ref: 'A42',
      page: '5.13',
      who: 'public',
      scope: 'case',
      when: 'deMinimisAid',
      classes: ['draft'],
      fields: {
        'stateAid.rate': { kind: 'decimal', decimals: 4 },
        'stateAid.rateDate': { kind: 'date' },
      },
    },
    {
      ref: 'A43',
      page: '5.14',
      who: 'joint',
      scope: 'case',
      when: 'publicPartyPays',
      classes: ['deepening'],
      derived: 'default',
      fields: {
        'accounts.auditorReview': {
          kind: 'choice',
          options: yesNo,
          facts: {
            auditorReviews: {
              explanation: 'En revisor granskar redovisningen.',
              asks: 'om en revisor granskar redovisningen',
              yes: ['ja'],
              reasons: { no: 'ingen revisor ska granska redovisningen' },
              silent: true,
            },
          },
        },
        'accounts.auditorKind': { kind: 'choice', options: ['fortroendevald', 'auktoriserad'], when: 'auditorReviews' },
      },
    },
    {
      ref: 'A44',
      page: '5.14',
      who: 'joint',
      scope: 'case',
      when: 'publicPartyPays',
      classes: ['deepening'],
      derived: 'default',
      fields: {
        'budget.reallocationPercent': { kind: 'percent' },
      },
    },
    {
      ref: 'A45',
      page: '5.14',
      who: 'joint',
      scope: 'case',
      when: 'publicPartyPays',
      classes: ['deepening'],
      fields: {
        'funding.adjustmentRule': { kind: 'text', max: 300, emptyMeansNone: true },
      },
    },
    {
      ref: 'A14',
      page: '5.15',
      who: 'joint',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        openness: { kind: 'choice', options: ['avtalstexten', 'mer'] },
        opennessNote: { kind: 'text', max: 300, emptyMeansNone: true },
      },
    },
    {
      ref: 'A15',
      page: '5.15',
      who: 'joint',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        'communication.contacts': { kind: 'list', max: 20, item: { role: { kind: 'role' } } },
        'communication.note': { kind: 'text', max: 300, emptyMeansNone: true },
      },
    },
    {
      ref: 'A46',
      page: '5.15',
      who: 'joint',
      scope: 'case',
      when: 'sharedMaterial',
      classes: ['deepening'],
      fields: {
        'material.licence': { kind: 'text', max: 300, emptyMeansNone: true },
      },
    },
    {
      ref: 'A47',
      page: '5.15',
      who: 'org',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        'quality.framework': { kind: 'text', max: 300, emptyMeansNone: true },
      },
    },
    {
      ref: 'A60',
      page: '5.16',
      who: 'public',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        'memo.department': { kind: 'text', max: 120, per: 'public' },
        'memo.officer': { kind: 'text', max: 120, per: 'public' },
        'memo.date': { kind: 'date', per: 'public' },
        'memo.fitsBudget': { kind: 'choice', options: yesNo, per: 'public', when: 'publicPartyPays' },
      },
    },
    {
      ref: 'A61',
      page: '5.16',
      who: 'public',
      scope: 'case',
      classes: ['deepening'],
      derived: 'prefill',
      fields: {
        'memo.judgement': { kind: 'text', max: 2500, long: true },
      },
    },
    {
      ref: 'A62',
      page: '5.16',
      who: 'public',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        'memo.childRights': { kind: 'text', max: 600, long: true },
      },
    },
    {
      ref: 'A63',
      page: '5.16',
      who: 'public',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        'memo.genderEquality': { kind: 'text', max: 600, long: true },
      },
    },
    {
      ref: 'A64',
      page: '5.16',
      who: 'public',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        'memo.accessibility': { kind: 'text', max: 600, long: true },
      },
    },
    {
      ref: 'A9',
      page: '5.11',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      noPage: true,
      derived: 'confirm',
      fields: {
        'confirmed.followUp': confirmed,
      },
    },
    {
      ref: 'A16',
      page: '5.12',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      noPage: true,
      derived: 'computed',
      fields: {
        textFindings: { kind: 'integer', min: 0, max: 10_000, derived: true },
      },
    },
  ],
} as const satisfies Stage;
