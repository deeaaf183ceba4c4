import { Global, Module } from '@nestjs/common';
import { ErasureLedger } from './erasure-ledger';
import { PersonalDataBook } from './personal-data-book';
import { PlatformPersonalData } from './platform-personal-data';
import { PlatformRetention } from './platform-retention';
import { RetentionBook } from './retention-book';
import { RetentionSweep } from './retention-sweep';
import { RetentionController } from './retention.controller';

/** What is known of persons, and how long. */
@Global()
@Module({
  controllers: [RetentionController],
  providers: [PersonalDataBook, PlatformPersonalData, ErasureLedger, RetentionBook, RetentionSweep, PlatformRetention],
  exports: [PersonalDataBook, ErasureLedger, RetentionBook, RetentionSweep],
})
export class PrivacyModule {}
