import type { Routes } from '@angular/router';

/** The page for somebody who is new in a network. */
export const welcomeRoutes: Routes = [
  {
    path: 'netvaerk/:networkId/velkommen',
    title: 'welcome.title',
    loadComponent: () => import('./welcome-page').then(({ WelcomePage }) => WelcomePage),
  },
];
