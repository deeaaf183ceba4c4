import { Injectable } from '@nestjs/common';
import { reminderDue, reminderSet } from '@hv/discussions/contracts';
import { bySystem, Handles, type RecordedEvent, UnitOfWork } from '@hv/platform/api';
import { takeDueReminder } from './bookmarks.queries';

/** Gives reminders when their time has come: once, however often a job runs, and never for one that was put off or taken away. */
@Injectable()
export class Reminders {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Handles(reminderSet, ({ remindAt }) => new Date(remindAt))
  async give({ payload: { personId, postId } }: RecordedEvent<{ personId: string; postId: string }>): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      const [due] = await work.statement(takeDueReminder, [personId, postId]);
      if (!due) return;
      const { threadId, networkId, spaceId } = due;
      await work.record(reminderDue, { object: { kind: 'post', id: postId }, networkId, spaceId }, { personId, threadId, postId });
    });
  }
}
