import type { Texts } from '../da';
import type { Words } from '../words';

export const documentsReading: Words<Texts['documentsReading']> = {
  page: {
    up: 'Documents',
    file: 'File',
    link: 'Link',
    version: 'version {{number}}',
    newVersion: 'New version',
    whoSees: 'Only for some: see who',
    get: 'Download',
    open: 'Open the link',
    aside: 'About the document',
    again: 'Try again',
    failed: 'The document could not be fetched',
    missing: {
      heading: 'Document',
      what: 'The document does not exist, or you cannot see it',
      why: 'It may be in the trash, or have been moved somewhere else.',
      action: 'Go to all documents',
    },
  },
};
