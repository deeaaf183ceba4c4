import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { REACTIONS, type Reaction } from './reactions';
import type { RecordedEvent } from './recorded-event';

type Run = (event: RecordedEvent) => Promise<void> | void;

/** One method that reacts, with the name its job queue has. */
export interface BoundReaction extends Reaction {
  readonly queue: string;
  readonly run: Run;
}

/** Every reaction of every provider, found once at start. */
@Injectable()
export class ReactionBook {
  private readonly reactions = new Map<string, BoundReaction[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Reads the decorators; call once, after every module is made. */
  fill(): void {
    // What is provided under several names is one all the same.
    for (const instance of new Set(this.discovery.getProviders().map((provider): unknown => provider.instance))) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, Run>;
      for (const method of this.scanner.getAllMethodNames(prototype)) this.add(instance as object, method, prototype[method]!);
    }
  }

  of(event: string, way: Reaction['way']): readonly BoundReaction[] {
    return this.reactions.get(key(event, way)) ?? [];
  }

  get jobs(): readonly BoundReaction[] {
    return [...this.reactions.values()].flat().filter((reaction) => reaction.way === 'job');
  }

  private add(instance: object, method: string, run: Run): void {
    for (const reaction of this.reflector.get<readonly Reaction[] | undefined>(REACTIONS, run) ?? []) {
      const bound = { ...reaction, queue: `${reaction.event}.${instance.constructor.name}.${method}`, run: run.bind(instance) };
      const known = this.reactions.get(key(reaction.event, reaction.way)) ?? [];
      this.reactions.set(key(reaction.event, reaction.way), [...known, bound]);
    }
  }
}

const key = (event: string, way: Reaction['way']): string => `${way} ${event}`;
