import type { Routes } from '@angular/router';

/** Where groups are found and made. */
export const groupsRoutes: Routes = [
  {
    path: 'netvaerk/:networkId/grupper',
    title: 'groups.heading',
    loadComponent: () => import('./groups-page').then(({ GroupsPage }) => GroupsPage),
  },
  {
    path: 'netvaerk/:networkId/grupper/ny',
    title: 'groups.new.heading',
    loadComponent: () => import('./new-group-page').then(({ NewGroupPage }) => NewGroupPage),
  },
];
