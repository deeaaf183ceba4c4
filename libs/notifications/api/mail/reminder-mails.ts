import { Injectable } from '@nestjs/common';
import { reminderDue } from '@hv/discussions/contracts';
import { bySystem, Handles, type RecordedEvent, UnitOfWork } from '@hv/platform/api';
import { ChosenMails } from './chosen-mails';
import { mailWordsIn } from './mail-words';
import { takeReminderMail } from './mails.queries';

type Due = RecordedEvent<{ personId: string; threadId: string; postId: string }>;

/** Mails of the posts that people wanted to be reminded of. */
@Injectable()
export class ReminderMails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mails: ChosenMails,
  ) {}

  /** Once for each reminder, however often it runs: taking it and queueing the mail are one transaction. */
  @Handles(reminderDue)
  async mail({ id, payload: { personId, postId } }: Due): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      const [due] = await work.statement(takeReminderMail, [personId, id, postId]);
      if (!due) return;
      const { subject, heading, where, action } = mailWordsIn(due.language).reminder;
      const path = `/rum/${due.spaceId}/samtaler/${due.threadId}#indlaeg-${due.seq}`;
      const words = { heading, paragraphs: [where(due.thread, due.space)], action, path, subject: subject(due.thread) };
      await this.mails.send(work, 'reminders', { ...due, personId }, words);
    });
  }
}
