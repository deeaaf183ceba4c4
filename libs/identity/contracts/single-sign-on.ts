import { IsOptional, IsString, MaxLength } from 'class-validator';

/** An organisation whose sign-in may be used. */
export class IssuerView {
  readonly id!: string;
  readonly label!: string;
}

export class IssuersView {
  readonly items!: IssuerView[];
}

/** Where signing in through an organisation shall lead. */
export class BeginSingleSignOn {
  /** A path of this site; anything else leads to the overview. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  readonly place?: string;

  /** `yes`: the organisation shall ask the person anew, although it knows them. */
  @IsOptional()
  @IsString()
  @MaxLength(3)
  readonly anew?: string;
}

/** A sign-in through an organisation that waits to be linked to an account. */
export class WaitingFederationView {
  /** What the organisation's button says. */
  readonly label!: string;
  /** The address that the organisation gave; null when it does not vouch for it. */
  readonly email!: string | null;
  readonly name!: string;
}

/** An organisation by whose sign-in one's own account may be used. */
export class FederatedAccountView {
  readonly id!: string;
  readonly label!: string;
  /** ISO 8601. */
  readonly createdAt!: string;
  /** ISO 8601. */
  readonly usedAt!: string;
}

export class FederatedAccountsView {
  readonly items!: FederatedAccountView[];
}
