import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { Avatar } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { TranslocoDirective } from '@jsverse/transloco';
import { screen } from '@testing-library/dom';
import { HeldPictures } from './held-pictures';

@Component({
  imports: [Avatar, TranslocoDirective],
  template: `
    <div *transloco="let t">
      <p><img alt="Skema over forløbet" src="/api/v1/images/skema" /></p>
      <hv-avatar name="Bo Kjær" picture="/api/v1/pictures/bo" />
    </div>
  `,
})
class Host {}

describe('a picture that the virus scanner holds back', () => {
  const before = window.fetch;
  let code: string | null;
  beforeEach(() => {
    freshBrowser();
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    code = 'documents.check-pending';
    const answer = () => ({ ok: code === null, json: () => Promise.resolve({ code }) });
    window.fetch = () => (code === 'offline' ? Promise.reject(new TypeError('offline')) : Promise.resolve(answer() as Response));
  });
  afterEach(() => {
    jest.useRealTimers();
    window.fetch = before;
  });

  const open = async () => {
    const page = await showPage(Host, { answer: () => ({ status: 404 }) });
    const held = TestBed.inject(HeldPictures);
    const [inText, beside] = [...document.querySelectorAll('img')] as [HTMLImageElement, HTMLImageElement];
    const fail = async (picture: HTMLImageElement): Promise<void> => {
      picture.dispatchEvent(new Event('error'));
      await held.take(picture);
      await page.settle();
    };
    return { ...page, inText, beside, fail, round: () => jest.advanceTimersByTimeAsync(15_000) };
  };

  it('says so where it would stand', async () => {
    const { inText, fail, container } = await open();
    await fail(inText);
    await fail(inText);
    expect(screen.getAllByText(/Billedet bliver undersøgt for virus/)).toHaveLength(1);
    expect(inText.hidden).toBe(true);
    jest.useRealTimers();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('comes by itself when it is clean, after as many rounds as that takes, with or without a network', async () => {
    const { inText, fail, round } = await open();
    await fail(inText);
    for (code of ['documents.check-pending', 'offline']) await round();
    expect(inText.hidden).toBe(true);
    code = null;
    await round();
    expect([inText.hidden, inText.getAttribute('src'), screen.queryByText(/undersøgt for virus/)]).toEqual([
      false,
      '/api/v1/images/skema',
      null,
    ]);
    // What fails then is no picture: it is not fetched for ever.
    await fail(inText);
    expect(inText.hidden).toBe(false);
  });

  it('says that a virus was found, and asks no more', async () => {
    const { inText, fail, round } = await open();
    await fail(inText);
    code = 'documents.virus-found';
    await round();
    expect(screen.getByText(/Der er fundet virus i billedet/)).toBeTruthy();
    expect(screen.queryByText(/undersøgt for virus/)).toBeNull();
    code = null;
    await round();
    expect(inText.hidden).toBe(true);
  });

  it('is the initials beside a name until it is there', async () => {
    const { beside, fail, round, settle } = await open();
    await fail(beside);
    expect([beside.hidden, beside.parentElement!.textContent!.trim()]).toEqual([true, 'BK']);
    expect(screen.queryByText(/virus/)).toBeNull();
    code = null;
    await round();
    beside.dispatchEvent(new Event('load'));
    await settle();
    expect([beside.hidden, beside.parentElement!.textContent!.trim()]).toEqual([false, '']);
  });

  it('is left as it is when something else keeps it from being there', async () => {
    const { inText, fail } = await open();
    for (code of ['discussions.image-not-found', 'offline']) await fail(inText);
    expect([inText.hidden, document.querySelector('.hv-held-picture')]).toEqual([false, null]);
  });
});
