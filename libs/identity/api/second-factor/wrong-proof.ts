import { identityProblems } from '@hv/identity/contracts';
import { NotFound, Unacceptable } from '@hv/platform/api';

/** 422: what was given proves nothing. Not 401: nobody's session ends by it. */
export class WrongProof extends Unacceptable {
  constructor() {
    super(identityProblems.proofWrong, 'What was given proves nothing.');
  }
}

/** The one answer to a challenge that no longer waits. */
export const challengeExpired = (): NotFound =>
  new NotFound(identityProblems.challengeExpired, 'The challenge is unknown, was answered, or has expired.');
