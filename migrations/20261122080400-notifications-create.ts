import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told. One row per person and event, however often its handler runs. */
export class NotificationsCreate20261122080400 implements MigrationInterface {
  readonly name = 'NotificationsCreate20261122080400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications_notifications (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        event_id bigint NOT NULL REFERENCES platform_events (id),
        kind text NOT NULL,
        network_id uuid REFERENCES networks_networks (id),
        space_id uuid REFERENCES networks_spaces (id),
        object_ids jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz,
        UNIQUE (person_id, event_id)
      )`);
    await runner.query(`CREATE INDEX notifications_latest ON notifications_notifications (person_id, id DESC)`);
    await runner.query(`CREATE INDEX notifications_unseen ON notifications_notifications (person_id) WHERE seen_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notifications_notifications`);
  }
}
