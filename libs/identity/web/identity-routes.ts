import type { Routes } from '@angular/router';
import { administratorLinkPath } from '@hv/identity/contracts';

/** The pages for whoever is not signed in. */
export const identityRoutes: Routes = [
  { path: 'log-ind', title: 'identity.signIn.title', loadComponent: () => import('./sign-in-page').then(({ SignInPage }) => SignInPage) },
  {
    path: administratorLinkPath.slice(1),
    title: 'identity.firstAdministrator.title',
    loadComponent: () => import('./first-administrator-page').then(({ FirstAdministratorPage }) => FirstAdministratorPage),
  },
];
