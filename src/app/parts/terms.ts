/** The words that the tool explains: term and meaning, in the order of the help page. */
export const terms = [
  [
    'Idéburet offentligt partnerskap (IOP)',
    'Kommunen eller regionen och en eller flera idéburna organisationer löser ett behov tillsammans. Båda bidrar, och ingen köper något av den andra.',
  ],
  ['Offentlig upphandling', 'Kommunen köper en vara eller tjänst. Då gäller lagen om offentlig upphandling, LOU.'],
  ['Föreningsbidrag', 'Kommunen stöder det organisationen själv gör, utan krav på motprestation.'],
  [
    'Idéburen organisation',
    'En förening, stiftelse eller församling. Den finns till för att göra nytta för andra, och det står i stadgarna.',
  ],
  ['Antagande', 'Det ena sidan tror att den andra skulle svara. Det räknas aldrig som den andras svar.'],
  ['Gemensamt', 'Det ni skriver ihop. Bara det gemensamma går in i avtalet.'],
  ['Arbetsfil', 'En fil med alla era svar. Den slutar på .iop.json och är er.'],
  ['Vägval', 'När en annan form passar bättre än partnerskap. Det är också ett bra resultat.'],
  ['Statsstöd', 'Stöd från det offentliga till ekonomisk verksamhet. EU har regler för när det får ges.'],
  ['Styrgrupp', 'Den grupp där parterna tillsammans bestämmer riktningen.'],
] as const;
