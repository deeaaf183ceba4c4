import { documentsProblems } from '@hv/documents/contracts';
import { Unacceptable } from '@hv/platform/api';

/** An address of the web as it is kept. @throws Unacceptable when it is none, or carries a password */
export function webAddress(wished: string): string {
  const url = URL.parse(wished.trim());
  const isWeb = url !== null && ['https:', 'http:'].includes(url.protocol) && !url.username && !url.password;
  if (isWeb) return url.href;
  const errors = [{ path: 'url', code: documentsProblems.badAddress }];
  throw new Unacceptable(documentsProblems.badAddress, 'A link leads to https:// or http://, without a password.', errors);
}
