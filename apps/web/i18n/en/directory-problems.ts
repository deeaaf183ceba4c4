import type { directoryProblems as danish } from '../da/directory-problems';

/** What can be wrong when one looks somebody up or tells of oneself. */
export const directoryProblems: Record<keyof typeof danish, string> = {
  'person-not-found': 'That person is not in a network with you.',
  'picture-not-found': 'The picture is no longer there.',
  'not-a-picture': 'Choose a JPEG, PNG or WebP picture.',
  'picture-too-large': 'The picture is too large. It may be at most 2 MB.',
  'profile-refused': 'The profile cannot be saved like this. See what has to be changed.',
  'cpr-number': 'There is a CPR number here. Remove it: personal numbers must not be written on Hele Vejen.',
  'may-not-export': 'Only the secretariat of the network can take the list.',
  'feedback-not-found': 'The message is no longer there.',
  'feedback-refused': 'It was not sent: something has to be put right first.',
  'may-not-read-feedback': 'Only the secretariat of the network can read the messages.',
};
