import { eventType } from './event-type';

/** What an administrator asked the audit log: filters as they were sent, ids and days only. */
export type AuditQuestion = Readonly<Record<string, string>>;

/** An administrator looked into something that only administrators see. */
export const administratorLooked = eventType<{ readonly at: 'audit' | 'accounts' | 'access'; readonly question: AuditQuestion }>(
  'platform.administrator-looked',
);

/** An administrator took a part of the audit log with them. */
export const auditExported = eventType<{ readonly count: number; readonly question: AuditQuestion }>('platform.audit-exported');
