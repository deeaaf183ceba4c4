import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  accessChanged,
  ListedNetworkView,
  MakeNetwork,
  MunicipalityChoiceView,
  membershipStarted,
  networkMade,
  participationsStarted,
  peopleInvited,
} from '@hv/networks/contracts';
import { CurrentOrigin, For, type Idempotency, IdempotencyKey, PageQuery, Records } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import type { BySomeone } from '../network-editing/editing';
import { NetworkMaking } from './network-making.service';

/** The networks of the installation, for administrators: that they are there, never what is written in them. */
@Controller('admin')
@For('administrator')
export class NetworkMakingController {
  constructor(private readonly making: NetworkMaking) {}

  @Get('networks')
  list(@Query() query: PageQuery): Promise<Page<ListedNetworkView>> {
    return this.making.page(query);
  }

  /** Whom one can choose as the organisation that keeps one. */
  @Get('municipalities')
  municipalities(): Promise<MunicipalityChoiceView[]> {
    return this.making.municipalities();
  }

  /**
   * Makes a network and asks the first of its secretariat.
   * @throws 422 networks.network-refused, networks.rows-refused.
   */
  @Post('networks')
  @Records(networkMade, participationsStarted, accessChanged, peopleInvited, membershipStarted)
  make(
    @CurrentOrigin() origin: BySomeone,
    @Body() wish: MakeNetwork,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<ListedNetworkView> {
    return this.making.make(origin, wish, key);
  }
}
