import { Body, Controller, Get, Header, HttpCode, Put, Query } from '@nestjs/common';
import { accessTokenEnded, accountBlocked, accountUnblocked, AccountView, BlockAccount, sessionEnded } from '@hv/identity/contracts';
import { CurrentOrigin, For, type Origin, Records } from '@hv/platform/api';
import { type Page } from '@hv/platform/contracts';
import { AccountList } from './account-list.service';
import { AccountsQuery } from './accounts-query';
import { Accounts } from './accounts.service';

/** Whoever can sign in, for administrators. */
@Controller('admin/accounts')
@For('administrator')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly accountList: AccountList,
  ) {}

  /** Accounts by name; the look itself is recorded. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@CurrentOrigin() origin: Origin, @Query() query: AccountsQuery): Promise<Page<AccountView>> {
    return this.accountList.page(origin, query);
  }

  /** Shuts an account out at once, or lets it sign in again; again is no change. @throws 404 identity.account-not-found. @throws 403 for one's own. */
  @Put('blocked')
  @HttpCode(204)
  @Records(accountBlocked, accountUnblocked, sessionEnded, accessTokenEnded)
  async block(@CurrentOrigin() origin: Origin, @Body() { accountId, blocked }: BlockAccount): Promise<void> {
    const id = accountId.toLowerCase();
    await (blocked ? this.accounts.block(origin, id) : this.accounts.unblock(origin, id));
  }
}
