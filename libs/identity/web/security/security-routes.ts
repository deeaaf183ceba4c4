import type { Routes } from '@angular/router';

/** Where one keeps one's own way of signing in. */
export const securityRoutes: Routes = [
  {
    path: 'profil/sikkerhed',
    title: 'security.title',
    loadComponent: () => import('./security-page').then(({ SecurityPage }) => SecurityPage),
  },
];
