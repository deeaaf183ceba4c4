import axe from 'axe-core';

/**
 * What axe finds wrong with a part of a page: one line for each fault, none when it is well made. Colours are left out, because
 * they are not computed outside a browser; tokens.spec.ts has them.
 */
export const faultsOf = async (part: Element): Promise<string[]> => {
  const { violations } = await axe.run(part, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

const keyCodes = { Escape: 27, ArrowDown: 40, ArrowUp: 38 } as const;

/** Presses a key where the focus is, with the old key code too, by which the CDK still tells keys apart. */
export const press = (key: keyof typeof keyCodes): void => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode: keyCodes[key], bubbles: true, cancelable: true }));
};
