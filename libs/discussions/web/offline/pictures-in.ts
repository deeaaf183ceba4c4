import type { AnyPostView } from '@hv/discussions/contracts';

/** As the server renders them: a picture of ours has an address of our own origin. */
const source = /<img src="(\/api\/v1\/(?:images|blobs)\/[\w-]+)"/g;

/** The addresses of the pictures in posts, each once, in their order. */
export const picturesIn = (posts: readonly AnyPostView[]): string[] => [
  ...new Set(posts.flatMap((post) => ('html' in post ? [...post.html.matchAll(source)].map(([, path]) => path!) : []))),
];
