/** The conversations of all one's spaces together. */
export const everywhere = {
  heading: 'Samtaler',
  lead: 'Trådene fra alle dine rum samlet, den seneste øverst.',
  only: 'Kun {{network}}.',
  allNetworks: 'Vis alle netværk',
  catchUp: 'Gå det nye igennem',
  readAll: 'Markér alt som læst',
  showAll: 'Vis alle tråde',
  none: {
    unread: { heading: 'Du har læst det hele', what: 'Når nogen skriver i et af dine rum, står det her.' },
    mine: {
      heading: 'Du har ikke skrevet i nogen tråd endnu',
      what: 'De tråde, du starter eller skriver i, samles her på tværs af dine rum.',
    },
    mentioned: { heading: 'Ingen har nævnt dig endnu', what: 'Når nogen skriver dit navn i en tråd, finder du den igen her.' },
    followed: {
      heading: 'Du følger ingen tråde endnu',
      what: 'Du følger af dig selv de tråde, du skriver i. Andre kan du følge fra toppen af tråden eller et helt rum fra rummets samtaler.',
    },
    unanswered: {
      heading: 'Alle spørgsmål er besvaret',
      what: 'Her står de spørgsmål fra alle dine rum, der mangler et svar, så du kan hjælpe.',
    },
    closed: { heading: 'Ingen tråde er lukket', what: 'Tråde, der er afsluttet, kan stadig læses, og så står de her.' },
  },
  empty: {
    heading: 'Ingen samtaler endnu',
    what: 'Her samles det, der bliver talt om i dine rum. En tråd begynder i det rum, den hører til.',
    example: 'For eksempel: »Hvem har prøvet netværksmøder, hvor familien selv sætter dagsordenen?« i Klynge Vest.',
    action: 'Se dine rum',
  },
};
