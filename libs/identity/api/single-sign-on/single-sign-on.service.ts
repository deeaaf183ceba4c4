import { Injectable } from '@nestjs/common';
import { type ReturnFault, returnPath } from '@hv/identity/contracts';
import { Database, type OidcIssuer } from '@hv/platform/api';
import { hashOf, newSecret } from '../secret';
import { answerFederatedSignIn, beginFederatedSignIn, begunFederatedSignIn } from './federated-sign-ins.queries';
import { IssuerConversation, RefusedReturn } from './issuer-conversation';
import { localPlace } from './local-place';
import { awayMinutes } from './sign-in-cookie';

/** Where a browser goes, and the secret it takes along. */
export interface Departure {
  readonly address: string;
  /** Undefined when it goes nowhere. */
  readonly secret?: string;
}

/** Leads browsers to issuers and back. Nobody is signed in by that: what comes of it is asked for by the page of the return. */
@Injectable()
export class SingleSignOn {
  constructor(
    private readonly database: Database,
    private readonly conversation: IssuerConversation,
  ) {}

  /** @param place where to go on afterwards, of whatever kind. @param anew whether the person shall prove anew who they are */
  async begin(issuer: OidcIssuer, place: string | undefined, anew: boolean): Promise<Departure> {
    const secret = newSecret();
    const goal = localPlace(place);
    try {
      const address = await this.conversation.address(issuer, secret, anew);
      await this.database.run(beginFederatedSignIn, [issuer.id, hashOf(secret), goal, anew, awayMinutes]);
      return { address, secret };
    } catch (failure) {
      return { address: returnAddress(goal, faultOf(failure)) };
    }
  }

  /**
   * Takes the issuer's answer, once, from the browser that began.
   * @param query of the address, with its `?`
   * @returns where the browser goes on: the page of the return
   */
  async comeBack(issuer: OidcIssuer, secret: string, query: string): Promise<string> {
    const [begun] = secret ? await this.database.run(begunFederatedSignIn, [issuer.id, hashOf(secret)]) : [];
    if (!begun) return returnAddress(undefined, 'expired');
    try {
      const identity = await this.conversation.answer(issuer, secret, query, begun.anew);
      const [kept] = await this.database.run(answerFederatedSignIn, [begun.id, JSON.stringify(identity), awayMinutes]);
      return returnAddress(begun.place, kept ? undefined : 'expired');
    } catch (failure) {
      return returnAddress(begun.place, faultOf(failure));
    }
  }
}

function faultOf(failure: unknown): ReturnFault {
  if (failure instanceof RefusedReturn) return failure.fault;
  throw failure;
}

function returnAddress(place = '/overblik', fault?: ReturnFault): string {
  return `${returnPath}?${new URLSearchParams({ tilbage: place, ...(fault ? { fejl: fault } : {}) })}`;
}
