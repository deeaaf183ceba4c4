import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formerMember } from '@hv/identity/contracts';
import { AuditNames, Database, isId, type Named, statement } from '@hv/platform/api';

const namesOfPersons = statement<Named>(
  'identity_audit_names',
  `SELECT id, CASE WHEN erased_at IS NULL THEN name ELSE '${formerMember}' END AS name FROM identity_persons WHERE id = ANY ($1::uuid[])`,
);

/** Tells the audit log what people are called. */
@Injectable()
export class PersonAuditNames implements OnModuleInit {
  constructor(
    private readonly names: AuditNames,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.names.register('person', (ids) => this.database.run(namesOfPersons, [ids.filter(isId)]));
  }
}
