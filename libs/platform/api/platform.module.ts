import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuditNames } from './audit/audit-names';
import { AdministratorLooks } from './audit/looks';
import { Database } from './database';
import { Settings } from './environment';
import { Outbox, ReactionBook, Replicas } from './events';
import { ActorGuard, RedisConnection, Throttle, validation } from './http';
import { Jobs } from './jobs';
import { CallBook, LiveServer } from './live';
import { Log } from './operations/log';
import { Parts } from './operations/parts';
import { PrivacyModule } from './privacy';
import { ProblemFilter } from './problems';
import { UnitOfWork } from './unit-of-work';

/** What the process opened before Nest was made. */
export interface Surroundings {
  readonly settings: Settings;
  readonly database: Database;
  readonly redis: RedisConnection;
  readonly log: Log;
}

/** The house's mechanisms, for every capability. */
@Global()
@Module({})
export class PlatformModule {
  static in({ settings, database, redis, log }: Surroundings): DynamicModule {
    const given = [
      { provide: Settings, useValue: settings },
      { provide: Database, useValue: database },
      { provide: RedisConnection, useValue: redis },
      { provide: Log, useValue: log },
    ];
    const own = [Parts, ReactionBook, Replicas, Outbox, Jobs, UnitOfWork, Throttle, CallBook, LiveServer, AuditNames, AdministratorLooks];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule, PrivacyModule],
      providers: [
        ...given,
        ...own,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: ActorGuard },
        { provide: APP_PIPE, useFactory: validation },
      ],
      exports: [Settings, Database, RedisConnection, Log, ...own],
    };
  }
}
