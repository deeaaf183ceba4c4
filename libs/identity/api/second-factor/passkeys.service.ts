import { Injectable } from '@nestjs/common';
import {
  type AddPasskey,
  identityLimits,
  identityProblems,
  passkeyAdded,
  type PasskeyCreationView,
  passkeyRemoved,
  type RecoveryCodesView,
} from '@hv/identity/contracts';
import { Actor, Conflict, Database, Log, newId, NotFound, type Origin, Settings, Unacceptable, UnitOfWork } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { type VerifiedRegistrationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { personById } from '../persons/persons.queries';
import { Challenges, signedOf } from './challenges';
import { Freshness } from './freshness';
import { OwnFactors } from './own-factors';
import { userHandleOf } from './passkey-signatures';
import { deletePasskey, insertPasskey, passkeysOfAccount } from './passkeys.queries';
import { relyingPartyOf } from './relying-party';
import { challengeExpired } from './wrong-proof';

type OwnOrigin = Origin & { readonly actor: Actor };
type Registered = NonNullable<VerifiedRegistrationResponse['registrationInfo']>;

/** Ed25519, ES256 and RS256, by their COSE numbers: what today's passkeys are made of. */
const algorithms = [-8, -7, -257];

/** A person's own passkeys: each is kept with its person and asks who is there, so that it may stand for the password too. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly challenges: Challenges,
    private readonly factors: OwnFactors,
    private readonly freshness: Freshness,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** What a new passkey is made with. @throws ProofNeeded */
  async options(actor: Actor): Promise<PasskeyCreationView> {
    await this.freshness.need(actor);
    const { accountId, personId } = actor;
    const [{ email }, [person], known] = await Promise.all([
      this.factors.of(actor),
      this.database.run(personById, [personId]),
      this.database.run(passkeysOfAccount, [accountId]),
    ]);
    const challenge = await this.challenges.make('passkey-add', accountId);
    const { id: rpId, name: rpName } = relyingPartyOf(this.settings);
    return {
      challenge,
      signed: signedOf(challenge),
      rpId,
      rpName,
      userId: userHandleOf(accountId),
      userName: email,
      userDisplayName: person?.name ?? email,
      algorithms,
      excluded: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    };
  }

  /** Adds what the browser has made. @throws ProofNeeded; NotFound `identity.challenge-expired`; Unacceptable; Conflict when there are too many */
  async add(origin: OwnOrigin, command: AddPasskey): Promise<RecoveryCodesView> {
    const { actor } = origin;
    await this.freshness.need(actor);
    const open = await this.challenges.open('passkey-add', command.challenge);
    if (open?.accountId !== actor.accountId) throw challengeExpired();
    const registered = await this.registered(command);
    return this.unitOfWork.run(origin, async (work) => {
      const before = await this.factors.locked(work, actor);
      if (!(await this.challenges.use(work, open))) throw challengeExpired();
      if (before.passkeys >= identityLimits.passkeys) throw new Conflict(identityProblems.tooManyPasskeys, 'There are too many passkeys.');
      const passkeyId = newId();
      const [added] = await work.statement(insertPasskey, valuesOf(passkeyId, actor, command, registered));
      if (!added) throw refused();
      await work.record(passkeyAdded, { object: { kind: 'passkey', id: passkeyId } }, { passkeyId });
      await this.factors.tell(work, actor, before.email, 'passkey-added');
      return { recoveryCodes: await this.factors.firstCodes(work, actor, before) };
    });
  }

  /** @throws NotFound when it is not one's own; ProofNeeded */
  async remove(origin: OwnOrigin, id: string): Promise<void> {
    const { actor } = origin;
    const known = await this.database.run(passkeysOfAccount, [actor.accountId]);
    if (!known.some((passkey) => passkey.id === id)) throw missing();
    await this.freshness.need(actor);
    await this.unitOfWork.run(origin, async (work) => {
      const { email } = await this.factors.locked(work, actor);
      const [removed] = await work.statement(deletePasskey, [id, actor.accountId]);
      if (!removed) throw missing();
      await work.record(passkeyRemoved, { object: { kind: 'passkey', id } }, { passkeyId: id });
      await this.factors.endCodesOfNothing(work, actor);
      await this.factors.tell(work, actor, email, 'passkey-removed');
    });
  }

  private async registered({ challenge, id, clientDataJSON, attestationObject }: AddPasskey): Promise<Registered> {
    const party = relyingPartyOf(this.settings);
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON, attestationObject },
      },
      expectedChallenge: signedOf(challenge),
      expectedOrigin: party.origins,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }).catch((fault: unknown) => {
      this.log.info({ reason: fault instanceof Error ? fault.message : '' }, 'a new passkey was refused');
      throw refused();
    });
    if (!registrationInfo) throw refused();
    return registrationInfo;
  }
}

function valuesOf(
  id: string,
  { accountId }: Actor,
  { name, transports }: AddPasskey,
  { credential, credentialDeviceType, credentialBackedUp }: Registered,
): unknown[] {
  const key = Buffer.from(credential.publicKey);
  const synced = credentialDeviceType === 'multiDevice';
  return [id, accountId, credential.id, key, credential.counter, name.trim(), transports ?? [], synced, credentialBackedUp];
}

const missing = (): NotFound => new NotFound(platformProblems.notFound, 'There is no such passkey.');

const refused = (): Unacceptable => new Unacceptable(identityProblems.passkeyRefused, 'The passkey is not what was asked for.');
