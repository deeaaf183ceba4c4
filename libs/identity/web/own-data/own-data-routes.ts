import type { Routes } from '@angular/router';
import { ownDataPath, stayPath } from '@hv/identity/contracts';

/** What is kept of oneself. */
export const ownDataRoutes: Routes = [
  {
    path: ownDataPath.slice(1),
    title: 'ownData.title',
    loadComponent: () => import('./own-data-page').then(({ OwnDataPage }) => OwnDataPage),
  },
];

/** Where the link leads by which one stays, signed in or not. */
export const stayRoutes: Routes = [
  {
    path: stayPath.slice(1),
    title: 'ownData.stay.title',
    loadComponent: () => import('./stay-page').then(({ StayPage }) => StayPage),
  },
];
