import type { Routes } from '@angular/router';

const library = () => import('./library-page').then(({ LibraryPage }) => LibraryPage);
const tags = () => import('./finding/tags-page').then(({ TagsPage }) => TagsPage);

/** Paths from the library of a space. */
export const libraryRoutes: Routes = [
  { path: '', pathMatch: 'full', title: 'networks.tabs.documents', loadComponent: library },
  { path: 'maerker', title: 'documentsFinding.tags.heading', loadComponent: tags },
  { path: 'maerker/:tagId', title: 'documentsFinding.tags.heading', loadComponent: tags },
  {
    path: 'papirkurv',
    title: 'documents.trash.heading',
    loadComponent: () => import('./trash-page').then(({ TrashPage }) => TrashPage),
  },
  {
    path: 'fil/:documentId',
    title: 'networks.tabs.documents',
    loadComponent: () => import('./document-page/document-page').then(({ DocumentPage }) => DocumentPage),
  },
  {
    path: 'gennemses',
    title: 'documentsApproving.reviews.heading',
    loadComponent: () => import('./approving/reviews-page').then(({ ReviewsPage }) => ReviewsPage),
  },
  { path: ':folderId', title: 'networks.tabs.documents', loadComponent: library },
];
