/** Warning signals of stage 3. They look at both lanes only after the reveal; a missing answer is not a no. */

import { laneOpen, own, type Signal, type SignalValue, type SignalView } from '#steps/signals/view.ts';
import { contributions, fiveByTwoRows, volunteerRate } from './signals-given.ts';
import { capital } from './signals-words.ts';

function isCards(value: SignalValue | undefined): value is { readonly [key: string]: string | number } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** O4: who owns the method and the name, where decisions of authority lie, and whether all is joint. */
function ownership(view: SignalView): readonly Signal[] {
  const sort = view.answer('ownership.cards');
  if (!sort || !isCards(sort.value)) return [];
  const cards = Object.entries(sort.value);
  const pile = (card: string) => cards.find(([name]) => name === card)?.[1];
  const base = { ref: 'O4', because: [sort.path] } as const;
  const found: Signal[] = [];
  if (['metod', 'namn'].some((card) => pile(card) === 'kommunen')) {
    found.push({
      ...base,
      id: 'O4-method',
      level: 'R',
      text: 'Metoden eller namnet ligger hos kommunen. Då liknar det mer en tjänst åt kommunen än organisationens egen idé. Pröva om kortet hör till organisationen eller till er båda.',
      source: 'Nyckel 3 från Strategi-IOP, så som MUCF återger den, och Rädda Barnens kommentar 2018',
    });
  }
  if (['gemensamt', 'organisationen'].some((name) => pile('myndighetsbeslut') === name)) {
    found.push({
      ...base,
      id: 'O4-authority',
      level: 'G',
      text: 'Myndighetsbeslut ligger inte hos kommunen. Sådana beslut kan partnerskapet inte ta över. Lägg kortet hos kommunen eller fråga en jurist.',
      source: own,
    });
  }
  const placed = cards.filter(([, name]) => ['gemensamt', 'kommunen', 'organisationen'].includes(String(name)));
  if (placed.length >= 10 && placed.every(([, name]) => name === 'gemensamt')) {
    found.push({
      ...base,
      id: 'O4-all-joint',
      level: 'G',
      text: 'Allt ligger i högen Gemensamt. Var och en brukar äga något själv, till exempel sin personal, sina volontärer och sin röst. Gå igenom korten en gång till.',
      source: 'Nyckel 3 från Strategi-IOP, så som MUCF återger den',
    });
  }
  return found;
}

/** O5: no steering group, or different numbers of seats. */
function steering(view: SignalView): readonly Signal[] {
  const seats = [view.answer('steeringGroup.seats.public'), view.answer('steeringGroup.seats.org')];
  const meetings = view.answer('steeringGroup.meetingsPerYear');
  const [publicSeats, orgSeats] = seats.map((seat) => seat?.value);
  const because = [...seats, meetings].flatMap((answer) => (answer ? [answer.path] : []));
  if (meetings?.value === 0 || (publicSeats === 0 && orgSeats === 0)) {
    return [
      {
        id: 'O5-no-group',
        level: 'G',
        ref: 'O5',
        because,
        text: 'Ni har ingen styrgrupp som möts. Då är det oklart vem som bestämmer om riktningen. Två personer från varje sida och två möten per år kan räcka.',
        source: 'SKR:s kriterier (gemensam styrning) och Uddevalla kommuns avtalsprocess',
      },
    ];
  }
  if (typeof publicSeats !== 'number' || typeof orgSeats !== 'number' || publicSeats === orgSeats) return [];
  return [
    {
      id: 'O5-unequal',
      level: 'G',
      ref: 'O5',
      because,
      text: 'Sidorna har olika många platser i styrgruppen. Lika många platser gör det lättare att vara jämbördiga. Ändra antalet, eller skriv varför det ska skilja.',
      source: 'Forskning om IOP i Göteborg (Vinnova) och Uddevalla kommuns avtalsprocess',
    },
  ];
}

