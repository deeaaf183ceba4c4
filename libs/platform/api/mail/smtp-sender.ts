import type { Transporter } from 'nodemailer';
import type { Environment } from '../environment';
import type { WaitingMail } from './mails.queries';

/** How long a mail server may be silent before we give up on it, ms; `?socketTimeout=…` in SMTP_URL says otherwise. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/** Hands mails to the configured mail server. */
export class SmtpSender {
  private readonly transport: Promise<Transporter>;
  private readonly from: string;
  private readonly host: string;

  constructor(url: string, { MAIL_FROM, PUBLIC_URL }: Pick<Environment, 'MAIL_FROM' | 'PUBLIC_URL'>) {
    const given = new URL(url).searchParams;
    const chosen = Object.fromEntries(Object.entries(patience).filter(([name]) => !given.has(name)));
    // Loaded only where mails are sent: an instance without a mail server does without.
    this.transport = import('nodemailer').then(({ createTransport }) =>
      createTransport({ url, ...chosen, disableFileAccess: true, disableUrlAccess: true }),
    );
    this.from = MAIL_FROM;
    this.host = new URL(PUBLIC_URL).hostname;
  }

  /**
   * Resolves when the server has accepted the mail. Its Message-ID is made of the mail's id, so that a second copy is seen to be one.
   * @throws what `failureOf` explains
   */
  async send({ id, recipient, language, subject, text, html, unsubscribeUrl, createdAt }: WaitingMail): Promise<void> {
    const transport = await this.transport;
    await transport.sendMail({
      from: this.from,
      to: { name: '', address: recipient },
      subject,
      text,
      html,
      date: createdAt,
      messageId: `<${id}@${this.host}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language, ...stopping(unsubscribeUrl) },
    });
  }
}

/** How a mail program stops mails of a kind for its reader: by itself in one click where the way is safe (RFC 8058), else on a page. */
function stopping(url: string | null): Record<string, string> {
  if (url === null) return {};
  return { 'List-Unsubscribe': `<${url}>`, ...(url.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}) };
}
