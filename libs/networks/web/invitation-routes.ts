import type { Routes } from '@angular/router';
import { accountLinkPath } from '@hv/identity/contracts';

/** Where the link of an invitation leads, signed in or not. */
export const invitationRoutes: Routes = [
  {
    path: accountLinkPath.slice(1),
    title: 'invitations.accept.title',
    loadComponent: () => import('./invitation-page').then(({ InvitationPage }) => InvitationPage),
  },
];
