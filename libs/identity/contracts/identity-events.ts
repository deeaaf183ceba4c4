import { eventType } from '@hv/platform/contracts';

export const sessionStarted = eventType<{ sessionId: string }>('identity.session-started');
/** `why`: the code that whoever was signed in by it is told; without one they ended it, or it was ended with their account. */
export const sessionEnded = eventType<{ sessionId: string; personId: string; why?: string }>('identity.session-ended');
export const accessTokenCreated = eventType<{ tokenId: string }>('identity.access-token-created');
export const accessTokenEnded = eventType<{ tokenId: string; personId: string }>('identity.access-token-ended');
export const administratorCreated = eventType<{ accountId: string }>('identity.administrator-created');
export const administratorInvited = eventType<{ invitationId: string }>('identity.administrator-invited');
export const accountCreated = eventType<{ accountId: string; personId: string }>('identity.account-created');
export const accountBlocked = eventType<{ accountId: string; personId: string }>('identity.account-blocked');
export const accountUnblocked = eventType<{ accountId: string; personId: string }>('identity.account-unblocked');
export const languageChanged = eventType<{ language: string }>('identity.language-changed');
export const personErased = eventType<{ personId: string }>('identity.person-erased');
/** Asked for with an address, whether or not somebody has it; the address stands in the row, never in the event. */
export const passwordResetAsked = eventType<{ resetId: string }>('identity.password-reset-asked');
export const passwordChanged = eventType<{ accountId: string; personId: string }>('identity.password-changed');
export const addressChangeAsked = eventType<{ accountId: string }>('identity.address-change-asked');
export const addressChanged = eventType<{ accountId: string }>('identity.address-changed');
export const addressChangeStopped = eventType<{ accountId: string }>('identity.address-change-stopped');
export const sessionProved = eventType<{ sessionId: string }>('identity.session-proved');
export const authenticatorAdded = eventType<{ accountId: string }>('identity.authenticator-added');
export const authenticatorRemoved = eventType<{ accountId: string }>('identity.authenticator-removed');
export const recoveryCodesMade = eventType<{ accountId: string }>('identity.recovery-codes-made');
export const recoveryCodeUsed = eventType<{ accountId: string }>('identity.recovery-code-used');
export const passkeyAdded = eventType<{ passkeyId: string }>('identity.passkey-added');
export const passkeyRemoved = eventType<{ passkeyId: string }>('identity.passkey-removed');
/** An administrator looks as somebody else by this session, until then; why stands in the row. */
export const seeAsStarted = eventType<{ seeAsId: string; personId: string; sessionId: string; until: string }>('identity.see-as-started');
/** They looked into a space for the first time; it is the event's. */
export const seeAsLooked = eventType<{ seeAsId: string; personId: string }>('identity.see-as-looked');
/** They ended it themselves, or it ended under them: with its time, their session, or either's account. */
export const seeAsEnded = eventType<{ seeAsId: string; personId: string; sessionId: string; by: 'themselves' | 'itself' }>(
  'identity.see-as-ended',
);
/** Somebody wants a copy of what is known of them. */
export const exportAsked = eventType<{ exportId: string; personId: string }>('identity.export-asked');
export const exportReady = eventType<{ exportId: string; personId: string; until: string }>('identity.export-ready');
export const exportFetched = eventType<{ exportId: string }>('identity.export-fetched');
/** Nobody can fetch it any more; what it held goes when this has been committed. */
export const exportEnded = eventType<{ exportId: string; sha256: string | null }>('identity.export-ended');
/** A person will be erased at `eraseAt`, as they or an administrator want. */
export const leavingAsked = eventType<{ personId: string; eraseAt: string }>('identity.leaving-asked');
export const leavingStopped = eventType<{ personId: string }>('identity.leaving-stopped');
/** From now on an organisation's sign-in leads to the account. */
export const federatedAccountLinked = eventType<{ federatedAccountId: string; accountId: string }>('identity.federated-account-linked');
export const federatedAccountUnlinked = eventType<{ federatedAccountId: string; accountId: string }>('identity.federated-account-unlinked');
