import type { NetworkSetupView, ParticipationView } from '@hv/networks/contracts';
import { aNetwork } from '../../inviting/testing/an-office';

export const aParticipation = (name: string, change: Partial<ParticipationView> = {}): ParticipationView => ({
  id: name,
  kind: 'municipality',
  name,
  code: '0657',
  role: 'reference',
  clusterId: 'v',
  chair: false,
  from: '2026-01-01T00:00:00Z',
  to: null,
  version: 4,
  ...change,
});

/** A network as its secretariat keeps it. */
export const aSetup = (change: Partial<NetworkSetupView> = {}): NetworkSetupView => ({
  network: {
    ...aNetwork,
    purpose: 'Sammen om det tidlige.',
    phases: [{ name: 'Køreplan', from: '2026-01-01', to: '2026-06-30' }],
  },
  version: 3,
  clusters: [
    { id: 'v', name: 'Klynge Vest', version: 1, organisations: 1 },
    { id: 'e', name: 'Klynge Øst', version: 2, organisations: 0 },
  ],
  participations: [
    aParticipation('Herning Kommune', { chair: true }),
    aParticipation('SUS', { clusterId: null, code: null, role: 'facilitator' }),
  ],
  municipalities: [{ code: '0791', name: 'Viborg Kommune' }],
  ...change,
});
