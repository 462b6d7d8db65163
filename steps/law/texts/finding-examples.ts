/**
 * What asks and what does not, for each family of words (README 10): read by whoever wants to know what the reader looks
 * for, on *Alla texter*. A test holds that the reader reads them so. Pure data.
 */
import type { FamilyId } from '../findings/families.ts';

export interface FamilyExamples {
  readonly asks: readonly [string, ...string[]];
  readonly silent: readonly [string, ...string[]];
}

export const familyExamples: Readonly<Record<FamilyId, FamilyExamples>> = {
  betalning: {
    asks: [
      'Kommunen ersätter föreningen med 500 kronor för varje deltagare.',
      'Stödet beräknas efter hur många platser som används.',
    ],
    silent: ['Deltagarna betalar 20 kronor per gång för fikat.', 'Bidraget är lika stort hur många som än kommer.'],
  },
  faktura: {
    asks: ['Föreningen fakturerar kommunen varje kvartal.', 'Pengarna betalas ut mot faktura.'],
    silent: [
      'Föreningen rekvirerar bidraget, och ingen faktura behövs.',
      'Vi betalar fakturan från tryckeriet själva.',
    ],
  },
  köp: {
    asks: ['Kommunen köper tio stödsamtal av föreningen.', 'Leverantören ska leverera tjänsten enligt bilagan.'],
    silent: ['Vi köper kaffe och frukt till träffarna.', 'Kommunen köper ingen tjänst av föreningen.'],
  },
  uppdrag: {
    asks: ['Föreningen driver fritidsgården åt kommunen.', 'Organisationen tar över driften av kommunens träffpunkt.'],
    silent: ['Årsmötet gav styrelsen i uppdrag att starta språkcafé.', 'Verksamheten är föreningens egen sedan 1998.'],
  },
  styrning: {
    asks: [
      'Kommunen bestämmer öppettider, bemanning och metod.',
      'Verksamheten ska bedrivas enligt kommunens anvisningar.',
    ],
    silent: ['Föreningen bestämmer själv hur kvällarna läggs upp.', 'Kommunens ordningsregler gäller i idrottshallen.'],
  },
  anvisning: {
    asks: ['Socialtjänsten anvisar ungdomar till verksamheten.', 'Kommunen bestämmer vilka som får plats.'],
    silent: ['Kommunen placerar information om träffarna på biblioteket.', 'Den som vill komma anmäler sig själv.'],
  },
  skyldighet: {
    asks: [
      'Insatsen ges efter biståndsbeslut.',
      'Kommunen är enligt socialtjänstlagen skyldig att erbjuda det stöd som föreningen ger.',
    ],
    silent: [
      'Ingen behöver ha något biståndsbeslut.',
      'Träffarna är ett komplement till stöd enligt socialtjänstlagen.',
    ],
  },
  krav: {
    asks: ['Vid utebliven verksamhet utgår vite.', 'Kommunen kan kräva att organisationen fullgör åtagandet.'],
    silent: ['Pengar som inte har använts betalas tillbaka.', 'Varken vite eller skadestånd kan krävas.'],
  },
  tid: {
    asks: ['Avtalet gäller tills vidare.', 'Säger ingen upp avtalet förlängs det med ett år i taget.'],
    silent: ['Vi har salen på tisdagar tills vidare.', 'Avtalet slutar den 31 december 2029.'],
  },
  ensamrätt: {
    asks: [
      'Kommunen åtar sig att inte samarbeta med någon annan förening om samma sak.',
      'Föreningen har ensamrätt till verksamheten.',
    ],
    silent: ['Kommunen får samarbeta med andra föreningar.', 'Vi är den enda föreningen på orten med läxhjälp.'],
  },
  upphandlat: {
    asks: [
      'Verksamheten har tidigare upphandlats av kommunen.',
      'Förut drevs boendestödet av ett företag på entreprenad.',
    ],
    silent: ['Verksamheten har aldrig upphandlats.', 'Städningen av lokalen är upphandlad.'],
  },
  boende: {
    asks: ['Föreningen driver ett stödboende med fem platser.', 'I insatsen ingår tillfälligt boende för kvinnor.'],
    silent: ['Vi besöker äldreboendet en gång i månaden.', 'På sommarlägret sover deltagarna i tält.'],
  },
  rättsakt: {
    asks: ['Ersättningen lämnas enligt beslut 2012/21/EU.', 'Stödet ryms inom förordning (EU) nr 1407/2013.'],
    silent: ['Stödet ryms inom förordning (EU) 2023/2831.', 'Beslut 2012/21/EU är upphävt.'],
  },
};
