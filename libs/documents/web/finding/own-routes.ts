import type { Routes } from '@angular/router';

const own = () => import('./own-page').then(({ OwnPage }) => OwnPage);

/** Paths from `/dokumenter`. */
export const ownRoutes: Routes = [
  { path: '', pathMatch: 'full', title: 'documentsFinding.own.new.tab', data: { list: 'new' }, loadComponent: own },
  { path: 'aabnet', title: 'documentsFinding.own.opened.tab', data: { list: 'opened' }, loadComponent: own },
  { path: 'favoritter', title: 'documentsFinding.own.favourites.tab', data: { list: 'favourites' }, loadComponent: own },
];
