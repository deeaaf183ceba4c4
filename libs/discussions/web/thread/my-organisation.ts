import { linkedSignal, type Signal } from '@angular/core';
import type { AnyPostView } from '@hv/discussions/contracts';

/** For whom the reader has written among these posts, last said; it stands when those posts are no longer at hand. @param me their id */
export const myOrganisationIn = (posts: Signal<readonly AnyPostView[]>, me: () => string): Signal<string> =>
  linkedSignal<string, string>({
    source: () => {
      const own = posts().findLast((post) => !post.removed && post.author.id === me());
      return own && !own.removed ? own.author.organisation : '';
    },
    computation: (organisation, before) => organisation || (before?.value ?? ''),
  }).asReadonly();
