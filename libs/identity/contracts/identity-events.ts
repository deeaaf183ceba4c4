import { eventType } from '@hv/platform/contracts';

export const sessionStarted = eventType<{ sessionId: string }>('identity.session-started');
export const sessionEnded = eventType<{ sessionId: string; personId: string }>('identity.session-ended');
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
