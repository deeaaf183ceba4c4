export const unsubscribe = {
  title: 'Slå mails fra',
  heading: 'Vil du ikke have disse mails?',
  what: {
    reminders: 'Du får mails, når du ville mindes om et indlæg, du har gemt.',
    reports: 'Du får mails, når noget er anmeldt i rum, du styrer, eller der er skrevet til et sekretariat, du er i.',
  },
  action: 'Slå dem fra',
  doneHeading: 'Mailene er slået fra',
  done: {
    reminders: 'Du får ikke flere mails om indlæg, du ville mindes om.',
    reports: 'Du får ikke flere mails om anmeldelser og henvendelser.',
  },
  undo: 'Du får stadig besked i din indbakke i Hele Vejen. Nederst i den kan du slå mailene til igen.',
  inbox: 'Gå til indbakken',
  deadHeading: 'Linket virker ikke',
  dead: 'Måske er det kun kommet halvt med fra mailen. Du kan altid slå mails til og fra nederst i din indbakke i Hele Vejen.',
};
