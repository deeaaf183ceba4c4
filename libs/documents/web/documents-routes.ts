import type { Routes } from '@angular/router';

/** Paths from the root of the site; the shell spreads them into its own. The first page knows no more of documents than this. */
export const documentsRoutes: Routes = [
  { path: 'dokumenter', loadChildren: () => import('./finding/own-routes').then(({ ownRoutes }) => ownRoutes) },
  { path: 'rum/:spaceId/dokumenter', loadChildren: () => import('./library-routes').then(({ libraryRoutes }) => libraryRoutes) },
  {
    path: 'documents/:documentId',
    title: 'networks.tabs.documents',
    loadComponent: () => import('./talking/document-door').then(({ DocumentDoor }) => DocumentDoor),
  },
];
