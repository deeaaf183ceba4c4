import { Injectable } from '@nestjs/common';
import type { AccountView } from '@hv/identity/contracts';
import { AdministratorLooks, cursorOf, Database, type Origin, pageOf, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { type ListedAccountRow, listAccounts } from './account-list.queries';
import type { AccountsQuery } from './accounts-query';

/** Whoever can sign in, for administrators. */
@Injectable()
export class AccountList {
  constructor(
    private readonly database: Database,
    private readonly looks: AdministratorLooks,
  ) {}

  /** Accounts by name. The look is recorded, but not what was typed: it may be a name. */
  async page(origin: Origin, { q = '', limit = pageLimits.default, after }: AccountsQuery): Promise<Page<AccountView>> {
    const [name, id] = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    await this.looks.record(origin, 'accounts', {});
    const pattern = `%${q
      .trim()
      .toLowerCase()
      .replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await this.database.run(listAccounts, [pattern, limit + 1, name, id]);
    return pageOf(rows, limit, viewOf, (row) => cursorOf([row.name, row.id]));
  }
}

const viewOf = ({ blockedAt, usedAt, eraseAt, ...row }: ListedAccountRow): AccountView => ({
  ...row,
  blockedAt: blockedAt?.toISOString() ?? null,
  usedAt: usedAt?.toISOString() ?? null,
  eraseAt: eraseAt?.toISOString() ?? null,
});
