import { Injectable } from '@nestjs/common';
import { ModeratorsService } from '@hv/discussions/api';
import { childReported, postReported } from '@hv/discussions/contracts';
import { reportMailsPutOff } from '@hv/notifications/contracts';
import { bySystem, Handles, type RecordedEvent, UnitOfWork, type Work } from '@hv/platform/api';
import { ChosenMails } from './chosen-mails';
import { mailWordsIn } from './mail-words';
import { forgetHandled, noteReport, oneAtATime, type ReportsMail, stillWaiting, takeReportMails } from './mails.queries';

const reporting = [postReported.name, childReported.name];

type Reported = RecordedEvent<{ threadId: string; postId: string; reportId: string; reason: string }>;

/**
 * Mails moderators of what waits to be looked at: the first report at once, those of the next hour together when it has passed, and nothing of
 * what was handled meanwhile. Neither what was reported nor by whom is said in a mail.
 */
@Injectable()
export class ReportMails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly moderators: ModeratorsService,
    private readonly mails: ChosenMails,
  ) {}

  @Handles(postReported)
  reported(event: Reported): Promise<void> {
    return this.note(event);
  }

  @Handles(childReported)
  childReported(event: Reported): Promise<void> {
    return this.note(event);
  }

  /** The hour has passed. */
  @Handles(reportMailsPutOff, ({ at }) => new Date(at))
  async putOff({ payload: { personIds } }: RecordedEvent<{ personIds: readonly string[]; at: string }>): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      await work.statement(oneAtATime, []);
      await this.mail(work, personIds);
    });
  }

  private async note({ id, spaceId, actorId }: Reported): Promise<void> {
    if (!spaceId) return;
    const personIds = (await this.moderators.of(spaceId)).filter((personId) => personId !== actorId);
    if (personIds.length === 0) return;
    await this.unitOfWork.run(bySystem, async (work) => {
      await work.statement(oneAtATime, []);
      await work.statement(noteReport, [id, personIds]);
      await this.mail(work, personIds);
    });
  }

  /** Mails those who had none within the hour; the others when theirs has passed. */
  private async mail(work: Work, personIds: readonly string[]): Promise<void> {
    await work.statement(forgetHandled, [personIds]);
    const rows = await work.statement(takeReportMails, [personIds, reporting]);
    for (const [personId, spaces] of Map.groupBy(rows, (row) => row.personId)) await this.send(work, personId, spaces);
    const [waiting] = await work.statement(stillWaiting, [personIds, reporting]);
    if (!waiting?.personIds || !waiting.at) return;
    const scope = { object: { kind: 'mail', id: waiting.personIds[0]! } };
    await work.record(reportMailsPutOff, scope, { personIds: waiting.personIds, at: waiting.at.toISOString() });
  }

  private async send(work: Work, personId: string, rows: readonly ReportsMail[]): Promise<void> {
    const [{ recipient, language }] = rows as [ReportsMail];
    const { heading, paragraphs, action } = mailWordsIn(language).reports;
    const waiting = {
      count: rows.reduce((sum, { count }) => sum + count, 0),
      child: rows.some(({ child }) => child),
      spaces: rows.map(({ space, count }) => ({ name: space, count })),
    };
    const words = { subject: heading(waiting), heading: heading(waiting), paragraphs: paragraphs(waiting), action, path: '/til-gennemsyn' };
    await this.mails.send(work, 'reports', { personId, recipient, language }, words);
  }
}
