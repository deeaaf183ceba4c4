import type { long as danish } from '../da/long-threads';
import type { Words } from '../words';

/** Finding one's way in long threads, and reading them without a network. */
export const long: Words<typeof danish> = {
  head: {
    about: 'About the thread',
    onePost: '1 post',
    posts: '{{count}} posts',
    postsWord: 'posts',
    from: 'from',
    to: 'to',
    answer: 'The answer',
    people: 'Taking part',
    oneOther: 'and 1 more',
    others: 'and {{count}} more',
    links: 'Links and files',
    toPost: 'Show post {{number}}',
    inPost: 'in post {{number}}',
    more: 'Show more links',
    again: 'Try again',
  },
  jumps: {
    label: 'Find your way in the thread',
    first: 'The first post',
    newest: 'The newest post',
    number: 'Go to no. (1 to {{last}})',
    go: 'Go',
    wrong: 'Write a number from 1 to {{last}}',
    searching: 'The search of your browser only finds posts that are shown.',
    search: 'Search the whole space',
  },
  offline: {
    heading: 'Read without a network',
    lead: 'Threads you have opened in this browser can be read here, also without a network. They are deleted from here when you sign out.',
    copyFrom: 'You are reading a copy from this browser, kept',
    copyIsPart: 'Only the posts you had opened are here. The rest is fetched when there is a connection.',
    label: 'Threads that can be read without a network',
    keptAt: 'Kept',
    posts: '{{count}} posts',
    onePost: '1 post',
    empty: 'No threads yet',
    emptyWhat: 'When you open a thread, the posts you see are kept in this browser, so that you can read them again on the train.',
    toList: 'Read threads you have opened before',
  },
};
