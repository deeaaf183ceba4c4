import { Injectable } from '@nestjs/common';
import {
  discussionLimits,
  discussionProblems,
  noteOpened,
  type NotesView,
  threadStarted,
  type ThreadView,
} from '@hv/discussions/contracts';
import { AccessBook, SubSpaces } from '@hv/networks/api';
import {
  type Actor,
  Conflict,
  Database,
  Forbidden,
  type Idempotency,
  newId,
  NotFound,
  type Origin,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { richTextFromPlain } from '@hv/platform/contracts';
import { isKeyTaken, keyReused } from '../key-taken';
import { contentOf } from '../posts/post-content';
import { PostPlaces } from '../posts/post-places';
import { type PostInThread, spaceOfThread } from '../posts/posts.queries';
import { startThread } from '../threads/threads.queries';
import { ThreadsService } from '../threads/threads.service';
import { aboutOf, makeNote, noteOfPost, notesOf } from './notes.queries';
import { type SpaceStanding, spaceStanding } from './space-standing.queries';
import { mayNote } from './together.policy';

type By = Origin & { readonly actor: Actor };

/** What a consultants' sub-space is called, and what begins their notes: in the language of whoever is first. */
const words = {
  da: {
    space: (name: string) => `${name}: konsulenter`,
    title: (seq: number, title: string) => `Noter til indlæg ${seq} i »${title}«`,
    begin: (seq: number) => `Noter til indlæg ${seq}. Kun konsulenter ser dem.`,
  },
  en: {
    space: (name: string) => `${name}: consultants`,
    title: (seq: number, title: string) => `Notes on post ${seq} in “${title}”`,
    begin: (seq: number) => `Notes on post ${seq}. Only consultants see them.`,
  },
} as const;

/** What consultants write about posts, for themselves: threads of a sub-space, of which nothing shows where the posts stand. */
@Injectable()
export class NotesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly subSpaces: SubSpaces,
    private readonly threads: ThreadsService,
    private readonly places: PostPlaces,
  ) {}

  /** The thread of notes on a post, begun when there is none. @throws NotFound, Forbidden, Conflict when the post was removed, Unacceptable */
  async open(by: By, postId: string, key: Idempotency | null): Promise<ThreadView> {
    const { post } = await this.places.find(by.actor, postId);
    const standing = await this.standing(by.actor, post.spaceId);
    if (!standing || !mayNote(standing)) throw new Forbidden(discussionProblems.mayNotWrite);
    if (post.removedAt) throw new Conflict(discussionProblems.postRemoved, 'The post has been removed.');
    const said = words[by.actor.language === 'en' ? 'en' : 'da'];
    const opening = this.unitOfWork.run(by, async (work) => {
      const spaceId = await this.subSpaces.narrowed(work, post.spaceId, ['consultant'], said.space(standing.name));
      if (!spaceId) throw new Forbidden(discussionProblems.mayNotWrite);
      const [known] = await work.statement(noteOfPost, [postId, spaceId]);
      return known?.id ?? this.begin(work, by.actor, post, spaceId, said, key);
    });
    const threadId = await opening.catch((error: unknown) => {
      // A key that began this very thread finds the thread; so it was another's.
      throw isKeyTaken(error, 'discussions_threads_key') ? keyReused() : error;
    });
    return this.threads.view(by.actor, threadId);
  }

  /** @throws NotFound */
  async of(actor: Actor, threadId: string): Promise<NotesView> {
    const [thread] = await this.database.run(spaceOfThread, [threadId]);
    if (!thread || !(await this.access.to(actor.personId, thread.spaceId)))
      throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    const standing = await this.standing(actor, thread.spaceId);
    const may = !!standing && mayNote(standing);
    const notes = may ? await this.database.run(notesOf, [threadId, actor.personId, discussionLimits.notes]) : [];
    const [about] = standing?.isSubSpace ? await this.database.run(aboutOf, [threadId]) : [];
    return { may, items: notes.map((note) => ({ ...note, lastPostAt: note.lastPostAt.toISOString() })), about: about ?? null };
  }

  private async begin(
    work: Work,
    actor: Actor,
    post: PostInThread,
    spaceId: string,
    said: (typeof words)['da' | 'en'],
    key: Idempotency | null,
  ): Promise<string> {
    const { id: postId, networkId, seq } = post;
    const [threadId, firstId] = [newId(), newId()];
    const content = contentOf(richTextFromPlain(said.begin(seq)));
    const { document, text, html, rendererVersion } = content;
    const title = shortened(said.title(seq, post.title));
    const keyed = [key?.key ?? null, key?.hash ?? null];
    const values = [
      threadId,
      spaceId,
      actor.personId,
      title,
      ...keyed,
      firstId,
      JSON.stringify(document),
      text,
      html,
      rendererVersion,
      'talk',
    ];
    const [started] = await work.statement(startThread, values);
    if (!started) throw new Forbidden(discussionProblems.mayNotWrite);
    await work.statement(makeNote, [threadId, postId]);
    const scope = { object: { kind: 'thread', id: threadId }, networkId, spaceId, membershipId: started.membershipId };
    await work.record(threadStarted, scope, { threadId, postId: firstId });
    await work.record(noteOpened, scope, { threadId, postId });
    return threadId;
  }

  private async standing({ personId }: Actor, spaceId: string): Promise<SpaceStanding | undefined> {
    const [standing] = await this.database.run(spaceStanding, [spaceId, personId]);
    return standing;
  }
}

/** A title may be as long as the title it names. */
function shortened(title: string): string {
  const most = discussionLimits.title;
  return title.length <= most ? title : `${title.slice(0, most - 2).toWellFormed()}…»`;
}
