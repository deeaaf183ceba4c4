import type { Routes } from '@angular/router';

const library = () => import('./library-page').then(({ LibraryPage }) => LibraryPage);

/** Paths from the root of the site; the shell spreads them into its own. */
export const documentsRoutes: Routes = [
  { path: 'rum/:spaceId/dokumenter', title: 'networks.tabs.documents', loadComponent: library },
  {
    path: 'rum/:spaceId/dokumenter/papirkurv',
    title: 'documents.trash.heading',
    loadComponent: () => import('./trash-page').then(({ TrashPage }) => TrashPage),
  },
  {
    path: 'rum/:spaceId/dokumenter/fil/:documentId',
    title: 'networks.tabs.documents',
    loadComponent: () => import('./document-page/document-page').then(({ DocumentPage }) => DocumentPage),
  },
  { path: 'rum/:spaceId/dokumenter/:folderId', title: 'networks.tabs.documents', loadComponent: library },
];
