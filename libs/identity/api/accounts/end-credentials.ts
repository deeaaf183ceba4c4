import { accessTokenEnded, sessionEnded } from '@hv/identity/contracts';
import type { Work } from '@hv/platform/api';
import { endAccessTokensOfAccount } from '../access-tokens/access-tokens.queries';
import { endLooksOf } from '../see-as/end-looks';
import { endSessionsOfAccount } from '../sessions/sessions.queries';

/** Ends everything an account is signed in by; its open sockets close when the work is committed. */
export async function endCredentials(work: Work, { id, personId }: { readonly id: string; readonly personId: string }): Promise<void> {
  const sessions = await work.statement(endSessionsOfAccount, [id]);
  await endLooksOf(
    work,
    sessions.map((session) => session.id),
  );
  for (const session of sessions)
    await work.record(sessionEnded, { object: { kind: 'session', id: session.id } }, { sessionId: session.id, personId });
  for (const token of await work.statement(endAccessTokensOfAccount, [id]))
    await work.record(accessTokenEnded, { object: { kind: 'access-token', id: token.id } }, { tokenId: token.id, personId });
}
