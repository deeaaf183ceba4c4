import type { Routes } from '@angular/router';

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
