import type { Routes } from '@angular/router';
import { accessRoutes } from './access/access-routes';
import { directoryRoutes } from './directory/directory-routes';
import { feedbackRoutes } from './feedback/feedback-routes';
import { groupsRoutes } from './groups/groups-routes';
import { handOverRoutes } from './hand-over/hand-over-routes';
import { invitingRoutes } from './inviting-routes';
import { networkSecurityRoutes } from './second-factor/network-security-routes';
import { mapRoutes } from './map/map-routes';
import { networkEditingRoutes } from './network-editing/network-editing-routes';
import { networkMakingRoutes } from './network-making/network-making-routes';
import { networkRoutes } from './network/network-routes';
import { municipalityRoutes } from './municipality/municipality-routes';
import { welcomeRoutes } from './welcome/welcome-routes';

/** Paths from the root of the site; the shell spreads them into its own. */
export const networksRoutes: Routes = [
  { path: 'rum/:spaceId', pathMatch: 'full', redirectTo: 'rum/:spaceId/samtaler' },
  {
    path: 'rum/:spaceId/om',
    title: 'networks.tabs.about',
    loadComponent: () => import('./space-about-page').then(({ SpaceAboutPage }) => SpaceAboutPage),
  },
  ...networkRoutes,
  ...networkEditingRoutes,
  ...networkMakingRoutes,
  ...groupsRoutes,
  ...invitingRoutes,
  ...handOverRoutes,
  ...welcomeRoutes,
  ...feedbackRoutes,
  ...networkSecurityRoutes,
  ...accessRoutes,
  ...directoryRoutes,
  ...mapRoutes,
  ...municipalityRoutes,
];
