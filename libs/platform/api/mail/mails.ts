import { Injectable } from '@nestjs/common';
import { mailQueued } from '@hv/platform/contracts';
import type { Work } from '../unit-of-work';

/** One mail to one person. */
export interface Mail {
  /** Whose it is, so that it goes with them when they are erased; null when it is to nobody we know. */
  readonly personId: string | null;
  /** One address. */
  readonly recipient: string;
  /** `da` or `en`. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const insert = `
  INSERT INTO platform_mails (person_id, recipient, language, subject, text_body, html_body)
  VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`;

/** One mailbox: no list, no name, nothing that could begin another header. */
const oneAddress = /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u;

/** Mails, sent if and when the work they belong to is committed. */
@Injectable()
export class Mails {
  /**
   * Puts a mail into the queue.
   * @returns its id
   * @throws TypeError when the recipient is not one plain address
   */
  async send(work: Work, { personId, recipient, language, subject, text, html }: Mail): Promise<string> {
    if (!oneAddress.test(recipient)) throw new TypeError('the recipient of a mail is one plain address');
    const [row] = await work.query<{ id: string }>(insert, [personId, recipient, language, inOneLine(subject), text, html]);
    await work.record(mailQueued, { object: { kind: 'mail', id: row!.id } }, { mailId: row!.id });
    return row!.id;
  }
}

/** A subject may hold what people wrote; a line break in it would begin a header of their own. */
const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
