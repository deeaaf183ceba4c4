import type { Routes } from '@angular/router';
import { confirmAddressPath, passwordResetPath, stopAddressChangePath } from '@hv/identity/contracts';

const addressLinkPage = () => import('./address-link-page').then(({ AddressLinkPage }) => AddressLinkPage);

/** Where those go who cannot sign in, signed in by another session or not. */
export const recoveryRoutes: Routes = [
  {
    path: 'glemt-adgangskode',
    title: 'security.forgotten.title',
    loadComponent: () => import('./forgotten-password-page').then(({ ForgottenPasswordPage }) => ForgottenPasswordPage),
  },
  {
    path: passwordResetPath.slice(1),
    title: 'security.newPassword.title',
    loadComponent: () => import('./new-password-page').then(({ NewPasswordPage }) => NewPasswordPage),
  },
  {
    path: confirmAddressPath.slice(1),
    title: 'security.addressLink.confirmTitle',
    data: { what: 'confirm' },
    loadComponent: addressLinkPage,
  },
  { path: stopAddressChangePath.slice(1), title: 'security.addressLink.stopTitle', data: { what: 'stop' }, loadComponent: addressLinkPage },
];
