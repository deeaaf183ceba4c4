import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Actor } from '@hv/platform/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LookedInto } from './looked-into';
import { asShownToOnlookers, spacesIn } from './shown-to-onlookers';

/**
 * Every answer to whoever looks as somebody else passes here: what spaces it shows is noted first, and it offers nothing to do. All other
 * answers are left as they are.
 */
@Injectable()
export class OnlookersAnswers implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly lookedInto: LookedInto,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    // Also of what is sent as text or bytes already.
    server.addHook('onSend', (request, reply, payload, done) => {
      const { actor } = request;
      if (!actor?.onlooker || reply.statusCode >= 400) return done(null, payload);
      this.noteAddress(request, actor).then(() => done(null, payload), done);
    });
    server.addHook('preSerialization', (request, reply, payload, done) => {
      const { actor } = request;
      if (!actor?.onlooker || reply.statusCode >= 400) return done(null, payload);
      this.shown(request, actor, payload).then((shown) => done(null, shown), done);
    });
  }

  /** Made plain first: what is answered may be shared with other readers, and holds what only becomes text later. */
  private async shown({ id }: FastifyRequest, actor: Actor, payload: unknown): Promise<unknown> {
    const answer: unknown = JSON.parse(JSON.stringify(payload));
    await this.lookedInto.note(actor, id, new Set(spacesIn(answer)));
    return asShownToOnlookers(answer);
  }

  private async noteAddress({ id, url }: FastifyRequest, actor: Actor): Promise<void> {
    const spaceId = await this.lookedInto.spaceOf(url.split('?')[0]!);
    if (spaceId) await this.lookedInto.note(actor, id, new Set([spaceId]));
  }
}
