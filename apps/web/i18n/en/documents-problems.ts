import type { documentsProblems as danish } from '../da/documents-problems';
import type { Words } from '../words';

export const documentsProblems: Words<typeof danish> = {
  'folder-not-found': 'The folder is no longer there, or you cannot see it.',
  'document-not-found': 'The document is no longer there, or you cannot see it.',
  'entry-not-found': 'It is no longer there, or you cannot see it.',
  'version-not-found': 'There is no such version.',
  'upload-not-found': 'The file has to be uploaded from the start: you began too long ago.',
  'may-not-write': 'You can read here, but neither upload nor change anything.',
  'may-not-remove': 'Only whoever uploaded it, and those who moderate the space, can do that.',
  'name-taken': 'Something here has that name already.',
  'name-refused': 'It cannot be called that.',
  'name-empty': 'Write a name.',
  'name-too-long': 'The name is too long. It can have at most 200 characters.',
  'name-characters': 'The name cannot hold the characters / \\ : * ? " < > | or hidden ones.',
  'name-dot': 'The name cannot end with a full stop.',
  'name-reserved': 'Windows uses that name for something else. Choose another.',
  'bad-address': 'Write an address that begins with https:// or http://, without a password.',
  'narrowed-twice': 'This place is for some people only already. Make the folder elsewhere.',
  'narrowed-out': 'You would not see the folder yourself. Choose one of your own roles too.',
  'not-there': 'It cannot be put there. Choose another place.',
  'folder-in-trash': 'The folder it was in is in the trash, too. Take that back first.',
  'upload-too-large': 'The file is too large to be uploaded.',
  'library-full': 'There is no room for more here. The secretariat can help.',
  'too-many-uploads': 'You have a great many files on their way. Finish some of them first.',
  'upload-malformed': 'The file could not be uploaded. Try again.',
  'not-a-file': 'Only files have versions.',
};
