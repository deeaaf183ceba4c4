import { freePort } from '../../product';
import type { Fault } from '../fault';
import { milliseconds } from '../figures';
import { metric } from '../metrics';
import { ProductTarget } from '../product-target';
import { Relay } from '../../relay';
import { underLoad } from '../under-load';
import { until } from '../until';

/** A ping every 15 s, and 10 s to answer it. */
const noticedWithinMs = 25_000;
/** For the ping that had just gone out, and for our own looking. */
const graceMs = 2_000;
const behindTheWire = 10;

/** The wire to some clients goes dead without a word: the server lets them go, they come back by another way and have missed nothing. */
export const halfOpen: Fault = async (form) => {
  const target = await ProductTarget.start();
  const relay = await Relay.open(await freePort(), [target.port]);
  try {
    return await underLoad(target, form, async ({ load }) => {
      const { clients } = load;
      const before = await metric(target.address(), 'helevejen_sockets');
      for (let number = 0; number < behindTheWire; number += 1) load.listen(clients[number % clients.length]!.by(relay.address));
      await load.everyoneCatchesUp(60_000);
      relay.cut();
      const cut = performance.now();
      const noticed = until(
        'the dead connections are noticed',
        async () => (await metric(target.address(), 'helevejen_sockets')) <= before,
        60_000,
      );
      await noticed;
      const took = performance.now() - cut;
      relay.mend();
      const findings = form.timed && took > noticedWithinMs + graceMs ? [`dead connections were noticed after ${milliseconds(took)}`] : [];
      return { findings, seen: { 'dead connections noticed by the server after': milliseconds(took) } };
    });
  } finally {
    await relay.close();
    await target.stop();
  }
};
