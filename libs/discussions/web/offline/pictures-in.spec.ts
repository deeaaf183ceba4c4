import { picturesIn } from './pictures-in';
import { aPost, aRemovedPost } from '../testing';

const own = '0199c0de-0000-7000-8000-000000000001';

it('the pictures in posts are those of our own origin, each once', () => {
  const picture = `<p><img src="/api/v1/images/${own}" alt="Kurve" width="640" height="480" loading="lazy"></p>`;
  const others = '<img src="/api/v1/session" alt=""><p>&lt;img src="/api/v1/images/x"&gt;</p>';
  const posts = [aPost(1, { html: picture + others }), aRemovedPost(2), aPost(3, { html: picture }), aPost(4)];
  expect(picturesIn(posts)).toEqual([`/api/v1/images/${own}`]);
});
