import { Global, Module } from '@nestjs/common';
import { PersonalDataBook } from './personal-data-book';
import { PlatformPersonalData } from './platform-personal-data';

/** What is known of persons. */
@Global()
@Module({ providers: [PersonalDataBook, PlatformPersonalData], exports: [PersonalDataBook] })
export class PrivacyModule {}
