/** Stage Före: who takes part, who may decide, and how it began. */
import type { Field, Stage } from '#steps/catalogue/step.ts';

const yesNo = { kind: 'choice', options: ['ja', 'nej'] } as const satisfies Field;
const noYes = { kind: 'choice', options: ['nej', 'ja'] } as const satisfies Field;
const yesPartlyNo = { kind: 'choice', options: ['ja', 'delvis', 'nej'] } as const satisfies Field;
const text = { kind: 'text', max: 300 } as const satisfies Field;
const laterText = { kind: 'text', max: 300, canWait: true } as const satisfies Field;
const laterOrgNumber = { kind: 'orgNumber', canWait: true } as const satisfies Field;
const longText = { kind: 'text', max: 4000, long: true } as const satisfies Field;

export const stage = {
  id: 'parties',
  number: 'Före',
  pages: [
    { id: 'F.1', stage: 'parties' },
    { id: 'F.2', stage: 'parties', per: 'org' },
    { id: 'F.3', stage: 'parties' },
    { id: 'F.4', stage: 'parties' },
    { id: 'F.5', stage: 'parties' },
    { id: 'F.6', stage: 'parties', deepening: true },
  ],
  questions: [
    {
      ref: 'F10',
      page: 'F.1',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'default',
      fields: { 'partnership.name': { kind: 'text', max: 80 } },
    },
    {
      ref: 'F1',
      page: 'F.1',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      short: true,
      derived: 'prefill',
      fields: {
        'publicParties[].name': text,
        'publicParties[].kind': {
          kind: 'choice',
          options: ['kommun', 'region', 'statlig_myndighet', 'kommunalt_bolag', 'annan_offentlig'],
        },
        'publicParties[].orgNumber': laterOrgNumber,
        'publicParties[].address': laterText,
        'organisations[].name': text,
        'organisations[].orgNumber': laterOrgNumber,
        'organisations[].address': laterText,
        'otherParticipants[]': { kind: 'list', item: { name: text, role: text }, max: 20, emptyMeansNone: true },
        'contactPersons[]': {
          kind: 'list',
          item: { party: { kind: 'party', among: 'all' }, role: { kind: 'role' } },
          max: 20,
          canWait: true,
        },
      },
    },
    {
      ref: 'F2',
      page: 'F.2',
      who: 'org',
      scope: 'org',
      classes: ['key', 'draft'],
      fields: {
        'organisations[].legalForm': {
          kind: 'choice',
          options: ['ideell_forening', 'stiftelse', 'trossamfund', 'kooperativ', 'annan'],
        },
        'organisations[].statutesPurpose': text,
        ownLegalPerson: yesNo,
        publicBenefitPurpose: yesPartlyNo,
        legalPersonPublicBenefit: { ...yesPartlyNo, derived: true },
        'organisations[].distributesSurplus': noYes,
        'organisations[].religiousElements': noYes,
      },
    },
    {
      ref: 'F11',
      page: 'F.2',
      who: 'either',
      scope: 'org',
      classes: ['level'],
      fields: { publicControlOfOrg: yesPartlyNo },
    },
    {
      ref: 'F12',
      page: 'F.2',
      who: 'org',
      scope: 'org',
      classes: ['deepening'],
      fields: { majorityPublicFunding: yesNo },
    },
    {
      ref: 'F3',
      page: 'F.3',
      who: 'public',
      scope: 'case',
      classes: ['draft'],
      short: true,
      fields: {
        'publicParties[].boards': { kind: 'list', item: { text }, max: 10, min: 1 },
        'affectedUnits[]': { kind: 'list', item: { unit: text, isParty: yesNo }, max: 20, emptyMeansNone: true },
      },
    },
    {
      ref: 'F4',
      page: 'F.3',
      who: 'public',
      scope: 'case',
      classes: ['key', 'draft'],
      short: true,
      derived: 'prefill',
      fields: {
        decisionMaker: { kind: 'choice', options: ['fullmaktige', 'namnd', 'tjansteperson', 'annan_delegat'] },
        'decision.publicBody': { kind: 'text', max: 300, per: 'public' },
        'decision.plannedDate': { kind: 'date', per: 'public' },
      },
    },
    {
      ref: 'F13',
      page: 'F.3',
      who: 'public',
      scope: 'case',
      classes: ['key'],
      fields: { matterOfPrinciple: yesPartlyNo },
    },
    {
      ref: 'F5',
      page: 'F.4',
      who: 'org',
      scope: 'org',
      classes: ['draft'],
      fields: {
        'organisations[].signatory': { kind: 'role' },
        'organisations[].negotiationMandate': yesNo,
        'organisations[].negotiationMandateDate': { kind: 'date', when: 'mandateGiven' },
      },
    },
    {
      ref: 'F14',
      page: 'F.4',
      who: 'either',
      scope: 'case',
      classes: ['key'],
      fields: { conflictOfInterest: { kind: 'choice', options: ['ja', 'hanterat', 'nej'] } },
    },
    {
      ref: 'F6',
      page: 'F.5',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      short: true,
      fields: {
        initiative: {
          kind: 'choice',
          options: ['organisationen', 'tillsammans', 'kommunen'],
          facts: {
            publicInitiative: {
              explanation: 'Kommunen tog initiativet.',
              asks: 'vem som tog initiativet',
              yes: ['kommunen'],
              reasons: { no: 'det inte var kommunen som tog initiativet' },
            },
          },
        },
        'initiativeBackground.when': text,
        'initiativeBackground.how': longText,
        'initiativeBackground.specifiedInAdvance': { ...noYes, when: 'publicInitiative' },
      },
    },
    {
      ref: 'F15',
      page: 'F.5',
      who: 'joint',
      scope: 'case',
      classes: ['level'],
      fields: { renewalWithoutReview: yesPartlyNo },
    },
    {
      ref: 'F7',
      page: 'F.6',
      who: 'apart',
      scope: 'case',
      classes: ['deepening'],
      fields: { 'processTime.scale': { kind: 'scale' }, 'processTime.note': { kind: 'text', max: 200 } },
    },
    {
      ref: 'F8',
      page: 'F.6',
      who: 'joint',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        'processLeaders[]': {
          kind: 'list',
          item: { party: { kind: 'party', among: 'all-or-outside' }, role: { kind: 'role' } },
          max: 10,
        },
      },
    },
    {
      ref: 'F9',
      page: 'F.6',
      who: 'joint',
      scope: 'case',
      classes: ['deepening'],
      fields: { ifNo: longText },
    },
  ],
} as const satisfies Stage;
