import { randomUUID } from 'node:crypto';
import autocannon, { type Request } from 'autocannon';
import { quantile } from '../report/figures';
import type { Connection, HttpFigures, HttpLoad } from './http-tasks';
import { answerTasks } from './load-process';

/** A create carries a key of its own each time, as our web's do. */
const withKey = (request: Request): Request => ({ ...request, headers: { ...request.headers, 'idempotency-key': randomUUID() } });

function requestsOf({ headers, requests }: Connection): Request[] {
  return requests.map(({ path, body, etag }) => {
    if (body !== undefined)
      return { method: 'POST', path, body, headers: { ...headers, 'content-type': 'application/json' }, setupRequest: withKey };
    return { method: 'GET', path, headers: { ...headers, ...(etag ? { 'if-none-match': etag } : {}) } };
  });
}

async function run({ port, seconds, connections, status }: HttpLoad): Promise<HttpFigures> {
  const waits: number[] = [];
  let [bytes, next] = [0, 0];
  const load = autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: connections.length,
    duration: seconds,
    requests: [{}],
    setupClient: (client) => client.setRequests(requestsOf(connections[next++]!)),
  });
  const from = performance.now();
  let last = from;
  load.on('response', (_client, _status, size, ms) => {
    waits.push(ms);
    bytes += size;
    last = performance.now();
  });
  const { statusCodeStats, errors } = await load;
  const wrong = Object.entries(statusCodeStats).filter(([code]) => Number(code) !== status);
  if (errors > 0 || wrong.length > 0) throw new Error(`not ${status}: ${JSON.stringify(wrong)}, ${errors} connections failed`);
  const sorted = Float64Array.from(waits).sort();
  return {
    answers: waits.length,
    perSecond: (waits.length / (last - from)) * 1000,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    bytes: bytes / waits.length,
  };
}

answerTasks({ run });
