import type { Routes } from '@angular/router';

const page = () => import('./access-page').then(({ AccessPage }) => AccessPage);

/** What somebody may see and do, and why, one's own without an id; and who sees a space, and why. */
export const accessRoutes: Routes = [
  { path: 'profil/adgang', title: 'access.own', loadComponent: page },
  { path: 'mennesker/:personId/adgang', title: 'access.title', loadComponent: page },
  {
    path: 'rum/:spaceId/om/adgang',
    title: 'access.space.title',
    loadComponent: () => import('./space-access-page').then(({ SpaceAccessPage }) => SpaceAccessPage),
  },
];
