import { Injectable } from '@nestjs/common';
import type { GuideView, KeepGuide } from '@hv/notifications/contracts';
import { type Actor, Database, statement } from '@hv/platform/api';

/**
 * No row for whoever is not new, or does not want it: they cost one look by key. Posts are looked for by their keys, which the web always
 * sends, because there is an index of those. $1 person
 */
const guideOf = statement<GuideView>(
  'notifications_guide_of',
  `SELECT coalesce(g.network_seen, false) AS network,
     EXISTS (SELECT FROM networks_profiles f WHERE f.person_id = p.id AND f.version > 1) AS profile,
     EXISTS (SELECT FROM discussions_threads t WHERE t.author_id = p.id AND t.idempotency_key IS NOT NULL)
       OR EXISTS (SELECT FROM discussions_posts post WHERE post.author_id = p.id AND post.idempotency_key IS NOT NULL) AS post
   FROM identity_persons p LEFT JOIN notifications_guides g ON g.person_id = p.id
   WHERE p.id = $1 AND p.created_at > now() - interval '30 days' AND g.closed IS NOT TRUE`,
);

/** $1 person, $2 whether they have looked at their network, $3 whether they do not want it */
const keep = statement<object>(
  'notifications_guide_keep',
  `INSERT INTO notifications_guides (person_id, network_seen, closed) VALUES ($1, $2, $3)
   ON CONFLICT (person_id) DO UPDATE SET network_seen = excluded.network_seen, closed = excluded.closed`,
);

/** What leads somebody in during their first 30 days, until they have done it or say that they do not want it. */
@Injectable()
export class Guides {
  constructor(private readonly database: Database) {}

  /** @returns null for whoever needs it no more */
  async of({ personId }: Actor): Promise<GuideView | null> {
    const [guide] = await this.database.run(guideOf, [personId]);
    return !guide || (guide.network && guide.profile && guide.post) ? null : guide;
  }

  async keep({ personId }: Actor, { networkSeen, closed }: KeepGuide): Promise<void> {
    await this.database.run(keep, [personId, networkSeen, closed]);
  }
}
