/** The problems of those who want a copy of their data, leave, or have somebody erased. */
export const ownDataProblems = {
  'export-too-soon': 'Du kan få én kopi om dagen. Den, du har bestilt, kommer snart, eller ligger klar her.',
  'export-not-found': 'Kopien er ikke her længere. Bestil en ny.',
  'last-administrator': 'Hele Vejen skal have en administrator. Gør en anden til administrator først.',
  'reason-refused': 'Der står et CPR-nummer i begrundelsen. Skriv den uden.',
};
