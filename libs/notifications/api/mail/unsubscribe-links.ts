import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { mailKindOf, type MailKind, unsubscribePath } from '@hv/notifications/contracts';
import { Database, isId, Settings, statement, type Work } from '@hv/platform/api';

const signingKey = statement<{ key: Buffer }>('notifications_unsubscribe_key', 'SELECT key FROM notifications_unsubscribe_key');

/** What a link turns off. */
interface Stopped {
  readonly personId: string;
  readonly kind: MailKind;
}

/** The two ways out of a mail. */
export interface WaysOut {
  /** For people: it asks before it does anything. */
  readonly page: string;
  /** For mail programs: it answers POST by doing it, and GET by leading to the page. */
  readonly oneClick: string;
}

/**
 * Links that turn off mails of one kind for one person, for whoever has the mail. They are signed by a key that lies in the database, so that
 * every instance knows it, and never expire: a mail may be read years later. All that they open is fewer mails.
 */
@Injectable()
export class UnsubscribeLinks {
  private key: Buffer | undefined;

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** @param work that writes the mail */
  async of(work: Work, { personId, kind }: Stopped): Promise<WaysOut> {
    this.key ??= (await work.statement(signingKey, []))[0]!.key;
    const token = signed(this.key, kind, personId);
    const url = (path: string): string => new URL(path, this.settings.environment.PUBLIC_URL).href;
    return { page: url(`${unsubscribePath}#${token}`), oneClick: url(`/api/v1/unsubscribe?token=${token}`) };
  }

  /** @returns undefined when it is no link of ours */
  async read(token: string): Promise<Stopped | undefined> {
    const [kind, personId = ''] = [mailKindOf(token), token.split('.')[1]];
    if (!kind || !isId(personId)) return undefined;
    this.key ??= (await this.database.run(signingKey, []))[0]!.key;
    const [given, ours] = [token, signed(this.key, kind, personId)].map((text) => Buffer.from(text));
    return given!.length === ours!.length && timingSafeEqual(given!, ours!) ? { kind, personId } : undefined;
  }
}

function signed(key: Buffer, kind: MailKind, personId: string): string {
  const said = `${kind}.${personId}`;
  return `${said}.${createHmac('sha256', key).update(said).digest('base64url')}`;
}
