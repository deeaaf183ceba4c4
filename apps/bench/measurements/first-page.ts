import type { Browser } from 'playwright-core';
import type { Finding, Row } from '../report/row';
import type { Side } from '../sides/side';
import { startSide } from '../sides/start-side';
import type { Bench } from './bench';
import { openChromium } from './chromium';

const settledMs = 1_500;

interface Visit {
  readonly requests: number;
  readonly kilobytes: number;
}

/** How many requests, and how many bytes on the wire, a first visit with an empty cache takes. */
export async function firstPage({ ground, programs, pace }: Bench): Promise<Finding> {
  const side = await startSide('product', ground, programs);
  const browser = await openChromium();
  try {
    const pages = [
      { title: 'sign-in page', path: '/log-ind', signedIn: false },
      { title: 'overview, signed in', path: '/overblik', signedIn: true },
    ];
    const rows: Row[] = [];
    for (const { title, path, signedIn } of pages) {
      const cookie = signedIn ? side.headersOf(ground.people[0]!)['cookie']! : undefined;
      const visits: Visit[] = [];
      for (let repetition = 0; repetition < pace.repetitions; repetition++) visits.push(await visit(browser, side, path, cookie));
      rows.push({ title: `${title}, requests`, product: visits.map(({ requests }) => requests), aim: 'firstPageRequests' });
      rows.push({ title: `${title}, kB on the wire`, product: visits.map(({ kilobytes }) => kilobytes), aim: 'firstPageKilobytes' });
    }
    return { rows, notes: ['as Chromium counts them, heads included; the socket is one request'] };
  } finally {
    await browser.close();
    await side.stop();
  }
}

async function visit(browser: Browser, { port }: Side, path: string, cookie: string | undefined): Promise<Visit> {
  const context = await browser.newContext({ baseURL: `http://localhost:${port}`, locale: 'da-DK' });
  try {
    const [name = '', value = ''] = cookie?.split('=') ?? [];
    if (cookie) await context.addCookies([{ name, value, domain: 'localhost', path: '/', httpOnly: true, sameSite: 'Lax' }]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const asked = new Set<string>();
    let bytes = 0;
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!request.url.startsWith('data:') && !request.url.startsWith('blob:')) asked.add(requestId);
    });
    devtools.on('Network.webSocketCreated', ({ requestId }) => asked.add(requestId));
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(settledMs);
    return { requests: asked.size, kilobytes: bytes / 1000 };
  } finally {
    await context.close();
  }
}
