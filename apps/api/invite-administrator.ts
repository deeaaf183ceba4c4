import { Invitations } from '@hv/identity/api';
import { bySystem, type Environment } from '@hv/platform/api';
import { withApp } from './with-app';

/** A one-time link for an administrator, made beside a living instance or without one. */
export const inviteAdministrator = (environment: Environment, databaseUrl: string, email: string): Promise<string> =>
  withApp(environment, databaseUrl, async (app) => {
    const path = await app.get(Invitations, { strict: false }).inviteAdministrator(bySystem, email);
    return new URL(path, environment.PUBLIC_URL).href;
  });
