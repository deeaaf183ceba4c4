import type { ClientAuth } from 'openid-client';

/**
 * Says who we are in the header, written as a form is (RFC 6749, 2.3.1). The library escapes hyphens too, and not every service reads them
 * back: what a form leaves as it is, we leave too.
 */
export const secretInHeader =
  (secret: string): ClientAuth =>
  (_issuer, { client_id: id }, _body, headers) =>
    headers.set('authorization', `Basic ${btoa(`${asInForm(id)}:${asInForm(secret)}`)}`);

const asInForm = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);
