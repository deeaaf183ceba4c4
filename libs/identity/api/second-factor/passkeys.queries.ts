import { statement } from '@hv/platform/api';

/** A passkey as its list shows it, and as a browser is told of it. */
export interface PasskeyRow {
  readonly id: string;
  readonly credentialId: string;
  readonly name: string;
  readonly transports: string[];
  readonly synced: boolean;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

/** $1 account */
export const passkeysOfAccount = statement<PasskeyRow>(
  'identity_passkeys_of_account',
  `SELECT id, credential_id AS "credentialId", name, transports, synced, created_at AS "createdAt", used_at AS "usedAt"
   FROM identity_passkeys WHERE account_id = $1 ORDER BY id DESC`,
);

/** $1 id, $2 account, $3 credential, $4 public key, $5 counter, $6 name, $7 transports, $8 synced, $9 backed up; no row when it is known */
export const insertPasskey = statement<{ readonly id: string }>(
  'identity_insert_passkey',
  `INSERT INTO identity_passkeys (id, account_id, credential_id, public_key, counter, name, transports, synced, backed_up)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
);

/** $1 passkey, $2 account */
export const deletePasskey = statement<{ readonly id: string }>(
  'identity_delete_passkey',
  `DELETE FROM identity_passkeys WHERE id = $1 AND account_id = $2 RETURNING id`,
);

/** What a signature is checked against. */
export interface SigningPasskey {
  readonly id: string;
  readonly accountId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** One signature at a time: the counter must rise. $1 credential */
export const lockPasskey = statement<SigningPasskey>(
  'identity_lock_passkey',
  `SELECT id, account_id AS "accountId", public_key AS "publicKey", counter::float8 AS counter
   FROM identity_passkeys WHERE credential_id = $1 FOR UPDATE`,
);

/** $1 passkey, $2 counter, $3 backed up */
export const passkeyUsed = statement<object>(
  'identity_passkey_used',
  `UPDATE identity_passkeys SET counter = $2, backed_up = $3, used_at = now() WHERE id = $1`,
);

/** $1 credential */
export const accountOfPasskey = statement<{ readonly accountId: string }>(
  'identity_account_of_passkey',
  `SELECT account_id AS "accountId" FROM identity_passkeys WHERE credential_id = $1`,
);
