import type { Environment } from '../environment';

/** The running product. */
export interface Product {
  /** The address people use. */
  readonly address: string;
  /** A one-time link that creates an administrator. @param email only this address may use it; null: whoever has the link */
  inviteAdministrator(email: string | null): Promise<string>;
  /** Whether nobody can run the system yet. */
  lacksAdministrator(): Promise<boolean>;
  /** Finishes what is under way and stops. */
  close(): Promise<void>;
}

/** Starts the product over a migrated database. */
export type Serve = (environment: Environment, databaseUrl: string) => Promise<Product>;

/** The product cannot start; the message is one clear sentence for whoever started it. */
export class CannotStart extends Error {}
