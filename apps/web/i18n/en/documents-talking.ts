/** What people say about documents. */
export const documentsTalking = {
  heading: 'Discussion',
  newest: 'The newest posts',
  hidden: 'The post is hidden.',
  none: 'Nobody has written about the document yet.',
  ofVersion: 'About version {{number}}',
  open: 'Open the discussion ({{count}} posts)',
  openOne: 'Open the discussion (1 post)',
  oneNew: '1 new',
  manyNew: '{{count}} new',
  write: 'Write about the document',
  writeVersion: 'Write about version {{number}}',
  label: 'What do you want to say about the document?',
  labelVersion: 'What do you want to say about version {{number}}?',
  send: 'Send',
  again: 'Try again',
  about: {
    document: 'About the document “{{name}}”',
    version: 'About version {{number}} of “{{name}}”',
    trashed: 'The document “{{name}}” is in the trash. The discussion can still be read.',
    gone: 'The document no longer exists. The discussion can still be read.',
  },
};
