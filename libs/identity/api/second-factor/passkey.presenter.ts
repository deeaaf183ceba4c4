import type { PasskeyView } from '@hv/identity/contracts';
import type { PasskeyRow } from './passkeys.queries';

/** A passkey as its owner sees it. */
export const passkeyView = ({ id, name, synced, createdAt, usedAt }: PasskeyRow): PasskeyView => ({
  id,
  name,
  synced,
  createdAt: createdAt.toISOString(),
  usedAt: usedAt?.toISOString() ?? null,
});
