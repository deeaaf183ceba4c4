import { FederatedAccounts } from './federated-accounts.service';
import { FederatedSignIn } from './federated-sign-in.service';
import { FederationController } from './federation.controller';
import { IssuerConversation } from './issuer-conversation';
import { IssuerPipe } from './issuer.pipe';
import { Issuers } from './issuers';
import { SignInCookie } from './sign-in-cookie';
import { SingleSignOnController } from './single-sign-on.controller';
import { SingleSignOn } from './single-sign-on.service';

/** Signing in through one's organisation. */
export const singleSignOn = {
  controllers: [SingleSignOnController, FederationController],
  providers: [Issuers, IssuerPipe, IssuerConversation, SignInCookie, SingleSignOn, FederatedSignIn, FederatedAccounts],
};
