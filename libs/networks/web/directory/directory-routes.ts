import type { Routes, UrlMatcher } from '@angular/router';

/** `mennesker/<id>`, and no other word at that place. */
const onePerson: UrlMatcher = ([place, id, ...rest]) =>
  place?.path === 'mennesker' && id && rest.length === 0 && /^[0-9a-f-]{36}$/i.test(id.path)
    ? { consumed: [place, id], posParams: { personId: id } }
    : null;

/** Where people are found: paths from the root of the site. */
export const directoryRoutes: Routes = [
  {
    path: 'mennesker',
    pathMatch: 'full',
    title: 'directory.heading',
    loadComponent: () => import('./directory-page').then(({ DirectoryPage }) => DirectoryPage),
  },
  {
    path: 'mennesker/organisationer',
    title: 'directory.organisations.heading',
    loadComponent: () => import('./organisations-page').then(({ OrganisationsPage }) => OrganisationsPage),
  },
  {
    matcher: onePerson,
    title: 'directory.person.title',
    loadComponent: () => import('./person-page').then(({ PersonPage }) => PersonPage),
  },
];
