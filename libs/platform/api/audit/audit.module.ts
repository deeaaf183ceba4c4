import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { AuditService } from './audit.service';
import { OwnLooksController } from './own-looks.controller';
import { EventSealing } from './event-sealing';

/** The audit log: sealed as it grows, and searched by administrators. */
@Global()
@Module({ controllers: [AuditController, OwnLooksController], providers: [AuditService, EventSealing] })
export class AuditModule {}
