/**
 * Signs of a person in a text: the method never needs them, and what is written here may become a public document. Each
 * sign is a gentle remark and never a stop. The readers are narrow: a remark that is often wrong is soon not read.
 */

export type PersonSign = 'personal number' | 'telephone' | 'e-mail' | 'name in a role' | 'diagnosis';

export interface PersonRemark {
  readonly sign: PersonSign;
  /** The words that gave the sign, as they stand. */
  readonly found: string;
  /** Swedish sentence. */
  readonly text: string;
}

const remarks: Readonly<Record<PersonSign, string>> = {
  'personal number': 'Det här ser ut som ett personnummer. Verktyget behöver aldrig uppgifter om enskilda.',
  telephone: 'Det här ser ut som ett telefonnummer. Avtalet kan bli allmän handling. Skriv hellre en roll.',
  'e-mail': 'Det här ser ut som en e-postadress till en person. Avtalet kan bli allmän handling.',
  'name in a role': 'Det här ser ut som ett namn. Skriv rollen, så håller avtalet också när någon slutar.',
  diagnosis: 'Texten nämner hälsa. Skriv aldrig så att det går att förstå vem det handlar om.',
};

/** Luhn over ten digits. */
function luhnHolds(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** A date of birth; a coordination number has 60 added to its day. Organisation numbers have 20 or more as month. */
function isBirthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
}

const personal = /(?<![\d-])(?:(19|20)?(\d{2})(\d{2})(\d{2}))([-+ ]?)(\d{4})(?![\d-])/g;

/** Twelve digits, or ten with a mark between and the right check digit: case numbers and sums are neither. */
function isPersonal([, century, year = '', month = '', day = '', mark, last = '']: RegExpMatchArray): boolean {
  if (!isBirthDay(Number(month), Number(day))) return false;
  if (mark === ' ' || (mark === '' && century === undefined))
    return luhnHolds(year + month + day + last) && mark === '';
  return century !== undefined || luhnHolds(year + month + day + last) || last === '0000';
}

const mobile = /(?<![\d-])(?:\+46|0046|0)[ -]?7[02369](?:[ -]?\d){7}(?!\d)/;
const landline = /(?<![\d-])0\d{1,3}[- ]\d{2,3} ?\d{2}(?: ?\d{2})?(?! ?\d)/;
/** Said before a number that is meant for calling. */
const calls = /(?:tel|tfn|telefon|telefonnummer|mobil|ring(?:er)?|nås på)[ .:]*(?:nr )?$/i;

const mail = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,100}\.[a-z]{2,12}/iu;
/** Addresses of an office, not of somebody. */
const officeMail =
  /^(?:info|kontakt|post|registrator|diarium|kommun\w*|kommunen|styrelsen|kansli\w*|kansliet|expedition\w*|ekonomi|faktura|support|no-?reply)@/i;

const diagnosis =
  /(?<!\p{L})(?:diagnos(?:en|er|erna|ti\p{L}*)?|adhd|autism\p{L}*|asperger\p{L}*|schizofren\p{L}*|bipolär\p{L}*|psykos\p{L}*|depression(?:en|er)?|deprimerad\p{L}*|demens(?:sjuk\p{L}*)?|alzheimer\p{L}*|missbruk(?:are|aren|ar|et)?|alkoholist\p{L}*|hivpositiv\p{L}*|ptsd)(?!\p{L})/iu;

/** Words for one person. A target group may be named by what it shares; one of its members never. */
const onePerson =
  /(?<!\p{L})(?:han|hon|hen|hans|hennes|henne|honom|(?:en|ett) (?:man|kvinna|flicka|pojke|barn|person|deltagare|granne|medlem|brukare|\p{L}*åring)|\d{1,3}-?åring(?:en)?|mannen|kvinnan|flickan|pojken|deltagaren|brukaren|grannen)(?!\p{L})/iu;

/** The word for an illness in a sentence about one person. */
function illness(text: string): string | undefined {
  const about = text.split(/[.!?\n]/).find((sentence) => onePerson.test(sentence) && diagnosis.test(sentence));
  return about === undefined ? undefined : diagnosis.exec(about)?.[0];
}

/** First part of a personal name in a role: two words with capitals, and no word of an office among them. */
const twoNames =
  /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:\p{Lu}\. ?|(?:von|af|de) )?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=$|[ ,(])/u;
const office =
  /chef|ordförande|kassör|sekreterare|ledamot|ledare|ansvarig|samordnare|strateg|direktör|handläggare|firmatecknare|styrelse|nämnd|kommun|region|förvaltning|enhet|kansli|kontor|förening|avdelning|grupp|jurist|ekonom|utvecklare|rektor|verksamhet|företrädare|representant|revisor|koordinator|administratör|assistent|konsulent|sekretariat|råd|utskott|stad|svenska|röda|norra|södra|västra|östra|gamla|nya|stora|lilla/i;

const remark = (sign: PersonSign, found: string): PersonRemark => ({ sign, found, text: remarks[sign] });

function personalNumber(text: string): string | undefined {
  for (const match of text.matchAll(personal)) if (isPersonal(match)) return match[0];
  return undefined;
}

function telephone(text: string): string | undefined {
  const called = mobile.exec(text);
  if (called) return called[0];
  const line = landline.exec(text);
  return line && calls.test(text.slice(Math.max(0, line.index - 30), line.index)) ? line[0] : undefined;
}

function personMail(text: string): string | undefined {
  const found = mail.exec(text)?.[0];
  return found !== undefined && !officeMail.test(found) ? found : undefined;
}

function nameInRole(text: string): string | undefined {
  const found = twoNames.exec(text.trim())?.[0];
  return found !== undefined && !office.test(found) ? found : undefined;
}

/** What in a text may be about a person, each sign once. `role` also looks for a name where an office should stand. */
export function peopleIn(text: string, kind: 'role' | 'text' = 'text'): readonly PersonRemark[] {
  const found: readonly (readonly [PersonSign, string | undefined])[] = [
    ['personal number', personalNumber(text)],
    ['telephone', telephone(text)],
    ['e-mail', personMail(text)],
    ['name in a role', kind === 'role' ? nameInRole(text) : undefined],
    ['diagnosis', kind === 'text' ? illness(text) : undefined],
  ];
  return found.flatMap(([sign, words]) => (words === undefined ? [] : [remark(sign, words)]));
}
