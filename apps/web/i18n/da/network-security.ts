export const networkSecurity = {
  heading: 'Sikkerhed',
  lead: 'Vælg, hvem der skal logge ind i to trin. Det gælder fra næste gang, de logger ind. Har de ikke sat det op, bliver de hjulpet i gang, før de kommer ind.',
  legend: 'To trin ved login kræves for',
  save: 'Gem',
  saved: 'Det er gemt. Det gælder fra næste login, senest om 7 dage.',
  failed: 'Det kunne ikke hentes.',
  again: 'Prøv igen',
  stale: 'En anden har ændret det imens. Her er det, der gælder nu.',
};
