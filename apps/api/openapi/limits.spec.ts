import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { limitsOf, validatedClasses } from './limits';

class Listed {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit?: number;
}

class Asked extends Listed {
  @IsString()
  @Length(2, 20)
  @Matches(/^\w+$/)
  readonly name!: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(3)
  @IsIn(['a', 'b'], { each: true })
  readonly choices!: string[];

  @IsUUID()
  readonly id!: string;
}

describe('the limits of a class', () => {
  it('are those of its validators, inherited ones too', () => {
    const properties = {
      limit: { type: 'number' },
      name: { type: 'string' },
      choices: { type: 'array', items: { type: 'string' } },
      id: { type: 'string' },
    } as const;
    expect(limitsOf(Asked, properties)).toEqual({
      limit: { type: 'integer', minimum: 1, maximum: 200 },
      name: { type: 'string', minLength: 2, maxLength: 20, pattern: '^\\w+$' },
      choices: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string', enum: ['a', 'b'] } },
      id: { type: 'string', format: 'uuid' },
    });
  });

  it('leave alone what the schema does not have', () => {
    expect(limitsOf(Asked, {})).toEqual({});
  });

  it('are known of every class with a validator', () => {
    expect(validatedClasses()).toEqual(expect.arrayContaining([Listed, Asked]));
  });
});
