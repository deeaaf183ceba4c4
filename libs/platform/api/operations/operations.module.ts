import { Global, Module } from '@nestjs/common';
import { AboutController } from './about.controller';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';
import { Readiness } from './readiness';

/** What those who run the product need of it. `ReleaseSchema` comes from whoever knows the migrations. */
@Global()
@Module({ controllers: [HealthController, AboutController], providers: [Readiness, Metrics], exports: [Readiness, Metrics] })
export class OperationsModule {}
