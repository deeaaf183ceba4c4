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
  /** Where its reader gets no more of its kind, without signing in: in one click of a mail program, or on the page it leads to. None: they cannot. */
  readonly unsubscribeUrl?: string;
}

const insert = `
  INSERT INTO platform_mails (person_id, recipient, language, subject, text_body, html_body, unsubscribe_url)
  VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`;

/** One mailbox: no list, no name, nothing that could begin another header. */
const oneAddress = /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u;

/** Mails, sent if and when the work they belong to is committed. */
@Injectable()
export class Mails {
  /**
   * Puts a mail into the queue.
   * @returns its id
   * @throws TypeError when the recipient is not one plain address, or where it is stopped is no address
   */
  async send(work: Work, { personId, recipient, language, subject, text, html, unsubscribeUrl }: Mail): Promise<string> {
    if (!oneAddress.test(recipient)) throw new TypeError('the recipient of a mail is one plain address');
    if (unsubscribeUrl !== undefined && !URL.canParse(unsubscribeUrl)) throw new TypeError('mails are stopped at an address of the web');
    const values = [personId, recipient, language, inOneLine(subject), text, html, unsubscribeUrl && new URL(unsubscribeUrl).href];
    const [row] = await work.query<{ id: string }>(insert, values);
    await work.record(mailQueued, { object: { kind: 'mail', id: row!.id } }, { mailId: row!.id });
    return row!.id;
  }
}

/** A subject may hold what people wrote; a line break in it would begin a header of their own. */
const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
