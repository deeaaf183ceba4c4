export { MailDelivery } from './mail-delivery';
export { type MailContent, mailOf } from './mail-layout';
export { MailModule } from './mail.module';
export { type Mail, Mails } from './mails';
