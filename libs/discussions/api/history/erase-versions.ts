import type { Work } from '@hv/platform/api';
import { labelFor, withLabel } from '../privacy/erase-mentions';
import { mentioningVersions, rewriteVersions } from './history.queries';

const atOnce = 100;
const beforeAll = { postId: '00000000-0000-0000-0000-000000000000', version: 0 };

/** Takes a person's name out of what stood in posts before. Two statements for every hundred; nobody has them open, so nothing is told. */
export async function eraseInVersions(work: Work, personId: string): Promise<void> {
  for (let after = beforeAll; ;) {
    const found = await work.statement(mentioningVersions, [personId, atOnce, after.postId, after.version]);
    if (found.length > 0)
      await work.statement(rewriteVersions, [
        found.map(({ postId }) => postId),
        found.map(({ version }) => version),
        found.map(({ document, organisation }) =>
          JSON.stringify({ ...document, content: withLabel(document.content, personId, labelFor(organisation)) }),
        ),
      ]);
    if (found.length < atOnce) return;
    after = found[found.length - 1]!;
  }
}
