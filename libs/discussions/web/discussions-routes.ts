import type { Routes } from '@angular/router';

/** Paths from the root of the site; the shell spreads them into its own. */
export const discussionsRoutes: Routes = [
  {
    path: 'rum/:spaceId/samtaler',
    title: 'networks.tabs.threads',
    loadComponent: () => import('./threads/thread-list-page').then(({ ThreadListPage }) => ThreadListPage),
  },
  {
    path: 'rum/:spaceId/samtaler/ny',
    title: 'discussions.new.heading',
    loadComponent: () => import('./beginning/new-thread-page').then(({ NewThreadPage }) => NewThreadPage),
  },
  {
    path: 'rum/:spaceId/samtaler/:threadId',
    title: 'discussions.thread.title',
    loadComponent: () => import('./thread/thread-page').then(({ ThreadPage }) => ThreadPage),
  },
  {
    path: 'samtaler',
    title: 'discussions.everywhere.heading',
    loadComponent: () => import('./threads/all-threads-page').then(({ AllThreadsPage }) => AllThreadsPage),
  },
  {
    path: 'nyt',
    title: 'discussions.catchUp.heading',
    loadComponent: () => import('./keeping-up/catch-up-page').then(({ CatchUpPage }) => CatchUpPage),
  },
  {
    path: 'gemte',
    title: 'discussions.bookmarks.heading',
    loadComponent: () => import('./saved/bookmarks-page').then(({ BookmarksPage }) => BookmarksPage),
  },
  {
    path: 'indlaeg/:postId',
    title: 'discussions.steering.place.heading',
    loadComponent: () => import('./reading/post-place-page').then(({ PostPlacePage }) => PostPlacePage),
  },
  {
    path: 'til-gennemsyn',
    title: 'discussions.moderation.review.heading',
    loadComponent: () => import('./moderation/review-page').then(({ ReviewPage }) => ReviewPage),
  },
  {
    path: 'rum/:spaceId/log',
    title: 'discussions.moderation.log.heading',
    loadComponent: () => import('./moderation/log-page').then(({ LogPage }) => LogPage),
  },
  {
    path: 'kladder',
    title: 'discussions.drafts.heading',
    loadComponent: () => import('./writing/drafts-page').then(({ DraftsPage }) => DraftsPage),
  },
  {
    path: 'planlagt',
    title: 'discussions.scheduled.heading',
    loadComponent: () => import('./later/scheduled-page').then(({ ScheduledPage }) => ScheduledPage),
  },
  {
    path: 'uden-net',
    title: 'discussions.long.offline.heading',
    loadComponent: () => import('./offline/offline-threads-page').then(({ OfflineThreadsPage }) => OfflineThreadsPage),
  },
];
