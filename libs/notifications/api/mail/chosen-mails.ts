import { Injectable } from '@nestjs/common';
import type { MailKind } from '@hv/notifications/contracts';
import { mailOf, Mails, Settings, type Work } from '@hv/platform/api';
import { mailWordsIn } from './mail-words';
import { UnsubscribeLinks } from './unsubscribe-links';

interface Reader {
  readonly personId: string;
  readonly recipient: string;
  readonly language: string;
}

interface Words {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What the one button says. */
  readonly action: string;
  /** Where it leads, a path of the web. */
  readonly path: string;
}

/** Sends mails of the kinds that people choose: each ends by saying how to get no more of its kind, and tells it to mail programs. */
@Injectable()
export class ChosenMails {
  constructor(
    private readonly mails: Mails,
    private readonly links: UnsubscribeLinks,
    private readonly settings: Settings,
  ) {}

  async send(work: Work, kind: MailKind, { personId, recipient, language }: Reader, words: Words): Promise<void> {
    const { page, oneClick } = await this.links.of(work, { personId, kind });
    const paragraphs = [...words.paragraphs, mailWordsIn(language).off(page)];
    const action = { label: words.action, url: new URL(words.path, this.settings.environment.PUBLIC_URL).href };
    const content = mailOf({ language, heading: words.heading, paragraphs, action });
    await this.mails.send(work, { personId, recipient, language, subject: words.subject, ...content, unsubscribeUrl: oneClick });
  }
}
