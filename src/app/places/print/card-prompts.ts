/** One short question per sorting card, for the table. Our own proposals; a card without one is printed with its title. */
export const ownershipPrompts: Readonly<Record<string, string>> = {
  utmaning: 'Vem beskriver problemet?',
  mal: 'Vem bestämmer vad ni vill nå?',
  metod: 'Vem väljer hur det görs?',
  namn: 'Vems namn står på dörren?',
  personal: 'Vem är arbetsgivare?',
  volontarer: 'Vem tar hand om dem?',
  lokaler: 'Vem har nyckeln?',
  utrustning: 'Vem äger det som köps?',
  personuppgifter: 'Vem svarar för uppgifterna?',
  myndighetsbeslut: 'Vem får fatta dem?',
  resultat: 'Vem skriver, och vem får läsa?',
  kommunikation: 'Vem svarar när pressen ringer?',
  opinionsbildning: 'Vem får tycka till offentligt?',
  overskott: 'Vem bestämmer om dem?',
  material: 'Vem får använda det efteråt?',
};

export const controlPrompts: Readonly<Record<string, string>> = {
  tider: 'Vem bestämmer när det är öppet?',
  antal: 'Vem bestämmer hur mycket som görs?',
  metod: 'Vem bestämmer hur det går till?',
  bemanning: 'Vem bestämmer vilka som arbetar?',
};
