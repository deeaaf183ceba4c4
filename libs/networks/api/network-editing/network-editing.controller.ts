import { Body, Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import {
  accessChanged,
  ChangeParticipation,
  clusterMade,
  clusterRemoved,
  clusterRenamed,
  clusterRestored,
  KeptClusterView,
  NameCluster,
  networkChanged,
  NetworkSetupView,
  participationChanged,
  participationEnded,
  participationsStarted,
  ParticipationView,
  StartParticipation,
} from '@hv/networks/contracts';
import { CurrentOrigin, ExpectedVersion, For, type Idempotency, IdempotencyKey, IdPipe, Records } from '@hv/platform/api';
import { ChangeNetwork } from './change-network';
import { ClustersService } from './clusters.service';
import type { BySomeone } from './editing';
import { NetworkChangesService } from './network-changes.service';
import { NetworkSetup } from './network-setup.service';
import { ParticipationsService } from './participations.service';

/** What a network is and who takes part in it, kept by its secretariat. @throws 403 networks.may-not-edit-network. */
@Controller('networks/:id')
@For('person')
export class NetworkEditingController {
  constructor(
    private readonly setup: NetworkSetup,
    private readonly networks: NetworkChangesService,
    private readonly clusters: ClustersService,
    private readonly participations: ParticipationsService,
  ) {}

  /** All that the secretariat keeps, with the versions that changes are based on. */
  @Get('setup')
  view(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) networkId: string): Promise<NetworkSetupView> {
    return this.setup.view(origin, networkId);
  }

  /** Changes name, purpose, period and phases. @throws 422 networks.network-refused. */
  @Patch()
  @Records(networkChanged)
  change(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Body() wish: ChangeNetwork,
    @ExpectedVersion() version: number,
  ): Promise<NetworkSetupView> {
    return this.networks.change(origin, networkId, wish, version);
  }

  /** Makes a cluster with its space. @throws 409 networks.cluster-name-taken. */
  @Post('clusters')
  @Records(clusterMade, accessChanged)
  makeCluster(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Body() { name }: NameCluster,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<KeptClusterView> {
    return this.clusters.make(origin, networkId, name, key);
  }

  /** @throws 409 networks.cluster-name-taken. */
  @Patch('clusters/:clusterId')
  @Records(clusterRenamed)
  renameCluster(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Param('clusterId', IdPipe) clusterId: string,
    @Body() { name }: NameCluster,
    @ExpectedVersion() version: number,
  ): Promise<KeptClusterView> {
    return this.clusters.rename(origin, networkId, clusterId, name, version);
  }

  /** Removes an empty cluster; its space is read on. @throws 409 networks.cluster-in-use. */
  @Put('clusters/:clusterId/removal')
  @Records(clusterRemoved, accessChanged)
  removeCluster(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Param('clusterId', IdPipe) clusterId: string,
  ): Promise<KeptClusterView> {
    return this.clusters.remove(origin, networkId, clusterId);
  }

  /** Takes that back. @throws 409 networks.cluster-name-taken. */
  @Delete('clusters/:clusterId/removal')
  @Records(clusterRestored, accessChanged)
  restoreCluster(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Param('clusterId', IdPipe) clusterId: string,
  ): Promise<KeptClusterView> {
    return this.clusters.restore(origin, networkId, clusterId);
  }

  /** Takes an organisation in. @throws 409 networks.already-participates. @throws 422 networks.network-refused. */
  @Post('participations')
  @Records(participationsStarted, accessChanged)
  start(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Body() wish: StartParticipation,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<ParticipationView> {
    return this.participations.start(origin, networkId, wish, key);
  }

  /** Changes how it takes part. @throws 422 networks.network-refused. */
  @Patch('participations/:organisationId')
  @Records(participationChanged, accessChanged)
  changeParticipation(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Param('organisationId', IdPipe) organisationId: string,
    @Body() wish: ChangeParticipation,
    @ExpectedVersion() version: number,
  ): Promise<ParticipationView> {
    return this.participations.change(origin, networkId, organisationId, wish, version);
  }

  /** Ends it now; a change of its end takes that back. */
  @Delete('participations/:organisationId')
  @Records(participationEnded)
  end(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Param('organisationId', IdPipe) organisationId: string,
  ): Promise<ParticipationView> {
    return this.participations.end(origin, networkId, organisationId);
  }
}
