import { Global, Injectable, Module } from '@nestjs/common';
import { SpaceAccess } from '@hv/platform/api';

@Injectable()
class NoSpaces implements SpaceAccess {
  versions(): Promise<ReadonlyMap<string, number>> {
    return Promise.resolve(new Map());
  }

  allowed(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    return Promise.resolve(new Map());
  }
}

/** For specs of capabilities that stand below the one that knows spaces. */
@Global()
@Module({ providers: [{ provide: SpaceAccess, useClass: NoSpaces }], exports: [SpaceAccess] })
export class WithoutSpaces {}
