/** What the reader may do with a tag. */
export class TagAbilitiesView {
  /** Name it otherwise, or make it one with another. */
  readonly rename!: boolean;
}

/** A tag of a document. */
export class TagView {
  readonly id!: string;
  readonly name!: string;
}

/** A tag of a library. */
export class LibraryTagView extends TagView {
  /** The space whose library it is of. */
  readonly libraryId!: string;
  /** How many documents that the reader sees have it. */
  readonly documents!: number;
  readonly abilities!: TagAbilitiesView;
}
