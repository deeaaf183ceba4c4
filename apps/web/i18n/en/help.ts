import type { Help } from '../../pages/help/help-topic';

/** The help in English, by what one wants to do. Fetched with its page alone. */
export const help: Help = {
  lead: 'What you can do here, in short.',
  contents: 'Topics',
  more: 'Did you not find the answer?',
  topics: [
    {
      id: 'skriv-og-svar',
      heading: 'Write and answer',
      steps: [
        'Open a space under “Spaces”, choose “Conversations” and press “Start a thread”. Above the box it says who can read it.',
        'Answer at the foot of a thread. What you write is kept as you type and sent when you are online.',
        'Write @ and a name to mention somebody. Their inbox tells them.',
        'You can correct and remove your own posts under “More” at the post.',
        'Never write about a child or a family that can be recognised. A CPR number is not sent.',
      ],
      links: [{ path: '/samtaler', label: 'All conversations' }],
    },
    {
      id: 'find',
      heading: 'Find what you are looking for',
      steps: [
        'Press “/” anywhere, or choose “Search”. You search all conversations and documents in your spaces.',
        'Under “People” you find who works with what, and in which municipality. The map shows the same.',
        'Save a post under “More” at the post. Only you can see what you have saved.',
      ],
      links: [
        { path: '/soeg', label: 'Search' },
        { path: '/mennesker', label: 'People' },
        { path: '/gemte', label: 'Saved posts' },
      ],
    },
    {
      id: 'arbejd-i-dokumenter',
      heading: 'Work in documents',
      steps: [
        'Open a document under “Documents” in a space, and press “Open in Word”, or fetch it, change it, and upload it as a new version. Every version is kept.',
        'Press “Lock the file” while you work in it. Others can read it then, but not change it.',
        'Under “More” and “Versions” you can compare two versions, name one, and restore an old one.',
        'Choose “As a folder of your computer” to have the documents in Explorer or Finder. You get an address, and a password that is for this alone.',
        'Windows: right-click “This PC” in Explorer, and choose “Add a network location”. Mac: choose “Go” and “Connect to Server” in Finder.',
      ],
      links: [{ path: '/rum', label: 'Your spaces' }],
    },
    {
      id: 'foelg-med',
      heading: 'Keep up',
      steps: [
        '“Overview” shows what is new for you. “Inbox” shows what somebody wants you to see.',
        'Follow a thread or a whole space to be told of everything new, or mute it.',
        'At the foot of the inbox you choose which mails you want.',
      ],
      links: [
        { path: '/overblik', label: 'Overview' },
        { path: '/indbakke', label: 'Inbox' },
      ],
    },
    {
      id: 'rum-og-grupper',
      heading: 'Spaces and groups',
      steps: [
        'A space is a common place of the network, a cluster, a municipality or a group. Everyone in it sees what is shared there.',
        'Under “About” in the space it says who is in it, and for which organisation.',
        'If you miss a space, write to the secretariat.',
      ],
      links: [{ path: '/rum', label: 'Your spaces' }],
    },
    {
      id: 'inviter',
      heading: 'Invite others',
      steps: [
        'The secretariat of the network invites. Write to them who should come, and for which organisation.',
        'If you are in the secretariat, choose “About” in the space of the whole network and “Invite and change members”. You can invite one at a time or paste a list from Excel.',
      ],
      links: [{ path: '/skriv-til-sekretariatet', label: 'Write to the secretariat' }],
    },
    {
      id: 'adgang-og-sikkerhed',
      heading: 'Access and security',
      steps: [
        'If you have forgotten your password, choose “Forgotten your password?” where you sign in. You get a link by mail.',
        'Turn on two steps at sign-in, so that nobody can sign in with your password alone.',
        'Under “Security and sign-in” you see where you are signed in, and can sign out elsewhere.',
        'Under “Your data” you get a copy of all about you, and there you can leave Hele Vejen.',
      ],
      links: [
        { path: '/profil/sikkerhed', label: 'Security and sign-in' },
        { path: '/profil/mine-data', label: 'Your data' },
        { path: '/hjaelp/opbevaring', label: 'What is kept, and for how long' },
      ],
    },
    {
      id: 'genveje',
      heading: 'Keyboard shortcuts',
      steps: [
        '“?” shows all shortcuts while you are not writing.',
        '“/” opens the search, as does Ctrl + K.',
        'Ctrl + Enter sends what you have written.',
      ],
      links: [],
    },
  ],
};
