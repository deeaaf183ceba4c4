import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditNames, Database, isId, type Named, type Statement, statement } from '@hv/platform/api';

const readers: Readonly<Record<string, Statement<Named>>> = {
  network: statement<Named>('networks_audit_networks', `SELECT id, name FROM networks_networks WHERE id = ANY ($1::uuid[])`),
  space: statement<Named>('networks_audit_spaces', `SELECT id, name FROM networks_spaces WHERE id = ANY ($1::uuid[])`),
  cluster: statement<Named>('networks_audit_clusters', `SELECT id, name FROM networks_clusters WHERE id = ANY ($1::uuid[])`),
  organisation: statement<Named>(
    'networks_audit_organisations',
    `SELECT organisation_id AS id, name FROM networks_current_names WHERE organisation_id = ANY ($1::uuid[])`,
  ),
};

/** Tells the audit log what networks, spaces, clusters and organisations are called. */
@Injectable()
export class NetworkAuditNames implements OnModuleInit {
  constructor(
    private readonly names: AuditNames,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    for (const [kind, reader] of Object.entries(readers)) this.names.register(kind, (ids) => this.database.run(reader, [ids.filter(isId)]));
  }
}
