/** Stage Efter: when the parties meet again, how goals are followed, and the check-ins after the start. */
import type { Stage } from '#steps/catalogue/step.ts';

const noYes = ['nej', 'ja'] as const;

/** The legal questions asked again at every check-in. */
export const legalCheckPoints = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'] as const;

export const stage = {
  id: 'follow-up',
  number: 'Efter',
  pages: [
    { id: 'E.1', stage: 'follow-up' },
    { id: 'E.2', stage: 'follow-up' },
    { id: 'E.3', stage: 'follow-up' },
    { id: 'E.4', stage: 'follow-up', deepening: true },
    { id: 'E.5', stage: 'follow-up', beside: 'checkIns' },
    { id: 'E.6', stage: 'follow-up' },
    { id: 'E.7', stage: 'follow-up' },
  ],
  questions: [
    {
      ref: 'U1',
      page: 'E.1',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      short: true,
      derived: 'default',
      fields: {
        'followUp.schedule': { kind: 'dates' },
        'followUp.reportDate': { kind: 'dayMonth' },
        'evaluation.monthsBeforeEnd': { kind: 'integer', min: 1, max: 36, unit: 'month' },
      },
    },
    {
      ref: 'U9',
      page: 'E.1',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'default',
      fields: { 'plan.dueDate': { kind: 'dayMonth' } },
    },
    {
      ref: 'U8',
      page: 'E.1',
      who: 'public',
      scope: 'case',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'followUp.publicBody': { kind: 'text', max: 300 },
        'followUp.publicReportDate': { kind: 'dayMonth' },
      },
    },
    {
      ref: 'U2',
      page: 'E.2',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'goals[].signs': {
          kind: 'list',
          max: 10,
          item: {
            sign: { kind: 'text', max: 300 },
            how: { kind: 'text', max: 300 },
            frequency: { kind: 'text', max: 300 },
            fromParticipants: { kind: 'choice', options: ['ja', 'nej'] },
          },
        },
        'goals[].measuredBy': { kind: 'role' },
        'goals[].dueWhen': { kind: 'text', max: 300 },
        'goals[].analysis': { kind: 'text', max: 300, canWait: true },
      },
    },
    {
      ref: 'U3',
      page: 'E.3',
      who: 'apart',
      scope: 'case',
      classes: ['draft'],
      fields: {
        'reports[]': {
          kind: 'list',
          max: 40,
          item: { what: { kind: 'text', max: 300 }, when: { kind: 'text', max: 300 } },
        },
      },
    },
    {
      ref: 'U10',
      page: 'E.4',
      who: 'joint',
      scope: 'case',
      classes: ['deepening'],
      derived: 'default',
      fields: {
        'evaluation.external': {
          kind: 'choice',
          options: ['ja', 'nej'],
          facts: {
            externalEvaluator: {
              explanation: 'En fristående utvärderare medverkar.',
              asks: 'om någon utomstående är med i utvärderingen',
              yes: ['ja'],
              reasons: { no: 'ingen utomstående är med i utvärderingen' },
              silent: true,
            },
          },
        },
      },
    },
    {
      ref: 'U4',
      checkIn: 'rating',
      page: 'E.5',
      who: 'apart',
      scope: 'case',
      when: 'checkInOpen',
      classes: ['check-in'],
      fields: {
        // A check-in is one row per voice and date: the parties rate apart, the joint row holds U5–U7. With several
        // parts U5 has a joint row for each part after the first.
        'checkIns[]': {
          kind: 'list',
          max: 200,
          item: { date: { kind: 'date' }, part: { kind: 'item', list: 'parts', when: 'severalParts' } },
        },
        'checkIns[].temperature': { kind: 'scale', items: 5 },
      },
    },
    {
      ref: 'U5',
      checkIn: 'legal',
      page: 'E.6',
      who: 'joint',
      scope: 'part',
      when: 'checkInOpen',
      classes: ['check-in'],
      fields: { 'checkIns[].legalChange': { kind: 'checklist', points: legalCheckPoints, options: noYes } },
    },
    {
      ref: 'U6',
      checkIn: 'lessons',
      page: 'E.7',
      who: 'joint',
      scope: 'case',
      when: 'checkInOpen',
      classes: ['deepening'],
      fields: { 'checkIns[].lessons': { kind: 'text', max: 1200, long: true } },
    },
    {
      ref: 'U7',
      checkIn: 'wayForward',
      page: 'E.7',
      who: 'joint',
      scope: 'case',
      when: 'checkInOpen',
      classes: ['check-in'],
      fields: {
        'checkIns[].wayForward': { kind: 'choice', options: ['forlanga', 'andra', 'annan_form', 'avsluta'] },
        'checkIns[].wayForwardReason': { kind: 'text', max: 600, long: true },
      },
    },
  ],
} as const satisfies Stage;
