/** What the tool must never claim (README 16), and a check of texts against it. */

export interface NeverClaim {
  readonly id: number;
  readonly claim: string;
  /** Words that would make the claim; absent where only a reader can tell. */
  readonly pattern?: RegExp;
}

export const neverClaims: readonly NeverClaim[] = [
  {
    id: 1,
    claim: 'Att något är lagligt, godkänt eller upphandlingsfritt, eller ett mått på hur lagligt det är.',
    pattern:
      /(?<!\p{L})(?:o?laglig(?:t|a|en)?|godkän(?:t|d|da)|upphandlingsfri(?:tt|a)?|score|poäng)(?!\p{L})|\d\s*(?:%|procent(?!\p{L}))/iu,
  },
  {
    id: 2,
    claim: 'Att namnet IOP, eller att byta ord i texten, ändrar vad avtalet är.',
    pattern: /(?<!\p{L})byt(?:er)? ord(?:en)?(?: så| för att) (?:blir|slippa|undvika)/iu,
  },
  {
    id: 3,
    claim: 'Att ideell form, ren kostnadstäckning eller avsaknad av vinst tar avtalet utanför upphandlingslagen.',
    pattern: /(?:ideell|kostnadstäckning|utan vinst)[^.]{0,60}(?:behöver inte upphandlas|utanför upphandlingslagen)/iu,
  },
  {
    id: 4,
    claim: 'Att välfärd är icke-ekonomisk för att den betalas med skatt.',
    pattern: /skatte(?:finansierad|betald)[^.]{0,60}icke-ekonomisk/iu,
  },
  {
    id: 5,
    claim: 'Att registrering hos Kammarkollegiet gör ett IOP tillåtet.',
    pattern: /registrer[^.]{0,60}(?:gör|räcker)[^.]{0,30}IOP/iu,
  },
  { id: 6, claim: 'Att ett belopp gäller när dess tid har gått ut, eller ett omräknat belopp i euro.' },
  {
    id: 7,
    claim:
      'Att Konkurrensverket, Upphandlingsmyndigheten, SKR eller metodens upphovspersoner har ställt sig bakom bedömningen.',
    pattern:
      /(?:Konkurrensverket|Upphandlingsmyndigheten|SKR|Strategi-IOP)[^.]{0,40}har (?:granskat|bekräftat|ställt sig bakom)/iu,
  },
  {
    id: 8,
    claim: 'Att ingen kommer att klaga, eller att små summor är trygga mot allt.',
    pattern: /ingen (?:leverantör )?kommer att klaga|små (?:summor|belopp) är (?:trygga|riskfria)/iu,
  },
  {
    id: 9,
    claim: 'Att kommunen har följt kommunallagen eller dataskyddsreglerna för att rutor är ikryssade.',
    pattern: /(?:kommunallagen|GDPR|dataskydd\p{L}*) är (?:uppfylld|följd)/iu,
  },
  {
    id: 10,
    claim: 'Att demokrativillkor är lag för kommuner.',
    pattern: /demokrativillkor[^.]{0,40}(?:krävs enligt lag|är lag) för kommun/iu,
  },
  {
    id: 11,
    claim: 'Att ingen jurist behövs.',
    pattern: /(?:behöver|behövs)(?: inte| ingen)(?: fråga)?(?: en)? jurist|utan jurist/iu,
  },
  { id: 12, claim: 'Att ett utkast har rättslig verkan.', pattern: /utkastet (?:gäller|är bindande)/iu },
  {
    id: 13,
    claim: 'Domstolsord inom citattecken som inte är kontrollerade mot domen.',
    pattern: /(?:HFD|domstolen)[^.]{0,60}(?:skrev|sade|uttalade)[^.]{0,20}”/iu,
  },
  {
    id: 14,
    claim: 'Något om en verklig organisations hederlighet.',
    pattern: /bedrägeririsk|oseriös(?:a)? organisation/iu,
  },
  {
    id: 15,
    claim: 'Att ett svar som saknas betyder nej.',
    pattern: /(?:obesvarad|saknat svar|inget svar)[^.]{0,30}(?:räknas som|betyder) nej/iu,
  },
  {
    id: 16,
    claim: 'Att det är ett köp, ett bidrag, ett partnerskap, inget kontrakt eller inte statligt stöd.',
    pattern: new RegExp(
      [
        'det här är ett köp(?!\\?)',
        '(?<!\\p{L})inte statligt stöd(?!\\p{L})',
        '(?<!\\p{L})inget kontrakt(?!\\p{L})',
        'talar för ett partnerskap',
        'kan stå i (?:ett )?avtal(?:et)?(?!\\p{L})',
        // What is drawn from the rest: taken together, therefore, and what the money or the agreement thus is.
        '(?<!\\p{L})sammantaget(?!\\p{L})[^.?]*(?:köp|bidrag|stöd|partnerskap|upphandl)',
        '(?<!\\p{L})(?:därför|alltså|således)(?!\\p{L})[^.?]{0,60}(?:inte är|är inte|är|ingen|inget) (?:ett |en )?(?:köp|bidrag|statligt stöd|partnerskap|upphandling)(?!\\p{L})',
        '(?<!\\p{L})är (?:därför|alltså|således) (?:inte )?(?:ett )?(?:köp|bidrag|statligt stöd|partnerskap)(?!\\p{L})',
        'talar (?:\\p{L}+ )?för att (?:det|bidraget|pengarna|avtalet|överenskommelsen|samarbetet) (?:inte )?är (?:inte )?(?:ett )?(?:köp|bidrag|partnerskap)(?!\\p{L})',
      ].join('|'),
      'iu',
    ),
  },
];

/** Ids of the claims that a text makes by its words; empty for a text that makes none. */
export function claimsIn(text: string): readonly number[] {
  return neverClaims.filter(({ pattern }) => pattern?.test(text)).map(({ id }) => id);
}

/** Must stand on every draft (README 16). */
export const draftHeading = 'UTKAST från IOP-verkstaden – verktygets texter är inte juridiskt granskade';
