import type { Routes } from '@angular/router';

/** Paths from the root of the site; the shell spreads them into its own. */
export const discussionsRoutes: Routes = [
  {
    path: 'rum/:spaceId/samtaler',
    title: 'networks.tabs.threads',
    loadComponent: () => import('./thread-list-page').then(({ ThreadListPage }) => ThreadListPage),
  },
  {
    path: 'rum/:spaceId/samtaler/ny',
    title: 'discussions.new.heading',
    loadComponent: () => import('./new-thread-page').then(({ NewThreadPage }) => NewThreadPage),
  },
  {
    path: 'rum/:spaceId/samtaler/:threadId',
    title: 'discussions.thread.title',
    loadComponent: () => import('./thread-page').then(({ ThreadPage }) => ThreadPage),
  },
];
