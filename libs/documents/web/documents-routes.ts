import type { Routes } from '@angular/router';

const library = () => import('./library-page').then(({ LibraryPage }) => LibraryPage);

const own = () => import('./finding/own-page').then(({ OwnPage }) => OwnPage);
const tags = () => import('./finding/tags-page').then(({ TagsPage }) => TagsPage);

/** Paths from the root of the site; the shell spreads them into its own. */
export const documentsRoutes: Routes = [
  { path: 'rum/:spaceId/dokumenter', title: 'networks.tabs.documents', loadComponent: library },
  { path: 'dokumenter', title: 'documentsFinding.own.new.tab', data: { list: 'new' }, loadComponent: own },
  { path: 'dokumenter/aabnet', title: 'documentsFinding.own.opened.tab', data: { list: 'opened' }, loadComponent: own },
  { path: 'dokumenter/favoritter', title: 'documentsFinding.own.favourites.tab', data: { list: 'favourites' }, loadComponent: own },
  { path: 'rum/:spaceId/dokumenter/maerker', title: 'documentsFinding.tags.heading', loadComponent: tags },
  { path: 'rum/:spaceId/dokumenter/maerker/:tagId', title: 'documentsFinding.tags.heading', loadComponent: tags },
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
  {
    path: 'rum/:spaceId/dokumenter/gennemses',
    title: 'documentsApproving.reviews.heading',
    loadComponent: () => import('./approving/reviews-page').then(({ ReviewsPage }) => ReviewsPage),
  },
  {
    path: 'documents/:documentId',
    title: 'networks.tabs.documents',
    loadComponent: () => import('./talking/document-door').then(({ DocumentDoor }) => DocumentDoor),
  },
  { path: 'rum/:spaceId/dokumenter/:folderId', title: 'networks.tabs.documents', loadComponent: library },
];
