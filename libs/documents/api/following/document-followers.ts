import { Injectable } from '@nestjs/common';
import { Database } from '@hv/platform/api';
import { type FollowerOfEntry, followersOfEntry } from './following.queries';

/** Who is to be told of what happens in libraries. */
@Injectable()
export class DocumentFollowers {
  constructor(private readonly database: Database) {}

  /** Those who follow an entry, or what it stands in, and see it at this moment. @param before folders that it stood in before it was moved */
  of(entryId: string, before: readonly string[] = []): Promise<FollowerOfEntry[]> {
    return this.database.run(followersOfEntry, [entryId, before]);
  }
}
