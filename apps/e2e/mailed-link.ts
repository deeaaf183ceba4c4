import { until } from './chaos/until';
import type { Client } from './client';

/** The newest link of an invitation that the journeys' product, which keeps its mails, has for an address. @param admin who may see them */
export async function mailedLink(admin: Client, recipient: string): Promise<string> {
  let link: string | undefined;
  const isThere = async (): Promise<boolean> => {
    const { body } = await admin.get<{ items: { recipient: string; text: string }[] }>('/admin/mails?limit=200');
    const mails = body.items.filter((mail) => mail.recipient === recipient);
    [link] = mails.flatMap(({ text }) => /http\S+\/invitation#[\w-]{43}/.exec(text)?.[0] ?? []);
    return link !== undefined;
  };
  await until(`${recipient} is sent a link`, isThere, 60_000, 200);
  return link!;
}
