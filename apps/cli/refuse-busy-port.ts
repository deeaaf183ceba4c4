import { createServer } from 'node:net';
import { CannotStart, type Environment } from '@hv/platform/api';

/** Says so before anything is started or changed when the port is taken. @throws CannotStart */
export function refuseBusyPort({ API_PORT, API_HOST }: Pick<Environment, 'API_PORT' | 'API_HOST'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(
        new CannotStart(
          code === 'EADDRINUSE'
            ? `Port ${API_PORT} is in use: stop what uses it, or choose another with API_PORT.`
            : `Port ${API_PORT} of ${API_HOST} cannot be used (${code}): choose another with API_PORT or API_HOST.`,
        ),
      ),
    );
    probe.listen(API_PORT, API_HOST, () => probe.close(() => resolve()));
  });
}
