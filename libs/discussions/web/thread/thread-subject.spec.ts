import { Component, InjectionToken } from '@angular/core';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { type DocumentNow, DOCUMENTS_IN_POSTS, type DocumentsInPosts } from '../editor/documents-in-posts';
import { aSummary } from '../testing';
import { ThreadRow } from '../threads/thread-row';
import { NamedLink } from './named-link';
import { ThreadSubject } from './thread-subject';

const KNOWN = new InjectionToken<Pick<DocumentsInPosts, 'now'>>('documents');

const id = '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001';

const open = (now: DocumentNow | undefined, part?: number) =>
  showPage(ThreadSubject, {
    inputs: { subject: { kind: 'document', id: 'd', ...(part ? { part } : {}) } },
    providers: [
      { provide: DOCUMENTS_IN_POSTS, useValue: async () => KNOWN },
      { provide: KNOWN, useValue: { now: async () => new Map(now ? [['d', now]] : []) } },
    ],
    answer: () => ({ status: 404 }),
  });

@Component({ imports: [ThreadRow], template: `<hv-thread-row [thread]="thread" />` })
class Row {
  readonly thread = aSummary('a', { title: 'Køreplan.docx', subject: { kind: 'document', id: 'd' } });
}

describe('a thread about a document', () => {
  beforeEach(freshBrowser);

  it('leads to it by its name of now', async () => {
    const { container } = await open({ name: 'Køreplan 2027.docx', trashed: false });
    expect(screen.getByRole('link', { name: 'Om dokumentet »Køreplan 2027.docx«' }).getAttribute('href')).toBe('/documents/d');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('leads to it of a version, too', async () => {
    await open({ name: 'Køreplan.docx', trashed: false }, 3);
    expect(screen.getByRole('link', { name: 'Om version 3 af »Køreplan.docx«' })).toBeTruthy();
  });

  it.each([
    [{ name: 'Køreplan.docx', trashed: true }, /ligger i papirkurven/],
    [undefined, /findes ikke længere/],
  ])('says that it is not there any more', async (now, words) => {
    await open(now);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it.each([
    [{ name: 'Køreplan 2027.docx', trashed: false }, 'Køreplan 2027.docx'],
    [undefined, 'et dokument, du ikke kan se'],
  ])('is named among the links of a thread by its name of now, to who sees it', async (now, words) => {
    await showPage(NamedLink, {
      inputs: { link: { seq: 1, kind: 'document', href: `/documents/${id}`, label: 'dokument' } },
      providers: [
        { provide: DOCUMENTS_IN_POSTS, useValue: async () => KNOWN },
        { provide: KNOWN, useValue: { now: async () => new Map(now ? [[id, now]] : []) } },
      ],
      answer: () => ({ status: 404 }),
    });
    expect(screen.getByText(words).getAttribute('href')).toBe(now ? `/documents/${id}` : null);
  });

  it('is marked in lists, beside the way to the thread', async () => {
    const { container } = await showPage(Row, { answer: () => ({ status: 404 }) });
    expect(screen.getAllByRole('link').map((link) => [link.textContent?.trim(), link.getAttribute('href')])).toEqual([
      ['Køreplan.docx', '/rum/s/samtaler/a'],
      ['Om et dokument', '/documents/d'],
    ]);
    expect(await faultsOf(container)).toEqual([]);
  });
});
