import { identityLimits } from '@hv/identity/contracts';
import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import type { Role } from './roles';

/** Asks what a link is about. The token is sent in the body: it stands in no address and no log. */
export class ReadInvitation {
  @IsString()
  @Length(20, 200)
  readonly token!: string;
}

/** Accepts an invitation: name and password for a new account; whoever has one and is signed in sends the token alone. */
export class AcceptInvitation {
  @IsString()
  @Length(20, 200)
  readonly token!: string;

  @IsOptional()
  @IsString()
  @MaxLength(identityLimits.name)
  readonly name?: string;

  @IsOptional()
  @IsString()
  @Length(identityLimits.passwordMin, identityLimits.passwordMax)
  readonly password?: string;
}

/** What a link is about, told to whoever holds it. */
export class InvitationOfLinkView {
  readonly email!: string;
  readonly name!: string;
  readonly network!: string;
  readonly purpose!: string;
  readonly organisation!: string;
  readonly roles!: Role[];
  readonly inviter!: string;
  readonly inviterOrganisation!: string;
  /** ISO 8601. */
  readonly expiresAt!: string;
  /** `new`: there is no account of the address. `known`: there is, and they have to sign in. `signed-in`: they are. */
  readonly account!: string;
}

/** Where one comes to after accepting. */
export class AcceptedInvitationView {
  readonly networkId!: string;
  readonly personId!: string;
  /** A path of the web. */
  readonly path!: string;
  /** For whoever has an account now, but is let in only with a second factor: sent back to set one up. Else null. */
  readonly challenge!: string | null;
}
