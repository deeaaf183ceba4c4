import type { Change } from './journal';
import type { StoredPost, StoredThread } from './stored';

/** Compares what a thread holds with what its writers were promised. @returns a sentence for each thing that does not hold */
export function checkThread(stored: StoredThread, changes: readonly Change[]): string[] {
  const findings: string[] = [...checkNumbers(stored), ...checkEvents(stored, changes)];
  const byKey = new Map(stored.posts.map((post) => [post.key, post]));
  const posts = changes.filter(({ kind }) => kind === 'post');
  for (const post of posts) {
    const row = byKey.get(post.key);
    if (post.outcome !== 'done') findings.push(`post ${post.key} ended as ${post.outcome} ${post.code ?? ''}`);
    else if (!row) findings.push(`post ${post.key} was acknowledged and is not stored`);
    else if (row.id !== post.taken!.id || row.seq !== post.taken!.seq || row.authorId !== post.authorId)
      findings.push(`post ${post.key} is stored otherwise than it was acknowledged`);
    else
      findings.push(
        ...checkVersions(
          row,
          post,
          changes.filter(({ postId }) => postId === row.id),
        ),
        ...checkTold(post, row, stored),
      );
  }
  const intended = new Set(posts.map(({ key }) => key));
  for (const row of stored.posts.slice(1))
    if (!row.key || !intended.has(row.key)) findings.push(`post ${row.seq} is stored and nobody wrote it`);
  return findings;
}

/** `seq` counts without a gap, and nothing stands twice. */
export function checkNumbers({ posts, lastSeq, lastChange }: Pick<StoredThread, 'posts' | 'lastSeq' | 'lastChange'>): string[] {
  const findings: string[] = [];
  if (posts.some(({ seq }, index) => seq !== index + 1)) findings.push('the numbers of the posts have a gap');
  if (lastSeq !== posts.length) findings.push(`the thread counts ${lastSeq} posts and holds ${posts.length}`);
  if (new Set(posts.map(({ change }) => change)).size !== posts.length) findings.push('a change number stands at two posts');
  const keys = posts.flatMap(({ key }) => key ?? []);
  if (new Set(keys).size !== keys.length) findings.push('a post is stored twice');
  if (posts.some(({ change }) => change > lastChange)) findings.push('a post has a change number beyond the thread’s own count');
  return findings;
}

/** Every change of a post has exactly one event, and every event a change. */
function checkEvents({ posts, events, lastChange }: StoredThread, changes: readonly Change[]): string[] {
  const findings: string[] = [];
  const count = (postId: string, name: string): number =>
    events.filter((event) => event.postId === postId && event.name === `discussions.${name}`).length;
  for (const { id, seq, version, removed } of posts) {
    const expected = { 'post-added': seq === 1 ? 0 : 1, 'post-edited': version - 1 - Number(removed), 'post-removed': Number(removed) };
    for (const [name, times] of Object.entries(expected))
      if (count(id, name) !== times) findings.push(`post ${seq} has ${count(id, name)} events ${name} instead of ${times}`);
  }
  if (new Set(events.map(({ change }) => change)).size !== events.length) findings.push('two events have the same change number');
  // The first post came with its thread. Of two who remove the same post at once, the later may have raised the count for nothing.
  const forNothing =
    changes.filter(({ kind, outcome }) => kind === 'removal' && outcome === 'done').length - posts.filter(({ removed }) => removed).length;
  const unexplained = lastChange - 1 - events.length;
  if (unexplained < 0 || unexplained > forNothing) findings.push(`the thread counts ${lastChange} changes and has ${events.length} events`);
  return findings;
}

/** Every acknowledged edit is stored as one version, the last one is what stands there, and a removal stays. */
function checkVersions(row: StoredPost, post: Change, changes: readonly Change[]): string[] {
  const findings: string[] = [];
  const edits = changes.filter(({ kind, outcome }) => kind === 'edit' && outcome === 'done');
  const removals = changes.filter(({ kind, outcome }) => kind === 'removal' && outcome === 'done');
  const versions = edits.map(({ taken }) => taken?.version);
  if (new Set(versions).size !== versions.length) findings.push(`two edits of post ${row.seq} were acknowledged as the same version`);
  if (edits.some(({ version, taken }) => taken?.version !== version! + 1))
    findings.push(`an edit of post ${row.seq} was acknowledged over another version than the one it was based on`);
  if (removals.length > 0 && !row.removed) findings.push(`post ${row.seq} was removed and is back`);
  // An edit whose answer was lost may be stored, then overtaken by the author's other device, and so end as a conflict or be refused.
  const perhaps = changes.filter(({ kind, outcome, statuses }) => kind !== 'post' && outcome !== 'done' && statuses.length > 1);
  const stored = row.version - 1 - edits.length - Number(row.removed);
  if (stored < 0 || stored > perhaps.length)
    findings.push(`post ${row.seq} is at version ${row.version} after ${edits.length} acknowledged edits`);
  if (row.removed) return findings;
  const last = edits.find(({ taken }) => taken?.version === row.version);
  const texts = last ? [last.text] : row.version === 1 ? [post.text] : perhaps.map(({ text }) => text);
  if (!texts.some((text) => row.text.startsWith(text))) findings.push(`post ${row.seq} does not say what was acknowledged last`);
  return findings;
}

/** Whoever is named in a post is told once. */
function checkTold({ mentions, authorId }: Change, { id, seq }: StoredPost, { told, beingTold }: StoredThread): string[] {
  if (!mentions || mentions === authorId || beingTold.includes(id)) return [];
  const times = told.find(({ postId, personId }) => postId === id && personId === mentions)?.times ?? 0;
  return times === 1 ? [] : [`who is named in post ${seq} was told ${times} times`];
}
