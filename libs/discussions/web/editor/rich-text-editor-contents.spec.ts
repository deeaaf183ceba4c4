import { By } from '@angular/platform-browser';
import { checkRichText } from '@hv/platform/contracts';
import { type FakeAnswer, freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { RichTextEditor } from './rich-text-editor';
import { aDocument, aMentionable, aase, anEditor, paragraph, paste, press, text } from '../testing/an-editor';

describe('what the rich-text editor takes in', () => {
  beforeEach(freshBrowser);

  it('names somebody of the space by keyboard alone, and says who is chosen', async () => {
    const answer = (_method: string, url: string): FakeAnswer =>
      url === '/api/v1/spaces/s/mentionable'
        ? { status: 200, body: { items: [aMentionable('bo', 'Bo Kjær'), aMentionable('aase', 'Åse Ørbæk')] } }
        : { status: 500 };
    const { editor, box, host, server, settle, container } = await anEditor(undefined, answer);
    editor.commands.focus();
    editor.commands.insertContent('Hej @å');
    await settle();
    expect(server.to('GET', '/api/v1/spaces/s/mentionable').at(-1)?.params.get('q')).toBe('å');
    const list = screen.getByRole('listbox', { name: 'Hvem vil du nævne?' });
    const chosen = () => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(box.getAttribute('aria-controls')).toBe(list.id);
    expect(chosen()).toContain('Bo Kjær');
    expect(list.querySelector('[tabindex]')).toBeNull();
    press(box, 'ArrowDown');
    await settle();
    expect(chosen()).toContain('Åse Ørbæk');
    expect(await faultsOf(container)).toEqual([]);
    press(box, 'Enter');
    await settle();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(checkRichText(host.written)).toMatchObject({
      ok: true,
      document: aDocument(paragraph(text('Hej '), { type: 'mention', attrs: { kind: 'person', id: aase, label: 'Åse Ørbæk' } }, text(' '))),
    });
  });

  it('writes on when nobody is called so, and when nobody answers', async () => {
    const { editor, box, settle } = await anEditor();
    editor.commands.focus();
    editor.commands.insertContent('klokken @8');
    await settle();
    expect(screen.queryByRole('listbox')).toBeNull();
    press(box, 'Enter');
    expect(editor.getText()).toContain('klokken @8');
  });

  it('makes a table and changes it by its buttons, with one stop for Tab', async () => {
    const { editor, host, settle, container } = await anEditor();
    await userEvent.click(screen.getByRole('button', { name: 'Tabel' }));
    await settle();
    expect(screen.queryByRole('button', { name: 'Tabel' })).toBeNull();
    const toolbar = screen.getByRole('toolbar');
    expect([...toolbar.querySelectorAll('button')].filter((button) => button.tabIndex === 0)).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Overskrifter øverst' }).getAttribute('aria-pressed')).toBe('true');
    editor.commands.insertContent('Kommune');
    for (const name of ['Række under', 'Kolonne efter', 'Fjern rækken']) await userEvent.click(screen.getByRole('button', { name }));
    await settle();
    const shape = () => host.written?.content[0]?.content?.map(({ content }) => content?.map(({ type }) => type));
    expect(shape()).toEqual([
      ['tableCell', 'tableCell', 'tableCell', 'tableCell'],
      ['tableCell', 'tableCell', 'tableCell', 'tableCell'],
      ['tableCell', 'tableCell', 'tableCell', 'tableCell'],
    ]);
    expect(checkRichText(host.written).ok).toBe(true);
    expect(await faultsOf(container)).toEqual([]);
    editor.commands.setTextSelection(4);
    await userEvent.click(screen.getByRole('button', { name: 'Fjern tabellen' }));
    await settle();
    expect(screen.queryByRole('button', { name: 'Fjern tabellen' })).toBeNull();
  });

  it('takes a pasted picture, asks for its words, and gives it as the model wants it', async () => {
    const answer = (method: string, url: string): FakeAnswer =>
      method === 'POST' && url === '/api/v1/spaces/s/images'
        ? { status: 201, body: { id: aase, mediaType: 'image/png', bytes: 3 } }
        : { status: 500 };
    const { box, editor, host, server, settle, container, fixture } = await anEditor(undefined, answer);
    const busy = () => (fixture.debugElement.query(By.directive(RichTextEditor)).componentInstance as RichTextEditor).busy();
    server.holding = true;
    expect(busy()).toBe(false);
    paste(box, [new File(['png'], 'kort.png', { type: 'image/png' })]);
    await settle();
    expect(screen.getByText('Billedet hentes op …')).toBeTruthy();
    expect(busy()).toBe(true);
    editor.commands.insertContent('Imens');
    server.release();
    await settle();
    expect(busy()).toBe(false);
    const [request] = server.to('POST', '/api/v1/spaces/s/images');
    expect(request?.headers.get('Content-Type')).toBe('application/octet-stream');
    const words = screen.getByRole('textbox', { name: /Hvad viser billedet/ });
    expect(document.activeElement).toBe(words);
    expect(checkRichText(host.written)).toMatchObject({ ok: false, faults: [{ code: 'rich-text.alt-missing' }] });
    await userEvent.type(words, 'Kort over klyngen');
    expect(await faultsOf(container)).toEqual([]);
    const checked = checkRichText(host.written);
    expect(checked).toMatchObject({ ok: true });
    const picture = host.written?.content.find(({ type }) => type === 'image');
    expect(picture?.attrs).toMatchObject({ id: aase, alt: 'Kort over klyngen' });
    expect(editor.getText()).toContain('Imens');
  });

  it('says why a picture was not taken', async () => {
    const refused = { status: 415, body: { status: 415, code: 'discussions.not-an-image', detail: '', requestId: 'r' } };
    const { box, settle } = await anEditor(undefined, () => refused);
    paste(box, [new File(['x'], 'x.svg', { type: 'image/svg+xml' })]);
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('ikke et billede');
    paste(box, [new File(['x'], 'x.png', { type: 'image/png' })]);
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('PNG');
  });

  it('pastes what Word has copied clean', async () => {
    const { box, host } = await anEditor();
    paste(box, [], `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Skole</p>`);
    expect(checkRichText(host.written)).toMatchObject({
      ok: true,
      document: aDocument({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Skole'))] }] }),
    });
  });

  it('quotes a post with who wrote it and where, names nobody, and goes on below', async () => {
    const { fixture, editor, host, settle } = await anEditor();
    const shown = document.createElement('div');
    shown.innerHTML =
      '<h3>Kort</h3><p>Vi <strong>prøvede</strong> <span class="mention" data-kind="person" data-id="x">@Bo</span></p><blockquote><p>gammelt</p></blockquote>';
    const content = document.createDocumentFragment();
    content.append(...shown.childNodes);
    (fixture.debugElement.query(By.directive(RichTextEditor)).componentInstance as RichTextEditor).quote({
      name: 'Bo Kjær',
      link: 'https://helevejen.example/rum/s/samtaler/t#indlaeg-3',
      content,
    });
    await settle();
    editor.commands.insertContent('Det gør vi også');
    const checked = checkRichText(host.written);
    const link = { type: 'link', attrs: { href: 'https://helevejen.example/rum/s/samtaler/t#indlaeg-3' } };
    expect(checked).toMatchObject({
      ok: true,
      document: aDocument(
        {
          type: 'blockquote',
          content: [
            paragraph(text('Bo Kjær skrev:', link)),
            { type: 'heading', attrs: { level: 2 }, content: [text('Kort')] },
            paragraph(text('Vi '), text('prøvede', { type: 'bold' }), text(' @Bo')),
          ],
        },
        paragraph(text('Det gør vi også')),
      ),
    });
  });
});
