/**
 * The leader's key of each practice case: level per part, rules, signals and what the case teaches. For workshops; never
 * shown to participants before they are done. Expected by the rules, not a court's answer.
 */

export interface PartKey {
  readonly part: string;
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Legs that the answers carry among A, C and D. */
  readonly legs: readonly string[];
  /** Rules L-…, by what they give. */
  readonly stop: readonly string[];
  readonly lawyer: readonly string[];
  readonly warn: readonly string[];
  readonly duty: readonly string[];
  readonly ask: readonly string[];
  readonly support: readonly string[];
  readonly info: readonly string[];
}

export interface AnswerKey {
  readonly id: string;
  readonly parts: readonly PartKey[];
  /** Refs of the method's warning signals: stop and get a legal view, look closer, tip. */
  readonly signals: { readonly R: readonly string[]; readonly G: readonly string[]; readonly B: readonly string[] };
  /** The way the case leads to. */
  readonly way: string;
  readonly lesson: string;
}

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));
const rules = (numbers: string | undefined): readonly string[] => words(numbers ?? '').map((number) => `L-${number}`);

interface Rules {
  readonly stop?: string;
  readonly lawyer?: string;
  readonly warn?: string;
  readonly duty?: string;
  readonly ask?: string;
  readonly support?: string;
  readonly info?: string;
}

function part(id: string, level: PartKey['level'], legs: string, given: Rules): PartKey {
  return {
    part: id,
    level,
    legs: words(legs),
    stop: rules(given.stop),
    lawyer: rules(given.lawyer),
    warn: rules(given.warn),
    duty: rules(given.duty),
    ask: rules(given.ask),
    support: rules(given.support),
    info: rules(given.info),
  };
}

const signals = (R: string, G: string, B = '') => ({ R: words(R), G: words(G), B: words(B) });

