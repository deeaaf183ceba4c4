import type { PostAuthorView } from './post-view';

/** Somebody who has written in a thread, with the organisation they wrote for. */
export class ThreadParticipantView {
  readonly id!: string;
  readonly name!: string;
  readonly organisation!: string;
  /** How many of their posts stand there. */
  readonly posts!: number;
}

/** How the post begins that answers a thread. */
export class ThreadAnswerExcerptView {
  readonly postId!: string;
  readonly seq!: number;
  readonly author!: PostAuthorView;
  readonly excerpt!: string;
}

/** What a thread is about and who takes part, for whoever comes to it late. */
export class ThreadHeadView {
  /** How many posts stand in it; removed ones are not among them. */
  readonly posts!: number;
  /** When the earliest and the latest of them were written, ISO 8601; null when there are none. */
  readonly firstAt!: string | null;
  readonly lastAt!: string | null;
  /** Those who wrote most, the most first. */
  readonly people!: ThreadParticipantView[];
  /** How many took part in all. */
  readonly peopleTotal!: number;
  readonly answer!: ThreadAnswerExcerptView | null;
}

/** `link`: a page, a mail address or a telephone number. `document`: a file of a space. `image`: a picture. */
export type NamedLinkKind = 'link' | 'document' | 'image';

/** Something a post leads to. */
export class NamedLinkView {
  /** The post it stands in. */
  readonly seq!: number;
  readonly kind!: NamedLinkKind;
  readonly href!: string;
  /** What it is called there. */
  readonly label!: string;
}

/** What is linked to and shown in a thread, from the newest post back. */
export class NamedLinksView {
  readonly items!: NamedLinkView[];
  /** The number to go on from, by `?before=`; null when there is no more. */
  readonly next!: number | null;
}
