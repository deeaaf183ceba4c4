import { statement } from '../database';

/** A mail as it is sent. */
export interface WaitingMail {
  readonly id: string;
  readonly recipient: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly unsubscribeUrl: string | null;
  readonly createdAt: Date;
}

/** A mail as it is listed. */
export interface MailRow {
  readonly id: string;
  readonly recipient: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly lastError: string | null;
}

export const readWaiting = statement<WaitingMail>(
  'mail_read_waiting',
  `SELECT id, recipient, language, subject, text_body AS text, html_body AS html, unsubscribe_url AS "unsubscribeUrl", created_at AS "createdAt"
   FROM platform_mails WHERE id = $1 AND sent_at IS NULL`,
);

/** What it said is not kept once it has gone out: it may hold a link that opens an account, or stops mails. */
export const markSent = statement<object>(
  'mail_mark_sent',
  `UPDATE platform_mails SET sent_at = now(), last_error = NULL, text_body = '', html_body = '', unsubscribe_url = NULL WHERE id = $1 AND sent_at IS NULL`,
);

export const markFailed = statement<object>(
  'mail_mark_failed',
  `UPDATE platform_mails SET last_error = $2 WHERE id = $1 AND sent_at IS NULL`,
);

/** Waiting mails after an id, oldest first, without those that a mail server refused for good (its 5xx reply begins `last_error`). */
export const listWaiting = statement<{ readonly id: string }>(
  'mail_list_waiting',
  `SELECT id FROM platform_mails
   WHERE sent_at IS NULL AND id > $1 AND (last_error IS NULL OR last_error !~ '^5[0-9][0-9] ') ORDER BY id LIMIT 100`,
);

export const listMails = statement<MailRow>(
  'mail_list',
  `SELECT id, recipient, language, subject, CASE WHEN sent_at IS NULL THEN text_body END AS text,
          created_at AS "createdAt", sent_at AS "sentAt", last_error AS "lastError"
   FROM platform_mails WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
);
