export { type CprPlace, findCprInRichText } from './find-cpr-in-rich-text';
export { type TextRange, findCprNumbers } from './find-cpr-numbers';
