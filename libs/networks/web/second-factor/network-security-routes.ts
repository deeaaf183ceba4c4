import type { Routes } from '@angular/router';

/** Where a secretariat says whom its network asks for a second factor. */
export const networkSecurityRoutes: Routes = [
  {
    path: 'netvaerk/:networkId/sikkerhed',
    title: 'networkSecurity.heading',
    loadComponent: () => import('./network-security-page').then(({ NetworkSecurityPage }) => NetworkSecurityPage),
  },
];
