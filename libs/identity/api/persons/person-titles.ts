import { Injectable } from '@nestjs/common';
import { statement, type Work } from '@hv/platform/api';

const setTitle = statement<{ id: string }>(
  'identity_set_title',
  `UPDATE identity_persons SET title = $2, version = version + 1 WHERE id = $1 AND erased_at IS NULL AND title <> $2 RETURNING id`,
);

/** What people are called by what they do, for whoever lets them keep their own profile. */
@Injectable()
export class PersonTitles {
  /** Changes a title in the caller's transaction. @returns whether it was another before */
  async change(work: Work, personId: string, title: string): Promise<boolean> {
    return (await work.statement(setTitle, [personId, title])).length > 0;
  }
}
