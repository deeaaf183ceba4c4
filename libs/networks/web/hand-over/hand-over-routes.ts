import type { Routes } from '@angular/router';

/** Where work changes hands when somebody leaves. */
export const handOverRoutes: Routes = [
  {
    path: 'overdrag',
    pathMatch: 'full',
    title: 'handOver.list.heading',
    loadComponent: () => import('./hand-overs-page').then(({ HandOversPage }) => HandOversPage),
  },
  {
    path: 'overdrag/:membershipId',
    title: 'handOver.heading',
    loadComponent: () => import('./hand-over-page').then(({ HandOverPage }) => HandOverPage),
  },
];
