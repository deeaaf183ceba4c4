import { effectiveLevel, standingOf } from '../reading/reader-standing';

/** The threads that somebody follows thread by thread, as rows `t` of threads that stand for themselves. @param person the SQL of their id */
export const followedBy = (person: string): string => `(
    SELECT thread_id FROM discussions_read_marks WHERE person_id = ${person} AND (wrote OR named)
    UNION SELECT thread_id FROM discussions_thread_levels WHERE person_id = ${person} AND level = 'follow'
  ) theirs JOIN discussions_threads t ON t.id = theirs.thread_id AND t.merged_into IS NULL ${standingOf(person)}`;

/** Whether they follow thread `t`. @param person the SQL of their id */
export const follows = (person: string): string => `${effectiveLevel(person)} = 'follow'`;

/** Whether organisation `asked` was asked in thread `t` and nobody of it has answered. */
export const isOpenAsk = `t.kind = 'ask' AND t.closed_at IS NULL AND t.merged_into IS NULL AND NOT EXISTS (
    SELECT FROM discussions_posts answer WHERE answer.thread_id = t.id AND answer.organisation_id = asked.organisation_id
      AND answer.removed_at IS NULL AND answer.author_id <> t.author_id)`;
