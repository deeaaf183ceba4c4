import type { PostView, ThreadView } from '@hv/discussions/contracts';
import type { IconName } from '@hv/ui';

/** A post where its reader stands before it. */
export interface PostPlace {
  readonly post: PostView;
  /** Undefined until it was fetched. */
  readonly thread: ThreadView | undefined;
  /** Whether the reader wrote it. */
  readonly mine: boolean;
  readonly mayEdit: boolean;
  readonly mayRemove: boolean;
  /** The address of the post in this site. */
  readonly link: string;
  /** Opens it for editing in its place. */
  readonly edit: () => void;
  /** Removes it; can be undone for a while. */
  readonly remove: () => void;
}

/** One entry of the menu of a post. */
export interface PostAction {
  /** Its words are `discussions.postMenu.<name>`. */
  readonly name: string;
  readonly icon: IconName;
  /** `danger` for one that takes something away. */
  readonly kind?: 'danger';
  /** Whether this reader is offered it here. Asked when the menu opens; may `inject`. */
  readonly offered: (place: PostPlace) => boolean;
  /** Does it, after the menu has closed and the focus is back on its button; may `inject` until it waits for something. */
  readonly run: (place: PostPlace) => void;
}
