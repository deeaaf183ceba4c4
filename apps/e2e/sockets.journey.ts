import { smokeForm } from './chaos/fault';
import { halfOpen } from './chaos/faults/half-open';
import { slow } from './chaos/faults/slow';
import { abandonProducts } from './product';

/** The short forms of `npm run chaos`. Both wait for a ping that stays unanswered, so they wait together. */
jest.setTimeout(180_000);

let slowly: ReturnType<typeof slow>;
let cut: ReturnType<typeof halfOpen>;

beforeAll(async () => {
  slowly = slow(smokeForm);
  cut = halfOpen({ ...smokeForm, load: { ...smokeForm.load, paceMs: 500 } });
  await Promise.allSettled([slowly, cut]);
});

afterAll(abandonProducts);

describe('a hundred clients that stop reading', () => {
  it('are let go without filling the server, and catch up when they wake', async () => {
    expect((await slowly).findings).toEqual([]);
  });
});

describe('connections that go dead without a word', () => {
  it('are noticed, and whoever was behind them misses nothing', async () => {
    expect((await cut).findings).toEqual([]);
  });
});
