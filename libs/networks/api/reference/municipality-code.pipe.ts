import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import register from '../municipalities.json';

const codes: ReadonlySet<string> = new Set(register.municipalities.map(({ code }) => code));

/** A path parameter that must be the code of a municipality of Denmark; what is none cannot name anything, so it is not found. */
@Injectable()
export class MunicipalityCodePipe implements PipeTransform<string, string> {
  transform(code: string): string {
    if (!codes.has(code)) throw new NotFound(platformProblems.notFound, 'There is no such municipality.');
    return code;
  }
}
