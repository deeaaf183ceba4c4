import type { WelcomeView } from '@hv/networks/contracts';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { bySystem } from '@hv/platform/api';
import type { Answer } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { HandOverDesk } from '../hand-over/spec/hand-over-desk';
import { aMember, type SpecMember } from '../testing';

let desk: HandOverDesk;
beforeAll(async () => (desk = await HandOverDesk.open()));
afterAll(() => desk.world.close());
beforeEach(async () => (desk = await HandOverDesk.open(desk.world)));

const welcome = (of: SpecMember): Promise<Answer<WelcomeView & ProblemView>> =>
  desk.world.request({ method: 'GET', url: `/api/v1/networks/${desk.office.network.id}/welcome`, headers: { ...of.headers } });

describe('the welcome to a network', () => {
  it('says what one is there, with whom, and who had the work before', async () => {
    const { leaver, colleague, office } = desk;
    await desk.fallDue((await desk.handOver()).body.id);
    const { status, body } = await welcome(colleague);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      network: { id: office.network.id, name: office.network.name, purpose: 'Sammen om det tidlige.' },
      spaceId: office.network.spaceId,
      places: [
        {
          organisation: 'Herning Kommune',
          participation: 'reference',
          chair: false,
          cluster: 'Klynge Vest',
          roles: ['participant', 'project-lead'],
          colleagues: [{ personId: office.lead.personId, roles: ['project-lead'] }],
          predecessor: { personId: leaver.personId, name: 'Anne Aa', handedOver: true, isHere: false },
        },
      ],
    });
    expect(body.places[0]!.predecessor!.leftAt).toMatch(/^\d{4}-.+Z$/);
  });

  it('names whoever left the same work last, when nothing was handed over', async () => {
    const years = 365 * 24 * 3_600_000;
    const left = async (name: string, agoMs: number, role: 'project-lead' | 'participant' = 'project-lead'): Promise<SpecMember> =>
      aMember(desk.world, desk.office.network, {
        organisation: 'Herning Kommune',
        name,
        role,
        validFrom: new Date(Date.now() - 3 * years),
        validTo: new Date(Date.now() - agoMs),
      });
    expect((await welcome(desk.leaver)).body.places[0]!.predecessor).toBeNull();
    await left('Før Dem', 2 * years);
    expect((await welcome(desk.leaver)).body.places[0]!.predecessor).toBeNull();
    await left('Ida Lund', 2_000_000);
    await left('En Deltager', 1_000_000, 'participant');
    expect((await welcome(desk.leaver)).body.places[0]!.predecessor).toMatchObject({ name: 'Ida Lund', handedOver: false, isHere: false });
  });

  it('names nobody who was forgotten', async () => {
    await desk.fallDue((await desk.handOver()).body.id);
    await desk.world.app.get(PersonalDataBook).erase(bySystem, desk.leaver.personId);
    const { body, text } = await welcome(desk.colleague);
    expect(body.places[0]!.predecessor).toMatchObject({ name: 'Tidligere medlem' });
    expect(text).not.toContain('Anne Aa');
  });

  it('is for those who are in the network', async () => {
    for (const member of [desk.office.outsider, desk.office.guest]) {
      const { status, body } = await welcome(member);
      expect([status, body.code]).toEqual([404, 'networks.network-not-found']);
    }
  });
});
