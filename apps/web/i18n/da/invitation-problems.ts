/** Faults of invitations and of the rows they are made of. */
export const invitationProblems = {
  'may-not-invite': 'Det er sekretariatet, der inviterer til netværket.',
  'invitation-not-found': 'Invitationen findes ikke længere.',
  'invitation-used': 'Personen har allerede taget imod invitationen.',
  'too-many-resends': 'Linket er sendt mange gange i dag. Ring til personen, eller vent til i morgen.',
  'rows-refused': 'Ingen er inviteret endnu: der er noget, der skal rettes først.',
  'name-dangerous': 'Navnet begynder som en formel i et regneark. Skriv navnet alene.',
  'name-too-long': 'Navnet er for langt.',
  'address-missing': 'Mailadressen mangler.',
  'address-wrong': 'Det er ikke en mailadresse. Skriv den som navn@kommune.dk.',
  'address-twice': 'Mailadressen står der to gange.',
  'organisation-missing': 'Organisationen mangler.',
  'organisation-unknown': 'Organisationen er ikke med i netværket.',
  'role-unknown': 'Rollen kendes ikke. Skriv for eksempel projektleder eller deltager.',
  'cluster-other': 'Organisationen er ikke i den klynge.',
  'already-invited': 'Personen er allerede inviteret og har ikke svaret endnu.',
  'may-not-change-roles': 'Det er sekretariatet, der ændrer roller og slutdatoer, og sin egen plads i det ændrer en anden.',
};
