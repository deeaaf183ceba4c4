export * from './file-kinds';
export { joinedLetters, lettersOf } from './letters';
export * from './search-limits';
export * from './search-view';
