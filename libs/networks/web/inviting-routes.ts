import type { Routes } from '@angular/router';

/** The places of a network's secretariat. */
export const invitingRoutes: Routes = [
  {
    path: 'netvaerk/:networkId/medlemmer',
    title: 'invitations.office.tabs.members',
    loadComponent: () => import('./inviting/members-page').then(({ MembersPage }) => MembersPage),
  },
  {
    path: 'netvaerk/:networkId/inviter',
    title: 'invitations.office.tabs.one',
    loadComponent: () => import('./inviting/invite-one-page').then(({ InviteOnePage }) => InviteOnePage),
  },
  {
    path: 'netvaerk/:networkId/inviter-flere',
    title: 'invitations.office.tabs.many',
    loadComponent: () => import('./inviting/invite-many-page').then(({ InviteManyPage }) => InviteManyPage),
  },
  {
    path: 'netvaerk/:networkId/invitationer',
    title: 'invitations.office.tabs.invitations',
    loadComponent: () => import('./inviting/invitations-page').then(({ InvitationsPage }) => InvitationsPage),
  },
];
