import { Global, Module } from '@nestjs/common';
import { MailDelivery } from './mail-delivery';
import { Mails } from './mails';
import { MailsController } from './mails.controller';

/** Mails. */
@Global()
@Module({ controllers: [MailsController], providers: [Mails, MailDelivery], exports: [Mails, MailDelivery] })
export class MailModule {}
