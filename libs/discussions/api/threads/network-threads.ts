import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NetworkNews } from '@hv/networks/api';
import { Database } from '@hv/platform/api';
import { recentThreads } from './threads.queries';

const shown = 5;

/** Tells the page of a network which threads were written in last. */
@Injectable()
export class NetworkThreads implements OnModuleInit {
  constructor(
    private readonly news: NetworkNews,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.news.register(async (personId, spaces) => {
      const values = [personId, spaces.map(({ spaceId }) => spaceId), spaces.map(({ joinedAt }) => joinedAt), shown];
      const rows = await this.database.run(recentThreads, values);
      return rows.map(({ id, spaceId, title, lastPostAt }) => ({ threadId: id, spaceId, title, at: lastPostAt.toISOString() }));
    });
  }
}
