import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../report/figures';
import { Audience } from './audience';
import { answerTasks } from './load-process';
import type { Audience as Given, SaturatedFigures, SocketTasks, SteadyFigures } from './socket-tasks';

const patienceMs = 5_000;
const warmUpPosts = 10;

let audience: Audience | undefined;

async function open(given: Given): Promise<SocketTasks['open']['answer']> {
  audience = new Audience(given);
  const from = performance.now();
  await audience.open();
  return { connectsPerSecond: (given.viewers.length / (performance.now() - from)) * 1000 };
}

async function steady({ postsPerSecond, seconds }: SocketTasks['steady']['ask']): Promise<SteadyFigures> {
  const present = audience!;
  present.forget();
  for (let post = 0; post < warmUpPosts; post++) await present.post(present.posters[post % present.posters.length]!);
  await present.hear(warmUpPosts, patienceMs);
  present.forget();
  const posts = Math.round(postsPerSecond * seconds);
  const from = performance.now();
  const acknowledged: Promise<void>[] = [];
  for (let post = 0; post < posts; post++) {
    await pause(Math.max(0, from + (post * 1000) / postsPerSecond - performance.now()));
    acknowledged.push(present.post(present.posters[post % present.posters.length]!));
  }
  await Promise.all(acknowledged);
  await present.hear(posts, patienceMs);
  const waits = present.latencies;
  return {
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
    deliveredPercent: (present.deliveries / (posts * present.size)) * 100,
    bytesPerDelivery: present.bytesPerDelivery,
  };
}

async function saturate({ seconds }: SocketTasks['saturate']['ask']): Promise<SaturatedFigures> {
  const present = audience!;
  present.forget();
  const from = performance.now();
  const until = from + seconds * 1000;
  let posts = 0;
  const write = async (poster: (typeof present.posters)[number]): Promise<void> => {
    while (performance.now() < until) {
      await present.post(poster);
      posts += 1;
    }
  };
  const writing = Promise.all(present.posters.map(write));
  await pause(seconds * 1000);
  const [inTime, after] = [present.deliveries, performance.now() - from];
  await writing;
  await present.hear(posts, patienceMs);
  const deliveredPercent = (present.deliveries / (posts * present.size)) * 100;
  return { deliveriesPerSecond: (inTime / after) * 1000, deliveredPercent, closed: present.closed };
}

async function close(): Promise<undefined> {
  audience?.close();
  audience = undefined;
  return undefined;
}

answerTasks({ open, steady, saturate, close });
