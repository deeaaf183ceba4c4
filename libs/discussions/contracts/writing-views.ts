import type { PollKind } from './post-view';
import type { ThreadKind } from './thread-view';

/** Somebody who can be named in a space: a person, all of an organisation, or all with a role. */
export class MentionableView {
  readonly kind!: 'person' | 'organisation' | 'role';
  /** A uuid; for a role its word. */
  readonly id!: string;
  readonly label!: string;
  /** A person's organisations; empty for others. */
  readonly organisation!: string;
  /** How many people are meant. */
  readonly people!: number;
}

/** The best matches, those whose names begin so first. */
export class MentionablesView {
  readonly items!: MentionableView[];
}

/** A person who would be told. */
export class ToldPersonView {
  readonly id!: string;
  readonly name!: string;
}

/** Who would be told of a text that names some, each once, without who asks. */
export class ToldView {
  /** The first of them by name. */
  readonly people!: ToldPersonView[];
  readonly total!: number;
  /** More than one text may call upon: it would be refused. */
  readonly tooMany!: boolean;
}

/** A picture as it was stored. */
export class ImageView {
  /** Stands in the document as the `id` of an image. */
  readonly id!: string;
  readonly mediaType!: string;
  readonly bytes!: number;
}

/** What somebody is writing and has not sent, as it was last saved from any of their devices. */
export class DraftView {
  readonly place!: 'thread' | 'space';
  /** The thread that is answered, or the space in which a thread is begun. */
  readonly placeId!: string;
  /** Of a thread that is begun; else null. */
  readonly title!: string | null;
  /** A rich-text document; it may lack what sending needs. */
  readonly body!: object;
  /** Another with each save. */
  readonly version!: number;
  /** ISO 8601. */
  readonly savedAt!: string;
}

/** The draft of one place, or that there is none. */
export class DraftOfPlaceView {
  readonly draft!: DraftView | null;
}

/** A draft among others, with where it would be sent. */
export class ListedDraftView extends DraftView {
  readonly spaceId!: string;
  /** Of the thread that is answered; null when one is begun. */
  readonly threadTitle!: string | null;
}

/** All drafts of somebody, the latest first. */
export class DraftsView {
  readonly items!: ListedDraftView[];
}

/** What a post that is sent later asks its readers to choose between. */
export class PlannedPollView {
  readonly kind!: PollKind;
  readonly options!: string[];
  /** When it closes by itself, the minute in Denmark, or null. */
  readonly closesAt!: string | null;
}

/** A post or a thread that is sent later. */
export class ScheduledView {
  readonly id!: string;
  readonly spaceId!: string;
  /** The thread it is written in; null when it begins one. */
  readonly threadId!: string | null;
  /** Of its thread; null once its author does not see that any more. */
  readonly title!: string | null;
  /** The rich-text document. */
  readonly body!: object;
  /** Of a thread that is begun; else null. */
  readonly kind!: ThreadKind | null;
  /** Whom an `ask` asks; else null. */
  readonly organisationIds!: string[] | null;
  readonly poll!: PlannedPollView | null;
  /** ISO 8601. */
  readonly sendAt!: string;
  /** `sending`: it is due. `failed`: it could not be sent, `problem` says why. */
  readonly state!: 'waiting' | 'sending' | 'sent' | 'failed';
  readonly problem!: string | null;
  readonly version!: number;
}
