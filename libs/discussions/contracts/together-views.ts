import type { PostAuthorView } from './post-view';

/** Somebody by name. */
export class NamedPersonView {
  readonly id!: string;
  readonly name!: string;
}

/** Who chose an option of a poll, the first first. */
export class PollVotersView {
  readonly optionId!: string;
  readonly people!: PostAuthorView[];
}

/** Who chose what in a poll. */
export class PollVotesView {
  readonly options!: PollVotersView[];
}

/** A beginning for threads of a space: a document with headings to write under. */
export class TemplateView {
  readonly id!: string;
  readonly name!: string;
  /** The rich-text document. */
  readonly body!: object;
  readonly version!: number;
}

/** A space's templates by name. */
export class TemplatesView {
  readonly items!: TemplateView[];
}

/** Where consultants write about a post, for themselves. */
export class NoteView {
  /** The post it is about. */
  readonly postId!: string;
  /** Its thread, and the space of that. */
  readonly threadId!: string;
  readonly spaceId!: string;
  /** How many posts it has. */
  readonly posts!: number;
  readonly lastPostAt!: string;
}

/** The post that a thread of notes is about, and where it stands. */
export class NoteSubjectView {
  readonly postId!: string;
  readonly seq!: number;
  readonly threadId!: string;
  readonly spaceId!: string;
  readonly title!: string;
}

/** The notes on a thread's posts. For others than consultants there are none, and never a word of them. */
export class NotesView {
  /** Whether the reader may open one. */
  readonly may!: boolean;
  readonly items!: NoteView[];
  /** When this thread is itself such notes: what they are about. */
  readonly about!: NoteSubjectView | null;
}

/** An organisation that can be asked in a space. */
export class AskableView {
  readonly id!: string;
  readonly name!: string;
  /** Name of its cluster, or null. */
  readonly cluster!: string | null;
  /** How many of its leads would be told. */
  readonly leads!: number;
}

/** Who can be asked in a space. */
export class AskablesView {
  /** Whether the reader may ask there. */
  readonly may!: boolean;
  readonly items!: AskableView[];
}

/** The first post by somebody of an organisation that was asked. */
export class AskedAnswerView {
  readonly postId!: string;
  readonly seq!: number;
  readonly author!: PostAuthorView;
  readonly at!: string;
}

/** An organisation that was asked, who of it, and what it answered. */
export class AskedOrganisationView {
  readonly id!: string;
  readonly name!: string;
  readonly people!: NamedPersonView[];
  readonly answer!: AskedAnswerView | null;
}

/** Whom a thread asks, and who has answered; empty when it asks nobody. */
export class AskedView {
  readonly organisations!: AskedOrganisationView[];
  readonly answered!: number;
  readonly of!: number;
  readonly remindedAt!: string | null;
  /** Whether the reader may remind those who have not answered; not more than once a day. */
  readonly mayRemind!: boolean;
}

/** Whether the others see that one reads and writes. */
export class PresenceChoiceView {
  readonly shown!: boolean;
}
