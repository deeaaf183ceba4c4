import type { Texts } from '../da';
import type { Words } from '../words';

export const documentsChecks: Words<Texts['documentsChecks']> = {
  waiting: {
    short: 'Being checked for viruses',
    whole: 'The file is being checked for viruses. It can be opened when that is done, mostly within a minute.',
  },
  picture: {
    waiting: 'The picture is being checked for viruses. It comes by itself.',
    infected: 'A virus was found in the picture, so nobody can see it. If you put it there, choose another.',
  },
  infected: {
    short: 'Virus found',
    whole:
      'A virus was found in the file, so nobody can open it, and its content is deleted shortly. Upload it again in a version without one.',
  },
};
