import { inject } from '@angular/core';
import { Router, type Route, type Routes } from '@angular/router';
import { discussionsRoutes } from '@hv/discussions/web';
import { documentsRoutes } from '@hv/documents/web';
import {
  administrationRoutes,
  identityRoutes,
  ownDataRoutes,
  recoveryRoutes,
  securityRoutes,
  singleSignOnRoutes,
  stayRoutes,
} from '@hv/identity/web';
import { invitationRoutes, networksRoutes } from '@hv/networks/web';
import { notificationsRoutes, unsubscribeRoutes } from '@hv/notifications/web';
import { searchRoutes } from '@hv/search/web';
import { SessionStore } from '@hv/platform/web';
import { InsideTexts } from './inside-texts';
import { FailedPage } from './pages/failed-page';
import { Shell } from './shell/shell';

/** Whether somebody is signed in; asks the server the first time, and fails as a navigation when it can't be asked. */
const signedIn = async (): Promise<boolean> => {
  const session = inject(SessionStore);
  await session.restore();
  return session.person() !== null;
};

/** To the sign-in page, and from there back to where one was going. */
const signInFirst = () => {
  const router = inject(Router);
  const goal = router.currentNavigation()?.initialUrl.toString() ?? '/';
  return router.createUrlTree(['/log-ind'], { queryParams: goal === '/' ? {} : { tilbage: goal } });
};

/** A page that speaks of more than the first page does. */
const withTexts = (route: Route): Route => ({ ...route, resolve: { ...route.resolve, texts: () => inject(InsideTexts).load() } });

/** What anyone may read, signed in or not. */
const openPages: Routes = [
  {
    path: 'hjaelp',
    title: 'shell.footer.help',
    loadComponent: () => import('./pages/help/help-page').then(({ HelpPage }) => HelpPage),
  },
  withTexts({
    path: 'hjaelp/opbevaring',
    title: 'ownData.retention.title',
    loadComponent: () => import('./pages/help/retention-page').then(({ RetentionPage }) => RetentionPage),
  }),
  // The server leads to the accessibility statement; who comes here without asking it reads ours.
  { path: 'was', redirectTo: 'tilgaengelighed' },
  withTexts({
    path: 'tilgaengelighed',
    title: 'shell.footer.accessibility',
    loadComponent: () => import('./pages/accessibility-page').then(({ AccessibilityPage }) => AccessibilityPage),
  }),
  withTexts({
    path: 'kontakt',
    title: 'shell.footer.contact',
    loadComponent: () => import('./pages/contact-page').then(({ ContactPage }) => ContactPage),
  }),
];

/** Danish words; the address is always the place. */
export const appRoutes: Routes = [
  // Here at once and asking nobody: it is shown when something could not be fetched.
  { path: 'fejl', title: 'shell.failed.heading', component: FailedPage },
  {
    path: '',
    component: Shell,
    canMatch: [signedIn],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'overblik' },
      ...singleSignOnRoutes.map(withTexts),
      { path: 'log-ind', redirectTo: 'overblik' },
      ...[...networksRoutes, ...discussionsRoutes, ...documentsRoutes, ...searchRoutes].map(withTexts),
      ...notificationsRoutes,
      {
        path: 'rum',
        pathMatch: 'full',
        title: 'shell.spaces',
        loadComponent: () => import('./pages/spaces-page').then(({ SpacesPage }) => SpacesPage),
      },
      withTexts({ path: 'mere', title: 'shell.more', loadComponent: () => import('./pages/more-page').then(({ MorePage }) => MorePage) }),
      withTexts({
        path: 'profil',
        pathMatch: 'full',
        title: 'directory.profile.heading',
        loadComponent: () => import('./pages/profile-page').then(({ ProfilePage }) => ProfilePage),
      }),
      ...openPages,
      ...[...invitationRoutes, ...unsubscribeRoutes].map(withTexts),
      ...[...securityRoutes, ...recoveryRoutes, ...administrationRoutes, ...ownDataRoutes, ...stayRoutes].map(withTexts),
      {
        path: '**',
        title: 'shell.notFound.heading',
        loadComponent: () => import('./pages/not-found-page').then(({ NotFoundPage }) => NotFoundPage),
      },
    ],
  },
  {
    path: '',
    loadComponent: () => import('./shell/outside').then(({ Outside }) => Outside),
    children: [
      ...identityRoutes,
      ...singleSignOnRoutes.map(withTexts),
      ...[...invitationRoutes, ...recoveryRoutes, ...unsubscribeRoutes, ...stayRoutes].map(withTexts),
      ...openPages,
      { path: '**', redirectTo: signInFirst },
    ],
  },
];
