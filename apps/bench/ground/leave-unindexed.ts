import { indexRules } from '@hv/search/api';
import type pg from 'pg';

/** Tells the product's indexer that nothing is to be done for threads it does not know: it would work beside what is measured. */
export async function leaveUnindexed(product: pg.Client): Promise<void> {
  await product.query(
    `INSERT INTO search_threads (thread_id, space_id, change, version, rules)
     SELECT id, space_id, last_change, version, $1 FROM discussions_threads ON CONFLICT DO NOTHING`,
    [indexRules],
  );
}
