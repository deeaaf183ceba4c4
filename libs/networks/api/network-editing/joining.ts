import { Injectable } from '@nestjs/common';
import {
  accessChanged,
  type MeantOrganisation,
  networksProblems,
  type OrganisationKind,
  type ParticipationRole,
  participationsStarted,
} from '@hv/networks/contracts';
import { newId, type Work } from '@hv/platform/api';
import { nameOf, refuse } from './network-words';
import {
  makeOrganisations,
  makeOrganisationSpaces,
  municipalityByCode,
  organisationByName,
  organisationsByCode,
  startParticipations,
} from './participations.queries';

/** How an organisation will take part. */
export interface Joining {
  readonly organisationId: string;
  readonly role: ParticipationRole;
  readonly clusterId: string | null;
  /** A moment, ISO 8601; now when null. */
  readonly from: string | null;
}

/** A municipality as its organisation is called. */
export interface NamedMunicipality {
  readonly code: string;
  readonly name: string;
}

/** What an organisation takes part as when nobody says otherwise. */
export const usualRole = (kind: OrganisationKind): ParticipationRole =>
  kind === 'municipality' ? 'reference' : kind === 'agency' ? 'authority' : kind === 'consultancy' ? 'facilitator' : 'observer';

/** Lets organisations take part, as part of something else: however many, by as many statements as one. */
@Injectable()
export class JoiningOrganisations {
  /** The organisation that is meant, made when there is none. @throws Unacceptable when nobody can say which one that is */
  async meant(
    work: Work,
    { municipality, name, kind }: MeantOrganisation,
  ): Promise<{ readonly id: string; readonly kind: OrganisationKind }> {
    if (municipality) {
      const [known] = await work.statement(municipalityByCode, [municipality]);
      refuse(known && !name ? [] : [{ path: 'municipality', code: networksProblems.organisationUnclear }]);
      const ids = await this.ofMunicipalities(work, [{ code: municipality, name: known!.name }]);
      return { id: ids.get(municipality)!, kind: 'municipality' };
    }
    refuse(name && kind ? [] : [{ path: 'name', code: networksProblems.organisationUnclear }]);
    const written = nameOf(name!);
    const [known] = await work.statement(organisationByName, [written, kind]);
    if (known) return { id: known.id, kind: kind! };
    const id = newId();
    await work.statement(makeOrganisations, [JSON.stringify([{ id, kind, code: null, name: written }])]);
    return { id, kind: kind! };
  }

  /** The organisations of municipalities, made where there are none. @returns ids by code */
  async ofMunicipalities(work: Work, municipalities: readonly NamedMunicipality[]): Promise<ReadonlyMap<string, string>> {
    const rows = municipalities.map(({ code, name }) => ({ id: newId(), kind: 'municipality', code, name }));
    await work.statement(makeOrganisations, [JSON.stringify(rows)]);
    const known = await work.statement(organisationsByCode, [rows.map(({ code }) => code)]);
    return new Map(known.map(({ code, id }) => [code, id]));
  }

  /** Those that take part already stay as they are. @param clusterIds those made with them @returns who takes part from now on */
  async start(work: Work, networkId: string, joining: readonly Joining[], clusterIds: readonly string[] = []): Promise<string[]> {
    const started = (await work.statement(startParticipations, [networkId, JSON.stringify(joining)])).map(({ id }) => id);
    if (started.length === 0 && clusterIds.length === 0) return started;
    const spaces = await work.statement(makeOrganisationSpaces, [networkId, started]);
    const [only] = started.length === 1 ? started : [];
    const object = only ? { kind: 'organisation', id: only } : { kind: 'network', id: networkId };
    await work.record(participationsStarted, { object, networkId }, { networkId, organisationIds: started, clusterIds: [...clusterIds] });
    const spaceIds = spaces.map(({ spaceId }) => spaceId);
    await work.record(accessChanged, { object: { kind: 'network', id: networkId }, networkId }, { networkId, spaceIds });
    return started;
  }
}
