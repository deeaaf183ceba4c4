import type { documentsFinding as danish } from '../da/documents-finding';
import type { Words } from '../words';

export const documentsFinding: Words<typeof danish> = {
  again: 'Try again',
  more: 'Show more',
  new: 'new',
  changed: 'Changed',
  search: { label: 'Search the documents', do: 'Search' },
  favourite: { about: 'Favourite: {{name}}', isOne: 'Remove from your favourites', isNone: 'Add to your favourites' },
  ways: { heading: 'Find quickly', new: 'New since last time', favourites: 'Favourites', opened: 'Recently opened', tags: 'Tags' },
  tags: {
    heading: 'Tags',
    about: 'The tag {{name}}',
    all: 'All tags',
    one: '{{name}}, 1 document',
    many: '{{name}}, {{count}} documents',
    found: 'Documents with the tag',
    back: 'To the documents',
    none: 'None yet. Put one on, so that others find the document with what it belongs to.',
    noneHere: 'None.',
    add: 'New tag',
    hint: 'At most 40 characters. Rather choose one that you use already.',
    do: 'Put on',
    takeOff: 'Take off the tag {{name}}',
    takenOff: 'The tag “{{name}}” is taken off.',
    empty: {
      heading: 'No tags yet',
      what: 'Tags gather documents across folders. Put them on from the page of a document.',
      example: 'For example: school absence, phase 2, template',
    },
    rename: {
      heading: 'Rename the tag',
      name: 'New name',
      hint: 'If another tag is called so, the two can become one.',
      takenOne: 'Another tag is called “{{other}}”. If you join them, 1 document gets it instead of “{{name}}”. It cannot be undone.',
      takenMany:
        'Another tag is called “{{other}}”. If you join them, {{count}} documents get it instead of “{{name}}”. It cannot be undone.',
      join: 'Join the two tags',
      do: 'Save the name',
      told: 'The tag is now called “{{name}}”.',
      joined: 'The two tags are now one: “{{name}}”.',
    },
  },
  own: {
    heading: 'Documents',
    example: 'Press the bookmark beside a document or a folder.',
    new: {
      tab: 'New since last time',
      empty: 'Nothing new since last time',
      what: 'Here stands what others added or changed in your spaces since you were there. It stays until you open it, 30 days at most.',
    },
    opened: {
      tab: 'Recently opened',
      empty: 'You have not opened anything yet',
      what: 'Here stand the 50 documents that you opened last. Only you can see the list.',
    },
    favourites: {
      tab: 'Favourites',
      empty: 'No favourites yet',
      what: 'Here you gather the documents and folders that you use often. Only you can see the list.',
    },
  },
};
