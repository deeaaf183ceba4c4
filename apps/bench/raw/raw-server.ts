import fastify from 'fastify';
import pg from 'pg';
import { Server } from 'socket.io';
import { directoryPage } from './raw-directory';
import { searchDocuments } from './raw-documents';
import { serveFiles } from './raw-files';
import { longAfter, longBefore, longHead } from './raw-long';
import { catchUp } from './raw-news';
import { newestPosts, searchPosts, storePost } from './raw-queries';
import { type RawFound, rawHit, type RawPost, rawPost, type RawRow } from './raw-post';

/**
 * The limit that the product is measured against: the same work on the same stack and nothing else. No sign-in, no rights, no counters, no
 * audit: who writes is what a header says, and a post is one INSERT.
 */
const { API_PORT, DATABASE_URL, DATA_DIR } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 16 });
const app = fastify({ logger: false, forceCloseConnections: true });
const io = new Server(app.server, {
  path: '/socket.io',
  serveClient: false,
  transports: ['websocket'],
  perMessageDeflate: false,
  httpCompression: false,
});

io.on('connection', (socket) => {
  socket.on('thread.join', ({ threadId }: { threadId: string }, reply: (answer: object) => void) => {
    void socket.join(threadId);
    reply({ ok: true });
  });
});

app.get('/health/ready', () => ({ status: 'ok' }));

app.post<{ Params: { id: string }; Body: { body: { text: string } } }>(
  '/api/v1/threads/:id/posts',
  async (request, reply): Promise<RawPost> => {
    const [threadId, authorId, { text }] = [request.params.id, request.headers['x-author'], request.body.body];
    const { rows } = await pool.query<RawRow>({ ...storePost, values: [threadId, authorId, text, `<p>${text}</p>`] });
    const post = rawPost(rows[0]!);
    io.to(threadId).emit('post.added', post);
    void reply.status(201);
    return post;
  },
);

type PostsAsked = { Params: { id: string }; Querystring: { after?: string; before?: string } };

app.get<PostsAsked>('/api/v1/threads/:id/posts', async ({ params: { id }, query: { after, before } }, reply): Promise<string> => {
  const asked = after
    ? { ...longAfter, values: [id, after] }
    : before
      ? { ...longBefore, values: [id, before] }
      : { ...newestPosts, values: [id] };
  const { rows } = await pool.query<RawRow>(asked);
  void reply.header('content-type', 'application/json; charset=utf-8');
  const items = rows.slice(0, 50).map(rawPost);
  return JSON.stringify({ items: after ? items : items.reverse(), next: rows[50]?.seq ?? null });
});

app.get<{ Params: { id: string } }>('/api/v1/threads/:id', async (request, reply): Promise<string> => {
  const { rows } = await pool.query<object>({ ...longHead, values: [request.params.id, request.headers['x-author']] });
  void reply.header('content-type', 'application/json; charset=utf-8');
  return JSON.stringify(rows[0]);
});

app.get<{ Querystring: { tsquery: string; order: 'rank' | 'recent' } }>('/api/v1/search', async (request, reply): Promise<string> => {
  const { tsquery, order } = request.query;
  const { rows } = await pool.query<RawFound>(searchPosts[order], [tsquery, request.headers['x-author']]);
  void reply.header('content-type', 'application/json; charset=utf-8');
  return JSON.stringify({ items: rows.slice(0, 20).map(rawHit), next: rows[20]?.id ?? null });
});

app.get<{ Querystring: { tsquery: string; order: 'rank' | 'recent' } }>('/api/v1/documents', async (request, reply): Promise<string> => {
  const { tsquery, order } = request.query;
  const { rows } = await pool.query<{ id: string }>(searchDocuments[order], [tsquery, request.headers['x-author']]);
  void reply.header('content-type', 'application/json; charset=utf-8');
  return JSON.stringify({ items: rows.slice(0, 20), next: rows[20]?.id ?? null });
});

app.get<{ Querystring: { q?: string; organisation?: string } }>('/api/v1/networks/:id/people', async (request, reply): Promise<string> => {
  const { q = '', organisation = null } = request.query;
  const patterns = q.split(' ').flatMap((word) => (word ? [`% ${word}%`] : []));
  const { rows } = await pool.query<{ count: number }>({ ...directoryPage, values: [patterns, organisation] });
  void reply.header('content-type', 'application/json; charset=utf-8');
  return JSON.stringify({ items: rows.slice(0, 50), next: null, count: rows[0]?.count ?? 0 });
});

app.get('/api/v1/catch-up', async (request, reply): Promise<string> => {
  const { rows } = await pool.query<object>({ ...catchUp, values: [request.headers['x-author']] });
  void reply.header('content-type', 'application/json; charset=utf-8');
  return JSON.stringify({ items: rows.slice(0, 20), next: null });
});

serveFiles(app, pool, DATA_DIR ?? '.');

process.on('disconnect', () => process.exit(1));
process.on('SIGTERM', () => process.exit(0));
await pool.query('SELECT 1');
await app.listen({ port: Number(API_PORT), host: '127.0.0.1' });
