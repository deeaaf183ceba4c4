import { fromFirstDifference } from './from-first-difference';

describe('a text from its first difference on', () => {
  it.each([
    ['Helt andet', 'Mit', 'Helt andet'],
    ['> Bo skrev: …\n\nEnig i alt', '> Bo skrev: …\n\nEnig i noget', '… Enig i alt'],
    ['et\nto\ntre', 'et\nti\ntre', '… to\ntre'],
    ['et\nto', 'et\nto\ntre', '… to'],
    ['et\nto\n', 'et\nto\ntre', '… to\n'],
    ['et\nto\ntre', 'et\nto', '… to\ntre'],
    ['et\nto', 'et\nto', '… to'],
    ['', 'Mit', ''],
    ['Det hele', '', 'Det hele'],
  ])('%j beside %j is %j', (text, other, expected) => {
    expect(fromFirstDifference(text, other)).toBe(expected);
  });
});
