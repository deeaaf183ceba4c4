import type { Routes } from '@angular/router';

/** Paths from the root of the site; the shell spreads them into its own. */
export const searchRoutes: Routes = [
  { path: 'soeg', title: 'search.heading', loadComponent: () => import('./search-page').then(({ SearchPage }) => SearchPage) },
];