export const answerKeys: readonly AnswerKey[] = [
  {
    id: 'OVN-01',
    parts: [part('p1', 1, 'A', { support: '06 15 18 19 20 31', duty: '31 37', info: '12 27' })],
    signals: signals('', 'A7'),
    way: 'IOP – gå vidare',
    lesson:
      'Allt av värde räknas, inte bara pengarna: 510 000 kr i pengar men 672 000 kr med allt. Nivå 1 är inget besked om vad lagen tillåter.',
  },
  {
    id: 'OVN-02',
    parts: [part('p1', 2, 'A', { warn: '08 11', support: '15 18 19 20 32', duty: '32 37 52', info: '12 27' })],
    signals: signals('', 'R2 R8 R13'),
    way: 'IOP – gå vidare, efter åtgärder',
    lesson: '”Ny gemensam” är oprövat. Vad händer med nivån om värdet stiger över verktygets gräns? Den blir 3.',
  },
  {
    id: 'OVN-03',
    parts: [
      part('p1', 4, '', {
        stop: '07 09 10 11 12 13 14 17',
        warn: '15 16 18 19 39 41 56',
        duty: '32 39 41 42 53 54 55 58',
        ask: '54 56',
        support: '32',
      }),
    ],
    signals: signals(
      'F6 B1 B6 B8 B11 R1 R2 R3 R4 R5 R12 O4 O8 A6',
      'F6 B3 B5 R6 R11 R13 O5 O6 O7 L2 L3 L4 U2 U3 A6 A11 A12',
      'B4',
    ),
    way: 'Upphandling: annonserad, reserverad, valfrihetssystem eller egen regi',
    lesson:
      'Ett enda stopp räcker; tio goda svar väger inte upp det. Värdet 9,6 miljoner kr är över den försiktiga gränsen, så ett direkt köp föreslås inte. Byt inte ord i texten: byt form.',
  },
  {
    id: 'OVN-04',
    parts: [
      part('p1', 4, '', {
        stop: '07 11 12 13 14',
        warn: '15 16 18 19 39 41 56',
        duty: '32 39 41 42 57 58',
        ask: '56',
        support: '32',
        info: '27',
      }),
    ],
    signals: signals(
      'F6 B1 B6 B11 R1 R4 R5 R6 R12 O1 O4 A4 A6 A9 U1',
      'F6 B3 B5 R2 R11 O5 O6 O7 L2 L3 L4 U2 U3 U8 A6 A11 A12',
      'B4',
    ),
    way: 'Upphandling: direktupphandling med dokumentation',
    lesson:
      'Små köp är fortfarande köp. Det ärliga svaret är en dokumenterad direktupphandling. Byalagets vilja att forma platsen kan bli ett eget samtal.',
  },
  {
    id: 'OVN-05',
    parts: [part('p1', 1, 'A C', { support: '06 15 18 19 20 21 31', duty: '31 58', info: '12 27' })],
    signals: signals('', 'B1 B11 R7 O3 O5 L2 L3 L4 U3 A8'),
    way: 'Föreningsbidrag',
    lesson:
      'Nivå 1 betyder inte att IOP är rätt form. Metodens frågor visar att ett föreningsbidrag är enklare. Att välja bidrag är ett bra resultat.',
  },
  {
    id: 'OVN-06',
    parts: [
      part('p1', 3, 'A', {
        lawyer: '08 11',
        support: '15 18 19 20 32',
        duty: '32 37 53 54',
        ask: '04 54',
        info: '04 12 27 30',
      }),
    ],
    signals: signals('', 'F3 R2 R8 R13 O7 O12 A7'),
    way: 'Öppet: fråga jurist först',
    lesson:
      'Vilket svar skulle fälla fallet? Om kommunen börjar anvisa deltagare eller kräva ett visst antal blir nivån 4. Parternas olika svar om vems verksamheten är visas och slås aldrig ihop tyst.',
  },
  {
    id: 'OVN-07',
    parts: [
      part('p1', 2, 'A', {
        warn: '39',
        support: '06 15 18 19 20 31',
        duty: '31 37 39 52 58',
        ask: '04',
        info: '04 12 27',
      }),
      part('p2', 4, '', {
        stop: '07 09 11 12 13 14 17',
        warn: '15 16 18 19 39 41 56',
        duty: '32 39 41 52 53 54 57 58',
        ask: '04 54 56',
        support: '20 32',
        info: '04 27',
      }),
    ],
    signals: signals('B1 B8 B11 R1 R2 R4 R5 R6 R8 O1 A4 A6', 'R7 R11 R13 O6 O12 U2 A6 A12'),
    way: 'Dela utkastet: a IOP – gå vidare, b direktupphandling',
    lesson:
      'Bedöm varje del för sig. Delas inte utkastet riskerar allt att bli köp. Del b ligger långt under gränsen för tjänster i bilaga 2, så direktupphandling är möjlig.',
  },
  {
    id: 'OVN-08',
    parts: [
      part('p1', 3, 'A', {
        lawyer: '08',
        warn: '11 16 18 19 29 39',
        support: '15 31',
        duty: '31 37 39 58',
        info: '12 27',
      }),
    ],
    signals: signals('F6 B1 R2 R4 R12', 'F6 F7 B5 B9 R11 O1 O5 O6 O7 L2 U2 U3 A12', 'B4'),
    way: 'Öppet: fråga jurist först',
    lesson:
      'Räknas bara pengarna blir nivån 2. Räknas allt blir den 3. Många små varningar är också ett svar: kommunen styr, föreningen bidrar lite och verksamheten fanns inte förut.',
  },
  {
    id: 'OVN-09',
    parts: [part('p1', 0, 'A', { support: '15 18 19 20', duty: '31 37 52 55 58', info: '12' })],
    signals: signals('R12', 'F5 R13'),
    way: 'Inget än: öppna frågor',
    lesson: 'Ett saknat svar är inte ett nej. Verktyget visar vem som kan svara.',
  },
  {
    id: 'OVN-10',
    parts: [part('p1', 1, 'A D', { support: '06 15 18 19 20 22 31', duty: '22 31 37 44', info: '12 27' })],
    signals: signals('', ''),
    way: 'IOP – gå vidare, kontrollera CPV',
    lesson: 'Två ben är starkare än ett. Jäv ändrar inte formen men måste hanteras före beslutet.',
  },
  {
    id: 'OVN-11',
    parts: [
      part('p1', 3, 'A', {
        lawyer: '08',
        warn: '11',
        support: '15 18 19 20',
        duty: '35 37 52 53',
        info: '12 27 30 32',
      }),
    ],
    signals: signals('', 'R2 R8 R13 A7'),
    way: 'Öppet: fråga jurist först',
    lesson:
      'Försäljning till gäster utifrån gör stödet till en fråga om statsstöd. Med flera organisationer hålls beloppen isär för var och en.',
  },
];

export function answerKey(id: string): AnswerKey | undefined {
  return answerKeys.find((key) => key.id === id);
}
