import type { Routes } from '@angular/router';
import { accessRoutes } from './access/access-routes';
import { directoryRoutes } from './directory/directory-routes';
import { feedbackRoutes } from './feedback/feedback-routes';
import { groupsRoutes } from './groups/groups-routes';
import { invitingRoutes } from './inviting-routes';
import { networkSecurityRoutes } from './second-factor/network-security-routes';
import { mapRoutes } from './map/map-routes';
import { networkRoutes } from './network/network-routes';
import { municipalityRoutes } from './municipality/municipality-routes';

/** Paths from the root of the site; the shell spreads them into its own. */
export const networksRoutes: Routes = [
  { path: 'rum/:spaceId', pathMatch: 'full', redirectTo: 'rum/:spaceId/samtaler' },
  {
    path: 'rum/:spaceId/om',
    title: 'networks.tabs.about',
    loadComponent: () => import('./space-about-page').then(({ SpaceAboutPage }) => SpaceAboutPage),
  },
  ...networkRoutes,
  ...groupsRoutes,
  ...invitingRoutes,
  ...feedbackRoutes,
  ...networkSecurityRoutes,
  ...accessRoutes,
  ...directoryRoutes,
  ...mapRoutes,
  ...municipalityRoutes,
];
