import type { Routes } from '@angular/router';

/** Paths from the root of the site; the shell spreads them into its own. */
export const networksRoutes: Routes = [
  { path: 'rum/:spaceId', pathMatch: 'full', redirectTo: 'rum/:spaceId/samtaler' },
  {
    path: 'rum/:spaceId/om',
    title: 'networks.tabs.about',
    loadComponent: () => import('./space-about-page').then(({ SpaceAboutPage }) => SpaceAboutPage),
  },
];
