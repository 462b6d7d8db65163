/** What the dated values are called by people who read the law. */

const names = {
  'lou.direkt.ovrigt': 'Gräns för direktupphandling, andra tjänster',
  'lou.direkt.bilaga2': 'Gräns för direktupphandling, tjänster i bilaga 2',
  'lou.troskel.bilaga2.eur': 'Tröskelvärde för tjänster i bilaga 2',
  'lou.troskel.kommun': 'Tröskelvärde för kommuner och regioner',
  'lou.troskel.stat': 'Tröskelvärde för staten',
  'lou.troskel.bygg': 'Tröskelvärde för byggentreprenader',
  'luk.troskel': 'Tröskelvärde för koncessioner',
  'luk.direkt': 'Gräns för direkt tilldelning av koncessioner',
  'lou.dokumentationsplikt': 'Belopp från vilket köp ska dokumenteras',
  'lou.efterannons.direkt': 'Belopp från vilket köp ska annonseras i efterhand',
  'lou.avtalssparr.avsiktsannons': 'Avtalsspärr efter annons i förväg',
  'lou.skadeavgift.min': 'Lägsta upphandlingsskadeavgift',
  'lou.skadeavgift.max': 'Högsta upphandlingsskadeavgift',
  'lou.skadeavgift.frist': 'Tid för att ta ut upphandlingsskadeavgift',
  'lou.ogiltighet.frist': 'Tid för att få ett avtal prövat i domstol',
  'deminimis.allman': 'Tak för stöd av mindre betydelse',
  'deminimis.sgei': 'Tak för stöd av mindre betydelse för SGEI',
  'deminimis.register.from': 'Register över stöd av mindre betydelse',
  'sgei.beslut': 'SGEI-beslutet',
  gber: 'Gruppundantaget för statligt stöd',
  'ivo.avgift.ny': 'Avgift för tillstånd hos IVO',
  'kl.overklagan': 'Tid för att överklaga ett beslut enligt kommunallagen',
  'policy.juristgrans': 'Gräns för att alltid fråga jurist',
  'policy.marknad.belopp': 'Belopp för att fråga jurist när andra säljer',
  'policy.start.fore.beslut': 'Dagar före beslutet som starten kan flyttas',
  'policy.bilaga2.forsiktig.under': 'Försiktig undre gräns när kronorvärdet saknas',
  'policy.bilaga2.forsiktig.over': 'Försiktig övre gräns när kronorvärdet saknas',
} as const;

/** Swedish name of a dated value; its id when it has none. */
export function valueName(id: string): string {
  const known: Readonly<Record<string, string>> = names;
  return Object.hasOwn(known, id) ? (known[id] ?? id) : id;
}
