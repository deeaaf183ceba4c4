import { Injectable, type OnModuleInit } from '@nestjs/common';
import { discussionProblems, MarkRead, type ThreadJoined } from '@hv/discussions/contracts';
import { Call, Database, type LiveCaller, LiveServer, NotFound } from '@hv/platform/api';
import { IsUUID } from 'class-validator';
import { PresenceService } from './presence.service';
import { ReadMarksService } from '../reading/read-marks.service';
import { joinThread } from '../threads/threads.queries';

/** `{ threadId }` */
export class ThreadCall {
  @IsUUID()
  readonly threadId!: string;
}

/** `{ threadId, seq }` */
export class ReadCall extends MarkRead {
  @IsUUID()
  readonly threadId!: string;
}

/** What clients ask over the socket about threads. */
@Injectable()
export class DiscussionCalls implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly live: LiveServer,
    private readonly presence: PresenceService,
    private readonly marks: ReadMarksService,
  ) {}

  onModuleInit(): void {
    this.live.onGone((caller) => this.presence.gone(caller));
  }

  /** Begins to hear a thread; repeated as heartbeat. */
  @Call('thread.join', ThreadCall)
  async join(caller: LiveCaller, { threadId }: ThreadCall): Promise<ThreadJoined> {
    const pushesBefore = this.live.pushes;
    const [thread] = await this.database.run(joinThread, [threadId, caller.actor.personId]);
    if (!thread) {
      caller.leave({ kind: 'thread', id: threadId });
      throw new NotFound(discussionProblems.threadNotFound);
    }
    const { spaceId, accessVersion, lastSeq, lastChange, epoch } = thread;
    const isNew = !caller.hears({ kind: 'thread', id: threadId });
    caller.hear({ kind: 'thread', id: threadId, spaceId }, accessVersion);
    if (isNew) this.presence.came(caller, threadId, spaceId);
    // A post may have been told of between being read here and being heard: whoever comes anew reads again what is the last.
    const [last] = isNew && this.live.pushes !== pushesBefore ? await this.database.run(joinThread, [threadId, caller.actor.personId]) : [];
    return { lastSeq: last?.lastSeq ?? lastSeq, lastChange: last?.lastChange ?? lastChange, epoch };
  }

  @Call('thread.leave', ThreadCall)
  leave(caller: LiveCaller, { threadId }: ThreadCall): void {
    caller.leave({ kind: 'thread', id: threadId });
    this.presence.left(threadId);
  }

  @Call('typing', ThreadCall)
  typing(caller: LiveCaller, { threadId }: ThreadCall): Promise<void> {
    if (!caller.hears({ kind: 'thread', id: threadId })) throw new NotFound(discussionProblems.threadNotFound);
    return this.presence.typing(caller, threadId);
  }

  @Call('read', ReadCall)
  read(caller: LiveCaller, { threadId, seq }: ReadCall): Promise<void> {
    return this.marks.raise(caller.actor, threadId, seq, caller.socketId);
  }
}
