import type { Routes } from '@angular/router';

/** The page of a network. */
export const networkRoutes: Routes = [
  {
    path: 'netvaerk/:networkId',
    title: 'network.title',
    loadComponent: () => import('./network-page').then(({ NetworkPage }) => NetworkPage),
  },
];
