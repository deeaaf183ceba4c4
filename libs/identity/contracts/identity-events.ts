import { eventType } from '@hv/platform/contracts';

export const sessionStarted = eventType<{ sessionId: string }>('identity.session-started');
export const sessionEnded = eventType<{ sessionId: string; personId: string }>('identity.session-ended');
export const accessTokenCreated = eventType<{ tokenId: string }>('identity.access-token-created');
export const accessTokenEnded = eventType<{ tokenId: string; personId: string }>('identity.access-token-ended');
export const administratorCreated = eventType<{ accountId: string }>('identity.administrator-created');
export const administratorInvited = eventType<{ invitationId: string }>('identity.administrator-invited');
export const accountBlocked = eventType<{ accountId: string; personId: string }>('identity.account-blocked');
export const accountUnblocked = eventType<{ accountId: string; personId: string }>('identity.account-unblocked');
export const languageChanged = eventType<{ language: string }>('identity.language-changed');
export const personErased = eventType<{ personId: string }>('identity.person-erased');
