import type { Routes } from '@angular/router';
import { unsubscribePath } from '@hv/notifications/contracts';

/** Paths from the root of the site; the shell spreads them into its own. */
export const notificationsRoutes: Routes = [
  {
    path: 'overblik',
    title: 'notifications.overview.heading',
    loadComponent: () => import('./overview-page').then(({ OverviewPage }) => OverviewPage),
  },
  {
    path: 'indbakke',
    title: 'notifications.inbox.heading',
    loadComponent: () => import('./inbox-page').then(({ InboxPage }) => InboxPage),
  },
];

/** Where the links of mails lead, signed in or not. */
export const unsubscribeRoutes: Routes = [
  {
    path: unsubscribePath.slice(1),
    title: 'unsubscribe.title',
    loadComponent: () => import('./unsubscribe-page').then(({ UnsubscribePage }) => UnsubscribePage),
  },
];
