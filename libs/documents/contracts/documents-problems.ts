export const documentsProblems = {
  folderNotFound: 'documents.folder-not-found',
  documentNotFound: 'documents.document-not-found',
  entryNotFound: 'documents.entry-not-found',
  /** More than one ZIP holds. */
  tooMuchToPack: 'documents.too-much-to-pack',
  /** It has no pages, no words or no picture. */
  nothingToShow: 'documents.nothing-to-show',
  mayNotReadAgain: 'documents.may-not-read-again',
  versionNotFound: 'documents.version-not-found',
  uploadNotFound: 'documents.upload-not-found',
  mayNotWrite: 'documents.may-not-write',
  mayNotRemove: 'documents.may-not-remove',
  /** Something in the folder has that name; `proposal` is one that is free. */
  nameTaken: 'documents.name-taken',
  /** A name cannot be one; `errors` says why, by one of the codes below. */
  nameRefused: 'documents.name-refused',
  nameEmpty: 'documents.name-empty',
  nameTooLong: 'documents.name-too-long',
  nameCharacters: 'documents.name-characters',
  nameDot: 'documents.name-dot',
  nameReserved: 'documents.name-reserved',
  /** A link leads to an address that is none of the web. */
  badAddress: 'documents.bad-address',
  /** A folder for some cannot stand in another that is for some. */
  narrowedTwice: 'documents.narrowed-twice',
  /** One is not among those whom one keeps a folder for. */
  narrowedOut: 'documents.narrowed-out',
  /** To another library of its network it is moved, to one of another network only copied. */
  anotherNetwork: 'documents.another-network',
  /** A folder for some, or one that has such a folder in it, stays in its library. */
  narrowedStays: 'documents.narrowed-stays',
  /** A folder cannot stand in itself, nor deeper than folders stand. */
  notThere: 'documents.not-there',
  /** The folder it stood in is in the trash, too: that comes back first. */
  folderInTrash: 'documents.folder-in-trash',
  uploadTooLarge: 'documents.upload-too-large',
  /** The library holds as much as it may. */
  libraryFull: 'documents.library-full',
  tooManyUploads: 'documents.too-many-uploads',
  /** What is said about an upload is not what can be kept. */
  uploadMalformed: 'documents.upload-malformed',
  /** Nobody gets it before the virus scanner has looked at it, nor when that has found something. */
  checkPending: 'documents.check-pending',
  virusFound: 'documents.virus-found',
  /** A new version is of a file; a link has none. */
  notAFile: 'documents.not-a-file',
  /** Somebody else works on it: `about` says who (`person`) and until when (`until`). */
  locked: 'documents.locked',
  /** A folder for some is not copied. */
  narrowedNotCopied: 'documents.narrowed-not-copied',
  tooMuchToCopy: 'documents.too-much-to-copy',
  /** It was moved to another place while one had it chosen. */
  movedMeanwhile: 'documents.moved-meanwhile',
  /** A new version is built upon one that is not the newest any more: `about` says who saved it (`person`), when (`at`) and as which (`number`). */
  changedMeanwhile: 'documents.changed-meanwhile',
  /** Another version of the file is called so. */
  labelTaken: 'documents.label-taken',
  labelRefused: 'documents.label-refused',
  /** What is said of a version its author says. */
  notYourVersion: 'documents.not-your-version',
  mayNotUnlock: 'documents.may-not-unlock',
  /** Something in it that one does not see is being worked on. */
  lockedWithin: 'documents.locked-within',
  /** It was moved to where others see it while one wrote. */
  wentElsewhere: 'documents.went-elsewhere',
  approvalNotFound: 'documents.approval-not-found',
  /** Only the newest version is approved, and another came meanwhile. */
  newerVersion: 'documents.newer-version',
  /** An approval of the document is waiting already. */
  approvalWaits: 'documents.approval-waits',
  /** It was answered, withdrawn, or there is a newer version. */
  approvalOver: 'documents.approval-over',
  /** Somebody does not see the document, or is oneself. */
  notAskable: 'documents.not-askable',
  notAsked: 'documents.not-asked',
  commentMissing: 'documents.comment-missing',
  mayNotWithdraw: 'documents.may-not-withdraw',
  /** A day that is over, or none. */
  badDay: 'documents.bad-day',
  /** A tag has one to forty characters that can be seen. */
  tagRefused: 'documents.tag-refused',
  tooManyTags: 'documents.too-many-tags',
  tagNotFound: 'documents.tag-not-found',
  /** Another tag is called so: `about` says how (`name`), and how many documents would have it instead (`documents`). */
  tagTaken: 'documents.tag-taken',
  mayNotRenameTag: 'documents.may-not-rename-tag',
} as const;
