import { type Fault, smokeForm } from './chaos/fault';
import { disk } from './chaos/faults/disk';
import { redis } from './chaos/faults/redis';
import { replica } from './chaos/faults/replica';
import { revoke } from './chaos/faults/revoke';
import { abandonProducts } from './product';

/** The short forms of those faults of `npm run chaos` that need Redis or root. */
jest.setTimeout(300_000);

afterAll(abandonProducts);

describe('while people post, edit and remove', () => {
  const faults: [string, Fault][] = [
    ['Redis between two instances is killed and stopped', redis],
    ['one of two instances is killed', replica],
    ['memberships are ended between commit and delivery, at both instances', revoke],
    ['the disk is full for a while', disk],
  ];

  it.each(faults)('nothing is lost and nobody hears what is not for them, though %s', async (_what, fault) => {
    expect((await fault({ ...smokeForm, rounds: 3 })).findings).toEqual([]);
  });
});
