import { Injectable } from '@nestjs/common';
import { type Role, spaceChanged } from '@hv/networks/contracts';
import { newId, statement, type Work } from '@hv/platform/api';

/** Waits for whoever else narrows a space just now. No row: there is no such space, or it is within another already. $1 space */
const lockParent = statement<{ networkId: string }>(
  'sub_space_lock_parent',
  `SELECT network_id AS "networkId" FROM networks_spaces WHERE id = $1 AND parent_space_id IS NULL FOR NO KEY UPDATE`,
);

/** $1 parent, $2 roles */
const subSpaceFor = statement<{ id: string }>(
  'sub_space_for',
  `SELECT id FROM networks_spaces WHERE parent_space_id = $1 AND allowed_roles <@ $2::text[] AND allowed_roles @> $2::text[] ORDER BY created_at, id LIMIT 1`,
);

/** $1 id, $2 parent, $3 roles, $4 name */
const makeSubSpace = statement<{ id: string }>(
  'sub_space_make',
  `INSERT INTO networks_spaces (id, network_id, kind, name, cluster_id, organisation_id, parent_space_id, allowed_roles, archived_at)
   SELECT $1, network_id, kind, $4, cluster_id, organisation_id, id, $3, archived_at FROM networks_spaces WHERE id = $2 RETURNING id`,
);

/** Narrows spaces to some of the roles that see them. */
@Injectable()
export class SubSpaces {
  /**
   * The sub-space of a space that exactly these roles see; made when there is none.
   * @param name what it is called when it is made
   * @returns its id; undefined when the space is itself within another
   */
  async narrowed(work: Work, spaceId: string, roles: readonly Role[], name: string): Promise<string | undefined> {
    const [parent] = await work.statement(lockParent, [spaceId]);
    if (!parent) return undefined;
    const [found] = await work.statement(subSpaceFor, [spaceId, roles]);
    if (found) return found.id;
    const id = newId();
    await work.statement(makeSubSpace, [id, spaceId, roles, name]);
    const { networkId } = parent;
    await work.record(spaceChanged, { object: { kind: 'space', id }, networkId, spaceId: id }, { spaceId: id });
    return id;
  }
}
