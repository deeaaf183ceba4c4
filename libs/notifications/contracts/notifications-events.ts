import { eventType } from '@hv/platform/contracts';

export const notificationsSeen = eventType<{ personId: string }>('notifications.seen');
