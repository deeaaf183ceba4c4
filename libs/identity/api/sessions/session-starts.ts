import { Injectable } from '@nestjs/common';
import { sessionStarted, type SessionView, tokenScopes } from '@hv/identity/contracts';
import { Actor, newId, UnitOfWork, type Work } from '@hv/platform/api';
import { hashOf, newSecret } from '../secret';
import { absoluteDays } from './session-lifetimes';
import { sessionView } from './session.presenter';
import { beginSession, sessionById, type SigningIn } from './sessions.queries';
import { SessionsService } from './sessions.service';

const absoluteMs = absoluteDays * 24 * 3_600_000;

/** Where an attempt comes from. */
export interface Attempt {
  readonly requestId: string;
  /** The network address, for the limit on attempts. */
  readonly address: string;
  /** Who the browser was signed in as until now. */
  readonly before: Actor | undefined;
  /** Browser and system in words; empty when unknown. */
  readonly device?: string;
}

/** A session that was started, with the secret that only its browser will know. */
export interface StartedSession {
  readonly view: SessionView;
  readonly secret: string;
}

/** How surely we know who it is. */
export interface Proven {
  readonly assurance: 'password' | 'second-factor';
  /** The hash that was verified: a password that was changed meanwhile starts nothing. */
  readonly passwordHash?: string;
  /** The issuer by whose word it is known, by its id in the configuration. */
  readonly issuerId?: string;
  /** When it was proved, if not now. */
  readonly authenticatedAt?: Date;
  /** What must still come true in the same transaction; what it throws undoes all of it. */
  readonly admit?: (work: Work) => Promise<void>;
}

/** Starts sessions. */
@Injectable()
export class SessionStarts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsService,
  ) {}

  /** Starts a session and ends the one the browser had. @returns undefined when the account was blocked, or its password changed, meanwhile */
  start(
    { accountId, personId, administrator, language }: SigningIn,
    { assurance, passwordHash, admit, issuerId, authenticatedAt }: Proven,
    { requestId, before, device = '' }: Attempt,
  ): Promise<StartedSession | undefined> {
    const [id, secret, until] = [newId(), newSecret(), Date.now() + absoluteMs];
    const actor = new Actor(personId, accountId, administrator, language, { kind: 'session', id }, tokenScopes, until);
    return this.unitOfWork.run({ actor, requestId }, async (work) => {
      await admit?.(work);
      const known = [id, accountId, passwordHash ?? null, hashOf(secret), assurance];
      const [started] = await work.statement(beginSession, [...known, new Date(until), device, issuerId ?? null, authenticatedAt ?? null]);
      if (!started) return undefined;
      if (before?.credential.kind === 'session') await this.sessions.endIn(work, before.credential.id);
      await work.record(sessionStarted, { object: { kind: 'session', id } }, { sessionId: id });
      const [row] = await work.statement(sessionById, [id]);
      return { view: sessionView(row!), secret };
    });
  }
}
