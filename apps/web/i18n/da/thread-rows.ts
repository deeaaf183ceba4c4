/** What a thread in a list says: the overview has it on the first page. */
export const threadRows = {
  row: {
    aboutDocument: 'Om et dokument',
    levels: { follow: 'Du følger den', mute: 'Lydløs' },
    oneNew: '1 nyt indlæg',
    manyNew: '{{count}} nye indlæg',
    onePost: '1 indlæg',
    posts: '{{count}} indlæg',
  },
  steering: {
    marks: { pinned: 'Fastgjort', closed: 'Lukket', question: 'Spørgsmål', answered: 'Besvaret' },
  },
};
