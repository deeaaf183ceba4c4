import { inject } from '@angular/core';
import { RedirectCommand, Router, type NavigationError } from '@angular/router';

/** Shows the error page in the place of a page that could not be fetched; the address stays, so that a reload tries it again. */
export const showFailedPage = ({ error }: NavigationError): RedirectCommand => {
  const router = inject(Router);
  console.error(error);
  return new RedirectCommand(router.parseUrl('/fejl'), { skipLocationChange: true });
};
