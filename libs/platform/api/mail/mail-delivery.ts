import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { mailQueued } from '@hv/platform/contracts';
import { Database } from '../database';
import { Settings } from '../environment';
import { Handles, type RecordedEvent } from '../events';
import { Log } from '../operations/log';
import { listWaiting, markFailed, markSent, readWaiting } from './mails.queries';
import { failureOf, type SmtpFailure } from './smtp-failure';
import { SmtpSender } from './smtp-sender';

type Outcome = 'done' | SmtpFailure['kind'];

/** The queue tries a mail for a minute; then the sweep goes on trying, so that a mail server may be away for days. */
const sweepEveryMs = 300_000;

/** Sends what waits, or keeps it while no mail server is configured. */
@Injectable()
export class MailDelivery implements OnApplicationShutdown {
  private readonly smtp: SmtpSender | undefined;
  /** Accepted by the mail server, but not yet marked so: never sent again by this process. */
  private readonly accepted = new Set<string>();
  private sweeping: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly log: Log,
    { environment }: Settings,
  ) {
    this.smtp = environment.SMTP_URL ? new SmtpSender(environment.SMTP_URL, environment) : undefined;
  }

  /** Begins to send what was kept before, and what the queue gave up. For workers. */
  start(): void {
    if (!this.smtp) return;
    const sweep = (): void => void this.sweep().catch((error: unknown) => this.log.warn({ error }, 'waiting mails could not be read'));
    this.timer = setInterval(sweep, sweepEveryMs).unref();
    sweep();
  }

  @Handles(mailQueued)
  async deliver({ payload }: RecordedEvent<{ readonly mailId: string }>): Promise<void> {
    const outcome = await this.attempt(payload.mailId);
    if (outcome === 'deferred' || outcome === 'unreachable') throw new Error(`mail ${payload.mailId} is ${outcome}`);
  }

  /** Tries every waiting mail once, oldest first; gives up for now when the mail server cannot be reached at all. */
  sweep(): Promise<void> {
    return (this.sweeping ??= this.tryAll().finally(() => (this.sweeping = undefined)));
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.sweeping;
  }

  private async tryAll(): Promise<void> {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const waiting = await this.database.run(listWaiting, [last]);
      if (waiting.length === 0) return;
      for (const { id } of waiting) if (this.stopping || (await this.attempt(id)) === 'unreachable') return;
      last = waiting.at(-1)!.id;
    }
  }

  /** One mail, by one process at a time: the lock is the session's, so that no transaction waits for a mail server. */
  private async attempt(id: string): Promise<Outcome> {
    const { smtp } = this;
    if (!smtp) return 'done';
    const client = await this.database.connect();
    let broken: Error | undefined;
    client.once('error', (error) => (broken = error));
    try {
      const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS mine', [
        `mail ${id}`,
      ]);
      if (!rows[0]?.mine) return 'done'; // whoever holds it sends it, or leaves it to the next sweep
      const outcome = await this.hand(smtp, id);
      await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [`mail ${id}`]);
      return outcome;
    } catch (error) {
      broken = error instanceof Error ? error : new Error('the lock of a mail was lost');
      throw error;
    } finally {
      client.release(broken); // a broken connection is closed, and its lock with it
    }
  }

  private async hand(smtp: SmtpSender, id: string): Promise<Outcome> {
    const [mail] = await this.database.run(readWaiting, [id]);
    if (!mail) return 'done';
    if (!this.accepted.has(id)) {
      const failure = await smtp.send(mail).then(() => undefined, failureOf);
      if (failure) {
        this.log.warn({ mailId: id, code: failure.code, kind: failure.kind }, 'a mail was not accepted');
        await this.database.run(markFailed, [id, failure.reason]);
        return failure.kind;
      }
      this.accepted.add(id);
    }
    await this.database.run(markSent, [id]);
    this.accepted.delete(id);
    return 'done';
  }
}
