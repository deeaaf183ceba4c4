import { IsBoolean, IsUUID } from 'class-validator';

/** Shuts an account out, or lets it in again. */
export class BlockAccount {
  @IsUUID('loose')
  readonly accountId!: string;

  @IsBoolean()
  readonly blocked!: boolean;
}
