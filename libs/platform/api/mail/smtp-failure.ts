import type { NodemailerError } from 'nodemailer';

/** Why a mail did not go out. */
export interface SmtpFailure {
  /** One line for an administrator. Begins with the server's 5xx reply when, and only when, the mail itself was refused for good. */
  readonly reason: string;
  /** What a log may say: it names nobody. */
  readonly code: string;
  /** `refused`: this mail, for good. `deferred`: this mail, for now. `unreachable`: no mail gets through at the moment. */
  readonly kind: 'refused' | 'deferred' | 'unreachable';
}

const longestReason = 500;

/** What went wrong when a mail was handed over. */
export function failureOf(error: unknown): SmtpFailure {
  const { code = 'ERROR', responseCode, command, response, message } = (error ?? {}) as Partial<NodemailerError>;
  const line = (response ?? message ?? 'no reason given').replace(/[\s\p{Cc}]+/gu, ' ').slice(0, longestReason);
  const said = responseCode === undefined ? code : `${code} ${responseCode}`;
  // Only an answer about the recipient or the content is about this mail; a refused sign-in or sender is about our configuration.
  const answered = responseCode !== undefined && (command === 'RCPT TO' || command === 'DATA');
  if (answered) return { reason: line, code: said, kind: responseCode >= 500 ? 'refused' : 'deferred' };
  return { reason: `${code}: ${line}`, code: said, kind: command === 'API' || code === 'EMESSAGE' ? 'deferred' : 'unreachable' };
}
