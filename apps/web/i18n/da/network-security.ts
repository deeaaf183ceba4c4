export const networkSecurity = {
  heading: 'Sikkerhed',
  lead: 'Vælg, hvem der skal logge ind i to trin. Det gælder med det samme: er de logget ind i ét trin, også du selv, bliver de logget ud, og den adgang, de har givet mapper og programmer, lukkes. Har de ikke sat det op, bliver de hjulpet i gang, når de logger ind igen.',
  legend: 'To trin ved login kræves for',
  save: 'Gem',
  saved: 'Det er gemt og gælder fra nu af.',
  again: 'Prøv igen',
  stale: 'En anden har ændret det imens. Her er det, der gælder nu.',
};
