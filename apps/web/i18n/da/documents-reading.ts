/** A document's own page, and what is in it. */
export const documentsReading = {
  page: {
    up: 'Dokumenter',
    file: 'Fil',
    link: 'Link',
    version: 'version {{number}}',
    newVersion: 'Ny version',
    whoSees: 'Kun for nogle: se hvem',
    get: 'Hent',
    open: 'Åbn linket',
    aside: 'Om dokumentet',
    again: 'Prøv igen',
    failed: 'Dokumentet kunne ikke hentes',
    missing: {
      heading: 'Dokument',
      what: 'Dokumentet findes ikke, eller du kan ikke se det',
      why: 'Måske er det lagt i papirkurven eller flyttet et andet sted hen.',
      action: 'Gå til alle dokumenter',
    },
  },
};
