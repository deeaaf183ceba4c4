import type { Routes } from '@angular/router';

/** Where in the country a network is: paths from the root of the site. */
export const mapRoutes: Routes = [
  { path: 'mennesker/kort', title: 'map.title', loadComponent: () => import('./map-page').then(({ MapPage }) => MapPage) },
];
