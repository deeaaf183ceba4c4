import { Node } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { contentLimits, imageSource } from '@hv/platform/contracts';

/** What is said around a picture. */
export interface ImageWords {
  readonly label: string;
  readonly hint: string;
}

const names = ['id', 'alt', 'width', 'height'];

/** A picture, with the field for the words of those who cannot see it right under it: no picture is sent without. */
export const imageNode = (words: () => ImageWords) =>
  Node.create({
    name: 'image',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => Object.fromEntries(names.map((name) => [name, { default: null, rendered: false }])),
    parseHTML: () => [{ tag: 'img[data-image-id]', getAttrs: (element) => attributesOf(element) }],
    renderHTML: ({ node: { attrs } }) => [
      'img',
      {
        'data-image-id': attrs['id'] as string,
        src: imageSource(String(attrs['id'])),
        alt: (attrs['alt'] as string) ?? '',
        width: attrs['width'] as number,
        height: attrs['height'] as number,
      },
    ],
    renderText: ({ node }) => String(node.attrs['alt'] ?? ''),
    addNodeView() {
      return ({ node, editor, getPos }) =>
        new ImageView(
          node,
          words(),
          (alt) => {
            const at = getPos();
            if (at !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'alt', alt));
          },
          () => {
            const at = getPos();
            if (at !== undefined)
              editor
                .chain()
                .focus(at + 1)
                .run();
          },
        );
    },
  });

/** What was copied from here, or from a post. */
function attributesOf(element: HTMLElement): Record<string, unknown> {
  const size = (name: string): number | null => Number.parseInt(element.getAttribute(name) ?? '', 10) || null;
  return { id: element.getAttribute('data-image-id'), alt: element.getAttribute('alt'), width: size('width'), height: size('height') };
}

class ImageView implements NodeView {
  readonly dom: HTMLElement;
  private readonly picture: HTMLImageElement;
  private readonly field: HTMLInputElement;

  constructor(node: ProseMirrorNode, words: ImageWords, named: (alt: string) => void, left: () => void) {
    const page = document;
    this.dom = page.createElement('figure');
    this.dom.className = 'image';
    this.picture = this.dom.appendChild(page.createElement('img'));
    const label = this.dom.appendChild(page.createElement('label'));
    label.append(words.label);
    this.field = label.appendChild(page.createElement('input'));
    this.field.type = 'text';
    this.field.dir = 'auto';
    this.field.maxLength = contentLimits.altCharacters;
    this.field.placeholder = words.hint;
    this.field.addEventListener('input', () => named(this.field.value));
    this.field.addEventListener('keydown', (press) => {
      if (press.key !== 'Enter' || press.ctrlKey || press.metaKey) return;
      press.preventDefault();
      left();
    });
    this.show(node);
  }

  update(node: ProseMirrorNode): boolean {
    if (node.type.name !== 'image') return false;
    this.show(node);
    return true;
  }

  /** What happens in the field is the field's; Ctrl+Enter goes on to the editor, which sends. */
  stopEvent(event: Event): boolean {
    const sends = event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    return event.target === this.field && !sends;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private show({ attrs }: ProseMirrorNode): void {
    const { id, alt, width, height } = attrs as Record<string, string | number | null>;
    const source = imageSource(String(id));
    if (this.picture.getAttribute('src') !== source) this.picture.src = source;
    this.picture.alt = '';
    if (width && height) Object.assign(this.picture, { width, height });
    if (this.field.value !== (alt ?? '')) this.field.value = String(alt ?? '');
    this.dom.classList.toggle('unnamed', !String(alt ?? '').trim());
  }
}

/** Leads to the first picture without words. @returns whether there is one */
export function focusUnnamedImage(editor: HTMLElement): boolean {
  const field = editor.querySelector<HTMLInputElement>('figure.unnamed input');
  field?.focus();
  return field !== null;
}
