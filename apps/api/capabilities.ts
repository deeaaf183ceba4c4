import { DiscussionsModule } from '@hv/discussions/api';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { NotificationsModule } from '@hv/notifications/api';

/** Everything the product can do. */
export const capabilities = [IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule];
