import { Injectable } from '@nestjs/common';
import { SecretariatPeople } from '@hv/networks/api';
import { feedbackGiven } from '@hv/networks/contracts';
import { feedbackMailsPutOff } from '@hv/notifications/contracts';
import { bySystem, Handles, type RecordedEvent, UnitOfWork, type Work } from '@hv/platform/api';
import { ChosenMails } from './chosen-mails';
import { endPuttingOff, type FeedbackMail, putOffFeedbackMails, takeFeedbackMails } from './feedback-mails.queries';
import { mailWordsIn } from './mail-words';

/**
 * Mails a secretariat of what people tell it: the first at once, what comes in the hour after together when that has passed, and nothing of what
 * is done by then. What was told and by whom is not said in a mail.
 */
@Injectable()
export class FeedbackMails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secretariat: SecretariatPeople,
    private readonly mails: ChosenMails,
  ) {}

  @Handles(feedbackGiven)
  async given({ actorId, payload: { networkId } }: RecordedEvent<{ networkId: string }>): Promise<void> {
    const personIds = (await this.secretariat.of(networkId)).filter((personId) => personId !== actorId);
    await this.unitOfWork.run(bySystem, async (work) => {
      const mailed = new Set(await this.mail(work, personIds, networkId));
      const others = personIds.filter((personId) => !mailed.has(personId));
      const [later] = await work.statement(putOffFeedbackMails, [others, networkId]);
      if (!later?.personIds || !later.at) return;
      const scope = { object: { kind: 'network', id: networkId }, networkId };
      await work.record(feedbackMailsPutOff, scope, { networkId, personIds: later.personIds, at: later.at.toISOString() });
    });
  }

  /** The hour has passed. */
  @Handles(feedbackMailsPutOff, ({ at }) => new Date(at))
  async putOff({ payload }: RecordedEvent<{ networkId: string; personIds: readonly string[]; at: string }>): Promise<void> {
    const { networkId, personIds } = payload;
    const still = new Set(await this.secretariat.of(networkId));
    await this.unitOfWork.run(bySystem, async (work) => {
      await work.statement(endPuttingOff, [personIds, networkId]);
      const readers = personIds.filter((personId) => still.has(personId));
      await this.mail(work, readers, networkId);
    });
  }

  /** @returns who was mailed */
  private async mail(work: Work, personIds: readonly string[], networkId: string): Promise<string[]> {
    const taken = await work.statement(takeFeedbackMails, [personIds, networkId]);
    for (const mail of taken) await this.send(work, mail, networkId);
    return taken.map(({ personId }) => personId);
  }

  private async send(work: Work, { network, count, ...reader }: FeedbackMail, networkId: string): Promise<void> {
    const { heading, paragraphs, action } = mailWordsIn(reader.language).feedback;
    const subject = heading(count, network);
    const words = { subject, heading: subject, paragraphs, action, path: `/netvaerk/${networkId}/henvendelser` };
    await this.mails.send(work, 'reports', reader, words);
  }
}
