import axe from 'axe-core';

/**
 * What axe finds wrong with a part of a page: one line for each fault, none when it is well made. Colours are left out, because
 * they are not computed outside a browser; tokens.spec.ts has them.
 */
export const faultsOf = async (part: Element): Promise<string[]> => {
  const { violations } = await axe.run(part, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
