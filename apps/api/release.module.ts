import { Global, Module } from '@nestjs/common';
import { ReleaseSchema } from '@hv/platform/api';
import { migrations } from '../../migrations';

const schema = new ReleaseSchema(migrations.map((Migration) => new Migration().name));

/** What only the composition knows: which migrations this release needs. */
@Global()
@Module({ providers: [{ provide: ReleaseSchema, useValue: schema }], exports: [ReleaseSchema] })
export class ReleaseModule {}
