import axe from 'axe-core';

/** Colours are not computed outside a browser; tokens.spec.ts has them. Whoever speaks to the page says what they read on it. */
const rules = {
  'color-contrast': { enabled: false },
  region: { enabled: false },
  'label-content-name-mismatch': { enabled: true },
};

/** Outside a browser nothing is drawn. Axe draws letters to see whether a font makes them a picture; here they are what they are. */
const letters = {
  canvas: {},
  measureText: (text: string) => ({ width: 30 * text.length }),
  fillText: () => undefined,
  clearRect: () => undefined,
  getImageData: () => ({ data: Uint8ClampedArray.of(1, 0, 0, 0) }),
};

/** What axe finds wrong with a part of a page: one line for each fault, none when it is well made. */
export const faultsOf = async (part: Element): Promise<string[]> => {
  const canvas = HTMLCanvasElement.prototype;
  const { getContext } = canvas;
  Object.assign(canvas, { getContext: () => letters });
  try {
    const { violations } = await axe.run(part, { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  } finally {
    canvas.getContext = getContext;
  }
};

const keyCodes = { Escape: 27, ArrowDown: 40, ArrowUp: 38 } as const;

/** Presses a key where the focus is, with the old key code too, by which the CDK still tells keys apart. */
export const press = (key: keyof typeof keyCodes): void => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode: keyCodes[key], bubbles: true, cancelable: true }));
};
