/**
 * The five formats of the method's table of formats. Minutes that no source gives are our own proposal and say so; the
 * evening follows the meeting that Hudiksvall announced for 22 September 2016 (S49).
 */
import {
  apart,
  checkIn,
  closing,
  drafting,
  exit,
  firstSteps,
  fork,
  forkWithVote,
  intro,
  learning,
  learningGoals,
  otherLawyer,
  ownership,
  pause,
  reveal,
  roleSwap,
  shortSteps,
  vote,
} from './moments.ts';
import type { Moment, Programme, ProgrammeId } from './types.ts';

const suggested = 'förslag';

/** The same moment with other minutes, and an id of its own when it stands twice in a programme. */
const timed = (moment: Moment, minutes: number, id: string = moment.id): Moment => ({ ...moment, minutes, id });

const taster: Programme = {
  id: 'smakprov',
  title: 'Smakprov',
  summary: 'Ett första möte med metoden på 90 minuter. Ett påhittat fall, par och en omröstning.',
  timesFrom: suggested,
  meetings: [{ title: 'Smakprov', moments: [intro, apart, reveal, fork, vote] }],
};

const halfDay: Programme = {
  id: 'halvdag',
  title: 'Halvdag',
  summary: 'Korta spåret på ett påhittat fall, med självskattning före och efter. 3 timmar och 15 minuter.',
  timesFrom: suggested,
  meetings: [
    {
      title: 'Halvdag',
      moments: [checkIn, firstSteps, pause, forkWithVote, ownership, learningGoals, exit],
    },
  ],
};

const wholeDay: Programme = {
  id: 'heldag',
  title: 'Heldag',
  summary: 'Rollbyte, korta spåret, utkast till avtal och granskning. Sex timmar.',
  timesFrom: suggested,
  besides: 'Lunch och kaffe kommer till.',
  meetings: [{ title: 'Heldag', moments: [roleSwap, shortSteps, learning, drafting, otherLawyer, closing] }],
};

const threeMeetings: Programme = {
  id: 'tre-traffar',
  title: 'Tre träffar',
  summary: 'Tre gånger två timmar, med två till fyra veckor emellan och hemuppgifter.',
  timesFrom: suggested,
  meetings: [
    {
      title: 'Träff 1: Före och Behov',
      moments: [checkIn, timed(firstSteps, 60), timed(reveal, 30), timed(vote, 15, 'ta-med-hem')],
      homework:
        'Gör marknadskollen och ta upp de rättsliga frågorna med den som kan juridik hos er. Skriv vem ni har frågat.',
    },
    {
      title: 'Träff 2: Rättslig grund och Ömsesidighet',
      moments: [timed(intro, 10, 'aterblick'), timed(fork, 45), timed(pause, 10), timed(ownership, 55)],
      homework: 'Ta fram en budget åt båda håll. Ta upp förslaget i styrelsen och med den som beslutar i kommunen.',
    },
    {
      title: 'Träff 3: Kompetens, Avtal och Uppföljning',
      moments: [timed(learningGoals, 30), timed(drafting, 45), timed(pause, 10), timed(closing, 35)],
    },
  ],
};

const welcome: Moment = {
  ...intro,
  id: 'kaffe',
  title: 'Kaffe och mingel',
  minutes: 30,
  script: 'Ta kaffe och hälsa på någon du inte känner. Berätta vilka människor du tänker på i kväll.',
  steps: ['Blanda organisationer, tjänstepersoner och politiker vid borden.', 'Sätt upp väggkartan över stegen.'],
  happens: [],
  questions: [],
  slide: { heading: 'Välkomna', instructions: [{ side: 'joint', text: 'Hälsa på någon du inte känner.' }] },
  sheets: ['karta'],
};

const will: Moment = {
  ...intro,
  id: 'vilja',
  title: 'Politisk vilja och förutsättningar',
  minutes: 30,
  script: 'Först hör vi vad kommunen vill och kan just nu. Sedan vad organisationerna ser. Inga löften i kväll.',
  steps: ['Låt en politiker och en förening tala lika länge.', 'Skriv frågor på parkeringen.'],
  happens: ['Någon tar ett svar som ett löfte. Påminn om att ett muntligt löfte inte är ett beslut.'],
  questions: ['B7', 'F3'],
  slide: {
    heading: 'Vad vill vi, och vad kan vi?',
    instructions: [
      { side: 'public', text: 'Vad har kommunen redan beslutat?' },
      { side: 'org', text: 'Vad ser ni som andra inte ser?' },
    ],
    note: 'Inga löften i kväll.',
  },
  tools: ['parking'],
  sheets: ['parkering'],
};

const whatIsIop: Moment = {
  ...apart,
  id: 'vad-iop-ar',
  title: 'Vad IOP är, med ett påhittat fall',
  minutes: 90,
  script:
    'Vi går igenom de fyra nycklarna på ett påhittat fall. Ni skriver var för sig, visar varandra och väljer form till sist.',
  steps: [
    'Berätta om nycklarna, en i taget, och låt paren pröva var och en på fallet.',
    'Skriv var för sig, visa och skriv gemensamt.',
    'Ta vägvalet sist. Alla fyra formerna är riktiga svar.',
  ],
  questions: ['B1', 'B2', 'B3', 'R1', 'R2', 'R4', 'R5', 'R14'],
  sheets: ['kommunens', 'organisationens', 'gemensamt', 'fall', 'parkering'],
};

const onwards: Moment = {
  ...vote,
  id: 'ga-vidare',
  title: 'Vad kan vi gå vidare med?',
  minutes: 60,
  script: 'Samla idéer, möjligheter och svårigheter. Rösta om vilken form som passar. Skriv vem som tar nästa steg.',
};

const evening: Programme = {
  id: 'kvall',
  title: 'Kväll',
  summary: 'För dem som arbetar om dagarna. 3 timmar och 30 minuter, med kaffe.',
  timesFrom: 'Hudiksvalls möte den 22 september 2016 (S49)',
  meetings: [{ title: 'Kväll', moments: [welcome, will, whatIsIop, onwards] }],
};

export const programmes: readonly Programme[] = [taster, halfDay, wholeDay, threeMeetings, evening];

export function programmeOf(id: ProgrammeId): Programme {
  return programmes.find((programme) => programme.id === id) ?? taster;
}

/** Whole minutes of a meeting. */
export function minutesOf(moments: readonly Moment[]): number {
  return moments.reduce((sum, moment) => sum + moment.minutes, 0);
}
