import type { threadRows as danish } from '../da/thread-rows';
import type { Words } from '../words';

export const threadRows: Words<typeof danish> = {
  row: {
    aboutDocument: 'About a document',
    levels: { follow: 'You follow it', mute: 'Muted' },
    oneNew: '1 new post',
    manyNew: '{{count}} new posts',
    onePost: '1 post',
    posts: '{{count}} posts',
  },
  steering: {
    marks: { pinned: 'Pinned', closed: 'Closed', question: 'Question', answered: 'Answered' },
  },
};
