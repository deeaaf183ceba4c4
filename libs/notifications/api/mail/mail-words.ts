/** What is said in a mail of several things that wait, and of those of one space. */
interface Waiting {
  readonly count: number;
  /** Whether any is about a child. */
  readonly child: boolean;
  readonly spaces: readonly { readonly name: string; readonly count: number }[];
}

const da = {
  reminder: {
    subject: (thread: string) => `Husk: »${thread}«`,
    heading: 'Du ville mindes om et indlæg',
    where: (thread: string, space: string) => `Det står i tråden »${thread}« i ${space}.`,
    action: 'Læs indlægget',
  },
  reports: {
    heading: ({ count }: Waiting) =>
      count === 1 ? 'Noget venter på at blive set igennem' : `${count} anmeldelser venter på at blive set igennem`,
    paragraphs: ({ child, spaces }: Waiting) => [
      ...(child ? ['Der er sagt til om et barn. Se på det først.'] : []),
      spaces.map(({ name, count }) => `${name}: ${count}`).join('\n'),
      'Hvad det handler om, står kun i Hele Vejen. Du får højst én af disse mails i timen.',
    ],
    action: 'Se det igennem',
  },
  feedback: {
    heading: (count: number, network: string) =>
      count === 1 ? `Nogen har skrevet til sekretariatet i ${network}` : `${count} henvendelser venter på sekretariatet i ${network}`,
    paragraphs: ['Hvad der står, og hvem der har skrevet, kan kun ses i Hele Vejen. Du får højst én af disse mails i timen.'],
    action: 'Se henvendelserne',
  },
  off: (url: string) => `Vil du ikke have disse mails, kan du slå dem fra her: ${url}`,
};

const en: typeof da = {
  reminder: {
    subject: (thread) => `Remember: “${thread}”`,
    heading: 'You wanted to be reminded of a post',
    where: (thread, space) => `It stands in the thread “${thread}” in ${space}.`,
    action: 'Read the post',
  },
  reports: {
    heading: ({ count }) => (count === 1 ? 'Something waits to be looked at' : `${count} reports wait to be looked at`),
    paragraphs: ({ child, spaces }) => [
      ...(child ? ['Something about a child has been reported. Look at that first.'] : []),
      spaces.map(({ name, count }) => `${name}: ${count}`).join('\n'),
      'What it is about stands in Hele Vejen alone. You get one of these mails an hour at most.',
    ],
    action: 'Look at it',
  },
  feedback: {
    heading: (count, network) =>
      count === 1 ? `Somebody has written to the secretariat of ${network}` : `${count} messages wait for the secretariat of ${network}`,
    paragraphs: ['What it says and who wrote it can be seen in Hele Vejen alone. You get one of these mails an hour at most.'],
    action: 'See the messages',
  },
  off: (url) => `If you do not want these mails, turn them off here: ${url}`,
};

/** The words of mails. @param language of the person, `da` or `en`; Danish unless it is English */
export const mailWordsIn = (language: string): typeof da => (language === 'en' ? en : da);
