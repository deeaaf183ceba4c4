/** Faults of handing work over. */
export const handOverProblems = {
  'may-not-hand-over': 'Det arbejde kan du ikke overdrage sådan.',
  'hand-over-not-found': 'Overdragelsen findes ikke længere.',
  'hand-over-waits': 'Arbejdet er allerede overdraget. Fortryd den overdragelse først.',
  'hand-over-done': 'Det er for sent at fortryde: arbejdet er gået videre.',
  'hand-over-refused': 'Det kan ikke overdrages sådan. Se, hvad der skal rettes.',
  'successor-unknown': 'Vælg en, der er med for den samme organisation.',
  'day-too-late': 'Medlemskabet slutter før den dag.',
};
