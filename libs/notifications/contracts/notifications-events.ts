import { eventType } from '@hv/platform/contracts';

export const notificationsSeen = eventType<{ personId: string }>('notifications.seen');
/** Moderators have reports to be mailed of, but had a mail within the hour: they get the next one at `at`. */
export const reportMailsPutOff = eventType<{ personIds: readonly string[]; at: string }>('notifications.report-mails-put-off');
/** A secretariat has something to be mailed of, but had a mail within the hour: it gets the next one at `at`. */
export const feedbackMailsPutOff = eventType<{ networkId: string; personIds: readonly string[]; at: string }>(
  'notifications.feedback-mails-put-off',
);
