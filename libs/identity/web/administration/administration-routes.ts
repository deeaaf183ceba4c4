import type { Routes } from '@angular/router';

/** The places of whoever runs the system; the server lets nobody else see what is in them. */
export const administrationRoutes: Routes = [
  { path: 'administration', pathMatch: 'full', redirectTo: 'administration/log' },
  {
    path: 'administration/log',
    title: 'administration.tabs.log',
    loadComponent: () => import('./audit-page').then(({ AuditPage }) => AuditPage),
  },
  {
    path: 'administration/konti',
    title: 'administration.tabs.accounts',
    loadComponent: () => import('./accounts-page').then(({ AccountsPage }) => AccountsPage),
  },
  {
    path: 'administration/mails',
    title: 'administration.tabs.mails',
    loadComponent: () => import('./mails-page').then(({ MailsPage }) => MailsPage),
  },
];
