import { DiscussionsModule } from '@hv/discussions/api';
import { DocumentsModule } from '@hv/documents/api';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { NotificationsModule } from '@hv/notifications/api';
import { AuditModule, MailModule, OperationsModule, StorageModule } from '@hv/platform/api';
import { SearchModule } from '@hv/search/api';
import { ReleaseModule } from './release.module';

/** Everything the product can do. */
export const capabilities = [
  ReleaseModule,
  OperationsModule,
  StorageModule,
  MailModule,
  AuditModule,
  IdentityModule,
  NetworksModule,
  DiscussionsModule,
  DocumentsModule,
  SearchModule,
  NotificationsModule,
];
