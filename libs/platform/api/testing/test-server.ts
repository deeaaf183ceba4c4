/** How specs in other processes find the PostgreSQL that was started for them: by variables that worker processes inherit. */
const ownerVariable = 'HV_SPEC_DATABASE_OWNER';
const appVariable = 'HV_SPEC_DATABASE_APP';

interface Urls {
  readonly owner: string;
  readonly app: string;
}

export const testServer = {
  stop: undefined as (() => Promise<void>) | undefined,

  remember({ owner, app }: Urls): void {
    process.env[ownerVariable] = owner;
    process.env[appVariable] = app;
  },

  urls(): Urls {
    const { [ownerVariable]: owner, [appVariable]: app } = process.env;
    if (!owner || !app) throw new Error('no PostgreSQL was started for the specs');
    return { owner, app };
  },
};
