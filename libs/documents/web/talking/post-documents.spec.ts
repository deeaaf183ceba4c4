import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { TranslocoDirective } from '@jsverse/transloco';
import { screen } from '@testing-library/dom';
import { FakeUploads } from '../testing/fake-uploads';
import { UPLOAD_TRANSPORT } from '../upload-sender';
import { DocumentDoor } from './document-door';
import { PostDocuments } from './post-documents';

const [plan, hidden, thrown] = [1, 2, 3].map((number) => `0190aaaa-bbbb-7ccc-8ddd-eeeeffff000${number}`) as [string, string, string];
const library = '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0009';
const known = [
  { id: plan, kind: 'file', name: 'Køreplan.docx', libraryId: library, trashed: false },
  { id: thrown, kind: 'file', name: 'Væk.docx', libraryId: library, trashed: true },
];
const link = (id: string): string => `<a class="document-link" href="/documents/${id}">dokument</a>`;

@Component({ imports: [TranslocoDirective], template: `<p id="indlaeg" *transloco="let t"></p>` })
class Host {}

const open = async () => {
  const uploads = new FakeUploads();
  const page = await showPage(Host, {
    providers: [{ provide: UPLOAD_TRANSPORT, useValue: uploads }],
    answer: ({ url }) => (url.startsWith('/api/v1/document-titles') ? { status: 200, body: { items: known } } : { status: 404 }),
  });
  return { ...page, uploads, documents: TestBed.inject(PostDocuments), shown: document.querySelector<HTMLElement>('#indlaeg')! };
};

describe('documents in posts', () => {
  beforeEach(freshBrowser);

  it('are shown by their titles of now, and never told of to who does not see them', async () => {
    const { documents, shown, server, container } = await open();
    shown.innerHTML = `Se ${link(plan)}, ${link(hidden)} og ${link(thrown)}`;
    await documents.entitle(shown);
    expect(shown.textContent).toBe('Se Køreplan.docx, et dokument, du ikke kan se og Væk.docx (i papirkurven)');
    expect(screen.getByRole('link', { name: 'Køreplan.docx' }).getAttribute('href')).toBe(`/rum/${library}/dokumenter/fil/${plan}`);
    expect(server.requests.filter(({ url }) => url.startsWith('/api/v1/document-titles'))).toHaveLength(1);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('of several posts are asked for together', async () => {
    const { documents, shown, server } = await open();
    shown.innerHTML = `<span>${link(plan)}</span><span>${link(thrown)}</span>`;
    await Promise.all([...shown.children].map((one) => documents.entitle(one as HTMLElement)));
    expect(shown.textContent).toBe('Køreplan.docxVæk.docx (i papirkurven)');
    expect(server.requests.filter(({ url }) => url.startsWith('/api/v1/document-titles'))).toHaveLength(1);
  });

  it('are known by their address here, and by no other', async () => {
    const { documents } = await open();
    const path = `/rum/${library}/dokumenter/fil/${plan}`;
    expect(documents.addressed(`${location.origin}${path}`)).toBe(plan);
    for (const address of [`https://example.dk${path}`, `${location.origin}/rum/${library}/dokumenter`, 'nej'])
      expect(documents.addressed(address)).toBeNull();
  });

  it('are attached to the folder of what was attached, under another name when theirs is taken', async () => {
    const { documents, uploads } = await open();
    uploads.refuse = ({ name }) =>
      name === 'Referat.docx' ? { status: 409, body: { code: 'documents.name-taken', proposal: 'Referat (2).docx' } } : undefined;
    const made = await documents.attach(library, new File(['Uge 4'], 'Referat.docx'), () => undefined);
    expect(made).toEqual({ id: 'af-1', label: 'Referat (2).docx', place: 'Fra samtaler' });
    expect([...uploads.uploads.values()].map(({ metadata }) => metadata)).toMatchObject([
      { spaceId: library, path: 'Fra samtaler', name: 'Referat (2).docx' },
    ]);
  });

  it('that are refused say why', async () => {
    const { documents, uploads } = await open();
    uploads.refuse = () => ({ status: 403, body: { code: 'documents.may-not-write' } });
    await expect(documents.attach(library, new File(['x'], 'Nej.docx'), () => undefined)).rejects.toThrow(/kan du læse/);
  });
});

describe('the address that a text names a document by', () => {
  beforeEach(freshBrowser);
  const enter = (documentId: string) =>
    showPage(DocumentDoor, {
      inputs: { documentId },
      answer: () => ({ status: 200, body: { items: known.filter(({ id }) => id === documentId) } }),
    });

  it('leads to where it stands now', async () => {
    await enter(plan);
    expect(TestBed.inject(Router).url).toBe(`/rum/${library}/dokumenter/fil/${plan}`);
  });

  it('leads nowhere for who does not see it', async () => {
    const { container } = await enter(hidden);
    expect(screen.getByRole('heading', { name: 'Dokumentet findes ikke, eller du kan ikke se det' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
