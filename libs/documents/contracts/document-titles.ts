import type { EntryKind } from './library-view';

/** How many are named at once. */
export const mostTitles = 50;

/** A document or folder that is referred to elsewhere, as its reader sees it now. Those they do not see are left out. */
export class DocumentTitleView {
  readonly id!: string;
  readonly kind!: EntryKind;
  readonly name!: string;
  /** The space whose library it stands in. */
  readonly libraryId!: string;
  readonly trashed!: boolean;
}

export class DocumentTitlesView {
  readonly items!: DocumentTitleView[];
}

/** A document that somebody may mean while they type. */
export class SuggestedDocumentView {
  readonly id!: string;
  readonly name!: string;
  /** The folder it stands in; empty at the root. */
  readonly folder!: string;
}

export class SuggestedDocumentsView {
  readonly items!: SuggestedDocumentView[];
}
