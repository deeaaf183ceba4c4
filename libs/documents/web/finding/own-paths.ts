import type { OwnList } from '@hv/documents/contracts';

/** Where the lists of one's own stand. */
export const ownPaths: Readonly<Record<OwnList, string>> = {
  new: '/dokumenter',
  opened: '/dokumenter/aabnet',
  favourites: '/dokumenter/favoritter',
};
