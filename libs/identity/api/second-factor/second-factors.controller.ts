import { Body, Controller, Delete, Get, Header, HttpCode, Param, Put } from '@nestjs/common';
import {
  AddPasskey,
  authenticatorAdded,
  authenticatorRemoved,
  AuthenticatorSetUpView,
  ConfirmAuthenticator,
  passkeyAdded,
  PasskeyCreationView,
  passkeyRemoved,
  recoveryCodesMade,
  RecoveryCodesView,
  SecondFactorsView,
} from '@hv/identity/contracts';
import { Actor, CurrentActor, CurrentOrigin, For, IdPipe, type Origin, Records, RecordsNothing } from '@hv/platform/api';
import { Passkeys } from './passkeys.service';
import { SecondFactors } from './second-factors.service';

/** How one signs in. What changes it needs a proof of who one is that is no older than a quarter of an hour. */
@Controller()
export class SecondFactorsController {
  constructor(
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
  ) {}

  /** How one signs in. */
  @Get('second-factors')
  @Header('cache-control', 'no-store')
  @For('session')
  view(@CurrentActor() actor: Actor): Promise<SecondFactorsView> {
    return this.factors.view(actor);
  }

  /**
   * Begins to set up an authenticator app; until it is confirmed nothing changes.
   * @throws 403 identity.proof-needed
   * @throws 409 identity.authenticator-in-use
   */
  @Put('second-factors/authenticator')
  @Header('cache-control', 'no-store')
  @For('session')
  @RecordsNothing('Until it is confirmed the app proves nothing.')
  begin(@CurrentActor() actor: Actor): Promise<AuthenticatorSetUpView> {
    return this.factors.begin(actor);
  }

  /**
   * Confirms the app by a first code; answers recovery codes when there were none.
   * @throws 403 identity.proof-needed
   * @throws 422 identity.proof-wrong
   */
  @Put('second-factors/authenticator/confirmation')
  @Header('cache-control', 'no-store')
  @For('session')
  @Records(authenticatorAdded, recoveryCodesMade)
  confirm(@CurrentOrigin() origin: Origin & { readonly actor: Actor }, @Body() command: ConfirmAuthenticator): Promise<RecoveryCodesView> {
    return this.factors.confirm(origin, command);
  }

  /** Removes the app. @throws 403 identity.proof-needed */
  @Delete('second-factors/authenticator')
  @HttpCode(204)
  @For('session')
  @Records(authenticatorRemoved)
  remove(@CurrentOrigin() origin: Origin & { readonly actor: Actor }): Promise<void> {
    return this.factors.remove(origin);
  }

  /** Makes new recovery codes and ends the old ones. @throws 403 identity.proof-needed */
  @Put('second-factors/recovery-codes')
  @Header('cache-control', 'no-store')
  @For('session')
  @Records(recoveryCodesMade)
  renewCodes(@CurrentOrigin() origin: Origin & { readonly actor: Actor }): Promise<RecoveryCodesView> {
    return this.factors.renewCodes(origin);
  }

  /** What a new passkey is made with. @throws 403 identity.proof-needed */
  @Put('passkeys/options')
  @Header('cache-control', 'no-store')
  @For('session')
  @RecordsNothing('A challenge is worth nothing until it is answered, and goes by itself after five minutes.')
  passkeyOptions(@CurrentActor() actor: Actor): Promise<PasskeyCreationView> {
    return this.passkeys.options(actor);
  }

  /**
   * Adds a passkey; answers recovery codes when there were none.
   * @throws 403 identity.proof-needed
   * @throws 404 identity.challenge-expired
   * @throws 422 identity.passkey-refused
   */
  @Put('passkeys')
  @Header('cache-control', 'no-store')
  @For('session')
  @Records(passkeyAdded, recoveryCodesMade)
  addPasskey(@CurrentOrigin() origin: Origin & { readonly actor: Actor }, @Body() command: AddPasskey): Promise<RecoveryCodesView> {
    return this.passkeys.add(origin, command);
  }

  /** Removes a passkey. @throws 403 identity.proof-needed */
  @Delete('passkeys/:id')
  @HttpCode(204)
  @For('session')
  @Records(passkeyRemoved)
  removePasskey(@CurrentOrigin() origin: Origin & { readonly actor: Actor }, @Param('id', IdPipe) id: string): Promise<void> {
    return this.passkeys.remove(origin, id);
  }
}
