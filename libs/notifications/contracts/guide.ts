import { IsBoolean } from 'class-validator';

/** What leads somebody new in, and what of it they have done. */
export class GuideView {
  /** They have looked at their network. */
  readonly network!: boolean;
  /** They have said who they are. */
  readonly profile!: boolean;
  /** They have written something. */
  readonly post!: boolean;
}

/** Keeps how far one has come with it. */
export class KeepGuide {
  /** One has looked at one's network. */
  @IsBoolean()
  readonly networkSeen!: boolean;

  /** One does not want it. */
  @IsBoolean()
  readonly closed!: boolean;
}
