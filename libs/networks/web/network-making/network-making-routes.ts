import type { Routes } from '@angular/router';

/** Where administrators see which networks there are, and make one. */
export const networkMakingRoutes: Routes = [
  {
    path: 'administration/netvaerk',
    title: 'networkEditing.making.heading',
    loadComponent: () => import('./networks-page').then(({ NetworksPage }) => NetworksPage),
  },
];
