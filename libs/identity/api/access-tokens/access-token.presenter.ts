import type { AccessTokenItemView } from '@hv/identity/contracts';
import type { AccessTokenRow } from './access-tokens.queries';

/** A token as its owner sees it in the list. */
export const accessTokenItemView = ({ id, name, scopes, createdAt, expiresAt }: AccessTokenRow): AccessTokenItemView => ({
  id,
  name,
  scopes,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
