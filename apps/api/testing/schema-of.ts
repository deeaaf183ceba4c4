import pg from 'pg';

const ours = `n.nspname = 'public' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = o.oid AND d.deptype = 'e')`;

/** Each answers one line for each thing of a kind that a schema is made of. */
const kinds = [
  `SELECT format('column %s.%s %s null:%s default:%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default, collation_name, identity_generation, generation_expression)
   FROM information_schema.columns WHERE table_schema = 'public'`,
  `SELECT format('table %s %s %s', o.relname, o.relkind, o.reloptions) FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace WHERE ${ours} AND o.relkind IN ('r', 'v', 'S')`,
  `SELECT format('constraint %s.%s %s', o.conrelid::regclass, o.conname, pg_get_constraintdef(o.oid)) FROM pg_constraint o JOIN pg_namespace n ON n.oid = o.connamespace WHERE ${ours}`,
  `SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'`,
  `SELECT format('view %s %s', viewname, definition) FROM pg_views WHERE schemaname = 'public'`,
  `SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT t.tgisinternal AND t.tgrelid::regclass::text NOT LIKE 'jobs.%'`,
  `SELECT 'function ' || pg_get_functiondef(o.oid) FROM pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace WHERE ${ours}`,
  `SELECT format('collation %s %s', o.collname, o.colllocale) FROM pg_collation o JOIN pg_namespace n ON n.oid = o.collnamespace WHERE ${ours}`,
  `SELECT 'extension ' || extname FROM pg_extension`,
  `SELECT format('grant %s on %s to %s', privilege_type, table_name, grantee) FROM information_schema.role_table_grants WHERE table_schema = 'public' AND grantee <> 'PUBLIC' AND grantee <> current_user`,
];

/** Everything the migrations made, as sorted lines: two schemas are equal when their lines are. @param url as the role that owns the tables */
export async function schemaOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const lines: string[] = [];
    for (const kind of kinds) {
      const { rows } = await client.query<[string]>({ text: kind, rowMode: 'array' });
      lines.push(...rows.map(([line]) => line));
    }
    return lines.filter((line) => !line.includes('platform_migrations')).sort();
  } finally {
    await client.end();
  }
}
