import type { Environment } from './environment';

/** What the running product knows about its surroundings: the validated environment, with the database it was given. */
export class Settings {
  constructor(
    readonly environment: Environment,
    /** Where PostgreSQL answers, as the role that has no right to change tables. */
    readonly databaseUrl: string,
    readonly version: string,
  ) {}

  /** Whether people reach us over https, so that cookies are Secure. */
  get secure(): boolean {
    return this.environment.PUBLIC_URL.startsWith('https:');
  }
}
