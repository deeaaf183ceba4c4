import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LookedInto } from '@hv/identity/api';
import { Database, type Statement, statement } from '@hv/platform/api';
import { spaceOfThread } from '../posts/posts.queries';

type InSpace = Statement<{ readonly spaceId: string }>;

/** $1 post */
const spaceOfPost: InSpace = statement(
  'discussions_space_of_post',
  `SELECT t.space_id AS "spaceId" FROM discussions_posts p JOIN discussions_threads t ON t.id = p.thread_id WHERE p.id = $1`,
);

/** Tells in which space threads and posts lie, so that whoever looks at them as somebody else is known to have looked into it. */
@Injectable()
export class SpacesLookedInto implements OnModuleInit {
  constructor(
    private readonly lookedInto: LookedInto,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.lookedInto.register('threads', (id) => this.spaceBy(spaceOfThread, id));
    this.lookedInto.register('posts', (id) => this.spaceBy(spaceOfPost, id));
  }

  private async spaceBy(statement: InSpace, id: string): Promise<string | undefined> {
    const [row] = await this.database.run(statement, [id]);
    return row?.spaceId;
  }
}
