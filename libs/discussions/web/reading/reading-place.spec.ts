import { ReadingPlace } from './reading-place';

/** A page of elements that stand at heights of their own, as it is scrolled. */
function aPage() {
  const page = { scrollY: 0, scrollBy: (_x: number, y: number) => void (page.scrollY += y) };
  const anElement = (height: number) => {
    const place = { height, isConnected: true, getBoundingClientRect: () => ({ top: place.height - page.scrollY }) };
    return place;
  };
  return { page, anElement, place: new ReadingPlace(page as unknown as Window) };
}

describe('the place one reads at', () => {
  it('stays when something comes above it', async () => {
    const { page, anElement, place } = aPage();
    page.scrollY = 100;
    const post = anElement(300);
    await place.keepWhile(
      post as unknown as Element,
      async () => void (post.height += 2_000),
      async () => undefined,
    );
    expect(page.scrollY).toBe(2_100);
  });

  it('is the end for whoever is at the end: the page follows what is added', () => {
    const { page, anElement, place } = aPage();
    const end = anElement(900);
    place.followEnd(end as unknown as Element, true);
    expect(page.scrollY).toBe(0);
    end.height += 150;
    place.followEnd(end as unknown as Element, true);
    expect(page.scrollY).toBe(150);
  });

  it('does not move when something grows that was there already', () => {
    const { page, anElement, place } = aPage();
    const end = anElement(900);
    place.followEnd(end as unknown as Element, true);
    end.height += 150;
    place.followEnd(end as unknown as Element, false);
    expect(page.scrollY).toBe(0);
  });
});
