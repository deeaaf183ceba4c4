import type { Routes } from '@angular/router';

/** Where people write to a secretariat, and where it reads what they wrote. */
export const feedbackRoutes: Routes = [
  {
    path: 'skriv-til-sekretariatet',
    title: 'feedback.write.heading',
    loadComponent: () => import('./feedback-page').then(({ FeedbackPage }) => FeedbackPage),
  },
  {
    path: 'netvaerk/:networkId/henvendelser',
    title: 'feedback.list.heading',
    loadComponent: () => import('./feedback-list-page').then(({ FeedbackListPage }) => FeedbackListPage),
  },
];
