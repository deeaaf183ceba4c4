import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a moderator may want to look at again later. The log's statement has the same words. */
const moderation = (
  doings: string,
): string => `name IN ('discussions.post-reported', 'discussions.child-reported', 'discussions.report-handled',
    'discussions.post-hidden', 'discussions.post-shown', 'discussions.post-removed', 'discussions.post-restored', 'discussions.slow-mode-set',
    'discussions.rules-changed', 'discussions.thread-left-space')
  OR (name = 'discussions.thread-changed' AND payload ->> 'what' IN (${doings}))`;

const before = `'pinned', 'unpinned', 'closed', 'reopened', 'split', 'split-off', 'merged', 'moved'`;

/** That a merge was undone stands in the log of the space as what it is. */
export class DiscussionsLogUnmerges20261122138000 implements MigrationInterface {
  readonly name = 'DiscussionsLogUnmerges20261122138000';

  async up(runner: QueryRunner): Promise<void> {
    await index(runner, `${before}, 'unmerged'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await index(runner, before);
  }
}

async function index(runner: QueryRunner, doings: string): Promise<void> {
  await runner.query('DROP INDEX platform_events_moderation');
  await runner.query(`CREATE INDEX platform_events_moderation ON platform_events (space_id, id) WHERE ${moderation(doings)}`);
}
