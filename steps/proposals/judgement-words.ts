/** The sentences of the förvaltning's assessment: one for each answer, written by hand. */
export type Sentences = Readonly<Record<string, string>>;

export const whose: Sentences = {
  foreningens: 'Verksamheten är organisationens egen.',
  ny_gemensam: 'Verksamheten är ny och gemensam.',
  kommunens: 'Verksamheten är kommunens uppgift.',
};
export const without: Sentences = {
  ja: 'Den skulle finnas även utan kommunens pengar.',
  delvis: 'Den skulle finnas även utan kommunens pengar, men i mindre omfattning.',
  nej: 'Den skulle inte finnas utan kommunens pengar.',
};
export const acquires: Sentences = {
  nej: 'Kommunen får ingen vara eller tjänst i utbyte.',
  ja: 'Kommunen får en vara eller en tjänst i utbyte.',
};
export const detail: Sentences = {
  nej: 'Kommunen styr inte arbetet i detalj.',
  delvis: 'Kommunen styr delvis arbetet i detalj.',
  ja: 'Kommunen styr arbetet i detalj.',
};
export const places: Sentences = {
  nej: 'Kommunen anvisar ingen och avgör inte vilka som får delta.',
  delvis: 'Kommunen anvisar ibland deltagare, eller avgör vilka som får delta.',
  ja: 'Kommunen anvisar enskilda personer till platser.',
};
export const payment: Sentences = {
  gemensam_budget: 'Pengarna är knutna till en gemensam budget.',
  klumpsumma: 'Pengarna är ett fast belopp utan gemensam budget.',
  per_invanare: 'Pengarna räknas per invånare.',
  per_enhet: 'Pengarna räknas per plats, dygn, deltagare, tillfälle eller ärende.',
  per_timme: 'Pengarna räknas per timme.',
};
export const enforce: Sentences = {
  nej: 'Kommunen kan inte kräva att verksamheten genomförs.',
  delvis: 'Det är tveksamt om kommunen kan kräva att verksamheten genomförs.',
  ja: 'Kommunen kan kräva att verksamheten genomförs.',
};
export const repay: Sentences = {
  ja: 'Kommunen kan bara stoppa utbetalningen och kräva tillbaka pengar som har använts fel.',
  delvis: 'Det kan finnas fler påföljder än att stoppa utbetalningen och kräva tillbaka pengar.',
  nej: 'Det finns fler påföljder än att stoppa utbetalningen och kräva tillbaka pengar.',
};
export const sellers: Sentences = {
  nej: 'Ingen annan erbjuder samma sak på marknaden.',
  delvis: 'Andra erbjuder delvis samma sak på marknaden.',
  ja: 'Andra erbjuder samma sak på marknaden.',
};
export const interest: Sentences = {
  ja: 'Frågan är av allmänt intresse för kommunen.',
  delvis: 'Det är tveksamt om frågan är av allmänt intresse för kommunen.',
  nej: 'Frågan är inte av allmänt intresse för kommunen.',
};
export const duty: Sentences = {
  nej: 'Kommunen måste inte enligt lag ge det här till den som har rätt till det.',
  delvis: 'Det är tveksamt om kommunen enligt lag måste ge det här till den som har rätt till det.',
  ja: 'Kommunen måste enligt lag ge det här till den som har rätt till det.',
};
export const economic: Sentences = {
  nej: 'Ingen säljer det som görs i verksamheten, och det är ett skäl för att den inte är ekonomisk.',
  delvis: 'Verksamheten är delvis ekonomisk.',
  ja: 'Verksamheten är ekonomisk.',
};
export const trade: Sentences = {
  uppenbart_lokalt: 'Stödet är tydligt lokalt, och det är ett skäl för att det inte påverkar handeln mellan länder.',
  delvis: 'Stödet kan möjligen påverka handeln mellan länder.',
  inte_lokalt: 'Stödet kan påverka handeln mellan länder.',
};
export const sgei: Sentences = { ja: 'Kommunen väljer att peka ut en tjänst av allmänt ekonomiskt intresse (SGEI).' };
export const cap: Sentences = {
  ja: 'Försumbart stöd ryms under taket, enligt organisationens uppgifter.',
  nej: 'Försumbart stöd ryms inte under taket, enligt organisationens uppgifter.',
};
export const rule: Sentences = {
  enighet: 'Styrgruppen beslutar när parterna är eniga.',
  kommunen_avgor: 'Kommunen avgör när parterna inte är eniga.',
  organisationen_avgor: 'Organisationen avgör när parterna inte är eniga.',
};
