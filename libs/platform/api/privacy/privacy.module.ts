import { Global, Module } from '@nestjs/common';
import { ErasureLedger } from './erasure-ledger';
import { PersonalDataBook } from './personal-data-book';
import { PlatformPersonalData } from './platform-personal-data';

/** What is known of persons. */
@Global()
@Module({ providers: [PersonalDataBook, PlatformPersonalData, ErasureLedger], exports: [PersonalDataBook, ErasureLedger] })
export class PrivacyModule {}
