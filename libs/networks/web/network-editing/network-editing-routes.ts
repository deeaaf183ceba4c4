import type { Routes } from '@angular/router';

/** Where a secretariat edits its network. */
export const networkEditingRoutes: Routes = [
  {
    path: 'netvaerk/:networkId/ret',
    title: 'networkEditing.title',
    loadComponent: () => import('./network-editing-page').then(({ NetworkEditingPage }) => NetworkEditingPage),
  },
];
