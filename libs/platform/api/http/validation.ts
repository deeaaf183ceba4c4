import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { platformProblems, type FieldProblemView } from '@hv/platform/contracts';
import { BadRequest } from '../problems';

/** Checks every body and query against its class: unknown fields are refused, faults are listed by field. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) =>
      new BadRequest(
        platformProblems.invalid,
        'Some fields are not right.',
        errors.flatMap((error) => faultsOf(error, '')),
      ),
  });

function faultsOf(error: ValidationError, parent: string): FieldProblemView[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((constraint) => ({ path, code: `field.${constraint}` }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, path))];
}
