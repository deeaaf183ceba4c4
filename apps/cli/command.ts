import { BackupFailed, RestoreFailed } from '@hv/platform/api/backup';
import { CannotStart, DatabaseUnusable, type Environment, EnvironmentFault, readEnvironment } from '@hv/platform/api';

/** Runs one command: reads the environment, and says any fault in one sentence with exit code 1. */
export async function command(run: (environment: Environment) => Promise<void>): Promise<void> {
  try {
    await run(readEnvironment(process.env));
  } catch (error) {
    const known =
      error instanceof CannotStart ||
      error instanceof DatabaseUnusable ||
      error instanceof EnvironmentFault ||
      error instanceof BackupFailed ||
      error instanceof RestoreFailed;
    console.error(known ? error.message : error);
    process.exitCode = 1;
  }
}

/** The one argument a command needs. @throws CannotStart with its usage */
export function argument(usage: string): string {
  const [, , given] = process.argv;
  if (!given) throw new CannotStart(`Usage: ${usage}`);
  return given;
}
