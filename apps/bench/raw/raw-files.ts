import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type pg from 'pg';

/** What stands in a folder, in one flat row each. $1 name to go on from, $2 limit */
export const rawShelfTable = `
  DROP TABLE IF EXISTS shelf;
  CREATE TABLE shelf (id uuid PRIMARY KEY, name text NOT NULL, bytes bigint NOT NULL, media_type text NOT NULL, changed_at timestamptz NOT NULL, changed_by text NOT NULL);
  CREATE INDEX shelf_name ON shelf (name)`;

const shelfPage = {
  name: 'shelf_page',
  text: `SELECT id, name, bytes, media_type AS "mediaType", changed_at AS "changedAt", changed_by AS "changedBy" FROM shelf WHERE name > $1 ORDER BY name LIMIT $2`,
};

interface Row {
  readonly name: string;
  readonly bytes: string;
  readonly mediaType: string;
  readonly changedAt: Date;
}

const asXml = ({ name, bytes, mediaType, changedAt }: Row): string =>
  `<D:response><D:href>/files/${encodeURIComponent(name)}</D:href><D:propstat><D:prop><D:getcontentlength>${bytes}</D:getcontentlength><D:getcontenttype>${mediaType}</D:getcontenttype><D:getlastmodified>${changedAt.toUTCString()}</D:getlastmodified></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`;

/** A stream to a file, hashed and synced, and back, hashed again: what a product must do that promises its bytes. And lists of one table. */
export function serveFiles(app: FastifyInstance, pool: pg.Pool, folder: string): void {
  const pathOf = (name: string): string => join(folder, 'raw-files', name.replaceAll('/', ''));
  app.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));

  app.put<{ Params: { name: string }; Body: Readable }>('/files/:name', async ({ params, body }): Promise<{ sha256: string }> => {
    await mkdir(join(folder, 'raw-files'), { recursive: true });
    const file = await open(pathOf(params.name), 'w');
    const hash = createHash('sha256');
    let at = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      hash.update(chunk);
      await file.write(chunk, 0, chunk.length, at);
      at += chunk.length;
    }
    await file.sync();
    await file.close();
    return { sha256: hash.digest('hex') };
  });

  app.get<{ Params: { name: string } }>('/files/:name', async ({ params }, reply) => {
    const path = pathOf(params.name);
    const hash = createHash('sha256');
    void reply.header('content-length', (await stat(path)).size).header('content-type', 'application/octet-stream');
    return reply.send(createReadStream(path).on('data', (chunk) => hash.update(chunk)));
  });

  app.get<{ Querystring: { after?: string; limit: string } }>(
    '/shelf',
    async ({ query: { after = '', limit } }, reply): Promise<string> => {
      const { rows } = await pool.query<Row>({ ...shelfPage, values: [after, Number(limit)] });
      void reply.header('content-type', 'application/json; charset=utf-8');
      return JSON.stringify({ items: rows, next: rows.length === Number(limit) ? rows.at(-1)!.name : null });
    },
  );

  app.get('/shelf.xml', async (_, reply): Promise<string> => {
    const { rows } = await pool.query<Row>({ ...shelfPage, values: ['', 10_000] });
    void reply.status(207).header('content-type', 'application/xml; charset=utf-8');
    return `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">${rows.map(asXml).join('')}</D:multistatus>`;
  });
}
