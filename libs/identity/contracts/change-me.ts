import { IsIn } from 'class-validator';

export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** Changes one's own settings. */
export class ChangeMe {
  @IsIn(languages)
  readonly language!: Language;
}