/** O6: anything but agreement is a signal; clause K33 prints agreement. */
function decisions(view: SignalView): readonly Signal[] {
  const rule = view.answer('decisionRule');
  if (!rule || rule.value === 'enighet') return [];
  const alone = rule.value === 'kommunen_avgor' ? 'kommunen' : 'organisationen';
  const text =
    rule.value === 'annat'
      ? 'Ni vill fatta beslut på ett annat sätt än i enighet. Avtalstexten bygger på enighet. Skriv en egen formulering och se till att ingen part kan bestämma ensam.'
      : `${capital(alone)} avgör ensam när ni inte är överens. Då styr ni inte tillsammans. Pröva enighet och en trappa: samtal, styrgrupp, chefer, utomstående.`;
  return [
    {
      id: 'O6-not-joint',
      level: 'G',
      ref: 'O6',
      because: [rule.path],
      text,
      source: 'Göteborgs Stads och Malmö stads sidor om IOP, och forskning om IOP i Göteborg (Vinnova)',
    },
  ];
}

/** O7: a low number, or a gap of two or more, between all lanes that may be seen. */
function equality(view: SignalView): readonly Signal[] {
  const numbers = ['public', ...view.orgIds].flatMap((voice) => {
    const value = laneOpen(view, 'O7', voice) ? view.voice('equality', voice) : undefined;
    return typeof value === 'number' ? [value] : [];
  });
  if (numbers.length === 0) return [];
  const gap = view.revealed('O7') ? Math.max(...numbers) - Math.min(...numbers) : 0;
  if (gap < 2 && numbers.every((number) => number > 2)) return [];
  const text =
    gap >= 2
      ? 'Ni upplever jämbördigheten olika. Tala om vad som ligger bakom siffrorna, och vad som behöver ändras.'
      : 'Någon har svarat 1 eller 2. Tala om vad som gör samarbetet ojämnt, och vad som behöver ändras.';
  return [
    {
      id: 'O7-uneven',
      level: 'G',
      ref: 'O7',
      because: ['equality'],
      text,
      source: 'Granskning av 33 IOP i Skåne 2018 (NÄTVERKET)',
    },
  ];
}

/** O8: the organisation cannot, or may not be able to, speak freely. */
function freeVoice(view: SignalView): readonly Signal[] {
  const lanes = ['joint', ...view.orgIds].map((voice) => view.voice('freeVoice', voice));
  const said = [view.answer('freeVoice')?.value, ...lanes];
  const worst = said.includes('nej') ? 'nej' : said.includes('oklart') ? 'oklart' : undefined;
  if (worst === undefined) return [];
  const start =
    worst === 'nej'
      ? 'Organisationen kan inte fritt kritisera kommunen.'
      : 'Det är oklart om organisationen kan kritisera kommunen fritt.';
  return [
    {
      id: 'O8-voice',
      level: 'R',
      ref: 'O8',
      because: ['freeVoice'],
      text: `${start} Stöd får inte köpa tystnad. Ta bort det som binder rösten, och skriv att alla parter får yttra sig.`,
      source:
        'De sex principerna i den nationella Överenskommelsen och Borås Stads checklista (fri och självständig aktör)',
    },
  ];
}

/** O12 and O13: dependence on the partnership, and volunteers in the place of staff. */
function dependence(view: SignalView): readonly Signal[] {
  const large = view.orgIds.flatMap((id) => {
    const share = view.answer('economicShare', id);
    return typeof share?.value === 'number' && share.value > 50 ? [share.path] : [];
  });
  const found: Signal[] = [];
  if (large.length > 0) {
    found.push({
      id: 'O12-dependence',
      level: 'G',
      ref: 'O12',
      because: large,
      text: 'Partnerskapet blir mer än hälften av organisationens ekonomi. Då är det svårt att säga ifrån. Tala om fler inkomster, lång uppsägningstid och en plan för slutet.',
      source: 'Granskning av 33 IOP i Skåne 2018 (NÄTVERKET) och metodstödets egen gräns',
    });
  }
  const replaced = view.answer('volunteersReplaceStaff');
  if (replaced?.value === 'ja') {
    found.push({
      id: 'O13-staff',
      level: 'G',
      ref: 'O13',
      because: [replaced.path],
      text: 'Ideella krafter ersätter anställda. Ideell tid ska komma till, inte ta över det som anställda gör i dag. Dela upp vad volontärer och anställda gör.',
      source: own,
    });
  }
  return found;
}

/** Every warning signal of the stage, in the order of the questions. */
export function signals(view: SignalView): Signal[] {
  return [
    ...contributions(view),
    ...volunteerRate(view),
    ...fiveByTwoRows(view),
    ...ownership(view),
    ...steering(view),
    ...decisions(view),
    ...equality(view),
    ...freeVoice(view),
    ...dependence(view),
  ];
}
