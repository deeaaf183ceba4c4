// A whole OpenID provider in a process of its own. Its first argument is JSON: {port, client, people}, where people are claims by the name they write.
// Says "listening" once it does. A person signs in by writing their name; `amr` of theirs is how they are said to have proved it.
import { Provider } from 'oidc-provider';

const { port, client, people } = JSON.parse(process.argv[2]);

const provider = new Provider(`http://localhost:${port}`, {
  clients: [client],
  claims: {
    openid: ['sub', 'amr'],
    profile: ['name'],
    email: ['email', 'email_verified'],
    work: ['cvr', 'groups'],
  },
  scopes: ['openid', 'profile', 'email', 'work'],
  cookies: { keys: ['only for trials'] },
  jwks: undefined,
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
  pkce: { required: () => true },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  findAccount: (_context, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id].claims }) },
  // Whoever signs in agrees that their own organisation tells who they are.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid profile email work');
    await grant.save();
    return grant;
  },
});

const page = (
  uid,
  words,
) => `<!doctype html><html lang="da"><title>Log ind hos kommunen</title><body><main><h1>Log ind hos kommunen</h1><p>${words}</p>
  <form method="post" action="/interaction/${uid}"><label>Brugernavn <input name="name"></label> <button>Fortsæt</button></form></main></body></html>`;

provider.use(async (context, next) => {
  const uid = /^\/interaction\/([\w-]+)$/.exec(context.path)?.[1];
  if (!uid) return next();
  context.type = 'html';
  if (context.method === 'GET') return (context.body = page(uid, 'Skriv dit brugernavn.'));
  let body = '';
  for await (const part of context.req) body += part;
  const name = new URLSearchParams(body).get('name');
  if (name === 'nej') {
    await provider.interactionFinished(context.req, context.res, { error: 'access_denied' });
    return (context.respond = false);
  }
  if (!people[name]) return (context.body = page(uid, 'Det navn kendes ikke.'));
  await provider.interactionFinished(context.req, context.res, { login: { accountId: name, amr: people[name].amr } });
  context.respond = false;
});

const server = provider.listen(port, '127.0.0.1', () => process.stdout.write('listening\n'));
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
