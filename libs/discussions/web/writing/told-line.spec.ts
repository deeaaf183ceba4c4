import { Component, signal } from '@angular/core';
import type { ToldView } from '@hv/discussions/contracts';
import { type RichTextDocument, richTextFromPlain } from '@hv/platform/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { ToldLine } from './told-line';

@Component({ imports: [ToldLine], template: `<hv-told-line spaceId="s" [document]="document()" />` })
class Host {
  readonly document = signal<RichTextDocument>(richTextFromPlain('Hej'));
}

const bo = '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0002';
const naming = (...ids: readonly string[]): RichTextDocument => ({
  ...richTextFromPlain(''),
  content: [{ type: 'paragraph', content: ids.map((id) => ({ type: 'mention', attrs: { kind: 'person', id, label: 'Bo' } })) }],
});
const told = (total: number, tooMany = false): ToldView => ({
  people: ['Bo Kjær', 'Mette Holm', 'Åse Ørbæk'].slice(0, total).map((name) => ({ id: name, name })),
  total,
  tooMany,
});

async function aLine(answer: () => FakeAnswer) {
  const page = await showPage(Host, { answer });
  const host = page.fixture.componentInstance;
  const name = async (...ids: readonly string[]) => {
    host.document.set(naming(...ids));
    // The line asks when it is drawn, and is drawn again when it is answered.
    page.fixture.detectChanges();
    await page.settle();
  };
  return { ...page, name, said: () => screen.getByRole('status').textContent?.trim() };
}

describe('who will be told', () => {
  beforeEach(freshBrowser);

  it.each([
    [told(1), 'Får besked: Bo Kjær'],
    [told(3), 'Får besked: Bo Kjær, Mette Holm, Åse Ørbæk'],
    [told(4), 'Får besked: Bo Kjær, Mette Holm, Åse Ørbæk og 1 anden'],
    [told(41), 'Får besked: Bo Kjær, Mette Holm, Åse Ørbæk og 38 andre'],
    [told(0), 'Ingen får besked: de nævnte kan ikke se rummet, eller det er dig selv.'],
    [told(900, true), '900 personer ville få besked. Det er for mange på én gang: nævn færre.'],
  ])('is said: %j', async (body, expected) => {
    const { name, said, container, server } = await aLine(() => ({ status: 200, body }));
    expect(said()).toBe('');
    expect(server.to('GET', '/api/v1/spaces/s/told')).toEqual([]);
    await name(bo);
    expect(said()).toBe(expected);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is asked for once while the same are named, and nothing is said that may be wrong', async () => {
    let answer: FakeAnswer = { status: 200, body: told(1) };
    const { name, said, server } = await aLine(() => answer);
    await name(bo);
    await name(bo);
    expect(server.to('GET', '/api/v1/spaces/s/told').map(({ params }) => params.get('mentions'))).toEqual([`person:${bo}`]);
    answer = { status: 500 };
    await name(bo, '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0003');
    expect(said()).toBe('');
  });
});
