import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { identityLimits } from './identity-limits';

/** What a token may be used for: the API, or libraries as folders of one's computer. */
export const tokenScopes = ['read', 'write', 'dav'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** Asks for an access token for scripts and other systems. */
export class CreateAccessToken {
  @IsString()
  @Matches(/\S/)
  @Length(1, identityLimits.tokenName)
  readonly name!: string;

  /** Default: `read` and `write`. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(tokenScopes.length)
  @IsIn(tokenScopes, { each: true })
  readonly scopes?: TokenScope[];

  /** Days until it expires; default 90. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(identityLimits.tokenDays.max)
  readonly expiresInDays?: number;
}
