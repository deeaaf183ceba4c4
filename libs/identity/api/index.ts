export { Accounts } from './accounts/accounts.service';
export { Invitations } from './accounts/invitations.service';
export { IdentityModule } from './identity.module';
export { Passwords } from './passwords';
