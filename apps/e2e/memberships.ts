import type { Client } from './client';

/** The membership by which a person is in the demo's large network, as its secretariat sees it. */
export async function membershipOf(secretariat: Client, personId: string): Promise<string> {
  const networks = await secretariat.get<{ items: { id: string; name: string }[] }>('/networks');
  const { id } = networks.body.items.find(({ name }) => name === 'Forebyggelse hele vejen rundt')!;
  for (let after = ''; ;) {
    const path = `/networks/${id}/members?limit=200${after}`;
    const { body } = await secretariat.get<{ items: { personId: string; membershipId?: string }[]; next: string | null }>(path);
    const found = body.items.find((member) => member.personId === personId);
    if (found?.membershipId) return found.membershipId;
    if (!body.next) throw new Error('the member is not listed');
    after = `&after=${body.next}`;
  }
}
