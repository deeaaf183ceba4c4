import type { Routes } from '@angular/router';
import { returnPath } from '@hv/identity/contracts';

/** Where organisations' sign-in leads back to, whoever is signed in. */
export const singleSignOnRoutes: Routes = [
  {
    path: returnPath.slice(1),
    title: 'singleSignOn.title',
    loadComponent: () => import('./return-page').then(({ ReturnPage }) => ReturnPage),
  },
];
