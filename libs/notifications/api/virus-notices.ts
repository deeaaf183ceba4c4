import { Injectable } from '@nestjs/common';
import { virusFound } from '@hv/documents/contracts';
import { Database, Handles, type RecordedEvent, statement } from '@hv/platform/api';
import { NotificationsService } from './notifications.service';

/** Whoever brought it, as long as they see it, and those who moderate its space. $1 space, $2 who brought it */
const toldOfViruses = statement<{ personId: string }>(
  'notifications_told_of_viruses',
  `SELECT DISTINCT person_id AS "personId" FROM networks_access WHERE space_id = $1 AND (moderates OR person_id = $2)`,
);

/** Tells of files in which a virus was found. */
@Injectable()
export class VirusNotices {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationsService,
  ) {}

  @Handles(virusFound)
  async found(event: RecordedEvent<{ entryId: string; broughtById: string }>): Promise<void> {
    const { entryId, broughtById } = event.payload;
    const told = await this.database.run(toldOfViruses, [event.spaceId, broughtById]);
    await this.notifications.tell(
      event,
      told.map(({ personId }) => personId),
      { entryId },
    );
  }
}
