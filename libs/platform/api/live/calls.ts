import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { platformProblems } from '@hv/platform/contracts';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { holdsBadText } from '../http/json-body';
import { BadRequest } from '../problems';
import type { LiveCaller } from './live-caller';

type Body = new () => object;

interface CallRule {
  readonly event: string;
  readonly body: Body;
}

interface BoundCall extends CallRule {
  readonly run: (caller: LiveCaller, body: object) => Promise<object | void> | object | void;
}

export const CALL = Symbol('call');

interface Method<Expected> {
  readonly value?: (caller: LiveCaller, body: Expected) => Promise<object | void> | object | void;
}

/**
 * Answers an event that a client sends. What the method returns goes into the acknowledgement beside `ok: true`;
 * a problem it throws is acknowledged as `{ ok: false, code }`.
 * @param body the class-validator class of what is sent
 */
export const Call =
  <Expected extends object>(event: string, body: new () => Expected) =>
  (target: object, key: string, descriptor: Method<Expected>): void => {
    SetMetadata(CALL, { event, body } satisfies CallRule)(target, key, descriptor);
  };

/** Every event that clients may send, with who answers it. */
@Injectable()
export class CallBook {
  private readonly calls = new Map<string, BoundCall>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Reads the decorators; call once, after every module is made. */
  fill(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, BoundCall['run']>;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const rule = this.reflector.get<CallRule | undefined>(CALL, prototype[method]!);
        if (rule) this.calls.set(rule.event, { ...rule, run: prototype[method]!.bind(instance) });
      }
    }
  }

  get events(): readonly string[] {
    return [...this.calls.keys()];
  }

  /** @throws BadRequest for an event nobody answers or a body that is not of its class */
  async answer(caller: LiveCaller, event: string, sent: unknown): Promise<object> {
    const call = this.calls.get(event);
    if (!call) throw new BadRequest(platformProblems.notFound, 'There is no such event.');
    return (await call.run(caller, bodyOf(call.body, sent))) ?? {};
  }
}

function bodyOf(expected: Body, sent: unknown): object {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent) || holdsBadText(sent))
    throw new BadRequest(platformProblems.invalid, 'An object is expected.');
  const body = plainToInstance(expected, sent);
  const faults = validateSync(body, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  if (faults.length > 0) throw new BadRequest(platformProblems.invalid, 'Some fields are not right.');
  return body;
}
