import { ArrayUnique, IsArray, IsIn } from 'class-validator';
import { type Role, roles } from './roles';

/** Whom a network asks for a second factor when they sign in. */
export class SecondFactorRuleView {
  readonly roles!: Role[];
  /** 0: never set. */
  readonly version!: number;
}

/** Changes whom a network asks for a second factor. */
export class ChangeSecondFactorRule {
  @IsArray()
  @ArrayUnique()
  @IsIn(roles, { each: true })
  readonly roles!: Role[];
}
