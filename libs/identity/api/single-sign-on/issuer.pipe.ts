import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound, type OidcIssuer } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { Issuers } from './issuers';

/** A path parameter that must name an organisation's sign-in. */
@Injectable()
export class IssuerPipe implements PipeTransform<string, OidcIssuer> {
  constructor(private readonly issuers: Issuers) {}

  transform(id: string): OidcIssuer {
    const issuer = this.issuers.find(id);
    if (!issuer) throw new NotFound(platformProblems.notFound, 'There is no such sign-in.');
    return issuer;
  }
}
