export const notifications = {
  overview: {
    heading: 'Overblik',
    new: 'Nyt for dig',
    newIn: 'Nyt i {{space}}',
    showNew: 'Vis det nyeste',
    allRead: 'Du har læst det hele. Her kommer det nye, når nogen skriver.',
    recent: 'Seneste samtaler',
    aside: 'Mere for dig',
    next: 'Det næste',
    spaces: 'Mine rum',
    unreadThreads: 'tråde med nyt',
    again: 'Prøv igen',
    none: {
      heading: 'Du er ikke med i et netværk endnu',
      what: 'Når sekretariatet har gjort dig til medlem, ser du her, hvad der er nyt for dig, og hvad der er det næste.',
      example: 'For eksempel: «3 nye indlæg i Den første samtale efter en underretning».',
    },
  },
  next: {
    now: 'I er i fasen «{{phase}}», som løber til {{to}}.',
    next: 'Næste fase er «{{phase}}» fra {{from}}.',
    over: 'Netværket sluttede {{to}}.',
  },
  inbox: {
    heading: 'Indbakke',
    label: 'Beskeder til dig',
    new: 'Ny',
    oneNew: '1 ny besked',
    manyNew: '{{count}} nye beskeder',
    more: 'Vis ældre beskeder',
    again: 'Prøv igen',
    empty: {
      heading: 'Ingen beskeder til dig endnu',
      what: 'Her får du besked, når nogen nævner dig i en tråd, eller når du kommer med i et netværk.',
      example: 'For eksempel: «Mette Holm nævnte dig i Den første samtale efter en underretning».',
    },
  },
  kinds: {
    discussions: { 'persons-mentioned': '{{actor}} nævnte dig i «{{thread}}»' },
    networks: { 'membership-started': 'Du er kommet med i {{network}}' },
    other: 'Der er noget nyt til dig',
  },
};
